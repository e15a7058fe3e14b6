public import GaitModel

/// Recognises that somebody taps a sensor twice: two short jolts 0.1 to 0.6 s apart on a sensor that is still before,
/// between and after. Steps, a swinging arm, a shaken sensor and three taps are none.
///
/// The jolt is the deviation of the acceleration from its own slow mean, so that it does not matter how the sensor is
/// turned. It needs 50 samples a second; slower ones miss taps. A pure value.
public struct DoubleTap: Equatable, Sendable {
  // Our own choice: on a table and on a resting wrist a tap gives 5 to 40 m/s² for 10 to 30 ms.
  /// A jolt is larger than this, in m/s².
  static let jolt = 4.0
  /// Still is smaller than this, in m/s².
  static let still = 1.5
  /// No jolt is longer, ringing included, in seconds.
  static let longestJolt = 0.09
  /// So long the sensor must have been still before, in seconds.
  static let before = 0.5
  /// Between the two taps, in seconds.
  static let apart = 0.1...0.6
  /// So long nothing may follow, in seconds.
  static let after = 0.4
  /// Time constant of the slow mean in seconds.
  static let meanSeconds = 0.3

  private enum Phase: Equatable, Sendable {
    case still
    case jolting(first: SampleTime?, since: SampleTime)
    case between(first: SampleTime)
    case settling(first: SampleTime, second: SampleTime)
  }

  private var phase = Phase.still
  private var mean: Vector3?
  private var lastTime: SampleTime?
  private var stillSince: SampleTime?

  /// Nothing was felt yet.
  public init() {}

  /// Takes a sample's acceleration in m/s².
  ///
  /// - Returns: When the first of two taps was, once both are sure; the times of samples must not fall.
  public mutating func process(_ acceleration: Vector3, at time: SampleTime) -> SampleTime? {
    let deviation = deviation(of: acceleration, at: time)
    let isStill = deviation < Self.still
    defer { if !isStill { stillSince = nil } }
    if isStill, stillSince == nil { stillSince = time }
    switch phase {
    case .still:
      guard deviation > Self.jolt else { return nil }
      // The jolt of a sensor that was moved before is none; the next one needs stillness again.
      if let stillSince, time.seconds(since: stillSince) >= Self.before {
        phase = .jolting(first: nil, since: time)
      }
    case .jolting(let first, let since):
      if isStill {
        phase = first.map { .settling(first: $0, second: since) } ?? .between(first: since)
      } else if time.seconds(since: since) > Self.longestJolt {
        phase = .still
      }
    case .between(let first):
      let apart = time.seconds(since: first)
      if deviation > Self.jolt {
        phase = apart >= Self.apart.lowerBound ? .jolting(first: first, since: time) : .still
      } else if apart > Self.apart.upperBound {
        phase = .still
      }
    case .settling(let first, let second):
      if deviation > Self.jolt {
        phase = .still
      } else if time.seconds(since: second) >= Self.after {
        phase = .still
        return first
      }
    }
    return nil
  }

  /// How far the acceleration is from its slow mean, which a jolt hardly moves.
  private mutating func deviation(of acceleration: Vector3, at time: SampleTime) -> Double {
    let gap = lastTime.map { time.seconds(since: $0) } ?? .infinity
    lastTime = time
    guard let mean, gap < Self.before else {
      // After a gap nothing is known.
      self.mean = acceleration
      stillSince = nil
      phase = .still
      return 0
    }
    let difference = acceleration - mean
    let size = (difference * difference).sum().squareRoot()
    guard size.isFinite else { return 0 }
    let share = min(1, gap / Self.meanSeconds) * (size > Self.still ? Self.still / size : 1)
    self.mean = mean + difference * share
    return size
  }
}
