import GaitModel

/// Both legs over a walk: what knees add to strides and landings, and how far they yield.
///
/// A knee needs accelerometer and gyroscope on thigh and shank of one leg. Where ankle and shank are both worn
/// the ankle decides: the bone lies under the skin there, and no muscle moves the sensor. A leg with a shank alone
/// shows how far its knee yields, and no angle.
struct Knees: Sendable {
  private var knees: [Knee] = []
  private var shanks: [ShankLanding] = []
  /// The leg of which knee and shank are not looked at after contacts of the foot, each by itself.
  private var withheld: (left: Bool, right: Bool) = (false, false)

  init(rig: SensorRig, subject: Subject) {
    let rule = LandingRule(subject: subject)
    for (side, thigh, shank) in Self.sensors(in: rig) {
      if let thigh {
        knees.append(Knee(side: side, thigh: LegSegment(sensor: thigh), shank: LegSegment(sensor: shank)))
      } else {
        shanks.append(ShankLanding(side: side, shank: LegSegment(sensor: shank), leg: rule.leg))
      }
    }
  }

  /// The sensors of each leg that shows how its knee yields, as indices in the rig; `thigh` is `nil` where only
  /// the shank is worn.
  static func sensors(in rig: SensorRig) -> [(side: Side?, thigh: Int?, shank: Int)] {
    let both: ChannelSet = [.acceleration, .angularVelocity]
    return [Side.left, .right, nil].compactMap { side in
      func find(_ choices: [Segment]) -> Int? {
        choices.lazy.compactMap { rig.index(of: Place($0, side)) }
          .first { rig.sensors[$0].channels.isSuperset(of: both) }
      }
      guard let shank = find([.ankle, .shank]) else { return nil }
      return (side, find([.thigh]), shank)
    }
  }

  /// Whether any knee can be determined.
  var isWorn: Bool { knees.count > 0 }
  /// Whether any sensor shows how far a knee yields.
  var seesYields: Bool { knees.count > 0 || shanks.count > 0 }
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
    for index in shanks.indices { shanks[index].process(frame) }
  }

  /// Looks for quiet standing, once a second.
  mutating func findStanding() {
    for index in knees.indices { knees[index].findStanding() }
  }

  /// Adds the knee's angles to a landing: what the leg shows of its yielding, why not, and whether nothing more
  /// will come.
  ///
  /// - Parameter speed: walking speed at the contact in m/s, if it is known.
  mutating func complete(
    _ strike: inout HeelStrike, speed: Double?
  ) -> (seen: LegYield?, reason: LandingReason?, isComplete: Bool) {
    if strike.place.segment == .foot, isWithheld(strike.side) { return (nil, .clocksApart, true) }
    if let index = index(of: strike.side, at: strike.place) {
      let landing = knees[index].land(at: strike.time)
      strike.kneeAtContact = landing.atContact
      strike.kneeExcursion = landing.excursion
      return (landing.seen, landing.reason, landing.isComplete)
    }
    for index in shanks.indices where isOf(shanks[index].side, strike.side, at: strike.place) {
      let found = shanks[index].land(at: strike.time, speed: speed)
      return (found.seen, found.reason, found.isComplete)
    }
    return (nil, nil, true)
  }

  /// From now on says nothing of a leg after contacts of its foot, whose clock is apart.
  mutating func withholdLandings(of side: Side) {
    if side == .left { withheld.left = true } else { withheld.right = true }
  }

  private func isWithheld(_ side: Side?) -> Bool {
    switch side {
    case .left: withheld.left
    case .right: withheld.right
    case nil: false
    }
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
    for index in knees.indices where isOf(knees[index].side, side, at: place) { return index }
    return nil
  }

  private func isOf(_ leg: Side?, _ side: Side?, at place: Place) -> Bool {
    guard leg == side else { return false }
    if side != nil { return true }
    switch place.segment {
    case .thigh, .shank, .ankle: return true
    default: return false
    }
  }
}
