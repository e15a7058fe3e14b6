extension Explanation {
  /// What the lines of the coach and of walks in intervals tell.
  static let coaching: [Explanation] = [
    Explanation(
      "cue", .lines,
      en: Text(
        "one sentence of the coach",
        """
        The line of one kind sentence of the coach during a walk. None comes in the first minute, and never \
        two within 25 seconds. A cue is an offer; ignoring it is fine.
        """),
      de: Text(
        "ein Satz des Begleiters",
        """
        Die Zeile mit einem freundlichen Satz des Begleiters während des Wegs. In der ersten Minute kommt \
        keiner, und nie zwei innerhalb von 25 Sekunden. Ein Hinweis ist ein Angebot; ihn zu überhören ist \
        in Ordnung.
        """)),
    Explanation(
      "id", .lines,
      en: Text(
        "key of a sentence",
        """
        The key of what the coach says, such as arms.shoulder, the same in every language. gangart explain \
        knows each of them.
        """),
      de: Text(
        "Schlüssel eines Satzes",
        """
        Der Schlüssel dessen, was der Begleiter sagt, etwa arms.shoulder, in jeder Sprache gleich. gangart \
        explain kennt jeden davon.
        """)),
    Explanation(
      "text", .lines,
      en: Text(
        "the words that are said",
        """
        The coach's sentence, to be shown and spoken as it is. In a note line it is what was noted down. \
        Numbers in a sentence stand in words, so that a voice reads them well.
        """),
      de: Text(
        "die Worte, die gesagt werden",
        """
        Der Satz des Begleiters, so zu zeigen und zu sprechen, wie er dasteht. In einer Notizzeile ist es \
        das Notierte. Zahlen stehen im Satz als Worte, damit eine Stimme sie gut liest.
        """)),
    Explanation(
      "lang", .lines,
      en: Text(
        "language of a sentence",
        """
        The language of the sentence in text: de or en. It is chosen by --lang, by the settings or by the \
        system.
        """),
      de: Text(
        "Sprache eines Satzes",
        """
        Die Sprache des Satzes in text: de oder en. Sie kommt von --lang, aus den Einstellungen oder vom \
        System.
        """)),
    Explanation(
      "unit", .lines,
      en: Text(
        "unit of a cue's number",
        """
        The unit of value in a cue, such as spm for steps per minute. It is absent where there is no \
        number.
        """),
      de: Text(
        "Einheit der Zahl eines Hinweises",
        """
        Die Einheit von value in einem Hinweis, etwa spm für Schritte pro Minute. Sie fehlt, wo es keine \
        Zahl gibt.
        """)),
    Explanation(
      "interval", .lines,
      en: Text(
        "part of a walk in intervals",
        """
        The event line that tells that a walk in intervals goes on to its next part. As a field it is the \
        number of the interval, from 1, and 0 before the first. Only a walk that goes on has such lines; \
        analyze has none.
        """),
      de: Text(
        "Abschnitt eines Intervallwegs",
        """
        Die Ereigniszeile, die meldet, dass ein Weg in Intervallen zum nächsten Teil übergeht. Als Feld ist \
        es die Nummer des Intervalls ab 1, vor dem ersten 0. Solche Zeilen hat nur ein laufender Weg; \
        analyze hat keine.
        """)),
    Explanation(
      "change", .lines,
      en: Text(
        "what changes in an interval walk",
        """
        What an interval line tells: warm_up, walk, minute_left, signal_lost, signal_back or end. After \
        signal_lost the clock goes on by time alone, so walking that follows is assumed, not seen.
        """),
      de: Text(
        "was sich beim Intervallweg ändert",
        """
        Was eine Intervallzeile meldet: warm_up, walk, minute_left, signal_lost, signal_back oder end. Nach \
        signal_lost läuft die Uhr allein nach der Zeit weiter; das Gehen danach ist angenommen, nicht \
        gesehen.
        """)),
    Explanation(
      "target_s", .lines,
      en: Text(
        "length of an interval by its plan",
        """
        Seconds of walking that the plan gives an interval; pauses do not count. It is absent where the \
        walker walks until a pause of their own. Source: the walker's plan, five minutes unless it says \
        otherwise, which is our own choice.
        """),
      de: Text(
        "geplante Länge eines Intervalls",
        """
        Sekunden Gehzeit, die der Plan einem Intervall gibt; Pausen zählen nicht. Fehlt, wenn bis zur \
        eigenen Pause gegangen wird. Quelle: der eigene Plan, ohne Angabe fünf Minuten nach eigener \
        Festlegung.
        """)),
    Explanation(
      "total_walk_s", .lines,
      en: Text(
        "time walked in all intervals",
        """
        Seconds walked so far, with pauses left out. Stretches without data count by time; gap_s says how \
        many seconds that were.
        """),
      de: Text(
        "Gehzeit aller Intervalle",
        """
        Bisher gegangene Sekunden, ohne Pausen. Strecken ohne Daten zählen nach der Uhr; gap_s nennt, wie \
        viele Sekunden das waren.
        """)),
    Explanation(
      "gap_s", .lines,
      en: Text(
        "time without data",
        """
        In an interval line: seconds without data that are now over. In totals: seconds of walking that \
        were counted although no data came.
        """),
      de: Text(
        "Zeit ohne Daten",
        """
        In einer Intervallzeile: Sekunden ohne Daten, die nun vorbei sind. In totals: Sekunden Gehzeit, die \
        gezählt wurden, obwohl keine Daten kamen.
        """)),
    Explanation(
      "totals", .lines,
      en: Text(
        "sums of an interval walk",
        """
        What a walk in intervals came to, in its last interval line. Its pauses is how many pauses began, \
        its pause_s how long they were together, its relief_s a mean.
        """),
      de: Text(
        "Summen eines Intervallwegs",
        """
        Was bei einem Weg in Intervallen herauskam, in seiner letzten Intervallzeile. pauses ist darin die \
        Zahl der Pausen, pause_s ihre Dauer zusammen, relief_s ein Mittelwert.
        """)),
    Explanation(
      "intervals", .lines,
      en: Text(
        "how many intervals",
        """
        How many intervals of a walk were begun. One that was broken off counts too.
        """),
      de: Text(
        "wie viele Intervalle",
        """
        Wie viele Intervalle eines Wegs begonnen wurden. Ein abgebrochenes zählt mit.
        """)),
    Explanation(
      "symptom", .lines,
      en: Text(
        "the walker marks discomfort",
        """
        The line of the moment at which the walker says that discomfort begins, by a key, a command or two \
        taps. Nothing else ever makes it: no measure guesses how somebody feels.
        """),
      de: Text(
        "die gehende Person markiert Beschwerden",
        """
        Die Zeile zu dem Augenblick, in dem die gehende Person sagt, dass Beschwerden beginnen, per Taste, \
        Befehl oder zweimal Antippen. Nichts anderes erzeugt sie: Keine Messung rät, wie es jemandem geht.
        """)),
    Explanation(
      "time_to_symptom_s", .lines,
      en: Text(
        "walking until discomfort was marked",
        """
        Seconds of walking from the last rest, or from the start, to the walker's mark. In totals it is \
        that of the first mark. It is absent when nobody was walking, and as late as the mark was.
        """),
      de: Text(
        "Gehzeit bis zur Markierung",
        """
        Sekunden Gehzeit von der letzten Pause, oder vom Start, bis zur Markierung durch die gehende \
        Person. In totals ist es die der ersten Markierung. Fehlt, wenn gerade niemand ging, und ist so \
        spät wie die Markierung.
        """)),
    Explanation(
      "symptom_free_s", .lines,
      en: Text(
        "longest walking without a mark",
        """
        The longest walking in seconds from one rest to the next, or to a mark. It tells what was marked, \
        not what was felt.
        """),
      de: Text(
        "längstes Gehen ohne Markierung",
        """
        Die längste Gehzeit in Sekunden von einer Pause zur nächsten oder bis zu einer Markierung. Sie \
        sagt, was markiert wurde, nicht, was gespürt wurde.
        """)),
    Explanation(
      "pause", .lines,
      en: Text(
        "something about a rest",
        """
        The line that tells that a pause begins, what happens in it, and that it is over. What happens \
        stands in state, why it began in basis. It may begin by itself after half a minute of standing.
        """),
      de: Text(
        "etwas zu einer Pause",
        """
        Die Zeile, die meldet, dass eine Pause beginnt, was darin geschieht und dass sie vorbei ist. Was \
        geschieht, steht in state, warum sie begann, in basis. Nach einer halben Minute Stehen kann sie von \
        selbst beginnen.
        """)),
    Explanation(
      "state", .lines,
      en: Text(
        "what happens to a pause or device",
        """
        Of a pause: begin, lean and lean_end for a rest leaning forward, relief when the walker says \
        better, ready when it lasted as long as planned, or end. Of a device: found, lost or returned.
        """),
      de: Text(
        "was mit Pause oder Gerät geschieht",
        """
        Bei einer Pause: begin, lean und lean_end für das Ausruhen mit vorgebeugtem Oberkörper, relief, \
        wenn die gehende Person „besser“ sagt, ready nach der geplanten Dauer, oder end. Bei einem Gerät: \
        found, lost oder returned.
        """)),
    Explanation(
      "pause_s", .lines,
      en: Text(
        "time of a pause",
        """
        Seconds since the pause began. In totals it is the time of all pauses together.
        """),
      de: Text(
        "Dauer einer Pause",
        """
        Sekunden seit Beginn der Pause. In totals ist es die Zeit aller Pausen zusammen.
        """)),
    Explanation(
      "relief_s", .lines,
      en: Text(
        "time until it was better",
        """
        Seconds from a pause's beginning until the walker said better. In totals it is the mean of those \
        pauses. It is absent when that was never said.
        """),
      de: Text(
        "Zeit, bis es besser war",
        """
        Sekunden vom Beginn einer Pause, bis die gehende Person „besser“ sagte. In totals ist es das Mittel \
        solcher Pausen. Fehlt, wenn es nie gesagt wurde.
        """)),
    Explanation(
      "proposed_walk_s", .lines,
      en: Text(
        "proposal for the next interval",
        """
        Seconds that an interval of the next walk might have: a little longer after three intervals without \
        a mark, shorter after two marks before the target. It is only a proposal and becomes the plan by \
        gangart plan accept, never by itself. Source: our own rule; no trial compared lengths.
        """),
      de: Text(
        "Vorschlag für das nächste Intervall",
        """
        Sekunden, die ein Intervall des nächsten Wegs haben könnte: etwas länger nach drei Intervallen ohne \
        Markierung, kürzer nach zwei Markierungen vor dem Ziel. Es ist nur ein Vorschlag und wird erst \
        durch gangart plan accept zum Plan, nie von selbst. Quelle: eigene Regel; Längen hat keine Studie \
        verglichen.
        """)),
  ]
}
