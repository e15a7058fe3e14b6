import GaitModel
import GaitSignal

/// How far a sensor leans to and fro: the slow part of its specific force is the vertical, in its own frame.
///
/// Root mean square over the last seconds of the angle between the vertical and its mean, in radians. A trunk that
/// walks sways by a few degrees; rowing, bending and getting up tilt it by twenty.
struct Tilt: Sendable {
  private var vertical: VectorFilter
  private var directions: Ring<Vector3>
  private let decimation: Int
  private let recentLength: Int
  private var sinceKept = 0

  init(rateHertz: Double) {
    vertical = VectorFilter(
      Butterworth.lowPass(cutoffHertz: Thresholds.Rhythm.turnBand.value, rateHertz: rateHertz))
    decimation = max(Int((rateHertz / Thresholds.Grid.strideRate.value).rounded()), 1)
    let length = Int(Thresholds.Judge.window.value * rateHertz / Double(decimation))
    directions = Ring<Vector3>(capacity: length, filler: .zero)
    recentLength = Int(Thresholds.Judge.recentTiltTime.value * rateHertz / Double(decimation))
  }

  /// Begins anew at this force, as if it had been there for ever.
  mutating func settle(on force: Vector3) {
    vertical.settle(on: force)
    directions.removeAll()
    sinceKept = 0
  }

  /// Takes the next specific force in m/s², gravity included.
  mutating func process(_ force: Vector3) {
    let slow = vertical.process(force)
    sinceKept += 1
    guard sinceKept >= decimation else { return }
    sinceKept = 0
    let length = slow.length
    directions.append(length > 0 ? slow / length : .zero)
  }

  /// See above; 0 before the first sample.
  var size: Double { size(over: directions.count) }

  /// The same over the last two seconds: who has got up and walks leans no more, who rows does.
  var recentSize: Double { size(over: recentLength) }

  private func size(over samples: Int) -> Double {
    let count = min(samples, directions.count)
    guard count > 0 else { return 0 }
    var mean = Vector3.zero
    for age in 0..<count { mean += directions[age: age] }
    mean = mean / Double(count)
    var sum = 0.0
    for age in 0..<count {
      let away = directions[age: age] - mean
      sum += away.dot(away)
    }
    return (sum / Double(count)).squareRoot()
  }
}
