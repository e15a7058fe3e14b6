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
  private var gap = ShortGap(rateHertz: Thresholds.Grid.quickRate.value)
  /// The foot itself needs none: it must rest on the ground before it swings, and land. Where no landing can be felt the
  /// rotation must have the form of steps.
  private var form: WalkingForm?
  private let feeling: LegContactDetector.Feeling

  /// For a sensor on this part of the body with these channels; `nil` for a part that is not the leg.
  init?(segment: Segment, channels: ChannelSet) {
    let parameters: LegContactDetector.Parameters
    switch segment {
    case .foot: parameters = .foot
    case .shank, .ankle: parameters = .shank
    case .thigh: parameters = .thigh
    case .lowerBack, .pelvis, .upperBack, .sternum, .head, .upperArm, .forearm, .wrist, .hand: return nil
    }
    let rate = Thresholds.Grid.quickRate.value
    feeling = LegContactDetector.Feeling(channels)
    detector = LegContactDetector(parameters, feeling: feeling, rateHertz: rate)
    switch feeling {
    case .force: form = segment == .foot ? nil : WalkingForm(rateHertz: rate, isOnLeg: true)
    case .acceleration, .nothing: form = WalkingForm(rateHertz: rate, isOnLeg: true, hasGravity: false)
    }
    found.reserveCapacity(64)
  }

  /// How contacts of this part of the leg are found: on the thigh the landing itself is not placed.
  static func basis(of segment: Segment) -> ContactBasis {
    segment == .thigh ? .rhythm : .event
  }

  /// Takes the next frame of its sensor; nothing is reported while specific force or angular velocity is lost.
  mutating func process(_ frame: borrowing SensorFrame) {
    found.removeAll(keepingCapacity: true)
    for index in frame.quick.indices { process(frame.quick[index]) }
    guard let restart = frame.restart, let rotation = restart.turning, let force = force(restart.force) else {
      return
    }
    if let length = gap.length(to: restart, interval: frame.interval) {
      let edge = gap
      for index in 0..<length {
        if let sample = edge.sample(index + 1, of: length, to: restart) { process(sample) }
      }
    } else {
      detector.settle(on: rotation)
      form?.settle(on: feeling == .force ? force : rotation)
    }
  }

  /// The force that a sensor felt; zero where it feels none.
  private func force(_ force: Vector3?) -> Vector3? { feeling == .nothing ? .zero : force }

  private mutating func process(_ sample: SensorFrame.GridSample) {
    guard let force = force(sample.force), let rotation = sample.turning else { return }
    gap.note(sample)
    detector.process(force: force, angularVelocity: rotation, at: sample.time)
    form?.process(feeling == .force ? force : rotation, at: sample.time)
    while let event = detector.next() {
      if form?.isLikeWalking ?? true { found.append(event) }
    }
  }
}
