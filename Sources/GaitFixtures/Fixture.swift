package import GaitSimulator

/// A shipped recording: a simulated walk under a name.
package struct Fixture: Sendable {
  /// The file name without extension.
  package let name: String
  /// What is walked, in plain words.
  package let condition: String
  /// The walk; one sensor.
  package let walk: SimulatedWalk

  /// The recording, in the canonical format.
  package var recording: String {
    RecordingText.text(of: walk)
  }

  /// The truth beside it, in the form of a reference file.
  package var reference: String {
    ReferenceText.text(of: self)
  }

  /// File names and contents.
  package var files: [(name: String, text: String)] {
    [(name + ".csv", recording), (name + ".reference.json", reference)]
  }
}
