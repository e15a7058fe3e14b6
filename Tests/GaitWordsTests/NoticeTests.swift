import GaitModel
import GaitWire
import GaitWords
import Testing

/// Faults of the data in words.
@Suite struct NoticeTests {
  static func time(_ seconds: Double) -> SampleTime { SampleTime(seconds: seconds) ?? .zero }

  static let notices: [QualityNotice] = QualityCode.allCases.flatMap { code -> [QualityNotice] in
    let values: [Double?] = [nil, 0.4, 1.0012, 8.1, 20, 81.25, 998.7, -3600]
    return values.flatMap { value in
      [(41, 41), (50, 50.03), (50, 50.4), (41, 43.1)].flatMap { start, end in
        [nil, 1, 12].map { count in
          QualityNotice(
            code: code, place: Place(.foot, .left), start: time(start), end: time(end), reported: time(end),
            count: count, value: value)
        }
      }
    }
  }

  @Test("In English people read what programs read, with the place in words")
  func english() {
    for notice in Self.notices {
      let machine = notice.message.replacing("left_foot: ", with: "left foot: ")
      #expect(Words.notice(notice, in: .en) == machine)
    }
  }

  @Test("In German no English is left, and numbers have a comma")
  func german() {
    let english: Set<String> = ["the", "samples", "sample", "between", "without", "check", "and", "at", "is"]
    for notice in Self.notices {
      let text = Words.notice(notice, in: .de)
      let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
      #expect(text.hasPrefix("linker Fuß: "), "\(text)")
      #expect(words.isDisjoint(with: english), "\(text)")
      #expect(text.firstMatch(of: /[0-9]\.[0-9]/) == nil, "\(text)")
    }
  }

  @Test("A notice of the whole recording")
  func recording() {
    let notice = QualityNotice(
      code: .lateSample, place: nil, start: Self.time(73), end: Self.time(73), reported: Self.time(73))
    #expect(Words.notice(notice, in: .en).hasPrefix("recording: samples come after a newer one at 73.0 s."))
    #expect(
      Words.notice(notice, in: .de).hasPrefix("Aufnahme: Messwerte bei 73,0 s kommen nach einem neueren."))
  }
}
