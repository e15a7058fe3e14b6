import GaitModel
import GaitRecording
import GaitWords

/// A person's factor for the speed told from the lower back, from a recording whose way is known.
struct SpeedCalibration {
  /// The known way over the one that was told, times the factor that was told with.
  let scale: Double
  private let metres: Double
  private let told: Double

  /// From the walk as it was told with the factor `given`, and the metres that were really walked.
  init(_ walk: WalkResult, metres: Double, given: Double?) throws(RecordingError) {
    var told = 0.0
    for bout in walk.walkingBouts {
      if let speed = bout.speedMetresPerSecond { told += speed * bout.durationSeconds }
    }
    guard told > 0 else {
      throw RecordingError(.dataUnusable, file: walk.recording.file, .result(.noSpeed))
    }
    scale = (given ?? 1) * metres / told
    self.metres = metres
    self.told = told
    try Self.check(scale, file: walk.recording.file)
  }

  /// The result: the factor alone.
  var text: String { Wording.number(scale, 3) + "\n" }

  /// What it means, for people.
  var explanation: ProgramText { .calibration(metres: metres, found: told, scale: scale) }

  private static func check(_ scale: Double, file: String) throws(RecordingError) {
    guard !RecordingOptions.speedScales.contains(scale) else { return }
    throw RecordingError(.dataUnusable, file: file, .result(.wayDiffers(factor: scale)))
  }
}
