import GaitModel
import GaitSignal

/// How a body bounces: the length of its specific force in the band of steps, over the last seconds.
///
/// (1) How strongly, as root mean square; (2) how well it repeats after a time, which separates steps from strides;
/// (3) how far a body rises and falls that bounces so in each step: a sine of this size and frequency.
///
/// - Input: length of the specific force in m/s² on the internal grid, whichever way the sensor is turned.
struct Bounce: Sendable {
  private var baseline: Biquad
  private var smoothing: Biquad
  private var buffer: LinedRing
  private let decimation: Int
  private let rate: Double
  private var sinceKept = 0

  init(rateHertz: Double) {
    decimation = max(Int((rateHertz / Thresholds.Grid.strideRate.value).rounded()), 1)
    rate = rateHertz / Double(decimation)
    baseline = Biquad(
      Butterworth.firstOrderHighPass(cutoffHertz: Thresholds.Rhythm.bandFrom.value, rateHertz: rateHertz))
    smoothing = Biquad(
      Butterworth.lowPass(cutoffHertz: Thresholds.StrideRhythm.bandTo.value, rateHertz: rateHertz))
    buffer = LinedRing(capacity: Int(Thresholds.Judge.window.value * rate))
  }

  /// Begins anew at this force, as if it had been there for ever.
  mutating func settle(on force: Double) {
    baseline.settle(on: force)
    smoothing.settle(on: 0)
    buffer.removeAll()
    sinceKept = 0
  }

  /// Takes the length of the next specific force.
  mutating func process(_ force: Double) {
    let signal = smoothing.process(baseline.process(force))
    sinceKept += 1
    guard sinceKept >= decimation else { return }
    sinceKept = 0
    buffer.append(signal)
  }

  /// (1) Root mean square over the last seconds in m/s².
  var size: Double { size(over: buffer.count) }

  private func size(over samples: Int) -> Double {
    let count = min(samples, buffer.count)
    guard count > 0 else { return 0 }
    var sum = 0.0
    buffer.withNumbers { numbers in
      for age in 1...count { sum += numbers[numbers.count - age] * numbers[numbers.count - age] }
    }
    return (sum / Double(count)).squareRoot()
  }

  /// (2) Likeness after so many seconds, −1…1, the greatest within one sample; −1 where too little is known.
  func likeness(after seconds: Double) -> Double {
    let middle = Int((seconds * rate).rounded())
    var greatest = -1.0
    buffer.likenesses(atLags: max(middle - 1, 1)...max(middle + 1, 1)) { greatest = max(greatest, $1) }
    return greatest
  }

  /// The time near an expected one after which the bounce repeats best, in seconds; `nil` where it does not.
  func repetition(near seconds: Double) -> Double? {
    let middle = Int((seconds * rate).rounded())
    let reach = max(Int(Thresholds.Judge.agreement.value * seconds * rate), 1)
    guard middle - reach >= 2 else { return nil }
    var best = (lag: middle - reach, likeness: -Double.infinity)
    buffer.likenesses(atLags: (middle - reach)...(middle + reach)) { lag, likeness in
      if likeness > best.likeness { best = (lag, likeness) }
    }
    guard best.likeness >= Thresholds.StrideRhythm.leastLikeness.value else { return nil }
    let before = buffer.likeness(atLag: best.lag - 1)
    let after = buffer.likeness(atLag: best.lag + 1)
    let curvature = before - 2 * best.likeness + after
    guard curvature < 0, best.likeness >= before, best.likeness >= after else { return nil }
    return (Double(best.lag) + 0.5 * (before - after) / curvature) / rate
  }

  /// (3) How far the body rises and falls in metres, if it bounces once in so many seconds.
  func excursion(perStep seconds: Double) -> Double { excursion(perStep: seconds, of: size) }

  /// The same over the last so many steps, however long it stood before.
  func excursion(perStep seconds: Double, overSteps steps: Double) -> Double {
    excursion(perStep: seconds, of: size(over: Int((steps * seconds * rate).rounded())))
  }

  private func excursion(perStep seconds: Double, of size: Double) -> Double {
    // A sine of root mean square σ has the range 2√2 σ; twice integrated, 2√2 σ / ω².
    let frequency = 2 * Double.pi / seconds
    return 2 * 2.0.squareRoot() * size / (frequency * frequency)
  }

  /// The other way round: how many seconds a bounce takes that lifts the body so many metres; 0 without any bounce.
  func step(lifting metres: Double) -> Double {
    let size = size
    guard size > 0 else { return 0 }
    return 2 * Double.pi * (metres / (2 * 2.0.squareRoot() * size)).squareRoot()
  }
}
