/// One worn sensor: where it sits and what it measures.
public struct WornSensor: Hashable, Sendable {
  /// Where it is worn.
  public var place: Place
  /// What it measures.
  public var channels: ChannelSet

  /// A sensor at a place.
  public init(place: Place, channels: ChannelSet) {
    self.place = place
    self.channels = channels
  }
}

/// All sensors of one recording or live walk, in a fixed order; `ImuSample.sensor` counts in it.
public struct SensorRig: Hashable, Sendable {
  /// The sensors. No two share a place.
  public var sensors: [WornSensor]

  /// A rig of these sensors.
  public init(_ sensors: [WornSensor]) {
    self.sensors = sensors
  }

  /// The index of the sensor at `place`.
  public func index(of place: Place) -> Int? {
    sensors.firstIndex { $0.place == place }
  }
}

/// What is known of the person who walks.
public struct Subject: Hashable, Sendable {
  /// Body height in metres, if known.
  public var heightMetres: Double?
  /// Length of the arm from shoulder to wrist in metres, if known.
  public var armLengthMetres: Double?
  /// The person's own walking speed over what is usually found from the lower back, if known.
  public var speedScale: Double?
  /// Whose walk it is.
  public var person: PersonCode

  /// A person, by default the one who uses the program, of unknown height.
  public init(
    heightMetres: Double? = nil, armLengthMetres: Double? = nil, speedScale: Double? = nil,
    person: PersonCode = .me
  ) {
    self.heightMetres = heightMetres
    self.armLengthMetres = armLengthMetres
    self.speedScale = speedScale
    self.person = person
  }
}
