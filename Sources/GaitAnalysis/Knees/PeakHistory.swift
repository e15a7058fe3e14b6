import GaitModel
import GaitSignal

/// A number over the last seconds on a grid without holes, of which the greatest of an interval is asked for.
/// Allocates once, when it is made.
struct PeakHistory: Sendable {
  /// Time of the newest number; `nil` when empty.
  private(set) var newest: SampleTime?
  private let rate: Double
  private var values: Ring<Double>

  /// A history of so many seconds at this rate.
  init(seconds: Double, rateHertz: Double) {
    rate = rateHertz
    values = Ring(capacity: max(Int(seconds * rateHertz), 2))
  }

  /// Adds the next number; the oldest makes room.
  mutating func append(_ value: Double, at time: SampleTime) {
    newest = time
    values.append(value)
  }

  /// Forgets everything, as after a gap.
  mutating func removeAll() {
    newest = nil
    values.removeAll()
  }

  /// Whether every moment up to `time` is known by now.
  func reaches(_ time: SampleTime) -> Bool { newest.map { $0 >= time } ?? false }

  /// The greatest number of an interval; `nil` unless all of it is held.
  func greatest(from start: SampleTime, to end: SampleTime) -> Double? {
    guard let newest, !values.isEmpty else { return nil }
    let youngest = (newest.seconds(since: end) * rate).rounded(.up)
    let oldest = (newest.seconds(since: start) * rate).rounded(.down)
    guard youngest >= 0, oldest <= Double(values.count - 1), youngest <= oldest else { return nil }
    var greatest = -Double.infinity
    for age in Int(youngest)...Int(oldest) { greatest = max(greatest, values[age: age]) }
    return greatest
  }
}
