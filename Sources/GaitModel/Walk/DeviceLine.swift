/// What became of a connection to a device on a live walk.
public struct DeviceLine: Equatable, Sendable {
  /// What became of it. The raw value is its name in JSON.
  public enum State: String, CaseIterable, Sendable {
    /// It is there from the start.
    case found
    /// It is gone; the walk goes on and waits for it.
    case lost
    /// It is back.
    case returned
    /// The walk has ended; the line says what was counted of it.
    case ended
  }

  /// When the program learnt of it, on the walk's timeline.
  public var time: SampleTime
  /// What became of it.
  public var state: State
  /// How the user named the connection, or how it was found.
  public var source: String
  /// Short name of the wire protocol.
  public var protocolName: String
  /// Where its sensors are worn.
  public var places: [Place]
  /// Why it is gone, in plain English.
  public var reason: String?
  /// What was refused of its bytes so far, by reason, in a fixed order; empty for nothing.
  public var rejected: [Rejection]
  /// How often its time had to be taken from the arrival of its bytes anew: its clock was set, or it was away.
  public var clockJumps: Int
  /// How much faster its clock runs than the computer's, in millionths; the sensor that is furthest off. `nil` without
  /// a clock, and in the first half minute.
  public var driftPartsPerMillion: Double?

  /// How many frames were refused for one reason.
  public struct Rejection: Equatable, Sendable {
    /// The reason's name.
    public var reason: String
    /// How many.
    public var count: Int

    /// So many frames refused.
    public init(reason: String, count: Int) {
      self.reason = reason
      self.count = count
    }
  }

  /// A line about a device.
  public init(
    time: SampleTime, state: State, source: String, protocolName: String, places: [Place],
    reason: String? = nil, rejected: [Rejection] = [], clockJumps: Int = 0,
    driftPartsPerMillion: Double? = nil
  ) {
    self.time = time
    self.state = state
    self.source = source
    self.protocolName = protocolName
    self.places = places
    self.reason = reason
    self.rejected = rejected
    self.clockJumps = clockJumps
    self.driftPartsPerMillion = driftPartsPerMillion
  }
}
