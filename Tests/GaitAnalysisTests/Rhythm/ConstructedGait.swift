import GaitModel

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A trunk's movement whose steps are known because it is made of them: bounce and push with every step, a landing that
/// rings for a moment and jolts to its side, sway and a turn about the vertical once a stride. Gravity turns as the gyroscope says.
struct ConstructedGait {
  /// Steps a minute.
  var cadence = 100.0
  /// How far the trunk rises and falls in a step, in metres.
  var excursion = 0.03
  /// How high the second hump of a step is, against the first: 0 has one hump, 1 two that are alike.
  var secondHump = 0.0
  /// Amplitude of the sway in m/s²; `nil` for 22 mm to either side.
  var sway: Double?
  /// Amplitude of the turning in rad/s; `nil` for 0.076 rad to either side.
  var turning: Double?
  /// How far the trunk tilts to and fro once a stride, in radians.
  var tilt = 0.0
  /// How hard a landing is, against the bounce; 0 for none, as on a seat.
  var landing = 2.0

  /// Seconds from step to step.
  var step: Double { 60 / cadence }

  /// Force and angular velocity at a moment.
  func movement(at time: Double) -> (force: Vector3, turning: Vector3) {
    let omega = 2 * Double.pi / step
    let amplitude = excursion / 2 * omega * omega
    let phase = omega * time
    let (shock, push) = (ring(at: time) * landing * amplitude, 0.5 * amplitude)
    let up = 9.80665 + amplitude * (cos(phase) + secondHump * cos(2 * phase)) + shock
    let forward = push * (sin(phase) + secondHump * sin(2 * phase)) - 0.7 * shock
    let sideways = (sway ?? 0.022 * omega * omega / 4) * sin(phase / 2) + 0.3 * shock
    let lean = tilt * sin(phase / 2)
    let turn = turning ?? 0.038 * omega
    let isLeft = (time / step + 0.5).rounded(.down).truncatingRemainder(dividingBy: 2) == 0
    let jolt = landing > 0 ? (isLeft ? 0.6 : -0.6) * turn * ring(at: time) : 0
    return (
      Vector3(up * cos(lean) - forward * sin(lean), sideways, up * sin(lean) + forward * cos(lean)),
      Vector3(turn * cos(phase / 2), tilt * omega / 2 * cos(phase / 2), jolt)
    )
  }

  /// How a landing half a step after each hump rings: at 6 Hz, for a few hundredths of a second.
  private func ring(at time: Double) -> Double {
    var age = (time + 0.5 * step).truncatingRemainder(dividingBy: step)
    if age < 0 { age += step }
    return exp(-age / 0.04) * sin(2 * .pi * 6 * age)
  }

  /// Samples of one sensor with a good sensor's noise at 100 Hz, after two seconds at rest.
  func samples(seconds: Double, rest: Double = 2) -> [ImuSample] {
    var noise = SensorNoise(seed: 1)
    return (0..<Int((rest + seconds) * 100)).map { index in
      let time = Double(index) / 100
      let moved = movement(at: time - rest)
      let isMoving = time >= rest
      return noise.added(
        to: ImuSample(
          time: SampleTime(nanoseconds: Int64(index) * 10_000_000), sensor: 0,
          acceleration: isMoving ? moved.force : Vector3(9.80665, 0, 0),
          angularVelocity: isMoving ? moved.turning : .zero))
    }
  }
}
