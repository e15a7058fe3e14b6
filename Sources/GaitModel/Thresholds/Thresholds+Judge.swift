extension Thresholds {
  /// Whether a movement is walking: `WalkJudge`.
  ///
  /// Chosen on walkers of 40 to 171 steps a minute (healthy, after a stroke, with multiple sclerosis; also stretched in
  /// time) and on two people who sat, stood, lay, rode lifts, pedalled and rowed, seen from trunk and wrists; vehicles,
  /// pedals and hands are computed.
  public enum Judge {
    /// See `meaning`.
    public static let window = Cited(
      4, .seconds, "Over this long bounce and tilt are taken.", .ours(reason: "two strides of a slow walk"))
    /// See `meaning`.
    public static let likenessWithoutTurning = Cited(
      0.6, .ratio, "Without a gyroscope a trunk's movement must repeat so well to be walking.",
      .ours(reason: "a shaken seat reaches 0.66 for moments; walkers' phones are above 0.73 nearly always"))
    /// See `meaning`.
    public static let limbLikeness = Cited(
      0.55, .ratio, "The movement of an arm or a leg must repeat so well to be walking.",
      .ours(reason: "wrists that held a rail reach 0.56 in 95 of 100 readings"))
    /// See `meaning`.
    public static let keptLikeness = Cited(
      0.35, .ratio, "Once somebody walks, so much likeness is enough.",
      .ours(reason: "a turn or a glance aside spoils a stride and does not end the walk"))
    /// See `meaning`.
    public static let agreement = Cited(
      0.12, .ratio, "Successive strides agree if they differ by no more than this share.",
      .ours(reason: "a walk's readings differ by 2 %, those of chance by anything"))
    /// See `meaning`.
    public static let readings = Cited(
      3, .count, "So many agreeing readings make an arm's or a leg's movement walking.",
      .ours(reason: "1.5 s: gestures and seats agree once or twice by chance"))
    /// See `meaning`.
    public static let readingsOfTrunk = Cited(
      2, .count, "So many agreeing readings make a trunk's movement walking.",
      .ours(reason: "a trunk shows more that only walking has"))
    /// See `meaning`.
    public static let leastBounce = Cited(
      0.08, .metresPerSecondSquared, "A body that bounces less does not step.",
      .ours(reason: "a wrist on a rail at 60 steps a minute reaches 0.09"))
    /// See `meaning`.
    public static let leastExcursion = Cited(
      0.012, .metres, "A body that steps rises and falls so far at least.",
      .ours(reason: "trunks of 14 walkers 0.015 to 0.08 at every pace, on exercise bikes 0.003 to 0.009"))
    /// See `meaning`.
    public static let greatestExcursion = Cited(
      0.13, .metres, "A body that steps rises and falls so far at most.",
      .ours(reason: "runners reach 0.11"))
    /// See `meaning`.
    public static let armExcursion = Cited(
      0.006, .metres, "The same for an arm, which may rest on a rail.",
      .ours(reason: "hands on a treadmill's rail 0.008 and more"))
    /// See `meaning`.
    public static let leastSwing = Cited(
      0.15, .radiansPerSecond, "An arm known by its rotation alone swings if its rate varies by so much.",
      .ours(reason: "arms that walk turn at 0.5 rad/s and more, twice a stride to and fro"))
    /// See `meaning`.
    public static let armBounce = Cited(
      0.3, .ratio, "After half a stride an arm's bounce repeats at least so well.",
      .ours(reason: "walking wrists and hands 0.35 to 0.95, pedalling, gestures and seats about 0.1"))
    /// See `meaning`.
    public static let calmArmBounce = Cited(
      0.1, .ratio, "The same for an arm that swings to and fro and repeats very well.",
      .ours(reason: "arms at 83 steps a minute 0.14 to 0.32"))
    /// See `meaning`.
    public static let swingBounce = Cited(
      0.75, .metresPerSecondSquared,
      "An arm without a gyroscope whose bounce is stronger may hide its steps' by its swing.",
      .ours(reason: "hands that swing at 90 steps a minute 0.83, briskly 1.3 and more"))
    /// See `meaning`.
    public static let pureSwing = Cited(
      0.5, .ratio,
      "A trunk or leg that is its own opposite after half its period, to this degree, does not walk.",
      .ours(reason: "walkers −0.42 and more, rowing and pedalling −0.57 to −0.85"))
    /// See `meaning`.
    public static let trunkTilt = Cited(
      0.25, .radians, "A trunk that tilts more, as root mean square, does not walk now.",
      .ours(reason: "walkers 0.01 to 0.09, rowing 0.30 to 0.47"))
    /// See `meaning`.
    public static let recentTilt = Cited(
      0.15, .radians, "Unless its last two seconds tilted less than this: it has got up and walks.",
      .ours(
        reason: "over two seconds walkers reach 0.09, rowing 0.20 in 99 of 100; chosen on one of two rowers"))
    /// See `meaning`.
    public static let recentTiltTime = Cited(
      2, .seconds, "So long are these last seconds.",
      .ours(reason: "most of a stroke of oars, which takes 2.5 s and more"))
    /// See `meaning`.
    public static let slowStroke = Cited(
      2, .seconds, "An arm that takes longer for its to and fro must not tilt far.",
      .ours(reason: "arms that walk slowly swing little; strokes of oars take 2.5 s and more"))
    /// See `meaning`.
    public static let armTilt = Cited(
      0.15, .radians, "The tilt of such an arm, as root mean square.",
      .ours(reason: "wrists at 50 steps a minute 0.09, rowing 0.22 and more"))
    /// See `meaning`.
    public static let leastTurning = Cited(
      0.1, .radiansPerSecond, "A trunk or arm that turns less, as root mean square, is seated or lies still.",
      .ours(reason: "walkers 0.26 and more, stretched to half their pace 0.14; a seat below 0.05"))
    /// See `meaning`.
    public static let evenTurning = Cited(
      0.2, .radiansPerSecond, "Even steps alone make a walk only where the trunk turns so much.",
      .ours(reason: "walkers on short ways 0.5 and more"))
    /// See `meaning`.
    public static let evenConfidence = Cited(
      0.45, .ratio, "So far a walk is trusted that shows even steps and no repetition.",
      .ours(reason: "below what a rhythm needs"))
    /// See `meaning`.
    public static let evenExcursion = Cited(
      0.0135, .metres, "Even steps alone begin a walk only where the body rises and falls so far.",
      .ours(
        reason:
          "walkers on short ways 0.022, three quarters of it while the window still holds their standing; the "
          + "humps of slow steps 0.012 to 0.014 once it is full, when their stride is known"))
    /// See `meaning`.
    public static let recentExcursion = Cited(
      0.016, .metres, "Or where the last four of these steps lift the body so far.",
      .ours(reason: "walkers on short ways 0.022; the humps of slow steps 0.012 to 0.014"))
    /// See `meaning`.
    public static let weakExcursion = Cited(
      0.004, .metres, "A trunk that repeats very well may rise and fall as little as this.",
      .ours(reason: "steps of 20 cm raise the body by 5 mm, as an inverted pendulum"))
    /// See `meaning`.
    public static let weakLikeness = Cited(
      0.8, .ratio, "Such a trunk repeats so well after its stride.",
      .ours(reason: "on an exercise bike 0.77 in 95 of 100 readings"))
    /// See `meaning`.
    public static let weakBounce = Cited(
      0.75, .ratio, "Such a trunk's bounce repeats so well after half its stride.",
      .ours(reason: "on exercise bikes 0.65 in the middle"))
    /// See `meaning`.
    public static let evenSpread = Cited(
      0.35, .ratio, "Steps are even if the median deviation of their durations is below this share.",
      .ours(reason: "walkers in turns 0.05 to 0.15, at a start up to 0.3"))
    /// See `meaning`.
    public static let swingConfidence = Cited(
      0.6, .ratio, "A hand that only swings to and fro is trusted no more than this.",
      .ours(reason: "waving and shaking repeat as well as a walk's swing; a hand alone can be fooled"))
    /// See `meaning`.
    public static let doubtTime = Cited(
      8, .seconds, "After so long without any sign of walking, steps are believed no more.",
      .ours(reason: "twice the time over which a stride is compared"))
    /// See `meaning`.
    public static let refusals = Cited(
      3, .count, "So many judgements in a row that it cannot be walking end the walk.",
      .ours(reason: "1.5 s: a single one happens when somebody stoops"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("judge.window", window), .init("judge.likenessWithoutTurning", likenessWithoutTurning),
      .init("judge.limbLikeness", limbLikeness), .init("judge.keptLikeness", keptLikeness),
      .init("judge.agreement", agreement), .init("judge.readings", readings),
      .init("judge.readingsOfTrunk", readingsOfTrunk), .init("judge.leastBounce", leastBounce),
      .init("judge.leastExcursion", leastExcursion), .init("judge.greatestExcursion", greatestExcursion),
      .init("judge.armExcursion", armExcursion), .init("judge.armBounce", armBounce),
      .init("judge.leastSwing", leastSwing),
      .init("judge.calmArmBounce", calmArmBounce), .init("judge.swingBounce", swingBounce),
      .init("judge.pureSwing", pureSwing),
      .init("judge.trunkTilt", trunkTilt), .init("judge.recentTilt", recentTilt),
      .init("judge.recentTiltTime", recentTiltTime),
      .init("judge.slowStroke", slowStroke), .init("judge.armTilt", armTilt),
      .init("judge.leastTurning", leastTurning), .init("judge.evenTurning", evenTurning),
      .init("judge.evenConfidence", evenConfidence), .init("judge.evenExcursion", evenExcursion),
      .init("judge.recentExcursion", recentExcursion),
      .init("judge.weakExcursion", weakExcursion), .init("judge.weakLikeness", weakLikeness),
      .init("judge.weakBounce", weakBounce),
      .init("judge.evenSpread", evenSpread), .init("judge.swingConfidence", swingConfidence),
      .init("judge.doubtTime", doubtTime), .init("judge.refusals", refusals),
    ]
  }
}
