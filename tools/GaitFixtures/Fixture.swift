import GaitRecording
package import GaitSimulator

/// A shipped recording: a simulated walk under a name.
package struct Fixture: Sendable {
  /// The file name without extension.
  package let name: String
  /// What is walked, in plain words.
  package let condition: String
  /// The walk.
  package let walk: SimulatedWalk
  /// How many decimals its recording has.
  let style: CanonicalStyle

  init(name: String, condition: String, style: CanonicalStyle = .rounded, walk: SimulatedWalk) {
    self.name = name
    self.condition = condition
    self.style = style
    self.walk = walk
  }

  /// The recording, in the canonical format.
  package var recording: String {
    RecordingText.text(of: walk, style: style)
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
