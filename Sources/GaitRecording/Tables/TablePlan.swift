import GaitModel

/// How a foreign table's rows become samples: everything that is decided before the first row.
struct TablePlan {
  /// What becomes of a column.
  enum Target: Equatable {
    case skipped
    case time
    /// The part of the second that the time lacks.
    case secondParts
    case sensor
    /// Says which reading the row is.
    case kind
    /// Number `slot` of the sensor's readings: kind of reading times three plus axis.
    case reading(sensor: Int, slot: Int)
  }

  /// How many numbers one sensor can deliver in one row: the channels, and gravity.
  static let slotsPerSensor = 3 * (Channel.allCases.count + 1)

  var shape: TableShape
  var dialect: TableDialect
  /// Per column.
  var targets: [Target]
  /// Per column: what a number is multiplied by.
  var factors: [Double]
  /// How the time is read; `nil` when rows are counted.
  var time: RawTime.Form?
  /// Nanoseconds of one part of a second, where they stand in a column of their own.
  var partNanoseconds = 0.0
  /// Rows a second, where they are counted.
  var rateHertz: Double
  /// The sensors that are kept.
  var rig: SensorRig
  /// Every place in the file, kept or not.
  var places: [Place]
  /// Where several sensors take turns: what stands in the column of the sensor, and its index in the rig; −1 for
  /// one that is not kept.
  var sensorNames: [(name: [UInt8], index: Int)]
  /// Where readings take turns in the same columns: what stands in the column of the kind, the kind's first slot (−1 for
  /// one that is not used), and what its numbers are multiplied by.
  var kinds: [(name: [UInt8], slot: Int, factor: Double)] = []
  /// What was concluded.
  var guesses: [RecordingGuess]
  /// Whether the times count from 1970 in world time, on the clock's own there, or from anywhere.
  var origin = TimeOrigin.anywhere

  /// Where times count from.
  enum TimeOrigin: Equatable {
    case anywhere, worldTime, localTime
  }

  /// The number of an axis of a reading among a sensor's numbers.
  static func slot(_ reading: TableColumn.Reading, _ axis: Axis) -> Int {
    let kind =
      switch reading {
      case .channel(let channel): Channel.allCases.firstIndex(of: channel) ?? 0
      case .gravity: Channel.allCases.count
      }
    return kind * 3 + (Axis.allCases.firstIndex(of: axis) ?? 0)
  }
}
