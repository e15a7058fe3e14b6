import GaitModel
import GaitRecording
import GaitWords

/// A person's factor for the speed found from the lower back, from a recording whose way is known.
struct SpeedCalibration {
  /// The known way over the one that was found, times the factor that it was found with.
  let scale: Double
  private let metres: Double
  private let found: Double

  /// From the walk as it was found with the factor `given`, and the metres that were really walked.
  init(_ walk: WalkResult, metres: Double, given: Double?) throws(RecordingError) {
    var found = 0.0
    for bout in walk.walkingBouts {
      if let speed = bout.speedMetresPerSecond { found += speed * bout.durationSeconds }
    }
    guard found > 0 else {
      throw RecordingError(.dataUnusable, file: walk.recording.file, .result(.noSpeed))
    }
    scale = (given ?? 1) * metres / found
    self.metres = metres
    self.found = found
    try Self.check(scale, file: walk.recording.file)
  }

  /// The result: the factor alone.
  var text: String { Wording.number(scale, 3) + "\n" }

  /// What it means, for people.
  var explanation: ProgramText { .calibration(metres: metres, found: found, scale: scale) }

  private static func check(_ scale: Double, file: String) throws(RecordingError) {
    guard !RecordingOptions.speedScales.contains(scale) else { return }
    throw RecordingError(.dataUnusable, file: file, .result(.wayDiffers(factor: scale)))
  }
}
