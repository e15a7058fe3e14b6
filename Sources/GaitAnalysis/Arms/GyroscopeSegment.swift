import GaitModel
import GaitSignal

/// One gyroscope on an arm, without gravity to show the vertical: how far the arm turns about its swing axis.
///
/// The axis is the principal direction of the angular velocity in the band of swings (1). The rate about it is
/// integrated without its drift (2); what that takes from a swing is undone by the caller, who knows how long the
/// swing took (`gain`). Where the arm hangs cannot be determined.
///
/// - Input: angular velocity in rad/s. Output: angle in rad about its own mean; rate in rad/s; on a grid of 100 Hz.
/// - Edge cases: for the first three seconds after the start or a gap the integral settles and gives nothing.
struct GyroscopeSegment: Sendable {
  /// Samples of the last input, oldest first; the memory is kept.
  private(set) var found: [ArmSegment.Sample] = []
  /// Whether the angles found last do not go on from those before.
  private(set) var isInterrupted = false

  private var band: VectorFilter
  private var axis: PrincipalAxis
  private var integral: LeakyIntegrator
  private var settling = 0.0
  private let rate: Double

  init() {
    rate = Thresholds.Grid.rate.value
    band = VectorFilter(
      Butterworth.lowPass(cutoffHertz: Thresholds.ArmUse.turningBand.value, rateHertz: rate))
    axis = PrincipalAxis(memorySeconds: Thresholds.Arm.planeMemory.value, rateHertz: rate)
    integral = LeakyIntegrator(cutoffHertz: Thresholds.ArmUse.driftBand.value, rateHertz: rate)
    found.reserveCapacity(64)
  }

  /// What the integral leaves of a swing that takes so many seconds to one side.
  func gain(halfCycle: Double) -> Double {
    halfCycle > 0 ? integral.gain(atHertz: 0.5 / halfCycle) : 1
  }

  /// Takes the next frame of its sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    found.removeAll(keepingCapacity: true)
    isInterrupted = false
    for index in frame.slow.indices {
      if let turning = frame.slow[index].turning { step(turning, at: frame.slow[index].time) }
    }
    guard let restart = frame.restart, restart.turningContinuity != .follows, let turning = restart.turning
    else { return }
    band.settle(on: turning)
    integral.reset()
    settling = 0
    found.removeAll(keepingCapacity: true)
    isInterrupted = true
  }

  private mutating func step(_ turning: Vector3, at time: SampleTime) {
    let slow = band.process(turning)
    axis.process(slow)  // (1)
    guard let direction = axis.direction else { return }
    let about = slow.dot(direction)
    let angle = integral.process(about)  // (2)
    settling += 1 / rate
    guard settling >= Thresholds.ArmUse.turningSettling.value else { return }
    found.append(ArmSegment.Sample(time: time, angle: angle, rate: abs(about), drive: 0, lift: 0))
  }
}
