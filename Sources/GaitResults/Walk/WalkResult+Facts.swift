public import GaitModel

extension WalkResult {
  /// The place of the one leg that all steps were seen at; `nil` where both feet were.
  public var onlyLeg: Place? {
    guard let first = initialContacts.first, first.basis == .event,
      [.foot, .shank, .ankle].contains(first.place.segment),
      initialContacts.allSatisfy({ $0.place == first.place })
    else { return nil }
    return first.place
  }

  /// Whether steps could be found, be it for a part of the recording only.
  public var stepsAreKnown: Bool {
    !initialContacts.isEmpty || !notComputed.contains { $0.metric == "initial_contacts" }
  }

  /// The measures that are missing, each reason once, in the order in which reasons first appear.
  public static func byReason(_ missing: [NotComputed]) -> [(reason: MissingReason, metrics: [String])] {
    var reasons: [MissingReason] = []
    for one in missing where !reasons.contains(one.reason) { reasons.append(one.reason) }
    return reasons.map { reason in
      (reason, missing.filter { $0.reason == reason }.map(\.metric))
    }
  }

  /// The faults of the data without repeats: a fault of single samples is reported when it first comes and once more
  /// with the total, and the total is enough.
  public static func withoutRepeats(_ notices: [QualityNotice]) -> [QualityNotice] {
    notices.enumerated().filter { index, notice in
      !notices[(index + 1)...].contains { notice.isToldAgain(by: $0) }
    }.map(\.element)
  }
}

extension QualityNotice {
  /// Whether a later note is of the same fault, with a total that holds this one.
  func isToldAgain(by later: QualityNotice) -> Bool {
    guard let count else { return false }
    return later.code == code && later.place == place && later.start <= start && later.end >= end
      && (later.count ?? 0) > count
  }
}
