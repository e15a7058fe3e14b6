import GaitModel

/// When each sensor was heard last, by the clock: the analysis knows no clock, and cannot tell silence at once.
struct SensorActivity {
  private var counts: [Int] = []
  private var heard: [Int64] = []

  /// Seconds since the last sample of each sensor.
  mutating func silences(_ sensors: [SensorSummary], now: Int64) -> [Double] {
    if counts.count != sensors.count {
      counts = sensors.map(\.samples)
      heard = sensors.map { _ in now }
    }
    for (index, sensor) in sensors.enumerated() where sensor.samples != counts[index] {
      counts[index] = sensor.samples
      heard[index] = now
    }
    return heard.map { Double(max(0, now - $0)) / 1e9 }
  }
}
