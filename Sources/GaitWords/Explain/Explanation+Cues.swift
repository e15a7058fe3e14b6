extension Explanation {
  /// What the coach says: when, why, and when to ignore it.
  static let cues: [Explanation] = [
    Explanation(
      "pace.up", .cues,
      en: Text(
        "cue: a little brisker",
        """
        Said when the pace stays below the own target for about 20 seconds. Brisker walking gives more \
        relief between steps. Ignore it on slopes, ice, in a crowd or when you do not feel like it. Source: \
        own rule; the target is your own.
        """),
      de: Text(
        "Hinweis: etwas zügiger",
        """
        Kommt, wenn das Tempo etwa 20 Sekunden unter dem eigenen Ziel bleibt. Zügigeres Gehen gibt mehr \
        Entlastung zwischen den Schritten. An Steigungen, auf Glatteis, im Gedränge oder ohne Lust darauf \
        nicht beachten. Quelle: eigene Regel; das Ziel ist das eigene.
        """)),
    Explanation(
      "pace.good", .cues,
      en: Text(
        "cue: good pace",
        """
        Said once when the pace is back at the target. Praise comes at least as often as tips.
        """),
      de: Text(
        "Hinweis: gutes Tempo",
        """
        Kommt einmal, wenn das Tempo wieder am Ziel ist. Lob kommt mindestens so oft wie Hinweise.
        """)),
    Explanation(
      "pace.fade", .cues,
      en: Text(
        "cue: the pace eases off",
        """
        Said when the pace falls about 8 percent below that of the first minutes. A rest now may let the \
        rest of the walk be easier. It is an offer.
        """),
      de: Text(
        "Hinweis: das Tempo lässt nach",
        """
        Kommt, wenn das Tempo etwa 8 Prozent unter das der ersten Minuten fällt. Eine Pause kann den \
        restlichen Weg leichter machen. Es ist ein Angebot.
        """)),
    Explanation(
      "slow.stroll", .cues,
      en: Text(
        "cue: a slow stroll",
        """
        Said when a slow stroll has gone on for a while, as told by static_loading. A brisk minute gives \
        more relief between steps. Ignore it when the slow pace is wanted.
        """),
      de: Text(
        "Hinweis: Bummeln",
        """
        Kommt, wenn schon eine Weile gebummelt wird, erkannt an static_loading. Eine zügige Minute gibt \
        mehr Entlastung zwischen den Schritten. Bei gewollt langsamem Gehen nicht beachten.
        """)),
    Explanation(
      "arms.more", .cues,
      en: Text(
        "cue: let the arms swing",
        """
        Said when both arms swing little for a while (little_arm_swing). Cues on arm swing raised range, \
        speed and stride length in older walkers (Khiyara et al.). Ignore it with full hands or poles.
        """),
      de: Text(
        "Hinweis: Arme schwingen lassen",
        """
        Kommt, wenn beide Arme eine Weile wenig schwingen (little_arm_swing). Hinweise zum Armschwung \
        steigerten bei Älteren Weite, Geschwindigkeit und Schrittlänge (Khiyara et al.). Mit vollen Händen \
        oder Stöcken nicht beachten.
        """)),
    Explanation(
      "arms.shoulder", .cues,
      en: Text(
        "cue: swing from the shoulders",
        """
        Said when the swing comes mostly from the elbows (mostly_elbow). It is a matter of style; no study \
        shows a benefit. Ignore it if it feels odd.
        """),
      de: Text(
        "Hinweis: aus der Schulter schwingen",
        """
        Kommt, wenn der Schwung vor allem aus den Ellenbogen kommt (mostly_elbow). Es ist eine Frage des \
        Stils; keine Studie zeigt einen Nutzen. Fühlt es sich seltsam an, nicht beachten.
        """)),
    Explanation(
      "arms.side", .cues,
      en: Text(
        "cue: let one arm join in",
        """
        Said when one arm swings little for half a minute while the other swings, or much less than the \
        other. A bag or a phone in that hand is reason enough to ignore it.
        """),
      de: Text(
        "Hinweis: einen Arm mitnehmen",
        """
        Kommt, wenn ein Arm eine halbe Minute wenig schwingt, während der andere schwingt, oder viel \
        weniger als der andere. Tasche oder Telefon in dieser Hand sind Grund genug, es nicht zu beachten.
        """)),
    Explanation(
      "arms.still", .cues,
      en: Text(
        "cue: one arm is quiet",
        """
        Said once when one arm does not swing at all. If the hand holds a rail, a stick or a lead, let it; \
        safety first.
        """),
      de: Text(
        "Hinweis: ein Arm bleibt ruhig",
        """
        Kommt einmal, wenn ein Arm gar nicht schwingt. Hält die Hand Geländer, Stock oder Leine, dann \
        bleibt sie da; Sicherheit zuerst.
        """)),
    Explanation(
      "arms.good", .cues,
      en: Text(
        "cue: lovely arm swing",
        """
        Said once when the arms swing well again after a tip. Nothing needs to change.
        """),
      de: Text(
        "Hinweis: schöner Armschwung",
        """
        Kommt einmal, wenn die Arme nach einem Hinweis wieder gut schwingen. Nichts ist zu ändern.
        """)),
    Explanation(
      "step.soft", .cues,
      en: Text(
        "cue: land softly",
        """
        Said when most steps of a leg land firmly (stiff_landing) or harder than before (hard_landing). \
        Shoes and floor may be the whole reason. Never said below a normal pace or with unclear data.
        """),
      de: Text(
        "Hinweis: weich auftreten",
        """
        Kommt, wenn die meisten Schritte eines Beins fest auftreten (stiff_landing) oder härter als zuvor \
        (hard_landing). Schuhe und Boden können der ganze Grund sein. Kommt nie bei langsamem Tempo oder \
        unklaren Daten.
        """)),
    Explanation(
      "step.good", .cues,
      en: Text(
        "cue: soft steps",
        """
        Said once when landings have become softer after a tip. Nothing needs to change.
        """),
      de: Text(
        "Hinweis: weiche Schritte",
        """
        Kommt einmal, wenn die Auftritte nach einem Hinweis weicher geworden sind. Nichts ist zu ändern.
        """)),
    Explanation(
      "int.start", .cues,
      en: Text(
        "cue: an interval begins",
        """
        Said when an interval of the plan begins, with its number and length. Wait for a safe place if \
        there is none.
        """),
      de: Text(
        "Hinweis: ein Intervall beginnt",
        """
        Kommt, wenn ein Intervall des Plans beginnt, mit Nummer und Länge. Ist der Ort nicht sicher, ruhig \
        warten.
        """)),
    Explanation(
      "int.minute", .cues,
      en: Text(
        "cue: one more minute",
        """
        Said when a minute of the interval is left. It can be switched off with the other cues.
        """),
      de: Text(
        "Hinweis: noch eine Minute",
        """
        Kommt, wenn vom Intervall noch eine Minute bleibt. Es lässt sich mit den anderen Hinweisen \
        abschalten.
        """)),
    Explanation(
      "sym.noted", .cues,
      en: Text(
        "cue: a mark was noted",
        """
        Said when a mark was made that something is felt, with the time since the interval began. The \
        interval ends there and a pause is offered. If unusual trouble is felt, read gangart explain \
        safety.
        """),
      de: Text(
        "Hinweis: Marke notiert",
        """
        Kommt, wenn eine Marke gesetzt wurde, dass sich etwas meldet, mit der Zeit seit Beginn des \
        Intervalls. Das Intervall endet dort, und eine Pause wird angeboten. Bei ungewohnten Beschwerden \
        hilft gangart explain safety.
        """)),
    Explanation(
      "pause.start", .cues,
      en: Text(
        "cue: a pause begins",
        """
        Said when a pause begins: hands on a rail or bench, leaning forward. Support the weight with the \
        hands; leaning without support is no rest. Sit if that feels better. Whether it helps, only you can \
        tell.
        """),
      de: Text(
        "Hinweis: eine Pause beginnt",
        """
        Kommt, wenn eine Pause beginnt: Hände auf Geländer oder Bank, nach vorn geneigt. Das Gewicht mit \
        den Händen abstützen; Vorbeugen ohne Stütze ist keine Erholung. Sitzen, wenn es angenehmer ist. Ob \
        es guttut, zeigt nur das eigene Empfinden.
        """)),
    Explanation(
      "pause.ready", .cues,
      en: Text(
        "cue: carry on",
        """
        Said about a minute and a half into a pause. There is no hurry.
        """),
      de: Text(
        "Hinweis: weiter",
        """
        Kommt nach etwa anderthalb Minuten Pause. Es eilt nicht.
        """)),
    Explanation(
      "end", .cues,
      en: Text(
        "cue: done",
        """
        Said at the end of a walk, with its length and the number of intervals. Times are rounded to \
        minutes.
        """),
      de: Text(
        "Hinweis: geschafft",
        """
        Kommt am Ende eines Wegs, mit Länge und Zahl der Intervalle. Zeiten sind auf Minuten gerundet.
        """)),
    Explanation(
      "data.unsure", .cues,
      en: Text(
        "cue: signal unclear",
        """
        Said when the data are too unclear for tips. The walk is recorded all the same, and tips come back \
        by themselves.
        """),
      de: Text(
        "Hinweis: Signal unklar",
        """
        Kommt, wenn die Daten für Hinweise zu unklar sind. Der Weg wird trotzdem aufgezeichnet, und \
        Hinweise kommen von selbst wieder.
        """)),
    Explanation(
      "data.lost", .cues,
      en: Text(
        "cue: sensor gone",
        """
        Said once when a sensor of a live walk is gone. The clock of the walk keeps running and the sensor \
        is waited for.
        """),
      de: Text(
        "Hinweis: Sensor weg",
        """
        Kommt einmal, wenn ein Sensor eines Live-Wegs weg ist. Die Uhr des Wegs läuft weiter, und auf den \
        Sensor wird gewartet.
        """)),
  ]
}
