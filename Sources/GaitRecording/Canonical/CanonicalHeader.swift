import GaitModel

/// The first row of a canonical table, understood.
struct CanonicalHeader: Equatable {
  /// Where one column's numbers go.
  enum Target: Equatable {
    case time
    /// Left out on request.
    case skipped
    /// Number `slot` of the sensor's readings: channel (in the order of `Channel.allCases`) times three
    /// plus axis.
    case reading(sensor: Int, slot: Int)
  }

  /// How many numbers one sensor can deliver in one row.
  static let slotsPerSensor = 3 * Channel.allCases.count

  /// The columns from left to right.
  let columns: [ColumnName]
  /// What becomes of each of them.
  let targets: [Target]
  /// The sensors kept, in the order of their first columns.
  let rig: SensorRig
  /// Every place in the file, kept or not.
  let places: [Place]

  /// The index of the time column.
  var timeColumn: Int { columns.firstIndex(of: .time) ?? 0 }

  /// A header of these columns, keeping the sensors at `kept` or all if it is `nil`.
  ///
  /// The columns must hold `time_s`, no column twice, and all axes of each channel.
  init(columns: [ColumnName], keeping kept: [Place]?) {
    var places: [Place] = []
    var sensors: [WornSensor] = []
    for case .reading(let place, let channel, _) in columns {
      if !places.contains(place) { places.append(place) }
      guard kept?.contains(place) ?? true else { continue }
      if let index = sensors.firstIndex(where: { $0.place == place }) {
        sensors[index].channels.insert(ChannelSet(channel))
      } else {
        sensors.append(WornSensor(place: place, channels: ChannelSet(channel)))
      }
    }
    let rig = SensorRig(sensors)
    self.columns = columns
    self.places = places
    self.rig = rig
    targets = columns.map { column in
      switch column {
      case .time: .time
      case .reading(let place, let channel, let axis):
        rig.index(of: place).map { .reading(sensor: $0, slot: Self.slot(channel, axis)) } ?? .skipped
      }
    }
  }

  /// The number of an axis of a channel among a sensor's readings.
  static func slot(_ channel: Channel, _ axis: Axis) -> Int {
    (Channel.allCases.firstIndex(of: channel) ?? 0) * 3 + (Axis.allCases.firstIndex(of: axis) ?? 0)
  }
}
