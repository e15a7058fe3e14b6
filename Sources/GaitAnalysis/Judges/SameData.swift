import GaitModel

/// Finds sensors that carry the same changing numbers: one is a copy of the other, and nobody knows which.
///
/// Each channel of each sensor is summed up over every full second, order and all bits included. Sums that are equal
/// over two seconds in which the channel changed are those of the same numbers; sums that differ take that back.
struct SameData: Sendable {
  /// What a channel was in the last full second.
  private struct Sum: Equatable, Sendable {
    var bits: UInt64 = 0
    var count = 0
    var changes = 0
    var last: Vector3?

    mutating func add(_ value: Vector3) {
      if let last, value != last { changes += 1 }
      last = value
      count += 1
      for axis in 0..<3 { bits = (bits &* 0x9E37_79B9_7F4A_7C15) &+ value[axis].bitPattern }
    }
  }

  /// What both channels were in one second.
  private struct Second: Sendable {
    var number = Int64.min
    var force = Sum()
    var turning = Sum()
  }

  /// The second that goes on, the one before, and the one before that: by then every sensor has completed it.
  private struct Track: Sendable {
    var now = Second()
    var last = Second()
    var settled = Second()
    /// For both channels: in how many seconds in a row it was equal to another's.
    var equal = SIMD2<Int>(repeating: 0)
  }

  private var tracks: [Track]
  /// For every sensor, the channels that another carries too.
  private(set) var copied: [ChannelSet]

  init(sensors: Int) {
    tracks = Array(repeating: Track(), count: sensors)
    copied = Array(repeating: [], count: sensors)
  }

  /// Takes the next sample of a sensor.
  mutating func take(_ sample: ImuSample) {
    let sensor = sample.sensor
    let number = sample.time.nanoseconds / 1_000_000_000
    if number != tracks[sensor].now.number { close(sensor, number) }
    if let value = sample.acceleration { tracks[sensor].now.force.add(value) }
    if let value = sample.angularVelocity { tracks[sensor].now.turning.add(value) }
  }

  private mutating func close(_ sensor: Int, _ number: Int64) {
    tracks[sensor].settled = tracks[sensor].last
    tracks[sensor].last = tracks[sensor].now
    tracks[sensor].now = Second(number: number)
    let own = tracks[sensor].settled
    guard own.number != .min else { return }
    var isSame = (force: false, turning: false)
    for other in tracks.indices where other != sensor {
      let second =
        tracks[other].settled.number == own.number ? tracks[other].settled : tracks[other].last
      guard second.number == own.number else { continue }
      if Self.isSame(own.force, second.force) { isSame.force = true }
      if Self.isSame(own.turning, second.turning) { isSame.turning = true }
    }
    note(sensor, 0, .acceleration, isSame.force)
    note(sensor, 1, .angularVelocity, isSame.turning)
  }

  private mutating func note(_ sensor: Int, _ index: Int, _ channel: ChannelSet, _ isSame: Bool) {
    tracks[sensor].equal[index] = isSame ? tracks[sensor].equal[index] + 1 : 0
    if tracks[sensor].equal[index] >= Int(Thresholds.Distrust.sameSeconds.value) {
      copied[sensor].formUnion(channel)
    } else if !isSame {
      copied[sensor].subtract(channel)
    }
  }

  private static func isSame(_ one: Sum, _ other: Sum) -> Bool {
    one.count > 1 && one.changes > one.count / 2 && one.bits == other.bits && one.count == other.count
  }
}
