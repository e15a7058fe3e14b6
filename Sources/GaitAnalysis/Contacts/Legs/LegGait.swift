import GaitModel
import GaitSignal

/// Everything that one sensor on a leg shows of that leg's steps: its contacts.
///
/// It looks at the grid of 200 Hz, so that every sensor rate gives the same answer. Events found by
/// a sample wait in `found` until the caller has taken them; they became known with that sample.
struct LegGait: Sendable {
  /// Events found by the last sample, oldest first. Never more than a few; the memory is kept.
  private(set) var found: [LegEvent] = []
  private var detector: LegContactDetector
  /// The foot itself needs none: it must rest on the ground before it swings.
  private var form: WalkingForm?

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
    detector = LegContactDetector(parameters, rateHertz: rate)
    form = segment == .foot ? nil : WalkingForm(rateHertz: rate, isOnLeg: true)
    found.reserveCapacity(64)
  }

  /// How contacts of this part of the leg are found: on the thigh the landing itself is not placed.
  static func basis(of segment: Segment) -> ContactBasis {
    segment == .thigh ? .rhythm : .event
  }

  /// Takes the next frame of its sensor; nothing is reported while specific force or angular velocity is lost.
  mutating func process(_ frame: borrowing SensorFrame) {
    found.removeAll(keepingCapacity: true)
    for index in frame.quick.indices {
      let sample = frame.quick[index]
      guard let force = sample.force, let rotation = sample.turning else { continue }
      detector.process(force: force, angularVelocity: rotation, at: sample.time)
      form?.process(force, at: sample.time)
      while let event = detector.next() {
        if form?.isLikeWalking ?? true { found.append(event) }
      }
    }
    if let restart = frame.restart, let force = restart.force, let rotation = restart.turning {
      detector.settle(on: rotation)
      form?.settle(on: force)
    }
  }
}
