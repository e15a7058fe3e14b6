/// Readings that came in datagrams, which the network may double or swap: each counts once, and none goes back.
///
/// A device that began anew counts from the beginning again, and goes on doing so; what is only late does not.
struct DatagramOrder: Sendable {
  /// Readings that lie back by more are those of a device that began anew, in seconds.
  private static let longestBack = 10.0
  /// So many datagrams in a row that lie back are a device that began anew.
  private static let mostBack = 10

  private var last: UInt64?
  private var lastArrival: Int64?
  private var backInARow = 0
  /// Readings that were left out.
  private(set) var leftOut = 0

  /// Whether a reading counts; `ticks` of a clock that begins again after so many bits.
  mutating func takes(_ ticks: UInt64, bits: Int, ticksPerSecond: Double, arrival: Int64) -> Bool {
    guard let last else {
      self.last = ticks
      return true
    }
    let unused = UInt64(64 - min(max(bits, 1), 64))
    let step = Int64(bitPattern: (ticks &- last) << unused) >> Int64(unused)
    let isBack = step <= 0 && -Double(step) / ticksPerSecond <= Self.longestBack
    if isBack, arrival != lastArrival { backInARow += 1 }
    lastArrival = arrival
    if isBack, backInARow < Self.mostBack {
      leftOut += 1
      return false
    }
    backInARow = 0
    self.last = ticks
    return true
  }
}
