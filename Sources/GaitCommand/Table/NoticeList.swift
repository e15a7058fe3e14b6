import GaitModel
import GaitWords

/// What was noticed about the data, for people.
struct NoticeList {
  /// The lines; one that says so when there is nothing.
  let lines: [String]

  /// More notices than this are counted, not listed.
  static let longest = 20

  init(_ notices: [QualityNotice], in language: Language) {
    guard !notices.isEmpty else {
      lines = [Words.table(.qualityFine, in: language)]
      return
    }
    let shown = Self.withoutRepeats(notices)
    var lines = [Words.table(.qualityTitle, in: language)]
    lines += shown.prefix(Self.longest).map {
      Wording.wrapped("- \(Words.notice($0, in: language))", indent: 2)
    }
    if shown.count > Self.longest {
      lines.append("- " + Words.table(.moreNotices(shown.count - Self.longest), in: language))
    }
    self.lines = lines
  }

  /// A fault of single samples is reported when it first comes and once more with the total: the total is enough.
  static func withoutRepeats(_ notices: [QualityNotice]) -> [QualityNotice] {
    notices.enumerated().filter { index, notice in
      guard let count = notice.count else { return true }
      return !notices[(index + 1)...].contains { later in
        later.code == notice.code && later.place == notice.place && later.start <= notice.start
          && later.end >= notice.end && (later.count ?? 0) > count
      }
    }.map(\.element)
  }
}
