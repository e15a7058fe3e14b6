/// The walker says that discomfort begins.
public struct SymptomMark: Equatable, Sendable {
  /// When.
  public var reported: SampleTime
  /// The number of the interval, from 1; 0 before the first.
  public var interval: Int
  /// Seconds of walking since the last rest; `nil` when nobody was walking.
  public var timeToSymptomSeconds: Double?
  /// The walker's words; empty for none.
  public var note: String
  /// What is said; `nil` for nothing.
  public var said: Said?

  /// A mark.
  public init(
    reported: SampleTime, interval: Int, timeToSymptomSeconds: Double? = nil, note: String = "",
    said: Said? = nil
  ) {
    self.reported = reported
    self.interval = interval
    self.timeToSymptomSeconds = timeToSymptomSeconds
    self.note = note
    self.said = said
  }
}

/// Something happens about a pause.
public struct PauseEvent: Equatable, Sendable {
  /// What happens. The raw value is its name in JSON.
  public enum State: String, CaseIterable, Sendable {
    /// The pause begins.
    case begin
    /// A rest leaning forward is recognised.
    case lean
    /// It is over.
    case leanEnd = "lean_end"
    /// The walker says: better.
    case relief
    /// The pause has lasted as long as planned.
    case ready
    /// Walking goes on, or the walk is over.
    case end
  }

  /// Why a pause began. The raw value is its name in JSON.
  public enum Basis: String, CaseIterable, Sendable {
    /// The interval's target was reached.
    case target
    /// The walker marked discomfort.
    case symptom
    /// The walker asked for it.
    case asked
    /// A rest leaning forward was recognised.
    case lean
    /// The walker stood for a while.
    case standing
  }

  /// When.
  public var reported: SampleTime
  /// What.
  public var state: State
  /// Why the pause began.
  public var basis: Basis
  /// The number of the interval before the pause, from 1; 0 before the first.
  public var interval: Int
  /// Seconds since the pause began.
  public var pauseSeconds: Double
  /// Seconds from the pause's beginning to "better"; `nil` before that was said.
  public var reliefSeconds: Double?
  /// What is said; `nil` for nothing.
  public var said: Said?

  /// An event.
  public init(
    reported: SampleTime, state: State, basis: Basis, interval: Int, pauseSeconds: Double,
    reliefSeconds: Double? = nil, said: Said? = nil
  ) {
    self.reported = reported
    self.state = state
    self.basis = basis
    self.interval = interval
    self.pauseSeconds = pauseSeconds
    self.reliefSeconds = reliefSeconds
    self.said = said
  }
}
