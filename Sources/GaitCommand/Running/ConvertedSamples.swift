import GaitModel
import GaitRecording

/// The samples of a recording on their way to a file, or to a data set.
final class ConvertedSamples {
  /// What went wrong first.
  private(set) var failure: RecordingError?
  /// How many were written.
  private(set) var count = 0
  private var table: CanonicalWriter?
  private var dataset: MotionDataset?

  /// - Parameter inputs: what is never written over.
  init(
    path: String, format: ConvertCommand.Format?, subject: String, rig: SensorRig, inputs: [String]
  ) throws(RecordingError) {
    if format == .bids {
      let dataset = try MotionDataset(folder: path, subject: subject, rig: rig)
      for file in dataset.paths() where inputs.contains(where: { SameFile.isSame(file, $0) }) {
        throw RecordingError.overOwnInput(file)
      }
      self.dataset = dataset
    } else {
      let isForObjects =
        format.map { $0 == .ndjson } ?? [".ndjson", ".jsonl"].contains { path.lowercased().hasSuffix($0) }
      table = try CanonicalWriter(path: path, rig: rig, asObjects: isForObjects)
    }
  }

  func write(_ sample: ImuSample) {
    guard failure == nil else { return }
    count += 1
    do throws(RecordingError) {
      try table?.write(sample)
      try dataset?.write(sample)
    } catch {
      failure = error
    }
  }

  func finish() throws(RecordingError) {
    if let failure { throw failure }
    try table.take()?.finish()
    try dataset?.finish()
  }
}
