import GaitModel

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A trunk's movement whose steps are known because it is made of them: bounce with every step, sway, roll and yaw
/// once a stride.
struct ConstructedGait {
  /// Steps a minute.
  var cadence = 100.0
  /// How far the trunk rises and falls in a step, in metres.
  var excursion = 0.03
  /// How high the second hump of a step is, against the first: 0 has one hump, 1 two that are alike.
  var secondHump = 0.0
  /// Amplitude of the sway in m/s², and of roll and yaw in rad/s.
  var sway = 0.6
  var turning = 0.4
  /// How far the trunk tilts to and fro once a stride, in radians.
  var tilt = 0.0

  /// Seconds from step to step.
  var step: Double { 60 / cadence }

  /// Force and angular velocity at a moment.
  func movement(at time: Double) -> (force: Vector3, turning: Vector3) {
    let omega = 2 * Double.pi / step
    let amplitude = excursion / 2 * omega * omega
    let phase = omega * time
    let up = 9.80665 + amplitude * (cos(phase) + secondHump * cos(2 * phase))
    let lean = tilt * sin(phase / 2)
    return (
      Vector3(up * cos(lean), sway * sin(phase / 2), up * sin(lean)),
      Vector3(turning * cos(phase / 2), tilt * omega / 2 * cos(phase / 2), 0.7 * turning * sin(phase / 2))
    )
  }

  /// Samples of one sensor at 100 Hz, after two seconds at rest.
  func samples(seconds: Double, rest: Double = 2) -> [ImuSample] {
    (0..<Int((rest + seconds) * 100)).map { index in
      let time = Double(index) / 100
      let moved = movement(at: time - rest)
      let isMoving = time >= rest
      return ImuSample(
        time: SampleTime(nanoseconds: Int64(index) * 10_000_000), sensor: 0,
        acceleration: isMoving ? moved.force : Vector3(9.80665, 0, 0),
        angularVelocity: isMoving ? moved.turning : .zero)
    }
  }
}
