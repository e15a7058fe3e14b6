import GaitModel
import GaitWire
import Testing

@Suite struct QualityMessageTests {
  @Test("The messages read well")
  func theMessagesReadWell() {
    let messages = Examples.notices.map(\.message)
    #expect(messages[0] == "lower_back: 2.1 s without samples; the walk is split there.")
    #expect(messages[2] == "lower_back: 0.030 s without samples; the gap is filled from its edges.")
    #expect(
      messages[3]
        == "left_foot: 12 samples stand at the end of the sensor's range between 3.0 s and 9.2 s; "
        + "peaks are cut off. Choose a larger range.")
    #expect(messages[7].hasPrefix("right_shank: 1 sample holds a number"))
    #expect(messages[12].hasPrefix("recording: "))
  }

  @Test("Every message is a sentence and survives JSON", arguments: QualityCode.allCases)
  func everyMessageIsASentenceAndSurvivesJSON(_ code: QualityCode) throws {
    for place in [nil, Place(.upperArm, .right)] {
      let numbers: [(Int?, Double?)] = [(nil, nil), (1, 0.126), (2, .nan), (nil, -1e300), (3, 4.999_99)]
      for (count, value) in numbers {
        let notice = QualityNotice(
          code: code, place: place, start: .zero, end: Examples.time(2.149_96), reported: .zero,
          count: count, value: value)
        #expect(notice.message.hasSuffix(".") || notice.message.hasSuffix("?"))
        #expect(!notice.message.contains("  ") && !notice.message.contains("nan"))
        #expect(notice.message.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C })
        let line = encode(.output(.quality(notice)))
        #expect(String(decoding: line, as: UTF8.self).contains("\"message\":\"\(notice.message)\""))
        guard case .output(.quality(let read)) = try EventLine.decode(line) else {
          Issue.record("not a notice")
          return
        }
        #expect(read.message == notice.message)
      }
    }
  }
}
