import GaitModel

@testable import GaitAnalysis

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A foot that goes straight on, stride after stride: its way, its pitch and its contacts are known.
///
/// In the foot's own frame x points forward, y left and z up. It turns by the sweeps of a `LegSignal`, moves
/// forward in one smooth curve from before the swing to the contact, and is lifted meanwhile. The landing is one
/// full wave of vertical acceleration, which leaves no velocity behind.
struct PlanarFoot {
  /// Where one stride's way begins and ends, in seconds.
  struct Step {
    var start: Double
    var end: Double
  }

  var signal = LegSignal()
  var steps: [Step] = []
  /// Way of each stride in metres, and how much higher each one ends.
  var length = 1.4
  var rise = 0.0
  var lift = 0.06
  /// Height of the landing's wave in m/s².
  var landing = 60.0

  /// A foot that rests for 2 s, then makes strides of `stride` seconds; with these times for the push-off, for
  /// the swing and for the slap of the sole.
  init(
    strides: Int, stride: Double = 1.1, length: Double = 1.4, push: Double = 0.22, swing: Double = 0.38,
    slap: Double = 0.1
  ) {
    self.length = length
    for index in 0..<strides {
      let contact = 2.8 + Double(index) * stride
      let reversal = contact - 0.03
      let begin = reversal - swing
      signal.sweeps += [
        LegSignal.Sweep(start: begin - push, duration: push, angle: 1.1),
        LegSignal.Sweep(start: begin, duration: swing, angle: -1.4),
        LegSignal.Sweep(start: reversal, duration: slap, angle: 0.3),
      ]
      signal.contacts.append(contact)
      steps.append(Step(start: begin - 0.1, end: contact))
    }
    signal.seconds = 2.8 + Double(strides) * stride + 2
  }

  /// Toes up in radians.
  func pitch(at time: Double) -> Double {
    -signal.sweeps.reduce(0.0) { sum, sweep in
      let phase = min(max((time - sweep.start) / sweep.duration, 0), 1)
      return sum + sweep.angle * 0.5 * (1 - cos(.pi * phase))
    }
  }

  private func position(at time: Double) -> Vector3 {
    steps.reduce(Vector3.zero) { sum, step in
      let s = min(max((time - step.start) / (step.end - step.start), 0), 1)
      let share = s * s * s * (10 - 15 * s + 6 * s * s)
      let bow = 64 * s * s * s * (1 - s) * (1 - s) * (1 - s)
      return sum + Vector3(length * share, 0, rise * share + lift * bow)
    }
  }

  func force(at time: Double) -> Vector3 {
    let step = 1e-3
    let curve =
      (position(at: time + step) - 2 * position(at: time) + position(at: time - step)) / (step * step)
    let wave = signal.contacts.reduce(0.0) { sum, contact in
      let phase = (time - contact - 0.005) / 0.02
      return phase > 0 && phase < 1 ? sum + landing * sin(2 * .pi * phase) : sum
    }
    let (forward, up) = (curve.x, curve.z + wave + 9.80665)
    let down = -pitch(at: time)
    return Vector3(forward * cos(down) - up * sin(down), 0, forward * sin(down) + up * cos(down))
  }

  /// The force as a sensor gives it, which takes off what is too quick for its rate.
  private func meanForce(at time: Double, over seconds: Double) -> Vector3 {
    let parts = 8
    var sum = Vector3.zero
    for part in 0..<parts { sum += force(at: time + seconds * ((Double(part) + 0.5) / Double(parts) - 0.5)) }
    return sum / Double(parts)
  }

  /// The samples, from a sensor that is turned by `mounting` and has a good sensor's noise.
  func samples(rateHertz: Double = 200, mounting: Mounting = .straight) -> [ImuSample] {
    var noise = SensorNoise(seed: 1)
    return (0..<Int(signal.seconds * rateHertz)).map { index in
      let time = Double(index) / rateHertz
      return noise.added(
        to: ImuSample(
          time: SampleTime.zero.advanced(bySeconds: time), sensor: 0,
          acceleration: mounting.turn(meanForce(at: time, over: 1 / rateHertz)),
          angularVelocity: mounting.turn(signal.rotation(at: time))))
    }
  }

  /// One sensor on a foot.
  static let rig = SensorRig([
    WornSensor(place: Place(.foot, .left), channels: [.acceleration, .angularVelocity])
  ])
}
