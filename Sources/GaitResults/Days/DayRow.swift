public import GaitModel

/// The walking of one hour or day of a long recording.
public struct DayRow: Equatable, Sendable {
  /// Which hour or day: counted from midnight of the first day, or from the recording's zero where the clock is not known.
  public let index: Int
  /// The day as in `2026-03-01`; `nil` where the clock is not known.
  public let date: String?
  /// The hour of the day, 0…23; `nil` of days, and where the clock is not known.
  public let hour: Int?
  /// Whether it is a day, not an hour.
  public let isDay: Bool
  /// Where it begins on the recording's timeline.
  public let start: SampleTime
  /// Seconds in which something was measured.
  public internal(set) var measuredSeconds = 0
  /// Of these, seconds with steps.
  public internal(set) var walkingSeconds = 0
  /// Of these, seconds at each pace; `nil` where no pace is known.
  public internal(set) var paceTimes: PaceTimes?
  /// Initial contacts within bouts.
  public internal(set) var steps = 0
  /// Bouts that begin in it, by length, from the shortest class.
  public internal(set) var boutsByLength = [Int](repeating: 0, count: DayRow.boutClasses.count)
  /// The longest of them in seconds; `nil` without one.
  public internal(set) var longestBoutSeconds: Double?
  /// Cadence of the walking seconds in steps per minute; `nil` with too few, as are those that follow.
  public internal(set) var cadence: Spread?
  /// Walking speed in m/s.
  public internal(set) var speed: Spread?
  /// Range of the left arm's swings in degrees.
  public internal(set) var leftArm: Spread?
  /// Range of the right arm's.
  public internal(set) var rightArm: Spread?
  /// Range of the swings of an arm whose side nobody said.
  public internal(set) var arm: Spread?

  /// What was wrong with the data that begin in it.
  public internal(set) var faults: Set<QualityCode> = []

  /// The middle of many numbers, and where their lowest and highest tenth end.
  public struct Spread: Equatable, Sendable {
    /// A tenth of the numbers is not above it.
    public let low: FixedDecimal
    /// Half of the numbers is not above it.
    public let middle: FixedDecimal
    /// Nine tenths of the numbers are not above it.
    public let high: FixedDecimal
  }

  /// The ends of the names of bouts by length.
  static let boutClasses = ["to_10s", "to_30s", "to_60s", "to_120s", "over_120s"]

  /// The class of a bout of this length.
  static func boutClass(_ seconds: Double) -> Int {
    let bounds = [
      Thresholds.Days.shortBout, Thresholds.Days.middleBout, Thresholds.Days.longBout,
      Thresholds.Days.longestBout,
    ]
    return bounds.firstIndex { seconds <= $0.value } ?? bounds.count
  }

  /// The columns of a table of hours or days, after the recording's name and person.
  public static let columns: [ResultColumn<DayRow>] =
    [
      ResultColumn("date", .word) { ResultCell($0.date) },
      ResultColumn("hour", .count) { ResultCell($0.hour) },
      ResultColumn("start_s", .number) { .number(FixedDecimal($0.start)) },
      ResultColumn("measured_s", .count) { .count($0.measuredSeconds) },
      ResultColumn("walking_s", .count) { .count($0.walkingSeconds) },
    ]
    + PaceTimes.classes.map { pace in
      ResultColumn("pace_minutes_\(pace.rawValue)", .number) { row in
        ResultCell(
          row.paceTimes.flatMap {
            FixedDecimal(Double($0.seconds(at: pace)) / 60, decimals: Decimals.minutes)
          })
      }
    } + [ResultColumn("steps", .count) { .count($0.steps) }]
    + boutClasses.indices.map { index in
      ResultColumn("bouts_" + boutClasses[index], .count) { .count($0.boutsByLength[index]) }
    }
    + [
      ResultColumn("longest_bout_s", .number) { row in
        ResultCell(row.longestBoutSeconds.flatMap { FixedDecimal($0, decimals: Decimals.seconds) })
      }
    ] + spread("cadence_spm", \.cadence) + spread("walking_speed_mps", \.speed)
    + spread("arm_rom_left_deg", \.leftArm) + spread("arm_rom_right_deg", \.rightArm)
    + spread("arm_rom_deg", \.arm)
    + [
      ResultColumn("quality", .word) { row in
        let codes = QualityCode.allCases.filter(row.faults.contains).map(\.rawValue)
        return ResultCell(codes.isEmpty ? nil : codes.joined(separator: " "))
      }
    ]

  private static func spread(
    _ name: String, _ path: any KeyPath<DayRow, Spread?> & Sendable
  ) -> [ResultColumn<DayRow>] {
    [
      ResultColumn(name, .number) { ResultCell($0[keyPath: path]?.middle) },
      ResultColumn(name + "_p10", .number) { ResultCell($0[keyPath: path]?.low) },
      ResultColumn(name + "_p90", .number) { ResultCell($0[keyPath: path]?.high) },
    ]
  }
}
