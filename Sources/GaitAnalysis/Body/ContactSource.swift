import GaitModel

/// One or two sensors that can tell the body's contacts, and how they do.
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

    /// The channels without which a sensor tells no contacts.
    var needs: ChannelSet { isOfLegs ? .accelerationAndRotation : .acceleration }
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

  /// Contacts that a bout must have: four strides.
  var leastContacts: Int {
    Int(kind == .oneLeg ? Thresholds.Bout.leastContactsOneLeg.value : Thresholds.Bout.leastContacts.value)
  }

  /// How many contacts lie between a contact and the next of the same foot.
  var contactsPerStride: Int { kind == .oneLeg ? 1 : 2 }

  /// Every source that a rig offers, the best first.
  ///
  /// Both feet, both shanks, the trunk, then one leg, both thighs, and what is carried further from the
  /// ground. A leg needs accelerometer and gyroscope, everything else an accelerometer.
  static func ranked(in rig: SensorRig) -> [ContactSource] {
    var sources: [ContactSource] = []
    func add(_ kind: Kind, _ basis: ContactBasis = .event, _ sensors: Int?...) {
      let known = sensors.compactMap { $0 }
      guard known.count == sensors.count else { return }
      sources.append(ContactSource(kind: kind, sensors: known, basis: basis))
    }
    func find(_ segments: [Segment], _ side: Side?, _ channels: ChannelSet) -> Int? {
      segments.lazy.compactMap { rig.index(of: Place($0, side)) }
        .first { rig.sensors[$0].channels.isSuperset(of: channels) }
    }
    let both: ChannelSet = [.acceleration, .angularVelocity]
    for segments in [[Segment.foot], [.shank, .ankle], [.foot, .shank, .ankle]] {
      add(.legPair, .event, find(segments, .left, both), find(segments, .right, both))
    }
    for segment in [Segment.pelvis, .lowerBack] { add(.trunk, .event, find([segment], nil, .acceleration)) }
    for side in [Side.left, .right, nil] {
      add(.oneLeg, .event, find([.foot, .shank, .ankle], side, both))
    }
    add(
      .legPair, LegGait.basis(of: .thigh), find([.thigh], .left, both), find([.thigh], .right, both))
    for segment in [
      Segment.upperBack, .sternum, .head, .thigh, .shank, .ankle, .foot, .upperArm, .forearm, .wrist, .hand,
    ] {
      for side in segment.isPaired ? [nil, Side.left, .right] : [nil] {
        add(.carried, .rhythm, find([segment], side, .acceleration))
      }
    }
    return sources
  }
}
