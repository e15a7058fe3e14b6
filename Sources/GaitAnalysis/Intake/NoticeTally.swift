import GaitModel

/// Counts faults that can come with every sample, so that each is reported at its first occurrence and once more,
/// with the total, at the end.
struct NoticeTally: Equatable, Sendable {
  let code: QualityCode
  private(set) var count = 0
  private(set) var first = SampleTime.zero
  private(set) var last = SampleTime.zero

  init(_ code: QualityCode) {
    self.code = code
  }

  /// Counts one; gives the notice when it is the first.
  mutating func add(at time: SampleTime, place: Place, reported: SampleTime) -> QualityNotice? {
    count += 1
    last = time
    guard count == 1 else { return nil }
    first = time
    return notice(place: place, reported: reported)
  }

  /// The notice with the total, when there is more to report than the first occurrence said.
  func total(place: Place, reported: SampleTime) -> QualityNotice? {
    count > 1 ? notice(place: place, reported: reported) : nil
  }

  private func notice(place: Place, reported: SampleTime) -> QualityNotice {
    QualityNotice(
      code: code, place: place, start: min(first, last), end: max(first, last), reported: reported,
      count: count)
  }
}

extension GaitOutputSink where Self: ~Copyable {
  /// Passes a notice on, if there is one.
  mutating func note(_ notice: QualityNotice?) {
    if let notice { receive(.quality(notice)) }
  }
}
