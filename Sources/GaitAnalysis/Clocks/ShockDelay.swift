import GaitModel

/// How long after the instant of a step a sensor feels the shock of the landing.
///
/// A shock comes after the landing that causes it. So where it comes early against the instants that were found, those
/// instants are late, whatever the clock says; of this alone a recording can tell by itself that its instants are not
/// those of the feet.
struct ShockDelay: Sendable {
  /// The delay of each step that could be looked at, in seconds, in no order.
  private(set) var delays: [Double]

  /// The newest changes of acceleration and their times, as a ring.
  private var times: [Double]
  private var sizes: [Double]
  private var count = 0
  private var last: (time: SampleTime, acceleration: Vector3)?

  /// A judge that has seen these delays so far.
  init(delays: [Double] = []) {
    self.delays = delays
    times = Array(repeating: 0, count: Int(Thresholds.Clocks.shockRing.value))
    sizes = times
  }

  /// Takes the next acceleration of the sensor.
  mutating func process(_ acceleration: Vector3, at time: SampleTime) {
    // At any rate the change over about the same time: a faster sensor would show its noise instead.
    if let last, time.seconds(since: last.time) < Thresholds.Clocks.shockStep.value { return }
    defer { last = (time, acceleration) }
    guard let last else { return }
    let change = acceleration - last.acceleration
    let size = change.dot(change).squareRoot()
    guard size.isFinite else { return }
    let index = count % times.count
    times[index] = (time.seconds + last.time.seconds) / 2
    sizes[index] = size
    count += 1
  }

  /// Whether the shock of a step at this instant has passed by.
  func isPast(_ instant: Double) -> Bool {
    guard let last else { return false }
    return last.time.seconds > instant + Thresholds.Clocks.shockReach.value
  }

  /// Looks at a step that was felt at this instant: the centre of what rises above the usual change around it.
  mutating func look(at instant: Double) {
    let reach = Thresholds.Clocks.shockReach.value
    var near: [(offset: Double, size: Double)] = []
    for back in 1...times.count where back <= count {
      let index = (count - back) % times.count
      if times[index] < instant - reach { break }
      if times[index] <= instant + reach { near.append((times[index] - instant, sizes[index])) }
    }
    guard near.count >= Int(Thresholds.Clocks.shockChanges.value) else { return }
    let usual = near.map(\.size).sorted()[near.count / 2]
    var (weight, sum) = (0.0, 0.0)
    for change in near where change.size > usual {
      weight += change.size - usual
      sum += (change.size - usual) * change.offset
    }
    if weight > 0 { delays.append(sum / weight) }
  }

  /// Whether the steps are surely felt before their shock; of too few nothing is sure.
  ///
  /// The median of the delays lies above the one whose rank is lower by the root of their number, in 39 of 40 draws and
  /// whatever their distribution, so that scatter counts against them.
  var isAfterInstants: Bool {
    guard delays.count >= Int(Thresholds.Clocks.fewestSteps.value) else { return false }
    let rank = Int((Double(delays.count) / 2 - Double(delays.count).squareRoot()).rounded(.down))
    return delays.sorted()[max(0, rank)] >= Thresholds.Clocks.shockAfter.value
  }
}
