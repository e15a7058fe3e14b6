import GaitModel
import GaitWords
import Testing

/// Why measures are missing, in words.
@Suite struct MissingTests {
  @Test(
    "Reasons, with what stands in them",
    arguments: [
      (
        MissingReason.needsLegGyroscope, "needs a gyroscope on a foot or shank",
        "braucht ein Gyroskop an Fuß oder Unterschenkel"
      ),
      (
        .needsStepSensor(worn: [Place(.wrist, .left), Place(.head)]),
        "needs an accelerometer anywhere or a gyroscope on a leg; worn: left_wrist, head",
        "braucht irgendwo einen Beschleunigungssensor oder ein Gyroskop am Bein; getragen: "
          + "linkes Handgelenk, Kopf"
      ),
      (
        .needsStepSensor(worn: []),
        "needs an accelerometer anywhere or a gyroscope on a leg; worn: nothing",
        "braucht irgendwo einen Beschleunigungssensor oder ein Gyroskop am Bein; getragen: nichts"
      ),
      (
        .onlyInPart(.noUsableSample(Place(.head))), "only in part; head delivered no usable sample",
        "nur zum Teil; kein brauchbarer Messwert von: Kopf"
      ),
    ])
  func reasons(reason: MissingReason, english: String, german: String) {
    #expect(Words.missing(reason, in: .en) == english)
    #expect(Words.missing(reason, in: .de) == german)
  }

  @Test("What was read from a file comes as it stands there", arguments: Language.allCases)
  func written(language: Language) {
    #expect(Words.missing(.written("as it stands"), in: language) == "as it stands")
  }
}
