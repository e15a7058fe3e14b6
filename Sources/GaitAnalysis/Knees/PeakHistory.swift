import GaitModel

/// A number over the last seconds on a grid without holes, of which the greatest of an interval is asked for.
/// Allocates once, when it is made.
struct PeakHistory: Sendable {
  /// Time of the newest number; `nil` when empty.
  private(set) var newest: SampleTime?
  private let rate: Double
  private var values: [Double]
  private var next = 0
  private var count = 0

  /// A history of so many seconds at this rate.
  init(seconds: Double, rateHertz: Double) {
    rate = rateHertz
    values = Array(repeating: 0, count: max(Int(seconds * rateHertz), 2))
  }

  /// Adds the next number; the oldest makes room.
  mutating func append(_ value: Double, at time: SampleTime) {
    newest = time
    values[next] = value
    next = next + 1 == values.count ? 0 : next + 1
    if count < values.count { count += 1 }
  }

  /// Forgets everything, as after a gap.
  mutating func removeAll() {
    newest = nil
    next = 0
    count = 0
  }

  /// Whether every moment up to `time` is known by now.
  func reaches(_ time: SampleTime) -> Bool { newest.map { $0 >= time } ?? false }

  /// The greatest number of an interval; `nil` unless all of it is held.
  func greatest(from start: SampleTime, to end: SampleTime) -> Double? {
    guard let newest, count > 0 else { return nil }
    let youngest = (newest.seconds(since: end) * rate).rounded(.up)
    let oldest = (newest.seconds(since: start) * rate).rounded(.down)
    guard youngest >= 0, oldest <= Double(count - 1), youngest <= oldest else { return nil }
    var greatest = -Double.infinity
    for age in Int(youngest)...Int(oldest) {
      let position = next - 1 - age
      greatest = max(greatest, values[position < 0 ? position + values.count : position])
    }
    return greatest
  }
}
