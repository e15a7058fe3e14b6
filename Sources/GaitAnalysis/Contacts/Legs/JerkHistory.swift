import GaitModel
import GaitSignal

/// How abruptly the specific force changed in the last moments: the mark that a landing leaves.
///
/// The length of the difference of successive force vectors, times the rate: m/s³, whatever the mounting.
/// A value is dated half a step before the sample that gave it.
struct JerkHistory: Sendable {
  private let rateHertz: Double
  private var values: Ring<Double>
  private var lastForce: Vector3?
  private var lastTime = SampleTime.zero

  init(seconds: Double, rateHertz: Double) {
    self.rateHertz = rateHertz
    values = Ring<Double>(capacity: Int(seconds * rateHertz) + 2)
  }

  /// Begins anew: a jump over a gap is no landing.
  mutating func settle() {
    values.removeAll()
    lastForce = nil
  }

  /// Takes the specific force in m/s².
  mutating func process(_ force: Vector3, at time: SampleTime) {
    if let lastForce {
      values.append((force - lastForce).length * rateHertz)
      lastTime = time.advanced(bySeconds: -0.5 / rateHertz)
    }
    lastForce = force
  }

  /// The greatest value dated `start` or later, in m/s³; 0 if there is none.
  func greatest(since start: SampleTime) -> Double {
    var greatest = 0.0
    for index in firstIndex(since: start)..<values.count { greatest = max(greatest, values[index]) }
    return greatest
  }

  /// The greatest of all values that are held, in m/s³; 0 if there is none.
  var greatest: Double {
    var greatest = 0.0
    for index in 0..<values.count { greatest = max(greatest, values[index]) }
    return greatest
  }

  /// The mean of all values that are held, in m/s³; `nil` until the history is full.
  var mean: Double? {
    guard values.count == values.capacity else { return nil }
    var sum = 0.0
    for index in 0..<values.count { sum += values[index] }
    return sum / Double(values.count)
  }

  /// The mean time of the values dated `start` or later, weighted by their squares; `nil` without any jerk.
  func centre(since start: SampleTime) -> SampleTime? {
    var weight = 0.0
    var moment = 0.0
    for index in firstIndex(since: start)..<values.count {
      let square = values[index] * values[index]
      weight += square
      moment += square * Double(values.count - 1 - index)
    }
    return weight > 0 ? lastTime.advanced(bySeconds: -moment / weight / rateHertz) : nil
  }

  private func firstIndex(since start: SampleTime) -> Int {
    let age = (lastTime.seconds(since: start) * rateHertz).rounded(.down)
    // An age beyond the buffer, however large, means everything that is held.
    guard age < Double(values.count) else { return 0 }
    return age < 0 ? values.count : values.count - 1 - Int(age)
  }
}
