/// How fast a device's clock runs against the host's, from when its readings arrive.
///
/// Readings arrive late by something that changes, but never early: in each window the least delay is nearest
/// to the truth. A straight line through these least delays gives the drift.
struct ClockDrift: Sendable {
  /// Length of a window, in seconds of the device's clock.
  private static let window = 5.0
  /// So many windows are needed.
  private static let enough = 6

  private var windowEnd = ClockDrift.window
  private var least: (time: Double, delay: Double)?
  /// Sums over the windows that are over, for the straight line.
  private var count = 0.0
  private var times = 0.0
  private var delays = 0.0
  private var timesTimes = 0.0
  private var timesDelays = 0.0

  /// Takes a reading: the device's time since its count began, and how much later it arrived.
  mutating func take(deviceNanoseconds: Int64, delayNanoseconds: Int64) {
    let time = Double(deviceNanoseconds) / 1e9
    let delay = Double(delayNanoseconds) / 1e9
    if time >= windowEnd {
      if let least { add(least.time, least.delay) }
      least = nil
      windowEnd = time + Self.window
    }
    if delay < least?.delay ?? .infinity { least = (time, delay) }
  }

  /// Millionths the device's clock is fast; `nil` until half a minute has been seen.
  var partsPerMillion: Double? {
    guard count >= Double(Self.enough) else { return nil }
    let spread = count * timesTimes - times * times
    guard spread > 0 else { return nil }
    return -(count * timesDelays - times * delays) / spread * 1e6
  }

  private mutating func add(_ time: Double, _ delay: Double) {
    count += 1
    times += time
    delays += delay
    timesTimes += time * time
    timesDelays += time * delay
  }
}
