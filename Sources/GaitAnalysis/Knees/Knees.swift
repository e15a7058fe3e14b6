import GaitModel

/// Both knees over a walk: what they add to strides and landings.
///
/// A knee needs accelerometer and gyroscope on thigh and shank of one leg. Where ankle and shank are both worn
/// the ankle decides: the bone lies under the skin there, and no muscle moves the sensor.
struct Knees: Sendable {
  private var knees: [Knee] = []
  private let rule: LandingRule

  init(rig: SensorRig, subject: Subject) {
    rule = LandingRule(subject: subject)
    for (side, thigh, shank) in Self.sensors(in: rig) {
      knees.append(Knee(side: side, thigh: LegSegment(sensor: thigh), shank: LegSegment(sensor: shank)))
    }
  }

  /// The sensors of each knee, as indices in the rig.
  static func sensors(in rig: SensorRig) -> [(side: Side?, thigh: Int, shank: Int)] {
    let both: ChannelSet = [.acceleration, .angularVelocity]
    return [Side.left, .right, nil].compactMap { side in
      func find(_ choices: [Segment]) -> Int? {
        choices.lazy.compactMap { rig.index(of: Place($0, side)) }
          .first { rig.sensors[$0].channels.isSuperset(of: both) }
      }
      guard let thigh = find([.thigh]), let shank = find([.ankle, .shank]) else { return nil }
      return (side, thigh, shank)
    }
  }

  /// Whether any knee can be determined.
  var isWorn: Bool { knees.count > 0 }
  /// Whether any was.
  var hasReported: Bool {
    for index in knees.indices where knees[index].hasReported { return true }
    return false
  }

  /// The knee of a side; `nil` where it is not worn.
  func knee(of side: Side?) -> Knee? {
    for index in knees.indices where knees[index].side == side { return knees[index] }
    return nil
  }

  /// Takes the next frame of any sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    for index in knees.indices { knees[index].process(frame) }
  }

  /// Looks for quiet standing, once a second.
  mutating func findStanding() {
    for index in knees.indices { knees[index].findStanding() }
  }

  /// Adds the knee to a landing; whether nothing more will come.
  ///
  /// - Parameter speed: walking speed at the contact in m/s, if it is known.
  mutating func complete(_ strike: inout HeelStrike, speed: Double?) -> Bool {
    guard let index = index(of: strike.side, at: strike.place) else { return true }
    let landing = knees[index].land(at: strike.time)
    strike.kneeAtContact = landing.atContact
    strike.kneeExcursion = landing.excursion
    strike.reason = landing.reason
    if let yield = landing.yield {
      let judged = rule.verdict(
        yield: yield, atContact: landing.atContact, isTurning: landing.isTurning, speed: speed)
      strike.verdict = judged.verdict
      strike.reason = judged.reason
    }
    return landing.isComplete
  }

  /// Adds the knee to a stride; whether nothing more will come.
  mutating func complete(_ stride: inout Stride) -> Bool {
    for index in knees.indices where knees[index].side == stride.side && stride.side != nil {
      guard knees[index].reaches(stride.end) else { return false }
      stride.kneeRange = knees[index].range(from: stride.start, to: stride.end)
    }
    return true
  }

  /// The knee of a contact: that of its side, or that of a leg without one where it was seen itself.
  private func index(of side: Side?, at place: Place) -> Int? {
    for index in knees.indices where knees[index].side == side {
      if side != nil { return index }
      switch place.segment {
      case .thigh, .shank, .ankle: return index
      default: return nil
      }
    }
    return nil
  }
}
