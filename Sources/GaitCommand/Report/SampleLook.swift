import GaitModel
import GaitReport

/// What a report shows of a walk's samples: traces of some stretches, and how long every sensor lay still.
struct SampleLook: WalkSink {
  private let wishes: [TraceWish]
  private let sensors: [Int?]
  private var readings: [[FlagTrace.Reading]]
  /// Of each sensor, the second that is being summed.
  private var sums: [SecondSum]
  /// Seconds with samples, by whether a sensor moved in them.
  private var moved: [Int: Bool] = [:]

  /// The length of the acceleration over one second of one sensor.
  private struct SecondSum {
    var second = Int.min
    var count = 0.0
    var sum = 0.0
    var squares = 0.0
  }

  init(_ wishes: [TraceWish], rig: SensorRig) {
    self.wishes = wishes
    sensors = wishes.map { rig.index(of: $0.place) }
    readings = wishes.map { _ in [] }
    sums = rig.sensors.map { _ in SecondSum() }
  }

  mutating func receive(_ event: WalkEvent) {}

  mutating func sample(_ sample: ImuSample) {
    for index in wishes.indices where sensors[index] == sample.sensor {
      let wish = wishes[index]
      guard sample.time >= wish.start, sample.time <= wish.end else { continue }
      let vector = wish.channel == .angularVelocity ? sample.angularVelocity : sample.acceleration
      if let vector, vector.isFinite {
        readings[index].append(FlagTrace.Reading(time: sample.time, value: vector.length))
      }
    }
    guard sums.indices.contains(sample.sensor), let acceleration = sample.acceleration, acceleration.isFinite,
      let second = Int(exactly: sample.time.seconds.rounded(.down))
    else { return }
    if second != sums[sample.sensor].second { close(sample.sensor, next: second) }
    let length = acceleration.length
    sums[sample.sensor].count += 1
    sums[sample.sensor].sum += length
    sums[sample.sensor].squares += length * length
  }

  /// Judges the second of a sensor that is over. One with hardly a sample says nothing.
  private mutating func close(_ sensor: Int, next second: Int) {
    let sum = sums[sensor]
    if sum.count > 2 {
      let mean = sum.sum / sum.count
      let deviation = max(sum.squares / sum.count - mean * mean, 0).squareRoot()
      let hasMoved = deviation >= Thresholds.Report.still.value
      moved[sum.second] = hasMoved || moved[sum.second] ?? false
    }
    sums[sensor] = SecondSum(second: second)
  }

  /// Puts what was seen into a report's context.
  mutating func fill(_ context: inout ReportContext) {
    for sensor in sums.indices { close(sensor, next: .max) }
    context.traces = zip(wishes, readings).map { FlagTrace($0, readings: $1) }
    guard !moved.isEmpty else { return }
    let still = moved.values.count { !$0 }
    context.still = StillTime(stillSeconds: Double(still), seenSeconds: Double(moved.count))
  }
}
