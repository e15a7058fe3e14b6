import GaitModel

/// The latest samples of each sensor, thinned out for drawing: traces are looked at, never measured on.
struct TraceRing: Sendable {
  /// So many samples a second are drawn.
  static let rateHertz = 25.0
  /// So many samples of a sensor are kept: four seconds.
  static let depth = 100

  /// A drawn sample.
  private struct Point: Sendable {
    var number: Int
    var sample: ImuSample
  }

  /// Where the sensors are worn, by number.
  var places: [Place] = []
  /// The number of the newest point.
  private(set) var last = 0
  private var points: [Point] = []
  private var next: [SampleTime?] = []

  /// Takes a sample; most are passed over.
  mutating func append(_ sample: ImuSample) {
    while next.count <= sample.sensor { next.append(nil) }
    // A clock that falls back begins anew.
    if let due = next[sample.sensor], sample.time < due, due.seconds(since: sample.time) < 1 { return }
    next[sample.sensor] = sample.time.advanced(bySeconds: 1 / Self.rateHertz)
    last += 1
    points.append(Point(number: last, sample: sample))
    let room = Self.depth * max(1, next.count)
    if points.count > 2 * room { points.removeFirst(points.count - room) }
  }

  /// The points after number `known` as one JSON object; `nil` when there are none.
  func frame(after known: Int) -> [UInt8]? {
    let room = Self.depth * max(1, next.count)
    let fresh = points.suffix(room).filter { $0.number > known }
    guard !fresh.isEmpty else { return nil }
    var parts: [String] = []
    for sensor in next.indices {
      let samples = fresh.filter { $0.sample.sensor == sensor }.map(\.sample)
      guard !samples.isEmpty, sensor < places.count else { continue }
      let times = samples.map { Self.number($0.time.seconds, 3) }
      let accelerations = samples.map { Self.vector($0.acceleration ?? $0.linearAcceleration, 1, 2) }
      let turnings = samples.map { Self.vector($0.angularVelocity, 180 / .pi, 1) }
      parts.append(
        #"{"place":"\#(places[sensor].name)","t_s":[\#(times.joined(separator: ","))],"#
          + #""acc_mps2":[\#(accelerations.joined(separator: ","))],"#
          + #""gyr_dps":[\#(turnings.joined(separator: ","))]}"#)
    }
    guard !parts.isEmpty else { return nil }
    return Array(#"{"v":1,"type":"trace","sensors":[\#(parts.joined(separator: ","))]}"#.utf8)
  }

  private static func vector(_ vector: Vector3?, _ factor: Double, _ decimals: Int) -> String {
    guard let vector, vector.x.isFinite, vector.y.isFinite, vector.z.isFinite else { return "null" }
    let numbers = [vector.x, vector.y, vector.z].map { number($0 * factor, decimals) }
    return "[\(numbers.joined(separator: ","))]"
  }

  /// A number with so many decimals at most.
  private static func number(_ value: Double, _ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    // Zero has no sign.
    return "\((value * scale).rounded() / scale + 0)"
  }
}
