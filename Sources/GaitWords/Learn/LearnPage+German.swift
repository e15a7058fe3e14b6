/// The pages of learning in German, without a "du" or a "Sie".
extension LearnPage {
  var german: LearnText {
    switch self {
    case .walk:
      LearnText(
        title: "Zügig gehen, locker, aus den Schultern",
        lead: "Zügiges Gehen ist mehr als schnelles Bummeln. Die Schritte bekommen einen Takt, die Arme "
          + "schwingen von selbst, und der Rumpf wird lebendig. Beim Bummeln bleibt der Rücken lange in "
          + "einer Haltung; zügiges Gehen wechselt sie immer ein wenig. Strecken von ein paar Minuten "
          + "reichen, nach jeder eine Pause.",
        points: [
          "Tempo: so zügig, dass es ein Ziel hat, so ruhig, dass ein Gespräch geht. Maßstab sind die "
            + "eigenen ersten Minuten.",
          "Arme: Sie hängen an den Schultern und schwingen von dort, die Ellenbogen locker. Ein Schwung "
            + "nach hinten genügt; nach vorn kommen sie von selbst.",
          "Knie: Wenn der Fuß das Gewicht aufnimmt, gibt das Knie ein wenig nach wie eine Feder. Der "
            + "Fuß setzt weich auf und rollt ab.",
          "Brustkorb über dem Becken: Der Brustkorb dreht locker mit den Armen, zur anderen Seite als "
            + "das Bein; das Becken bleibt ruhig darunter.",
        ],
        note: "Immer nur eines: zuerst die Arme, der Rest folgt oft von selbst. Auf Treppen, auf Eis und "
          + "im Verkehr ist nichts davon wichtig.")
    case .lean:
      LearnText(
        title: "Die Pause: nach vorn lehnen, die Hände tragen mit",
        lead: "Nach einer Strecke kommt eine Pause, bevor sie nötig wird. Sich nach vorn zu lehnen, mit "
          + "Gewicht auf den Händen, empfinden viele als angenehm. Das geht an einer Bank, einem "
          + "Geländer, einer Wand oder der Küchenzeile. Hier wird sie angeboten und gemessen; "
          + "versprochen wird nichts.",
        points: [
          "Hände auf etwas Festes, etwa so hoch wie die Hüfte. Die Arme lang, die Ellenbogen locker.",
          "Aus der Hüfte nach vorn lehnen und die Hände einen Teil des Gewichts tragen lassen. Der "
            + "Rücken wird lang, die Knie bleiben locker.",
          "Ruhig atmen, eine Minute oder länger, bis es sich besser anfühlt. Dann in Ruhe weiter.",
          "Intervalle langsam wachsen lassen: zwei gute Wege, dann eine halbe Minute mehr. Nach einer "
            + "Markierung darf ein Intervall wieder kürzer sein.",
        ],
        note: "Pausen sind jederzeit gut, auch mitten im Intervall. Wie es sich anfühlt, weiß nur, wer "
          + "geht: Beschwerden markiert sonst niemand.")
    case .chains:
      LearnText(
        title: "Vier Muskelketten entlang eines Schritts",
        lead: "Beim Anleiten werden die Muskeln, die beim Gehen zusammenwirken, gern als vier Ketten "
          + "gezeichnet. Das Bild hilft zu spüren, wie Beine, Rumpf und Arme zusammengehören. Gemessen "
          + "wird davon hier nichts: Muskeln sieht kein Sensor am Körper, und im Leben wirken alle "
          + "zusammen.",
        points: [
          "Wenn der Fuß aufsetzt, nimmt die lange Kette hinten das Gewicht von der Ferse auf, über die "
            + "Rückseite des Oberschenkels und das Kreuzbein, die Wirbelsäule entlang.",
          "Wenn der Körper über den Fuß kommt, verbindet die schräge Kette hinten den Gesäßmuskel mit "
            + "der gegenüberliegenden Schulter: Darum hilft ein schwingender Arm dem Bein.",
          "Auf einem Bein hält die seitliche Kette das Becken waagerecht, von der Hüfte hinüber zur "
            + "anderen Flanke.",
          "Wenn der Fuß abstößt und nach vorn schwingt, verbindet die schräge Kette vorn den Bauch mit "
            + "der Innenseite des anderen Oberschenkels, und Brustkorb und Becken drehen gegeneinander.",
        ],
        note: "Ein Bild zum Lernen, nach einem Lehrmodell von Vleeming; keine Messung und kein Urteil über "
          + "das Gehen.")
    }
  }
}
