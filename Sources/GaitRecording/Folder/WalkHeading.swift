public import GaitModel

/// What must be known to understand a walk's bytes: the first record of its journal.
public struct WalkHeading: Equatable, Sendable {
  /// One of the sensors behind a source.
  public struct Sensor: Equatable, Sendable {
    /// The device's own number of the sensor; 0 when it has one only.
    public var number: Int
    /// Where it is worn, and what it measures.
    public var worn: WornSensor

    /// A sensor.
    public init(number: Int, worn: WornSensor) {
      self.number = number
      self.worn = worn
    }
  }

  /// A connection that bytes come from.
  public struct Source: Equatable, Sendable {
    /// How the user named it, or how it was found.
    public var name: String
    /// Short name of the wire protocol.
    public var protocolName: String
    /// What the protocol's decoder must be given beside the bytes, in its own words; empty for nothing.
    public var settings: String
    /// The sensors behind it that are kept.
    public var sensors: [Sensor]

    /// A source.
    public init(name: String, protocolName: String, settings: String, sensors: [Sensor]) {
      self.name = name
      self.protocolName = protocolName
      self.settings = settings
      self.sensors = sensors
    }
  }

  /// Name and version of the program that recorded it.
  public var generator: String
  /// Wall-clock time of the timeline's zero, in ISO 8601.
  public var startedAt: String
  /// The person who walks, as far as it is known.
  public var subject: Subject
  /// The sources; records count in them.
  public var sources: [Source]
  /// How the walk is coached; `nil` for not at all.
  public var coaching: CoachSettings?

  /// A heading.
  public init(
    generator: String = Gangart.generator, startedAt: String, subject: Subject = Subject(), sources: [Source],
    coaching: CoachSettings? = nil
  ) {
    self.generator = generator
    self.startedAt = startedAt
    self.subject = subject
    self.sources = sources
    self.coaching = coaching
  }

  /// All sensors, source by source.
  public var rig: SensorRig {
    SensorRig(sources.flatMap { $0.sensors.map(\.worn) })
  }
}
