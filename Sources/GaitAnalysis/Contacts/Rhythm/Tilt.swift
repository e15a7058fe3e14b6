import GaitModel
import GaitSignal

/// How far a sensor leans to and fro: the slow part of its specific force is the vertical, in its own frame.
///
/// Root mean square over the last seconds of the angle between the vertical and its mean, in radians. A trunk that
/// walks sways by a few degrees; rowing, bending and getting up tilt it by twenty.
struct Tilt: Sendable {
  private var vertical: VectorFilter
  private var directions: [Vector3]
  private var next = 0
  private var count = 0
  private let decimation: Int
  private var sinceKept = 0

  init(rateHertz: Double) {
    vertical = VectorFilter(
      Butterworth.lowPass(cutoffHertz: Thresholds.Rhythm.turnBand.value, rateHertz: rateHertz))
    decimation = max(Int((rateHertz / Thresholds.Grid.strideRate.value).rounded()), 1)
    let length = Int(Thresholds.Judge.window.value * rateHertz / Double(decimation))
    directions = Array(repeating: .zero, count: max(length, 1))
  }

  /// Begins anew at this force, as if it had been there for ever.
  mutating func settle(on force: Vector3) {
    vertical.settle(on: force)
    next = 0
    count = 0
    sinceKept = 0
  }

  /// Takes the next specific force in m/s², gravity included.
  mutating func process(_ force: Vector3) {
    let slow = vertical.process(force)
    sinceKept += 1
    guard sinceKept >= decimation else { return }
    sinceKept = 0
    let length = slow.length
    directions[next] = length > 0 ? slow / length : .zero
    next = next + 1 == directions.count ? 0 : next + 1
    count = min(count + 1, directions.count)
  }

  /// See above; 0 before the first sample.
  var size: Double {
    guard count > 0 else { return 0 }
    var mean = Vector3.zero
    for index in 0..<count { mean += directions[index] }
    mean = mean / Double(count)
    var sum = 0.0
    for index in 0..<count {
      let away = directions[index] - mean
      sum += away.dot(away)
    }
    return (sum / Double(count)).squareRoot()
  }
}
