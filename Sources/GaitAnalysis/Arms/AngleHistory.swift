import GaitModel
import GaitSignal

/// The angles of an arm's segment over the last seconds. Allocates once, when it is made.
struct AngleHistory: Sendable {
  private struct Moment {
    let time: SampleTime
    let value: Double
  }

  private var moments: Ring<Moment>

  init(capacity: Int) {
    moments = Ring(capacity: capacity, filler: Moment(time: .zero, value: 0))
  }

  /// When the newest angle was seen; `nil` without one.
  var newest: SampleTime? { moments.newest?.time }

  /// Adds an angle; the oldest makes room.
  mutating func append(_ value: Double, at time: SampleTime) {
    moments.append(Moment(time: time, value: value))
  }

  /// Forgets everything, as after a gap.
  mutating func removeAll() {
    moments.removeAll()
  }

  /// Greatest minus least angle between two moments; `nil` unless both lie within what is held.
  func range(from start: SampleTime, to end: SampleTime) -> Double? {
    guard holds(start) else { return nil }
    var least = Double.infinity
    var greatest = -Double.infinity
    forEach(from: start, to: end) { value, _ in
      least = min(least, value)
      greatest = max(greatest, value)
    }
    return greatest >= least ? greatest - least : nil
  }

  /// Mean between two moments; `nil` unless both lie within what is held.
  func mean(from start: SampleTime, to end: SampleTime) -> Double? {
    guard holds(start) else { return nil }
    var sum = 0.0
    var values = 0.0
    forEach(from: start, to: end) { value, _ in
      sum += value
      values += 1
    }
    return values > 0 ? sum / values : nil
  }

  /// Range of this segment's angle minus the other's, with the sign that makes them go together; `nil` when the
  /// two were not seen at the same moments.
  ///
  /// Each segment's angle has an arbitrary sign (its plane has two sides); forearm and upper arm swing the same
  /// way, so that sign is right which gives them a positive covariance.
  func rangeOfDifference(from other: AngleHistory, start: SampleTime, end: SampleTime) -> Double? {
    guard holds(start), other.holds(start), other.value(near: end) != nil else { return nil }
    var pairs = 0.0
    var sums = (own: 0.0, other: 0.0, product: 0.0)
    var sameLeast = Double.infinity
    var sameGreatest = -Double.infinity
    var oppositeLeast = Double.infinity
    var oppositeGreatest = -Double.infinity
    forEach(from: start, to: end) { value, time in
      guard let beside = other.value(near: time) else { return }
      pairs += 1
      sums.own += value
      sums.other += beside
      sums.product += value * beside
      sameLeast = min(sameLeast, value - beside)
      sameGreatest = max(sameGreatest, value - beside)
      oppositeLeast = min(oppositeLeast, value + beside)
      oppositeGreatest = max(oppositeGreatest, value + beside)
    }
    guard pairs > 2 else { return nil }
    let covariance = sums.product - sums.own * sums.other / pairs
    return covariance >= 0 ? sameGreatest - sameLeast : oppositeGreatest - oppositeLeast
  }

  // MARK: Access

  private func holds(_ time: SampleTime) -> Bool { moments.oldest.map { $0.time <= time } ?? false }

  /// From the newest back, so that only what is asked for is looked at.
  func forEach(
    from start: SampleTime, to end: SampleTime, _ body: (Double, SampleTime) -> Void
  ) {
    var age = 0
    while age < moments.count {
      let moment = moments[age: age]
      age += 1
      if moment.time > end { continue }
      if moment.time < start { return }
      body(moment.value, moment.time)
    }
  }

  /// The angle at the grid step that a moment falls into.
  func value(near time: SampleTime) -> Double? {
    guard moments.count > 1 else { return nil }
    let newest = moments[age: 0].time
    // In whole numbers, so that the same step is found whatever came since.
    let (step, overflows) = newest.nanoseconds.subtractingReportingOverflow(
      moments[age: 1].time.nanoseconds)
    let (back, isFar) = newest.nanoseconds.subtractingReportingOverflow(time.nanoseconds)
    guard !overflows, !isFar, step > 0, back >= -(step / 2) else { return nil }
    let age = Int((max(back, 0) + step / 2) / step)
    guard age < moments.count else { return nil }
    let moment = moments[age: age]
    return abs(moment.time.seconds(since: time)) * 1e9 <= Double(step) ? moment.value : nil
  }
}
