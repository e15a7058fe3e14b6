import GaitModel
import GaitResults
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
    let shown = WalkResult.withoutRepeats(notices)
    var lines = [Words.table(.qualityTitle, in: language)]
    lines += shown.prefix(Self.longest).map {
      Wording.wrapped("- \(Words.notice($0, in: language))", indent: 2)
    }
    if shown.count > Self.longest {
      lines.append("- " + Words.table(.moreNotices(shown.count - Self.longest), in: language))
    }
    self.lines = lines
  }

  /// The same of a long recording: each fault of a sensor once, with how often it came again.
  init(_ faults: [DayFault], in language: Language) {
    guard !faults.isEmpty else {
      lines = [Words.table(.qualityFine, in: language)]
      return
    }
    lines =
      [Words.table(.qualityTitle, in: language)]
      + faults.map { fault in
        let more = fault.more == 0 ? "" : " " + Words.day(.again(fault.more), in: language)
        return Wording.wrapped("- " + Words.notice(fault.first, in: language) + more, indent: 2)
      }
  }
}
