import GaitModel
import GaitSignal

/// How a sensor moved over the last seconds, on a grid without holes: where up was and how it turned, both in
/// the sensor's frame. Allocates once, when it is made.
///
/// It is asked about intervals in the past, so that what depends on a contact can be determined some time after it.
struct MotionHistory: Sendable {
  /// What the sensor did at one moment.
  struct Look: Equatable {
    /// Where up points in the sensor's frame, of length about 1.
    let up: Vector3
    /// Angular velocity in rad/s in the sensor's frame.
    let turning: Vector3

    /// Rate about the vertical in rad/s, left positive.
    var yawRate: Double { turning.dot(up) }
  }

  /// Seconds from one grid sample to the next.
  let step: Double
  /// Time of the newest sample; `nil` when empty.
  private(set) var newest: SampleTime?
  private let rate: Double
  private var looks: Ring<Look>

  /// A history of so many seconds at this rate.
  init(seconds: Double, rateHertz: Double) {
    rate = rateHertz
    step = 1 / rateHertz
    looks = Ring(capacity: max(Int(seconds * rateHertz), 2), filler: Look(up: .zero, turning: .zero))
  }

  /// Adds the next grid sample; the oldest makes room.
  mutating func append(up: Vector3, turning: Vector3, at time: SampleTime) {
    newest = time
    looks.append(Look(up: up, turning: turning))
  }

  /// Forgets everything, as after a gap.
  mutating func removeAll() {
    newest = nil
    looks.removeAll()
  }

  /// Whether every moment up to `time` is known by now.
  func reaches(_ time: SampleTime) -> Bool { newest.map { $0 >= time } ?? false }

  /// Whether the whole interval is held.
  func covers(from start: SampleTime, to end: SampleTime) -> Bool {
    guard let newest, !looks.isEmpty else { return false }
    return newest >= end && newest.seconds(since: start) * rate <= Double(looks.count - 1)
  }

  /// The movement at a moment, straight between the two samples beside it; `nil` where nothing is held.
  func look(at time: SampleTime) -> Look? {
    guard let newest, !looks.isEmpty else { return nil }
    let age = newest.seconds(since: time) * rate
    guard age >= 0, age <= Double(looks.count - 1) else { return nil }
    let whole = Int(age)
    let later = looks[age: whole]
    let earlier = looks[age: min(whole + 1, looks.count - 1)]
    let share = age - Double(whole)
    return Look(
      up: later.up + (earlier.up - later.up) * share,
      turning: later.turning + (earlier.turning - later.turning) * share)
  }
}
