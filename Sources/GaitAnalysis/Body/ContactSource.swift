import GaitModel

/// One or two sensors that can find the body's contacts, and how they do.
struct ContactSource: Equatable, Sendable {
  /// How the sensors see steps.
  enum Kind: Equatable, Sendable {
    /// One sensor on each leg: every contact of both feet, with its side.
    case legPair
    /// The pelvis or lower back: every contact of both feet; sides from the trunk's own movement.
    case trunk
    /// One leg: the contacts of that leg only.
    case oneLeg
    /// Anywhere else: the rhythm of both feet.
    case carried

    /// Whether contacts come from sensors on the legs.
    var isOfLegs: Bool { self == .legPair || self == .oneLeg }
  }

  let kind: Kind
  /// Indices in the rig: left and right of a pair, else one.
  let sensors: [Int]

  /// Whether a sensor of the rig is one of its own. Asks for no memory, unlike a search through an array that
  /// is not optimised.
  func uses(_ sensor: Int) -> Bool {
    sensors[0] == sensor || sensors[sensors.count - 1] == sensor
  }

  /// How sure the instant of a contact is.
  let basis: ContactBasis

  /// The channels without which its sensors find no contacts.
  let needs: ChannelSet

  /// Contacts that a bout must have: four strides.
  var leastContacts: Int {
    Int(kind == .oneLeg ? Thresholds.Bout.leastContactsOneLeg.value : Thresholds.Bout.leastContacts.value)
  }

  /// How many contacts lie between a contact and the next of the same foot.
  var contactsPerStride: Int { kind == .oneLeg ? 1 : 2 }

  /// Every source that a rig offers, the best first.
  ///
  /// Both feet, both shanks, the trunk, then one leg, both thighs, and what is carried further from the
  /// ground. A leg needs accelerometer and gyroscope, everything else an accelerometer. After all these come sensors
  /// without gravity, and last those without any acceleration, which give contacts on a leg and rhythm on an arm.
  static func ranked(in rig: SensorRig) -> [ContactSource] {
    ranked(in: rig, [.acceleration, .angularVelocity], [.acceleration])
      + ranked(in: rig, [.linearAcceleration, .angularVelocity], [.linearAcceleration])
      + ranked(in: rig, [.angularVelocity], [.angularVelocity])
  }

  /// The sources whose sensors have the channels `both` on legs and `one` elsewhere, the best first.
  private static func ranked(in rig: SensorRig, _ both: ChannelSet, _ one: ChannelSet) -> [ContactSource] {
    let hasGravity = one.contains(.acceleration)
    let hasForce = hasGravity || one.contains(.linearAcceleration)
    var sources: [ContactSource] = []
    func add(_ kind: Kind, _ basis: ContactBasis, _ sensors: Int?...) {
      let known = sensors.compactMap { $0 }
      guard known.count == sensors.count else { return }
      let isOfLegs = kind == .legPair || kind == .oneLeg
      sources.append(ContactSource(kind: kind, sensors: known, basis: basis, needs: isOfLegs ? both : one))
    }
    func find(_ segments: [Segment], _ side: Side?, _ channels: ChannelSet) -> Int? {
      segments.lazy.compactMap { rig.index(of: Place($0, side)) }
        .first { has($0, channels) }
    }
    /// Whether a sensor has these channels, and none that would make it a better source.
    func has(_ sensor: Int, _ channels: ChannelSet) -> Bool {
      let own = rig.sensors[sensor].channels
      guard own.isSuperset(of: channels), hasGravity || !own.contains(.acceleration) else { return false }
      return hasForce || !own.contains(.linearAcceleration)
    }
    for segments in [[Segment.foot], [.shank, .ankle], [.foot, .shank, .ankle]] {
      add(.legPair, .event, find(segments, .left, both), find(segments, .right, both))
    }
    if hasGravity {
      for segment in [Segment.pelvis, .lowerBack] { add(.trunk, .event, find([segment], nil, one)) }
    }
    for side in [Side.left, .right, nil] {
      add(.oneLeg, .event, find([.foot, .shank, .ankle], side, both))
    }
    add(
      .legPair, LegGait.basis(of: .thigh), find([.thigh], .left, both), find([.thigh], .right, both))
    for segment in carriers(hasGravity: hasGravity, hasForce: hasForce) {
      for side in segment.isPaired ? [nil, Side.left, .right] : [nil] {
        add(.carried, .rhythm, find([segment], side, one))
      }
    }
    return sources
  }

  /// The places whose rhythm can be known, the best first: from rotation alone only that of an arm.
  private static func carriers(hasGravity: Bool, hasForce: Bool) -> [Segment] {
    let arms: [Segment] = [.upperArm, .forearm, .wrist, .hand]
    guard hasForce else { return arms }
    let trunk: [Segment] = hasGravity ? [] : [.pelvis, .lowerBack]
    return trunk + [.upperBack, .sternum, .head, .thigh, .shank, .ankle, .foot] + arms
  }
}
