import GaitModel
import GaitSignal

/// Everything that one sensor on a leg tells about that leg's steps: its contacts.
///
/// Samples go through one grid of 200 Hz, so that every sensor rate gives the same answer. Events found by
/// a sample wait in `found` until the caller has taken them; they became known with that sample.
struct LegGait: Sendable {
  /// Events found by the last sample, oldest first. Never more than a few; the memory is kept.
  private(set) var found: [LegEvent] = []
  private var forces: UniformGrid
  private var rotations: UniformGrid
  private var detector: LegContactDetector
  /// The foot itself needs none: it must rest on the ground before it swings.
  private var form: WalkingForm?
  private var isRunning = false

  /// For a sensor on this part of the body; `nil` for a part that is not the leg.
  init?(segment: Segment) {
    let parameters: LegContactDetector.Parameters
    switch segment {
    case .foot: parameters = .foot
    case .shank, .ankle: parameters = .shank
    case .thigh: parameters = .thigh
    case .lowerBack, .pelvis, .upperBack, .sternum, .head, .upperArm, .forearm, .wrist, .hand: return nil
    }
    let rate = Thresholds.Leg.gridRate.value
    forces = UniformGrid(rateHertz: rate)
    rotations = UniformGrid(rateHertz: rate)
    detector = LegContactDetector(parameters, rateHertz: rate)
    form = segment == .foot ? nil : WalkingForm(rateHertz: rate, isOnLeg: true)
    found.reserveCapacity(64)
  }

  /// How contacts of this part of the leg are found: on the thigh the landing itself is not placed.
  static func basis(of segment: Segment) -> ContactBasis {
    segment == .thigh ? .rhythm : .event
  }

  /// Takes an admitted sample; one without specific force or angular velocity tells nothing.
  ///
  /// - Parameter believes: whether contacts may be believed; if not, the signal only passes through.
  mutating func process(_ admission: SensorIntake.Admission, believes: Bool) {
    found.removeAll(keepingCapacity: true)
    guard let force = admission.sample.acceleration, let rotation = admission.sample.angularVelocity
    else { return }
    let time = admission.sample.time
    if admission.continuity == .follows && isRunning {
      forces.append(at: time, value: force)
      rotations.append(at: time, value: rotation)
    } else {
      forces.restart(at: time, value: force)
      rotations.restart(at: time, value: rotation)
      detector.settle(on: rotation)
      form?.settle(on: force)
      isRunning = true
    }
    step(believes: believes)
  }

  // MARK: Steps of `process`

  /// Takes all complete grid samples. Both grids are asked each time, for asking gathers.
  private mutating func step(believes: Bool) {
    while true {
      let force = forces.next()
      let rotation = rotations.next()
      guard let force, let rotation else { return }
      detector.process(force: force.value, angularVelocity: rotation.value, at: force.time)
      form?.process(force.value, at: force.time)
      while let event = detector.next() {
        if believes, form?.isLikeWalking ?? true { found.append(event) }
      }
    }
  }
}
