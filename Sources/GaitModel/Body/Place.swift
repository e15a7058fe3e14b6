/// Left or right, as the wearer sees it.
public enum Side: String, CaseIterable, Sendable {
  /// The wearer's left.
  case left
  /// The wearer's right.
  case right

  /// The other side.
  public var opposite: Side { self == .left ? .right : .left }
}

/// A part of the body that carries a sensor. The raw value is its name in files.
public enum Segment: String, CaseIterable, Sendable {
  case lowerBack = "lower_back"
  case pelvis
  case upperBack = "upper_back"
  case sternum
  case head
  case upperArm = "upper_arm"
  case forearm
  case wrist
  case hand
  case thigh
  case shank
  case ankle
  case foot

  /// Whether a body has two of them, so that `left_` or `right_` may stand in front of the name.
  public var isPaired: Bool {
    switch self {
    case .lowerBack, .pelvis, .upperBack, .sternum, .head: false
    case .upperArm, .forearm, .wrist, .hand, .thigh, .shank, .ankle, .foot: true
    }
  }
}

/// Where a sensor is worn: a part of the body and, for limbs, the side if it is known.
public struct Place: Hashable, Sendable {
  /// The part of the body.
  public let segment: Segment
  /// The side; `nil` on the trunk and head, and on a limb whose side nobody said.
  public let side: Side?

  /// A place; the side is dropped on parts that have none.
  public init(_ segment: Segment, _ side: Side? = nil) {
    self.segment = segment
    self.side = segment.isPaired ? side : nil
  }

  /// The place with this file name (`lower_back`, `left_foot`, `wrist`), or `nil`.
  public init?(name: some StringProtocol) {
    var rest = Substring(name)
    var side: Side?
    for candidate in Side.allCases where rest.hasPrefix(candidate.rawValue + "_") {
      side = candidate
      rest = rest.dropFirst(candidate.rawValue.count + 1)
      break
    }
    guard let segment = Segment(rawValue: String(rest)), side == nil || segment.isPaired else { return nil }
    self.init(segment, side)
  }

  /// The name used in files and JSON.
  public var name: String {
    guard let side else { return segment.rawValue }
    return side.rawValue + "_" + segment.rawValue
  }

  /// Every legal place: trunk and head, then limbs without a side, left and right.
  public static let all: [Place] = Segment.allCases.flatMap { segment in
    segment.isPaired
      ? [Place(segment), Place(segment, .left), Place(segment, .right)]
      : [Place(segment)]
  }
}
