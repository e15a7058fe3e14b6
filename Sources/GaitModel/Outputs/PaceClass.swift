/// How briskly somebody walks. The raw value is its name in JSON.
public enum PaceClass: String, CaseIterable, Comparable, Sendable {
  /// Shop-window pace.
  case stroll
  /// Below the usual.
  case slow
  /// The usual pace of adults.
  case normal
  /// As if a little late.
  case brisk

  /// Whether `left` is the slower.
  public static func < (left: PaceClass, right: PaceClass) -> Bool {
    left.rank < right.rank
  }

  /// 0 for the slowest class, 3 for the briskest.
  public var rank: Int {
    switch self {
    case .stroll: 0
    case .slow: 1
    case .normal: 2
    case .brisk: 3
    }
  }
}

/// What a pace was derived from.
public enum PaceBasis: String, CaseIterable, Sendable {
  /// Walking speed.
  case speed
  /// Cadence, against a threshold that depends on the body height.
  case cadence
}
