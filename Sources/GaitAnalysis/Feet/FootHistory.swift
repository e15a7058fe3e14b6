import GaitModel

/// What a foot's sensor measured in the last seconds, on one grid and without a hole.
///
/// Samples are named by their serial number, which goes on for ever. Allocates once, when it is made.
struct FootHistory: Sendable {
  let rateHertz: Double
  private var forces: [Vector3]
  private var rates: [Vector3]
  /// The squares of the rates' lengths.
  private var squares: [Double]
  private var shocks: [Double]
  private var count = 0
  /// Serial number of the newest sample.
  private(set) var newest = -1
  /// Time of the newest sample.
  private(set) var newestTime = SampleTime.zero

  init(seconds: Double, rateHertz: Double) {
    self.rateHertz = rateHertz
    let capacity = max(Int(seconds * rateHertz), 1)
    forces = Array(repeating: .zero, count: capacity)
    rates = Array(repeating: .zero, count: capacity)
    squares = Array(repeating: 0, count: capacity)
    shocks = Array(repeating: 0, count: capacity)
  }

  /// Forgets everything, as after a gap.
  mutating func removeAll() {
    count = 0
  }

  /// Adds the next grid sample: specific force in m/s², angular velocity in rad/s, and the greatest change of
  /// the force's length from gravity since the sample before, in m/s² (infinite where it was clipped).
  mutating func append(force: Vector3, rate: Vector3, shock: Double, at time: SampleTime) {
    newest += 1
    newestTime = time
    let position = newest % forces.count
    forces[position] = force
    rates[position] = rate
    squares[position] = rate.dot(rate)
    shocks[position] = shock
    if count < forces.count { count += 1 }
  }

  /// Whether every sample between two serial numbers is held.
  func holds(_ first: Int, _ last: Int) -> Bool {
    first <= last && last <= newest && first > newest - count
  }

  /// How many samples lie between a moment and the newest sample, with fractions; negative for the future.
  func age(of time: SampleTime) -> Double { newestTime.seconds(since: time) * rateHertz }

  /// The serial number of the sample closest to a moment; `nil` for one that is not held.
  func serial(at time: SampleTime) -> Int? {
    let age = age(of: time).rounded()
    guard age >= 0, age < Double(count) else { return nil }
    return newest - Int(age)
  }

  /// Specific force in m/s².
  func force(_ serial: Int) -> Vector3 { forces[serial % forces.count] }

  /// Angular velocity in rad/s.
  func rate(_ serial: Int) -> Vector3 { rates[serial % rates.count] }

  /// Sum of the squares of the angular velocity from a sample to another, both included, in (rad/s)².
  func sumOfSquares(_ first: Int, _ last: Int) -> Double {
    var position = first % squares.count
    var sum = 0.0
    for _ in first...last {
      sum += squares[position]
      position = position + 1 == squares.count ? 0 : position + 1
    }
    return sum
  }

  /// Mean angular velocity between a sample and the one before, in rad/s.
  func rate(before serial: Int) -> Vector3 { 0.5 * (rate(serial - 1) + rate(serial)) }

  /// Greatest change of the force's length from gravity, in m/s².
  func shock(_ serial: Int) -> Double { shocks[serial % shocks.count] }
}
