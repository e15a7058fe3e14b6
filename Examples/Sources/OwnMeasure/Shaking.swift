import GaitModel
import GaitSignal

/// How much the lower back shakes while its wearer walks: root mean square of the specific force above 10 Hz, in m/s².
///
/// High-pass of second order on each axis, squared and summed over the last second; what counts are the full seconds
/// that the analysis calls walking. Silent without a second of walking. A measure of this example, compared with
/// nothing.
struct Shaking: GaitOutputSink {
  private static let rateHertz = 100.0
  private var highPass = VectorFilter(Butterworth.highPass(cutoffHertz: 10, rateHertz: rateHertz))
  private var isSettled = false
  private var lastSecond = Ring<Double>(capacity: Int(rateHertz))
  private var sum = 0.0
  private var walkingSeconds = 0

  /// Takes a sample, before the analysis does.
  mutating func process(_ sample: ImuSample) {
    guard let force = sample.acceleration else { return }
    if !isSettled {
      highPass.settle(on: force)
      isSettled = true
    }
    let shaking = highPass.process(force)
    lastSecond.append(shaking.dot(shaking))
  }

  /// Takes what the analysis says: each full second comes with whether the person walked.
  mutating func receive(_ output: GaitOutput) {
    guard case .second(let second) = output, second.walking else { return }
    let squares = (0..<lastSecond.count).reduce(0) { $0 + lastSecond[$1] }
    sum += squares / Self.rateHertz
    walkingSeconds += 1
  }

  /// The root mean square so far; `nil` before anybody walked.
  var metresPerSecondSquared: Double? {
    walkingSeconds > 0 ? (sum / Double(walkingSeconds)).squareRoot() : nil
  }
}
