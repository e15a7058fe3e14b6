/// When each sensor was heard last, and when it was believed last, by the clock: the analysis knows no clock, and cannot
/// tell silence at once.
struct SensorActivity {
  private var heard = LastChanges()
  private var believed = LastChanges()

  /// How each sensor is heard.
  ///
  /// - Parameters:
  ///   - heard: How often something came from each so far.
  ///   - believed: How many samples of each were believed so far.
  mutating func hearing(heard: [Int], believed: [Int], now: Int64) -> [Hearing] {
    self.heard.take(heard, now: now)
    self.believed.take(believed, now: now)
    return zip(self.heard.times, self.believed.times).map { heard, believed in
      Hearing(
        silentSeconds: Self.seconds(now - heard), doubtedSeconds: Self.seconds(now - min(heard, believed)))
    }
  }

  private static func seconds(_ nanoseconds: Int64) -> Double { Double(max(0, nanoseconds)) / 1e9 }
}

/// When each of some counts last grew.
private struct LastChanges {
  private var counts: [Int] = []
  private(set) var times: [Int64] = []

  mutating func take(_ counts: [Int], now: Int64) {
    if self.counts.count != counts.count {
      self.counts = counts
      times = counts.map { _ in now }
    }
    for index in counts.indices where counts[index] > self.counts[index] { times[index] = now }
    // What is believed may be taken back.
    self.counts = counts
  }
}
