/// Something changes in a walk in intervals.
public struct IntervalChange: Equatable, Sendable {
  /// What changes. The raw value is its name in JSON.
  public enum Kind: String, CaseIterable, Sendable {
    /// Walking begins; the first minute is for warming up.
    case warmUp = "warm_up"
    /// An interval begins.
    case walk
    /// A minute of the interval is left.
    case minuteLeft = "minute_left"
    /// No data any more: the clock goes on by time.
    case signalLost = "signal_lost"
    /// Data again; `gapSeconds` says how long there were none.
    case signalBack = "signal_back"
    /// The walk is over; `totals` sums it up.
    case end
  }

  /// When.
  public var reported: SampleTime
  /// What.
  public var kind: Kind
  /// The number of the interval, from 1; 0 before the first.
  public var interval: Int
  /// Seconds of walking that the interval is meant to have; `nil` for no target.
  public var targetSeconds: Double?
  /// Seconds walked so far, pauses left out.
  public var walkingSeconds: Double
  /// Seconds without data, when they are over.
  public var gapSeconds: Double?
  /// The sums, at the end.
  public var totals: IntervalTotals?
  /// What is said; `nil` for nothing.
  public var said: Said?

  /// A change.
  public init(
    reported: SampleTime, kind: Kind, interval: Int, targetSeconds: Double? = nil, walkingSeconds: Double,
    gapSeconds: Double? = nil, totals: IntervalTotals? = nil, said: Said? = nil
  ) {
    self.reported = reported
    self.kind = kind
    self.interval = interval
    self.targetSeconds = targetSeconds
    self.walkingSeconds = walkingSeconds
    self.gapSeconds = gapSeconds
    self.totals = totals
    self.said = said
  }
}

/// A walk in intervals, summed up. Seconds of walking leave pauses out.
public struct IntervalTotals: Equatable, Sendable {
  /// Intervals begun.
  public var intervals: Int
  /// Seconds walked.
  public var walkingSeconds: Double
  /// The longest walking from one rest to the next, or to a mark, in seconds.
  public var comfortableSeconds: Double
  /// Walking from the last rest to the first mark in seconds; `nil` without a mark.
  public var timeToSymptomSeconds: Double?
  /// Pauses begun.
  public var pauses: Int
  /// Seconds of all pauses.
  public var pauseSeconds: Double
  /// Mean seconds from a pause's beginning to "better"; `nil` when that was never said.
  public var reliefSeconds: Double?
  /// Seconds of walking that were counted without data.
  public var gapSeconds: Double
  /// Seconds that an interval of the next walk might have; only a proposal, `nil` for no change.
  public var proposedWalkSeconds: Double?

  /// Sums; by default of nothing.
  public init(
    intervals: Int = 0, walkingSeconds: Double = 0, comfortableSeconds: Double = 0,
    timeToSymptomSeconds: Double? = nil, pauses: Int = 0, pauseSeconds: Double = 0,
    reliefSeconds: Double? = nil, gapSeconds: Double = 0, proposedWalkSeconds: Double? = nil
  ) {
    self.intervals = intervals
    self.walkingSeconds = walkingSeconds
    self.comfortableSeconds = comfortableSeconds
    self.timeToSymptomSeconds = timeToSymptomSeconds
    self.pauses = pauses
    self.pauseSeconds = pauseSeconds
    self.reliefSeconds = reliefSeconds
    self.gapSeconds = gapSeconds
    self.proposedWalkSeconds = proposedWalkSeconds
  }
}
