import GaitModel
import GaitSignal

/// How the back moved over the last seconds, to be looked at from contact to contact.
///
/// Allocates once, when it is made. Nothing is held across a gap.
struct BackHistory: Sendable {
  /// What is held of one moment.
  private struct Moment {
    var time = SampleTime.zero
    /// Vertical acceleration up to 20 Hz in m/s².
    var vertical = 0.0
    /// Integral of the rate of turning about the vertical, in radians from an arbitrary start.
    var heading = 0.0
    /// Where up points in the sensor's frame.
    var up = Vector3.zero
  }

  /// Sums over a stretch of vertical acceleration.
  struct Sums: Equatable {
    var count = 0.0
    var sum = 0.0
    var squares = 0.0
  }

  private var moments: Ring<Moment>
  private let step: Double

  /// Room for `Thresholds.BackSpeed.history`.
  init() {
    let rate = Thresholds.Grid.rate.value
    moments = Ring(capacity: Int(Thresholds.BackSpeed.history.value * rate), filler: Moment())
    step = 1 / rate
  }

  /// The newest moment that is held.
  var newest: SampleTime? { moments.newest?.time }

  /// Adds a moment: vertical acceleration, the rate of turning about the vertical and up in the sensor's frame.
  mutating func append(vertical: Double, turning: Double, up: Vector3, at time: SampleTime) {
    let heading = moments.newest.map { $0.heading + turning * step } ?? 0
    moments.append(Moment(time: time, vertical: vertical, heading: heading, up: up))
  }

  /// Forgets everything, as after a gap.
  mutating func removeAll() {
    moments.removeAll()
  }

  /// Whether all between two moments is held.
  func holds(from start: SampleTime, to end: SampleTime) -> Bool {
    guard let newest, newest >= end, let oldest = moments.oldest else { return false }
    return oldest.time <= start
  }

  /// Sums of the vertical acceleration from a moment to another; `nil` unless all of it is held.
  func sums(from start: SampleTime, to end: SampleTime) -> Sums? {
    guard let ages = ages(from: start, to: end) else { return nil }
    var sums = Sums()
    for age in ages {
      let value = moments[age: age].vertical
      sums.count += 1
      sums.sum += value
      sums.squares += value * value
    }
    return sums
  }

  /// The harmonics of the vertical acceleration over a stride; `nil` unless all of it is held.
  func harmonics(from start: SampleTime, to end: SampleTime) -> CycleHarmonics? {
    guard let ages = ages(from: start, to: end) else { return nil }
    let angleStep = 2 * Double.pi * step / end.seconds(since: start)
    let first = moments[age: ages.upperBound - 1].time.seconds(since: start)
    var harmonics = CycleHarmonics(firstAngle: first / step * angleStep, angleStep: angleStep)
    let lanes = SIMD4<Double>.scalarCount
    var age = ages.upperBound - 1
    while age - lanes + 1 >= ages.lowerBound {
      var values = SIMD4<Double>.zero
      for lane in 0..<lanes { values[lane] = moments[age: age - lane].vertical }
      harmonics.add(values)
      age -= lanes
    }
    while age >= ages.lowerBound {
      harmonics.add(moments[age: age].vertical)
      age -= 1
    }
    return harmonics
  }

  /// The sharpest rise of the vertical acceleration between two moments in m/s³; `nil` unless all is held.
  func sharpestRise(from start: SampleTime, to end: SampleTime) -> Double? {
    guard let ages = ages(from: start, to: end), ages.count > 1 else { return nil }
    var sharpest = 0.0
    for age in ages.lowerBound..<(ages.upperBound - 1) {
      let rise = moments[age: age].vertical - moments[age: age + 1].vertical
      sharpest = max(sharpest, rise / step)
    }
    return sharpest
  }

  /// How far the back turned to and fro about the vertical over a stride, and how far it turned for good.
  ///
  /// What turned for good, evenly over the stride, is taken out first: a curved way, and the gyroscope's bias.
  func turning(from start: SampleTime, to end: SampleTime) -> (range: Double, lasting: Double)? {
    guard let ages = ages(from: start, to: end), ages.count > 2 else { return nil }
    let first = moments[age: ages.upperBound - 1].heading
    let lasting = moments[age: ages.lowerBound].heading - first
    let slope = lasting / Double(ages.count - 1)
    var (least, greatest) = (0.0, 0.0)
    for age in ages {
      let value = moments[age: age].heading - first - slope * Double(ages.upperBound - 1 - age)
      least = min(least, value)
      greatest = max(greatest, value)
    }
    return (greatest - least, lasting)
  }

  /// How far the tip of a direction of the sensor rises above the horizontal over a stride, in radians: its
  /// range, its mean and its value at a moment within; `nil` unless all of it is held.
  func rise(
    of direction: Vector3, from start: SampleTime, to end: SampleTime, at moment: SampleTime
  ) -> (range: Double, mean: Double, value: Double)? {
    guard let ages = ages(from: start, to: end) else { return nil }
    var (least, greatest, sum, value) = (Double.infinity, -Double.infinity, 0.0, 0.0)
    for age in ages {
      let place = moments[age: age]
      let rise = 0.5 * Double.pi - arcCosine(place.up.dot(direction))
      least = min(least, rise)
      greatest = max(greatest, rise)
      sum += rise
      // From the newest back: the last one not before the moment stays.
      if place.time >= moment { value = rise }
    }
    return (greatest - least, sum / Double(ages.count), value)
  }

  // MARK: Access

  /// Ages in samples of what lies from `start` on and before `end`; `nil` unless all of it is held.
  private func ages(from start: SampleTime, to end: SampleTime) -> Range<Int>? {
    guard let newest, holds(from: start, to: end), end > start else { return nil }
    let youngest = Int((newest.seconds(since: end) / step).rounded(.down)) + 1
    let oldest = Int((newest.seconds(since: start) / step).rounded(.down))
    guard youngest <= oldest, oldest < moments.count else { return nil }
    return youngest..<(oldest + 1)
  }
}
