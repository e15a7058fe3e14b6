public import GaitModel

extension Words {
  /// A fault of the data: which sensor, what is wrong, where, and what to try.
  public static func notice(_ notice: QualityNotice, in language: Language) -> String {
    let place = notice.place.map { self.place($0, in: language) } ?? recording(in: language)
    return "\(place): \(fault(notice, in: language))"
  }

  /// The same without the sensor in front, for whoever names sensors in another way.
  public static func fault(_ notice: QualityNotice, in language: Language) -> String {
    switch language {
    case .en: EnglishNotice(notice: notice).text
    case .de: GermanNotice(notice: notice).text
    }
  }

  /// What stands in place of a sensor when a fault concerns all of them.
  private static func recording(in language: Language) -> String {
    switch language {
    case .en: "recording"
    case .de: "Aufnahme"
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
    let length = written(notice.end) - written(notice.start)
    let seconds = Double(length) / Double(Self.timeScale)
    if seconds <= Thresholds.Intake.bridgedGap.value { return (number(length, to: 3), .filled) }
    if seconds <= Thresholds.Intake.settlingGap.value { return (number(length, to: 2), .bridged) }
    return (number(length, to: 1), .split)
  }

  /// What unit the readings look like.
  enum Unit {
    case gravity
    case thousandthsOfGravity
    case degrees
    /// No known unit of acceleration.
    case unknownAcceleration
    /// No known unit of angular velocity.
    case unknownAngularVelocity
    case unclear
  }

  /// 1 at rest is gravity, 1000 a thousandth of it; a walking foot does not turn by 500 degrees a second on average.
  var unit: Unit {
    guard let value = notice.value else { return .unclear }
    let isTurning = notice.channel == .angularVelocity || notice.channel == nil && value >= 5 && value < 500
    if isTurning { return value < Thresholds.Intake.degreesTo.value ? .degrees : .unknownAngularVelocity }
    let thousandths = Thresholds.Intake.unitGravityFrom.value...Thresholds.Intake.unitGravityTo.value
    if value < 5 { return .gravity }
    return thousandths.contains(value / 1000) ? .thousandthsOfGravity : .unknownAcceleration
  }

  /// The notice's number with `decimals`, in front of and behind words; nothing at all without a number.
  func value(_ before: String, _ decimals: Int, _ after: String) -> String {
    guard let value = notice.value, value.isFinite else { return "" }
    // Rounded as machine output rounds it, with one decimal more, and then once again.
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let rounded = ((value * scale * 10).rounded() / 10).rounded() / scale
    return before + Words.number(rounded, decimals, in: language) + after
  }

  /// Where it begins.
  var start: String { number(written(notice.start), to: 1) + " s" }

  /// Where it ends.
  var end: String { number(written(notice.end), to: 1) + " s" }

  /// Whether it is a single moment.
  var isMoment: Bool { written(notice.start) == written(notice.end) }

  // Times count in tenths of a millisecond, as machine output writes them: who reads a notice there and
  // computes with it agrees with the sentence.
  private static let timeScale: Int64 = 10_000
  private static let timeDecimals = 4

  private func written(_ time: SampleTime) -> Int64 {
    let unsigned = Int64((time.nanoseconds.magnitude + 50_000) / 100_000)
    return time.nanoseconds < 0 ? -unsigned : unsigned
  }

  /// A written time with fewer decimals, halves away from zero.
  private func number(_ time: Int64, to decimals: Int) -> String {
    var divisor: Int64 = 1
    for _ in decimals..<Self.timeDecimals { divisor *= 10 }
    let unsigned = (Int64(time.magnitude) + divisor / 2) / divisor * divisor
    let seconds = Double(time < 0 ? -unsigned : unsigned) / Double(Self.timeScale)
    return Words.number(seconds, decimals, in: language)
  }
}
