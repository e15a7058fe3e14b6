import GaitModel
import GaitSignal

/// Brings both channels of a sensor, at any rate, to steps of one length, for the judges that compare them.
///
/// Trapezoids between samples, so that uneven steps count as long as they are. After a gap the next sample begins anew.
struct ChannelSteps: Sendable {
  /// One step.
  struct Step: Sendable {
    /// Specific force in m/s².
    var force = Vector3.zero
    /// Angular velocity in rad/s.
    var turning = Vector3.zero
  }

  /// Length of a step in seconds.
  let seconds: Double

  // Kept here: a threshold of another module is a call with every sample.
  private let longestInterval = Thresholds.Gravity.longestInterval.value
  private var lastTime: SampleTime?
  private var lastForce = Vector3.zero
  private var lastTurning = Vector3.zero
  private var gathered = Step()
  private var gatheredTime = 0.0

  /// - Parameter seconds: Length of a step.
  init(seconds: Double) { self.seconds = seconds }

  /// Takes the next sample in time that has both channels; whether it goes on from the one before. Then call `next`
  /// until it gives `nil`.
  mutating func take(_ sample: ImuSample) -> Bool {
    guard let force = sample.acceleration, let turning = sample.angularVelocity else { return true }
    let (before, beforeForce, beforeTurning) = (lastTime, lastForce, lastTurning)
    lastTime = sample.time
    lastForce = force
    lastTurning = turning
    guard let before else { return true }
    let elapsed = sample.time.seconds(since: before)
    guard elapsed > 0, elapsed <= longestInterval else {
      restart()
      return false
    }
    gathered.force += 0.5 * elapsed * (force + beforeForce)
    gathered.turning += 0.5 * elapsed * (turning + beforeTurning)
    gatheredTime += elapsed
    return true
  }

  /// The next complete step.
  mutating func next() -> Step? {
    guard gatheredTime >= seconds else { return nil }
    let share = seconds / gatheredTime
    let step = Step(
      force: gathered.force * (share / seconds), turning: gathered.turning * (share / seconds))
    gathered.force *= 1 - share
    gathered.turning *= 1 - share
    gatheredTime -= seconds
    return step
  }

  /// Forgets the step that was begun.
  mutating func restart() {
    gathered = Step()
    gatheredTime = 0
  }
}
