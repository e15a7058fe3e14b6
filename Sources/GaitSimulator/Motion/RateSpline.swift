/// An angle given by its rate at a few moments: a clamped cubic spline of the rate, integrated.
///
/// Before the first and after the last moment the angle rests; the angle, its rate and that rate's slope have
/// no jump anywhere when the first and last rates are zero.
struct RateSpline: Sendable {
  private let times: [Double]
  private let rates: [Double]
  /// Second derivatives of the rate at the knots.
  private let bends: [Double]
  /// The angle at the knots.
  private let angles: [Double]

  /// A spline through `(times[i], rates[i])` with level ends; at least two knots, times rising.
  init(times: [Double], rates: [Double]) {
    precondition(times.count == rates.count && times.count >= 2, "a spline needs two knots")
    self.times = times
    self.rates = rates
    bends = Self.bends(times: times, rates: rates)
    var sums = [0.0]
    for index in 0..<times.count - 1 {
      let part = Self.integral(
        to: 1, width: times[index + 1] - times[index], (rates[index], rates[index + 1]),
        (bends[index], bends[index + 1]))
      sums.append(sums[index] + part)
    }
    angles = sums
  }

  /// The angle at knot `index`, counted from the first.
  func angle(atKnot index: Int) -> Double { angles[index] }

  /// The angle at `time` seconds.
  func at(_ time: Double) -> Jet {
    guard time > times[0] else { return Jet(0) }
    guard time < times[times.count - 1] else { return Jet(angles[angles.count - 1]) }
    var index = 0
    while times[index + 1] <= time { index += 1 }
    let width = times[index + 1] - times[index]
    let right = (time - times[index]) / width
    let left = 1 - right
    let (rate, bend) = ((rates[index], rates[index + 1]), (bends[index], bends[index + 1]))
    let value =
      left * rate.0 + right * rate.1
      + ((left * left * left - left) * bend.0 + (right * right * right - right) * bend.1) * width * width / 6
    let slope =
      (rate.1 - rate.0) / width
      + ((3 * right * right - 1) * bend.1 - (3 * left * left - 1) * bend.0) * width / 6
    let angle = angles[index] + Self.integral(to: right, width: width, rate, bend)
    return Jet(angle, value, slope)
  }

  /// The rate's integral over the share `right` of one interval.
  private static func integral(
    to right: Double, width: Double, _ rate: (Double, Double), _ bend: (Double, Double)
  ) -> Double {
    let left = 1 - right
    let (squareLeft, squareRight) = (left * left, right * right)
    let straight = rate.0 * (right - squareRight / 2) + rate.1 * squareRight / 2
    let early = squareLeft / 2 - squareLeft * squareLeft / 4 - 0.25
    let late = squareRight * squareRight / 4 - squareRight / 2
    return width * straight + width * width * width / 6 * (bend.0 * early + bend.1 * late)
  }

  /// One sweep down and one up the tridiagonal system, with level ends.
  private static func bends(times: [Double], rates: [Double]) -> [Double] {
    let last = times.count - 1
    func width(_ index: Int) -> Double { times[index + 1] - times[index] }
    func rise(_ index: Int) -> Double { (rates[index + 1] - rates[index]) / width(index) }
    var upper = [0.5]
    var result = [3 * rise(0) / width(0)]
    for index in 1...last {
      let before = width(index - 1)
      let after = index < last ? width(index) : 0
      let side = index < last ? rise(index) : 0
      let pivot = 2 * (before + after) - before * upper[index - 1]
      upper.append(after / pivot)
      result.append((6 * (side - rise(index - 1)) - before * result[index - 1]) / pivot)
    }
    for index in stride(from: last - 1, through: 0, by: -1) {
      result[index] -= upper[index] * result[index + 1]
    }
    return result
  }
}
