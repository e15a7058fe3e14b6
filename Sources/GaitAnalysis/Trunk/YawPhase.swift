import GaitModel
import GaitSignal

/// The phase between the rotations of thorax and pelvis at the stride's frequency, over the last strides.
///
/// Of each stride the first Fourier coefficient of both rates about the vertical is taken; thorax times the
/// conjugate of the pelvis has their phase, whatever the stride began with. The sum over the last strides weighs
/// each by how far both turned (Lamoth et al. 2002: the stride's frequency, because the pelvis has others too).
///
/// - Output: 0…π rad; π is counter-rotation.
struct YawPhase: Equatable, Sendable {
  /// Thorax times the conjugate of the pelvis, in a stride.
  private struct Product: Equatable, Sendable {
    var cosine: Double
    var sine: Double
  }

  private var strides = Ring(
    capacity: Int(Thresholds.Thorax.phaseStrides.value), filler: Product(cosine: 0, sine: 0))

  /// Forgets all strides, as when a walk has ended.
  mutating func removeAll() {
    strides.removeAll()
  }

  /// Takes a stride; one that is not held in both histories is passed over.
  mutating func add(thorax: MotionHistory, pelvis: MotionHistory, from start: SampleTime, to end: SampleTime)
  {
    let duration = end.seconds(since: start)
    let steps = (duration / thorax.step).rounded()
    guard steps > 2 else { return }
    var upper = (cosine: 0.0, sine: 0.0)
    var lower = (cosine: 0.0, sine: 0.0)
    for index in 0..<Int(steps) {
      let share = (Double(index) + 0.5) / steps
      let time = start.advanced(bySeconds: share * duration)
      guard let one = thorax.look(at: time), let other = pelvis.look(at: time) else { return }
      let wave = (cosine: cosine(2 * .pi * share), sine: sine(2 * .pi * share))
      upper.cosine += one.yawRate * wave.cosine
      upper.sine += one.yawRate * wave.sine
      lower.cosine += other.yawRate * wave.cosine
      lower.sine += other.yawRate * wave.sine
    }
    strides.append(
      Product(
        cosine: upper.cosine * lower.cosine + upper.sine * lower.sine,
        sine: upper.sine * lower.cosine - upper.cosine * lower.sine))
  }

  /// The phase in rad; `nil` with too few strides, or when they disagree.
  var phase: Double? {
    guard strides.count >= Int(Thresholds.Thorax.leastStrides.value) else { return nil }
    var sum = (cosine: 0.0, sine: 0.0)
    var size = 0.0
    for index in 0..<strides.count {
      let stride = strides[index]
      sum.cosine += stride.cosine
      sum.sine += stride.sine
      size += (stride.cosine * stride.cosine + stride.sine * stride.sine).squareRoot()
    }
    let length = (sum.cosine * sum.cosine + sum.sine * sum.sine).squareRoot()
    guard size > 0, length >= Thresholds.Thorax.leastCoherence.value * size else { return nil }
    return abs(arcTangent(sum.sine, sum.cosine))
  }
}
