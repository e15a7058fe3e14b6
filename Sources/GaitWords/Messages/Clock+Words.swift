import GaitModel

/// Sentences about the clocks of several devices.
extension Words {
  /// What was done to a clock, with how sure that is.
  static func clock(_ finding: ClockFinding, in language: Language) -> String {
    let lag = plainNumber((finding.lagSeconds * 1000).rounded() / 1000, in: language)
    let drift = plainNumber(finding.driftPPM.rounded(), in: language)
    let within = plainNumber((finding.withinSeconds * 1000).rounded(), in: language)
    switch language {
    case .en:
      return
        "clock of \(finding.place.name) read on that of \(finding.reference.name): \(lag) s added, drift "
        + "\(drift) ppm, by \(basis(finding.basis, in: .en)), within \(within) ms: likely, --align decides"
    case .de:
      return
        "Uhr von \(finding.place.name) auf der von \(finding.reference.name) gelesen: \(lag) s dazugezählt, "
        + "Gang \(drift) ppm, nach \(basis(finding.basis, in: .de)), auf \(within) ms genau: wahrscheinlich, "
        + "--align entscheidet"
    }
  }

  private static func basis(_ basis: ClockBasis, in language: Language) -> String {
    switch (basis, language) {
    case (.steps(let count), .en): "\(count) steps of both"
    case (.stamps(1), .en): "one stamp or three taps that both felt"
    case (.stamps(let count), .en): "\(count) stamps or taps that both felt"
    case (.steps(let count), .de): "\(count) Schritten beider"
    case (.stamps(1), .de): "einem Stampfen oder dreimaligem Klopfen, das beide spürten"
    case (.stamps(let count), .de): "\(count) Zeichen (Stampfen, Klopfen), die beide spürten"
    }
  }

  /// Why a clock stays open, and what helps.
  static func clockDoubt(_ doubt: ClockDoubt, in language: Language) -> Advice {
    let stamp = language == .en ? stampRemedy : stampRemedyGerman
    let steps = language == .en ? stepsRemedy : stepsRemedyGerman
    switch (doubt, language) {
    case (.fewSteps, .en): return Advice("too few steps were felt by both", stamp)
    case (.fewSteps, .de): return Advice("zu wenige Schritte wurden von beiden gespürt", stamp)
    case (.unusualSteps, .en):
      return Advice(
        "the steps are too slow, quick or uneven to tell their instants within 20 ms", stamp)
    case (.unusualSteps, .de):
      return Advice(
        "die Schritte sind zu langsam, schnell oder ungleich, um ihre Zeitpunkte auf 20 ms zu sagen",
        stamp)
    case (.lateSteps, .en):
      return Advice(
        "the trunk feels each step too late after the landing to tell its instant within 20 ms", stamp)
    case (.lateSteps, .de):
      return Advice(
        "der Rumpf spürt jeden Schritt zu spät nach dem Auftreten, um seinen Zeitpunkt auf 20 ms zu sagen",
        stamp)
    case (.noCommonSteps, .en): return Advice("each feels the steps of another leg", steps)
    case (.noCommonSteps, .de): return Advice("jeder spürt die Schritte eines anderen Beins", steps)
    case (.rhythmOnly, .en):
      return Advice("one of them felt the rhythm of steps, not the instant of each", stamp)
    case (.rhythmOnly, .de):
      return Advice(
        "einer von ihnen spürte den Takt der Schritte, nicht den Zeitpunkt von jedem", stamp)
    case (.notAlike, .en): return Advice("their steps fit at no shift", stamp)
    case (.notAlike, .de):
      return Advice("ihre Schritte passen bei keiner Verschiebung zusammen", stamp)
    case (.severalFit, .en): return Advice("they fit at more than one shift", stamp)
    case (.severalFit, .de):
      return Advice("sie passen bei mehr als einer Verschiebung zusammen", stamp)
    case (.driftOpen, .en): return Advice("how fast they run apart is not sure within 20 ms", stamp)
    case (.driftOpen, .de):
      return Advice("wie schnell sie auseinanderlaufen, ist nicht auf 20 ms sicher", stamp)
    case (.uneven, .en): return Advice("one of them leapt or runs unevenly", stamp)
    case (.uneven, .de):
      return Advice("eine von ihnen ist gesprungen oder läuft ungleichmäßig", stamp)
    case (.noStamp, .en):
      return Advice("there is no stamp of the foot and no three taps that both felt", stamp)
    case (.noStamp, .de):
      return Advice("es gibt kein Stampfen und kein dreimaliges Klopfen, das beide spürten", stamp)
    }
  }

  private static let stampRemedy =
    "Next time stand still, tap all devices together three times, and again at the end; "
    + "or take the times as they are: --align time."
  private static let stampRemedyGerman =
    "Das nächste Mal stillstehen und alle Geräte zusammen dreimal anklopfen, am Ende noch einmal; "
    + "oder die Zeiten nehmen, wie sie sind: --align time."
  private static let stepsRemedy =
    "Wear one sensor more on the trunk, which feels every step, or tap all devices together three times; "
    + "or take the times as they are: --align time."
  private static let stepsRemedyGerman =
    "Noch einen Sensor am Rumpf tragen, der jeden Schritt spürt, oder alle Geräte zusammen dreimal anklopfen; "
    + "oder die Zeiten nehmen, wie sie sind: --align time."
}
