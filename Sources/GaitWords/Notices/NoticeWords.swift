public import GaitModel

extension Words {
  /// A fault of the data: which sensor, what is wrong, where, and what to try.
  public static func notice(_ notice: QualityNotice, in language: Language) -> String {
    switch language {
    case .en:
      let place = notice.place.map { self.place($0, in: .en) } ?? "recording"
      return "\(place): \(EnglishNotice(notice: notice).text)"
    case .de:
      let place = notice.place.map { self.place($0, in: .de) } ?? "Aufnahme"
      return "\(place): \(GermanNotice(notice: notice).text)"
    }
  }
}

/// The parts of a notice's sentence that only the numbers differ in.
struct NoticeParts {
  let notice: QualityNotice
  let language: Language

  /// How a gap was dealt with.
  enum Gap {
    case filled
    case bridged
    case split
  }

  /// The gap's length, and how it was dealt with.
  var gap: (length: String, Gap) {
    let length = notice.end.seconds(since: notice.start)
    if length <= Thresholds.Intake.bridgedGap.value { return (number(length, 3), .filled) }
    if length <= Thresholds.Intake.settlingGap.value { return (number(length, 2), .bridged) }
    return (number(length, 1), .split)
  }

  /// What unit the readings look like.
  enum Unit {
    case gravity
    case thousandthsOfGravity
    case degrees
    case unclear
  }

  /// 1 at rest is gravity, 1000 a thousandth of it.
  var unit: Unit {
    guard let value = notice.value else { return .unclear }
    return value < 5 ? .gravity : value >= 500 ? .thousandthsOfGravity : .degrees
  }

  /// The notice's number with `decimals`, in front of and behind words; nothing at all without a number.
  func value(_ before: String, _ decimals: Int, _ after: String) -> String {
    notice.value.map { before + number($0, decimals) + after } ?? ""
  }

  /// Where it begins.
  var start: String { number(notice.start.seconds, 1) + " s" }

  /// Where it ends.
  var end: String { number(notice.end.seconds, 1) + " s" }

  /// Whether it is a single moment.
  var isMoment: Bool { notice.start == notice.end }

  private func number(_ value: Double, _ decimals: Int) -> String {
    Words.number(value, decimals, in: language)
  }
}
