import GaitModel

/// What the name of a file says of the numbers in it, for apps that write a file a sensor with columns that are
/// only called x, y and z.
enum FileRole: Equatable {
  /// A reading.
  case reading(TableColumn.Reading)
  /// Something that is no reading of an accelerometer or gyroscope.
  case other
  /// Nothing.
  case unknown

  init(fileName: String) {
    let name = (fileName.split(separator: "/").last.map(String.init) ?? fileName).lowercased()
    func says(_ words: String...) -> Bool { words.contains { name.contains($0) } }
    if says("linear", "useraccel") {
      self = .reading(.channel(.linearAcceleration))
    } else if says("gravity") {
      self = .reading(.gravity)
    } else if says("gyro", "rotationrate") {
      self = .reading(.channel(.angularVelocity))
    } else if says(
      "magnet", "orientation", "quaternion", "euler", "rotation", "barometer", "pedometer", "location",
      "annotation", "temperature", "compass")
    {
      self = .other
    } else if says("accel", "acc.", "acc_", "force") {
      self = .reading(.channel(.acceleration))
    } else {
      self = .unknown
    }
  }
}
