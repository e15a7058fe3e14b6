extension Explanation {
  /// Patterns worth a word, and what they rest on.
  static let flags: [Explanation] = [
    Explanation(
      "flags", .flags,
      en: Text(
        "what stood out",
        """
        Patterns of walking that went on long enough to be worth a word. Each has a kind, a start and end, \
        the moment it was told, and what it rests on. It describes a stretch of the walk, never a person. \
        Source: each flag names its own under basis.
        """),
      de: Text(
        "was auffiel",
        """
        Muster des Gehens, die lange genug anhielten, um erwähnt zu werden. Jedes hat eine Art, Anfang und \
        Ende, den Zeitpunkt der Meldung und seine Gründe. Es beschreibt ein Stück des Wegs, nie einen \
        Menschen. Quelle: jeder Hinweis nennt seine unter basis.
        """)),
    Explanation(
      "flag", .flags,
      en: Text(
        "a flag",
        """
        The event line of a flag. It comes when the rule fires, without an end, and again when the pattern \
        is over, with its end.
        """),
      de: Text(
        "ein Hinweis",
        """
        Die Ereigniszeile eines Hinweises. Sie kommt, wenn die Regel anspricht, ohne Ende, und noch einmal, \
        wenn das Muster vorbei ist, mit Ende.
        """)),
    Explanation(
      "kind", .flags,
      en: Text(
        "kind of a flag",
        """
        Which pattern a flag tells of. The kinds are static_loading, stop_and_go, little_arm_swing, \
        mostly_elbow, arm_asymmetry, stiff_landing, hard_landing and decompression_pause; each has its own \
        entry here.
        """),
      de: Text(
        "Art eines Hinweises",
        """
        Welches Muster ein Hinweis meldet. Die Arten sind static_loading, stop_and_go, little_arm_swing, \
        mostly_elbow, arm_asymmetry, stiff_landing, hard_landing und decompression_pause; jede hat hier \
        einen eigenen Eintrag.
        """)),
    Explanation(
      "reasons", .flags,
      en: Text(
        "what a flag rests on",
        """
        The measures that led to a flag, by weight. Each has its own entry here, such as cadence or \
        arm_swing.
        """),
      de: Text(
        "worauf ein Hinweis beruht",
        """
        Die Maße, die zu einem Hinweis führten, nach Gewicht. Jedes hat hier einen eigenen Eintrag, etwa \
        cadence oder arm_swing.
        """)),
    Explanation(
      "proxy", .flags,
      en: Text(
        "a stand-in",
        """
        Said of a flag that rests on a stand-in for what it is about, as when only a wrist was worn. Trust \
        it less.
        """),
      de: Text(
        "ein Ersatzmaß",
        """
        Steht bei einem Hinweis, der auf einem Ersatz für das Eigentliche beruht, etwa wenn nur ein \
        Handgelenk einen Sensor trug. Er ist weniger verlässlich.
        """)),
    Explanation(
      "value", .flags,
      en: Text(
        "the number behind it",
        """
        The number that led to a flag or to a notice about the data. Its unit is that of the kind: an index \
        or share without unit, degrees, or the reading itself. See docs/measures.md.
        """),
      de: Text(
        "die Zahl dahinter",
        """
        Die Zahl, die zu einem Hinweis oder einer Bemerkung über die Daten führte. Ihre Einheit ist die der \
        Art: Index oder Anteil ohne Einheit, Grad oder der Messwert selbst. Siehe docs/measures.md.
        """)),
    Explanation(
      "static_loading", .flags,
      en: Text(
        "a slow stroll that goes on",
        """
        A flag: two minutes or so of slow strolling without a break, with less relief between steps. It \
        rests on static_loading_index. Short slow stretches at home or in a crowd are left out, since they \
        are slow for everybody. Ignore it on ice, uphill or in company that walks slowly. Source: default, \
        after Callaghan et al. 1999, Cappozzo 1984 and Anders et al. 2007.
        """),
      de: Text(
        "anhaltendes Bummeln",
        """
        Ein Hinweis: etwa zwei Minuten langsames Bummeln ohne Unterbrechung, mit weniger Entlastung \
        zwischen den Schritten. Er beruht auf static_loading_index. Kurze langsame Stücke in der Wohnung \
        oder im Gedränge zählen nicht, denn da gehen alle langsam. Auf Glatteis, bergauf oder in langsamer \
        Begleitung ist er nicht wichtig. Quelle: Vorgabe, nach Callaghan et al. 1999, Cappozzo 1984 und \
        Anders et al. 2007.
        """)),
    Explanation(
      "stop_and_go", .flags,
      en: Text(
        "stop and go",
        """
        A flag: walking and standing in turn over minutes, as in a shop or a museum. It rests on pauses and \
        speed within five minutes. Traffic lights alone do not make it. Source: default, not from \
        literature.
        """),
      de: Text(
        "Stop and Go",
        """
        Ein Hinweis: Gehen und Stehen im Wechsel über Minuten, wie im Laden oder Museum. Er beruht auf \
        Pausen und Geschwindigkeit innerhalb von fünf Minuten. Ampeln allein ergeben ihn nicht. Quelle: \
        Vorgabe, nicht aus der Literatur.
        """)),
    Explanation(
      "little_arm_swing", .flags,
      en: Text(
        "little arm swing",
        """
        A flag: for half a minute the arms swing less than those of nearly all walkers at their own pace. \
        Hands in pockets, bags, poles and phones are the usual reasons. An arm that is busy is left out. \
        Source: default; fifth percentile of 46 walkers.
        """),
      de: Text(
        "wenig Armschwung",
        """
        Ein Hinweis: Eine halbe Minute lang schwingen die Arme weniger als bei fast allen, die im eigenen \
        Tempo gehen. Hände in den Taschen, Taschen, Stöcke und Telefone sind die üblichen Gründe. Ein \
        beschäftigter Arm zählt nicht. Quelle: Vorgabe; fünftes Perzentil von 46 Gehenden.
        """)),
    Explanation(
      "mostly_elbow", .flags,
      en: Text(
        "swing mostly from the elbow",
        """
        A flag: for half a minute the forearm swings from the elbow and hardly from the shoulder. From one \
        wrist it is an estimate. Arms held bent as in race walking are not meant. Source: default; fifth \
        percentile of 46 walkers.
        """),
      de: Text(
        "Schwung vor allem aus dem Ellenbogen",
        """
        Ein Hinweis: Eine halbe Minute lang schwingt der Unterarm aus dem Ellenbogen und kaum aus der \
        Schulter. Vom Handgelenk allein ist das geschätzt. Gebeugt gehaltene Arme wie beim sportlichen \
        Gehen sind nicht gemeint. Quelle: Vorgabe; fünftes Perzentil von 46 Gehenden.
        """)),
    Explanation(
      "arm_asymmetry", .flags,
      en: Text(
        "one arm swings much more",
        """
        A flag: one arm swings much more than the other, beyond what 19 of 20 adults show. A bag, a stick, \
        a watch or a phone in one hand is the usual reason. It hints at nothing else. Source: Killeen et \
        al. 2018, 334 adults.
        """),
      de: Text(
        "ein Arm schwingt viel weiter",
        """
        Ein Hinweis: Ein Arm schwingt viel weiter als der andere, mehr als bei 19 von 20 Erwachsenen. \
        Tasche, Stock, Uhr oder Telefon in einer Hand sind der übliche Grund. Auf anderes deutet es nicht. \
        Quelle: Killeen et al. 2018, 334 Erwachsene.
        """)),
    Explanation(
      "stiff_landing", .flags,
      en: Text(
        "firm landings of one leg",
        """
        A flag: in most of the last steps of a leg the knee hardly yields. It needs thigh and shank sensors \
        and a normal pace. Shoes and downhill paths count too. Source: default, after Schwartz et al. 2008; \
        that softer is better is disputed.
        """),
      de: Text(
        "festes Auftreten eines Beins",
        """
        Ein Hinweis: Bei den meisten der letzten Schritte eines Beins gibt das Knie kaum nach. Dazu braucht \
        es Sensoren an Oberschenkel und Schienbein und ein normales Tempo. Schuhe und Wege bergab spielen \
        mit. Quelle: Vorgabe, nach Schwartz et al. 2008; ob weicher besser ist, ist umstritten.
        """)),
    Explanation(
      "hard_landing", .flags,
      en: Text(
        "landings harder than before",
        """
        A flag: landings are sharper than earlier in the same walk. Another floor, other shoes or a faster \
        pace may be the whole reason. It compares you with yourself only. Source: default, not from \
        literature.
        """),
      de: Text(
        "härteres Auftreten als zuvor",
        """
        Ein Hinweis: Die Auftritte sind schärfer als vorher auf demselben Weg. Anderer Boden, andere Schuhe \
        oder ein schnelleres Tempo können der ganze Grund sein. Verglichen wird nur mit dem eigenen Gehen. \
        Quelle: Vorgabe, nicht aus der Literatur.
        """)),
    Explanation(
      "decompression_pause", .flags,
      en: Text(
        "a rest leaning forward",
        """
        A flag: a rest in which the trunk leans forward, as on a rail or bench. It is told as a fact of the \
        walk, for the record of pauses. Whether it does good, only the walker can say. Source: default, \
        after Takahashi et al. 1995.
        """),
      de: Text(
        "eine Pause, nach vorn geneigt",
        """
        Ein Hinweis: eine Pause, in der sich der Rumpf nach vorn neigt, etwa an Geländer oder Bank. Er wird \
        als Tatsache des Wegs festgehalten, für die Pausenliste. Ob sie guttut, kann nur sagen, wer geht. \
        Quelle: Vorgabe, nach Takahashi et al. 1995.
        """)),
  ]
}
