/// What is known before the first sample: the first line of every event stream, at `t` 0.
public struct Hello: Equatable, Sendable {
  /// Name and version of the program that speaks.
  public var generator: String
  /// The recording's name, as the user gave it; `nil` for a live walk.
  public var file: String?
  /// SHA-256 of the recording's bytes in lower-case hexadecimal, when they were seen beforehand.
  public var sha256: String?
  /// Name of the recording's file format.
  public var format: String?
  /// Wall-clock start in ISO 8601, if known.
  public var startedAt: String?
  /// The sensors, in the order of the rig.
  public var sensors: [WornSensor]

  /// A greeting; what is left out is not known yet.
  public init(
    generator: String = Gangart.generator, file: String? = nil, sha256: String? = nil,
    format: String? = nil, startedAt: String? = nil, sensors: [WornSensor]
  ) {
    self.generator = generator
    self.file = file
    self.sha256 = sha256
    self.format = format
    self.startedAt = startedAt
    self.sensors = sensors
  }
}
