/// The pages of learning in English.
extension LearnPage {
  var english: LearnText {
    switch self {
    case .walk:
      LearnText(
        title: "Walk briskly, loosely, from the shoulders",
        lead: "A brisk walk is more than a fast stroll. The steps get a beat, the arms swing by "
          + "themselves, and the trunk comes alive. Strolling leaves the back in one posture for long; a "
          + "brisk walk keeps changing it a little. Stretches of a few minutes are plenty, with a rest "
          + "after each.",
        points: [
          "Pace: quick enough to feel purposeful, slow enough to talk. The measure is the walker's own "
            + "first minutes.",
          "Arms: they hang from the shoulders and swing from there, elbows loose. A push backwards is "
            + "enough; forward they come by themselves.",
          "Knees: as the foot takes the weight the knee gives a little, like a spring. The foot lands "
            + "softly and rolls.",
          "Chest over pelvis: the chest turns loosely with the arms, to the other side than the leg; "
            + "the pelvis stays calm beneath it.",
        ],
        note: "One thing at a time: first the arms, and the rest often follows. On stairs, ice and in "
          + "traffic none of this matters.")
    case .lean:
      LearnText(
        title: "The rest: lean forward, hands carry weight",
        lead: "After a stretch of walking comes a rest before it has to. Leaning forward with weight on "
          + "the hands is a rest that many people find pleasant. It can be done on a bench, a rail, a "
          + "wall or a kitchen counter. It is offered and timed here; nothing is promised of it.",
        points: [
          "Hands on something firm, about as high as the hip. Arms long, elbows loose.",
          "Lean forward from the hips and let the hands carry some of the weight. The back gets long, "
            + "the knees stay loose.",
          "Breathe calmly, a minute or more, until it feels better. Then walk on in your own time.",
          "Let intervals grow slowly: two walks that went well, then half a minute more. After a mark "
            + "an interval may be shorter again.",
        ],
        note: "Rest whenever you like, also in the middle of an interval. Only you know how it feels: the "
          + "mark of discomfort is yours alone.")
    case .chains:
      LearnText(
        title: "Four muscle chains along a stride",
        lead: "Coaches like to draw the muscles that work together in walking as four chains. It is a "
          + "picture that helps to feel how legs, trunk and arms belong together. Nothing of it is "
          + "measured here: no sensor on the body sees muscles, and in life all of them work together.",
        points: [
          "As the foot lands the long chain at the back takes the weight up from the heel, over the "
            + "back of the thigh and the sacrum, along the spine.",
          "As the body comes over the foot the slanting chain at the back joins the seat muscle to the "
            + "opposite shoulder: that is why a swinging arm helps the leg.",
          "On one leg the chain at the side keeps the pelvis level, from the hip across to the other flank.",
          "As the foot pushes off and swings forward the slanting chain in front joins the belly to the "
            + "inner side of the other thigh, and chest and pelvis turn against each other.",
        ],
        note: "A picture for learning, after a teaching model by Vleeming; not a measurement, and no "
          + "judgement of anybody's walk.")
    }
  }
}
