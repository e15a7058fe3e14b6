import GaitModel
import GaitSignal

/// Everything that one sensor on a leg tells about that leg's steps: contacts and the stride's duration.
///
/// Samples go through one grid of 200 Hz, so that every sensor rate gives the same answer. Events found by
/// a sample wait in `found` until the caller has taken them; they became known with that sample.
struct LegGait: Sendable {
  /// Events found by the last sample, oldest first. Never more than a few; the memory is kept.
  private(set) var found: [LegEvent] = []
  /// The last initial contact of the walk that goes on.
  private(set) var lastContact: SampleTime?
  private var strides = RecentMedian(length: 4)
  private var forces: UniformGrid
  private var rotations: UniformGrid
  private var detector: LegContactDetector
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
      if admission.continuity != .settles { forgetWalk() }
      isRunning = true
    }
    step(believes: believes)
  }

  /// Forgets the walk when the last contact is too long ago; whether it did.
  mutating func expire(at time: SampleTime) -> Bool {
    guard let lastContact, time.seconds(since: lastContact) > Thresholds.Bout.longestBreak.value else {
      return false
    }
    forgetWalk()
    return true
  }

  /// Median duration of the last strides of this leg in seconds; `nil` while it does not walk.
  var strideDuration: Double? { strides.median }

  // MARK: Steps of `process`

  /// Takes all complete grid samples. Both grids are asked each time, for asking gathers.
  private mutating func step(believes: Bool) {
    while true {
      let force = forces.next()
      let rotation = rotations.next()
      guard let force, let rotation else { return }
      detector.process(force: force.value, angularVelocity: rotation.value, at: force.time)
      while let event = detector.next() {
        if believes { take(event) }
      }
    }
  }

  private mutating func take(_ event: LegEvent) {
    found.append(event)
    guard event.kind == .initialContact else { return }
    if let lastContact {
      let stride = event.time.seconds(since: lastContact)
      if stride <= 2 * Thresholds.Rhythm.longestStep.value { strides.append(stride) }
    }
    lastContact = event.time
  }

  private mutating func forgetWalk() {
    lastContact = nil
    strides.removeAll()
  }
}
