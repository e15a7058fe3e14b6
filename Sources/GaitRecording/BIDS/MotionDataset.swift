public import GaitModel
import GaitText

// Motion-BIDS: Brain Imaging Data Structure 1.10 and later, "Motion". A tracking system is what shares a clock and a
// rate: here each sensor is one, so that rates may differ.

/// Writes a recording as one of a Motion-BIDS data set: a folder with `sub-…/motion/…_motion.tsv` for each sensor, its
/// `…_channels.tsv` and `…_motion.json` beside it, and `dataset_description.json` above all.
///
/// Each file appears whole or not at all; those of sensors without a sample do not.
public final class MotionDataset {
  private let folder: String
  private let subject: String
  private var systems: [MotionSystem] = []

  /// The folder of a subject's recordings in a data set.
  private var motionFolder: String { "\(folder)/sub-\(subject)/motion" }

  /// Begins the recording of a subject in the data set at `folder`, which is made where it is not there.
  ///
  /// - Parameter subject: the subject's label; what is neither letter nor digit is left out.
  /// - Throws: `RecordingError` when no file can be made there.
  public init(folder: String, subject: String, rig: SensorRig) throws(RecordingError) {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder
    let label = subject.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    self.subject = label.isEmpty ? "01" : label
    for path in [folder, "\(folder)/sub-\(self.subject)", motionFolder] { try Self.makeFolder(path) }
    for sensor in rig.sensors {
      systems.append(try MotionSystem(sensor, stem: "\(motionFolder)/\(stem(sensor.place))"))
    }
  }

  /// The files it writes for these places, for a look before it begins.
  public func paths() -> [String] {
    systems.flatMap(\.paths) + ["\(folder)/dataset_description.json", "\(folder)/README"]
  }

  /// Adds a sample; those of one sensor come in time order.
  ///
  /// - Throws: `RecordingError` of kind `.ioError` when the disk takes no more.
  public func write(_ sample: ImuSample) throws(RecordingError) {
    guard systems.indices.contains(sample.sensor) else { return }
    try systems[sample.sensor].write(sample)
  }

  /// Completes all files and puts them in their places.
  ///
  /// - Throws: `RecordingError` when the disk takes no more.
  public func finish() throws(RecordingError) {
    for system in systems { try system.finish() }
    try writeNew(
      "dataset_description.json",
      """
      {
        "Name": "Walks recorded with body-worn sensors",
        "BIDSVersion": "1.10.0",
        "DatasetType": "raw",
        "License": "n/a",
        "Authors": ["n/a"],
        "GeneratedBy": [{"Name": "gangart", "Version": \(JSONText.quoted(Gangart.version))}]
      }

      """)
    try writeNew(
      "README",
      """
      Walks recorded with body-worn inertial sensors.

      Each sensor is a tracking system of its own (tracksys), called after where it was worn. Acceleration is in m/s^2
      with gravity in it, angular velocity in rad/s, in the sensor's own frame; the latency is the time since the
      zero of the recording's clock, in s. Lost readings are n/a. The files were written by \(Gangart.generator).

      """)
  }

  /// Writes a file that describes the data set, unless there is one.
  private func writeNew(_ name: String, _ text: String) throws(RecordingError) {
    let path = "\(folder)/\(name)"
    guard SystemCalls.status(at: path) == nil else { return }
    let file = try OutputFile(path: path)
    try file.write(Array(text.utf8))
    try file.commit()
  }

  private func stem(_ place: Place) -> String {
    "sub-\(subject)_task-walking_tracksys-\(MotionSystem.label(place))"
  }

  private static func makeFolder(_ path: String) throws(RecordingError) {
    if SystemCalls.status(at: path)?.form == .folder { return }
    do throws(SystemError) { try SystemCalls.createFolder(path) } catch {
      throw RecordingError.creating(path, error)
    }
  }
}
