/// The phase of walking over time: a smooth curve through the initial contacts.
///
/// A natural cubic spline: rate and acceleration of the phase have no jump, also where it runs on
/// straight before the first and after the last knot.
struct PhaseCurve: Sendable {
  private let times: [Double]
  private let phases: [Double]
  private let curvatures: [Double]

  /// A curve through `(times[i], phases[i])`, both rising; at least two knots.
  init(times: [Double], phases: [Double]) {
    precondition(times.count == phases.count && times.count >= 2, "a curve needs two knots")
    self.times = times
    self.phases = phases
    curvatures = Self.curvatures(times: times, phases: phases)
  }

  /// The phase at `time` seconds.
  func at(_ time: Double) -> Jet {
    let last = times.count - 1
    if time <= times[0] { return line(at: time, knot: 0, slope: slope(of: 0, atEnd: false)) }
    if time >= times[last] { return line(at: time, knot: last, slope: slope(of: last - 1, atEnd: true)) }
    let index = interval(containing: time)
    let width = times[index + 1] - times[index]
    let right = (time - times[index]) / width
    let left = 1 - right
    let (early, late) = (curvatures[index], curvatures[index + 1])
    let bend = (left * left * left - left) * early + (right * right * right - right) * late
    let value = left * phases[index] + right * phases[index + 1] + bend * width * width / 6
    let rise = (phases[index + 1] - phases[index]) / width
    let rate = rise + ((3 * right * right - 1) * late - (3 * left * left - 1) * early) * width / 6
    return Jet(value, rate, left * early + right * late)
  }

  private func line(at time: Double, knot: Int, slope: Double) -> Jet {
    Jet(phases[knot] + slope * (time - times[knot]), slope, 0)
  }

  /// The slope of one interval at its start or end.
  private func slope(of index: Int, atEnd: Bool) -> Double {
    let width = times[index + 1] - times[index]
    let rise = (phases[index + 1] - phases[index]) / width
    let (early, late) = (curvatures[index], curvatures[index + 1])
    return atEnd ? rise + (2 * late + early) * width / 6 : rise - (2 * early + late) * width / 6
  }

  private func interval(containing time: Double) -> Int {
    var low = 0
    var high = times.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if times[middle] <= time { low = middle } else { high = middle }
    }
    return low
  }

  /// Second derivatives at the knots: one sweep down and one up a tridiagonal system, zero at both ends.
  private static func curvatures(times: [Double], phases: [Double]) -> [Double] {
    let count = times.count
    var result = [Double](repeating: 0, count: count)
    var upper = result
    for index in stride(from: 1, to: count - 1, by: 1) {
      let before = times[index] - times[index - 1]
      let after = times[index + 1] - times[index]
      let bend =
        (phases[index + 1] - phases[index]) / after - (phases[index] - phases[index - 1]) / before
      let pivot = 2 * (before + after) - before * upper[index - 1]
      upper[index] = after / pivot
      result[index] = (6 * bend - before * result[index - 1]) / pivot
    }
    for index in stride(from: count - 2, to: 0, by: -1) {
      result[index] -= upper[index] * result[index + 1]
    }
    return result
  }
}
