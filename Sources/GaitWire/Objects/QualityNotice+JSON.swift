public import GaitModel
import GaitResults
import GaitWords

/// What the number of a notice measures: the name of its field, and its decimals.
struct QualityValueField: Sendable {
  let key: StaticString
  let decimals: Int

  /// The field for notices of this code.
  init(_ code: QualityCode) {
    switch code {
    case .rateLow, .rateDrift, .burstyTime, .coarseTime:
      (key, decimals) = ("rate_hz", Decimals.rate)
    case .gravityRemoved, .scaleError:
      (key, decimals) = ("acceleration_mps2", Decimals.acceleration)
    case .clockJump, .clocksDisagree:
      (key, decimals) = ("jump_s", Decimals.seconds)
    case .gap, .clipped, .nonFinite, .looseMount, .sensorLost, .unitConverted, .duplicateTime, .lateSample,
      .placeAssumed, .deadChannel, .frozen, .spike, .sameData, .channelsDisagree, .sidesDisagree,
      .stepsMissed:
      (key, decimals) = ("value", Decimals.plain)
    }
  }
}

extension JSONWriter {
  /// The fields of a notice, without the braces.
  mutating func fields(_ notice: QualityNotice) {
    field("code", notice.code.rawValue)
    field("place", orNull: notice.place)
    field("start_s", notice.start)
    field("end_s", notice.end)
    field("reported_s", notice.reported)
    field("count", notice.count)
    let valueField = QualityValueField(notice.code)
    field(valueField.key, notice.value, decimals: valueField.decimals)
    if let channel = notice.channel { field("channel", channel.rawValue) }
    field("message", notice.message)
  }
}

extension QualityNotice {
  /// What happened, where, and what to do about it, in plain English as it stands in JSON.
  ///
  /// Made from the number as it is written, so that a notice read back says the same.
  public var message: String {
    var written = self
    written.value = value.flatMap { FixedDecimal($0, decimals: QualityValueField(code).decimals)?.value }
    return "\(place?.name ?? "recording"): " + Words.fault(written, in: .en)
  }

  /// A notice from its fields; `message` follows from the others and is not read.
  init(_ fields: JSONFields) throws(WireError) {
    let code = try fields.word("code", as: QualityCode.self)
    self.init(
      code: code,
      place: try fields.optionalPlace("place"),
      start: try fields.time("start_s"),
      end: try fields.time("end_s"),
      reported: try fields.reported(),
      count: try fields.optionalCount("count"),
      value: try fields.optionalNumber(QualityValueField(code).key.description),
      channel: try fields.optionalWord("channel", as: Channel.self))
  }
}
