import GaitModel
import GaitSignal

/// Knows left from right at each contact of the trunk, without knowing how the sensor is turned.
///
/// From a left contact to the next, three signals go once up and down: the pelvis rolls about the forward
/// axis, sways to the side and turns about the vertical. Their phase within the stride names the foot it
/// began with. The axes come from the signals themselves: up is the stride's mean acceleration (1), forward
/// is where the step-frequency part lags the vertical one by a quarter (2, `ForwardAxis`), left is across
/// both. Each stride votes (3); votes alternate with the steps and fade (4); what contradicts itself stays unlabelled (5).
///
/// - Input: specific force in m/s² and angular velocity in rad/s; without a gyroscope the sway alone votes.
/// - Output: the side of the last contact, or `nil`. Known at the third contact of a walk.
/// - Source of the idea: sign of yaw and roll rate, and of the sway, at the contact (McCamley 2012,
///   Ben Mansour 2015). Differs: phases over whole strides, no known mounting, three signs weighed.
struct TrunkSides: Sendable {
  private var forces: VectorHistory
  private var turnings: VectorHistory
  /// (2)
  private var forward = ForwardAxis()
  /// (4) Votes for the last contact being a left one, and the size of all votes.
  private var vote = 0.0
  private var weight = 0.0
  private var last: SampleTime?
  private var beforeLast: SampleTime?

  init(rateHertz: Double) {
    // The contacts of a walk's beginning become known together.
    let seconds = Thresholds.Steps.heldTime.value
    forces = VectorHistory(seconds: seconds, rateHertz: rateHertz)
    turnings = VectorHistory(seconds: seconds, rateHertz: rateHertz)
  }

  /// Takes the specific force on the internal grid.
  mutating func process(force: Vector3, at time: SampleTime) {
    forces.append(force, at: time)
  }

  /// Takes the angular velocity on the internal grid.
  mutating func process(angularVelocity: Vector3, at time: SampleTime) {
    turnings.append(angularVelocity, at: time)
  }

  /// Forgets the signal, as after a gap; what was learned of the walk stays.
  mutating func settle() {
    forces.removeAll()
    turnings.removeAll()
    beforeLast = nil
    last = nil
  }

  /// Forgets the angular velocity, as after a time without any.
  mutating func forgetTurning() {
    turnings.removeAll()
  }

  /// Forgets the walk, and keeps the forward direction: the sensor is still worn the same way.
  mutating func reset() {
    vote = 0
    weight = 0
    last = nil
    beforeLast = nil
  }

  /// Takes the next contact; `stepDuration` in seconds shows whether steps were missed since the last.
  mutating func process(contact: SampleTime, stepDuration: Double?) {
    let memory = Thresholds.Sides.memory.value
    if let last {
      let steps = stepDuration.map { max((contact.seconds(since: last) / $0).rounded(), 1) } ?? 1
      vote *= steps.truncatingRemainder(dividingBy: 2) == 0 ? memory : -memory
      weight *= memory
      if steps > 1 { beforeLast = nil }
    }
    if let start = beforeLast { count(strideFrom: start, to: contact) }
    beforeLast = last
    last = contact
  }

  /// The side of the last contact.
  var side: Side? {
    guard weight > 0, abs(vote) >= Thresholds.Sides.agreement.value * weight else { return nil }  // (5)
    return vote > 0 ? .left : .right
  }

  private mutating func count(strideFrom start: SampleTime, to end: SampleTime) {
    let duration = end.seconds(since: start)
    guard duration >= Thresholds.Sides.shortestStride.value, duration <= Thresholds.Sides.longestStride.value
    else { return }
    let cycles = forces.cycles(from: start, to: end, with: turnings)
    guard let force = cycles.own else { return }
    let length = force.mean.length
    guard length > 0 else { return }
    let up = force.mean / length  // (1)
    forward.learn(force.second, up: up)
    guard let ahead = forward.ahead(up: up) else { return }
    let left = up.cross(ahead)
    // (3)
    add(force.first, along: left, phase: Thresholds.Sides.swayPhase, weight: Thresholds.Sides.swayWeight)
    if let turning = cycles.other {
      add(
        turning, along: ahead, phase: Thresholds.Sides.rollPhase,
        weight: Thresholds.Sides.rollWeight)
      add(turning, along: up, phase: Thresholds.Sides.yawPhase, weight: Thresholds.Sides.yawWeight)
    }
  }

  private mutating func add(_ phasor: VectorPhasor, along direction: Vector3, phase: Cited, weight: Cited) {
    vote += weight.value * phasor.component(along: direction, inPhaseWith: phase.value)
    self.weight += weight.value * phasor.size(along: direction)
  }
}
