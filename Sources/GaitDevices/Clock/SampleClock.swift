public import GaitModel

/// When a reading was taken, on the walk's timeline.
public struct ClockedTime: Equatable, Sendable {
  /// The time; never earlier than that of the reading before.
  public var time: SampleTime
  /// Whether time does not follow from the device's own clock or rhythm here: it began anew, was set, or the
  /// connection was away; the time was taken from the arrival of the bytes.
  public var jumped: Bool

  /// A time.
  public init(time: SampleTime, jumped: Bool) {
    self.time = time
    self.jumped = jumped
  }
}

/// Puts the readings of one sensor on the walk's timeline.
///
/// - A device with a clock: its ticks rule. The first reading's arrival fixes where they lie on the timeline;
///   from then on arrivals only show drift. Ticks that fall back, or leap by more than a minute, begin a new
///   count, placed by arrival and marked as a jump, once a second reading confirms them. One damaged time
///   stamp therefore changes one time, and that by no more than the delay of the bytes.
/// - A device without: the readings' rhythm is learned from the arrival of blocks (see `ArrivalRhythm`).
///
/// The timeline's zero is a moment of the host's monotonic clock, the same for all sensors of a walk. A
/// connection with several sensors has one clock for each. Same readings, same times; no memory is asked for.
public struct SampleClock: Sendable {
  private let originNanoseconds: Int64?
  private var ticks: TickTimeline?
  private var rhythm: ArrivalRhythm
  private var lastTime: SampleTime?
  private var origin: Int64?

  /// A clock that has seen nothing.
  ///
  /// - Parameters:
  ///   - ticksPerSecond: ticks of the device's clock in a second; `nil` when it has none.
  ///   - tickBits: bits after which the ticks begin again; `nil` for never.
  ///   - originNanoseconds: the host's monotonic clock at the timeline's zero; `nil` for the first arrival.
  ///   - nominalRateHertz: the expected rate, used until the rhythm of a device without a clock is known.
  public init(
    ticksPerSecond: Double?, tickBits: Int?, originNanoseconds: Int64? = nil, nominalRateHertz: Double = 100
  ) {
    self.originNanoseconds = originNanoseconds
    origin = originNanoseconds
    if let ticksPerSecond, ticksPerSecond.isFinite, ticksPerSecond > 0 {
      ticks = TickTimeline(ticksPerSecond: ticksPerSecond, tickBits: tickBits)
    }
    rhythm = ArrivalRhythm(nominalRateHertz: nominalRateHertz)
  }

  /// The time of the next reading.
  ///
  /// - Parameters:
  ///   - reading: the device's clock at the reading, in ticks; `nil` when this reading carries none.
  ///   - arrivalNanoseconds: when its bytes arrived, by the host's monotonic clock.
  public mutating func time(ticks reading: UInt64?, arrivalNanoseconds: Int64) -> ClockedTime {
    let zero = origin ?? arrivalNanoseconds
    origin = zero
    let arrival = arrivalNanoseconds.clampedDifference(zero)
    var clocked: ClockedTime
    if let reading, ticks != nil {
      // In place: an optional taken out and put back would be copied.
      clocked = ticks!.time(ticks: reading, arrival: arrival)
    } else {
      clocked = rhythm.time(arrival: arrival)
    }
    if let lastTime, clocked.time < lastTime { clocked.time = lastTime }
    lastTime = clocked.time
    return clocked
  }

  /// Says that the connection was away and is back. The next reading's ticks count on only if they fit the time
  /// that passed; otherwise, and for a device without a clock, it is placed by its arrival, as a jump.
  public mutating func reconnected() {
    ticks?.reconnected()
    rhythm.reconnected()
  }

  /// Samples missing in between, judged from steps of the ticks; for a device without a clock always 0.
  public var lost: Int { ticks?.lost ?? 0 }

  /// How much faster the device's clock runs than the host's, in millionths; negative when it is slow. `nil`
  /// until it has been watched for half a minute, and for a device without a clock.
  public var driftPartsPerMillion: Double? { ticks?.driftPartsPerMillion }

  /// Readings in a second, as far as known from the ticks or the rhythm of arrivals.
  public var rateHertz: Double? { ticks?.rateHertz ?? rhythm.rateHertz }
}
