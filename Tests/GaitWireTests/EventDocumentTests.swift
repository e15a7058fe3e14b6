import Foundation
import GaitModel
import GaitTestSupport
import Testing

@testable import GaitWire

/// `docs/events.md` is made from the lines themselves: `BLESS=1` writes it anew.
@Suite("The document of event lines")
struct EventDocumentTests {
  /// Every line that the other tests show, by type.
  static var lines: [String: [String]] {
    var sink = EventLineSink()
    sink.receive(.hello(Examples.hello))
    sink.receive(
      .device(
        DeviceLine(
          time: Examples.time(34.1), state: .lost, source: "/dev/ttyACM0", protocolName: "ximu3",
          places: [Place(.lowerBack)], reason: "unplugged",
          rejected: [DeviceLine.Rejection(reason: "bad_length", count: 3)], clockJumps: 1,
          driftPartsPerMillion: 23.4)))
    for output in Examples.outputs { sink.receive(.output(output)) }
    sink.receive(
      .output(
        .second(
          SecondSummary(
            time: Examples.time(9), reported: Examples.time(9.01), walking: true, cadenceStepsPerMinute: 104,
            turning: true, confidence: 0.9))))
    sink.receive(
      .output(
        .second(
          SecondSummary(
            time: Examples.time(10), reported: Examples.time(10.01), walking: true, running: true,
            cadenceStepsPerMinute: 160, confidence: 0.9))))
    sink.receive(
      .output(
        .bout(
          WalkingBout(
            id: 3, start: Examples.time(60), end: Examples.time(80), reported: Examples.time(83), steps: 53,
            strides: 51, running: true, cadenceStepsPerMinute: 160))))
    for output in CoachLineTests.outputs { sink.receive(.coach(output)) }
    sink.receive(
      .note(
        NoteLine(
          time: Examples.time(80), text: "crossed the street",
          wrongTip: NoteLine.WrongTip(id: "arms.more", start: Examples.time(50), end: Examples.time(70)))))
    sink.receive(.end(Examples.end))
    var lines: [String: [String]] = [:]
    for line in sink.bytes.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      let type = text.split(separator: "\"")[5]
      lines[String(type), default: []].append(text)
    }
    return lines
  }

  /// The names of a line's own fields, in order; those of what stands inside it left out.
  static func fields(of line: String) -> [String] {
    var names: [String] = []
    var depth = 0
    var isText = false
    var isEscaped = false
    var word = ""
    for character in line {
      if isText {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          isText = false
        } else {
          word.append(character)
        }
        continue
      }
      switch character {
      case "\"":
        isText = true
        word = ""
      case ":": if depth == 1 { names.append(word) }
      case "{", "[": depth += 1
      case "}", "]": depth -= 1
      default: break
      }
    }
    return names
  }

  /// The document.
  static func document() -> String {
    let lines = lines
    var text = """
      # Event lines

      `gangart live`, `replay` and `analyze --format ndjson` print one JSON object a line. Each has `v` (1), `type` and
      `t`, the moment in seconds at which the line could first be said; lines come in the order of `t`. Numbers have a
      dot, a unit in their name and a fixed number of decimals. What was not computed is absent or `null`. New fields
      and types may come: pass over what you do not know.

      The lines of `cue`, `interval`, `symptom` and `pause` are the coach's: `analyze` has none of them. Where `id`,
      `text` and `lang` are absent nothing is said aloud.

      Made from the program itself; a test holds it against real output.


      """
    for (type, says) in EventFields.types {
      let examples = lines[type] ?? []
      let shown = examples.max { fields(of: $0).count < fields(of: $1).count } ?? ""
      text += "## \(type)\n\n\(says)\n\n```json\n\(shown)\n```\n\n| field | meaning |\n|---|---|\n"
      var seen: Set<String> = ["v", "type", "t"]
      for field in examples.flatMap(fields) where seen.insert(field).inserted {
        text += "| `\(field)` | \(EventFields.meaning(of: field, in: type) ?? "?") |\n"
      }
      text += "\n"
    }
    return text
  }

  @Test("It is what the lines are")
  func isCurrent() throws {
    let docs = fixturesFolder.deletingLastPathComponent().appending(path: "docs")
    try expectGolden(Array(Self.document().utf8), "events.md", under: docs)
  }

  @Test("Every type has a section and an example, every field a meaning")
  func isComplete() {
    #expect(Set(EventFields.types.map(\.type)) == Set(EventType.allCases.map(\.rawValue)))
    let lines = Self.lines
    for (type, _) in EventFields.types {
      #expect(lines[type]?.isEmpty == false, "\(type)")
      for field in lines[type, default: []].flatMap(Self.fields) where !["v", "type", "t"].contains(field) {
        #expect(EventFields.meaning(of: field, in: type) != nil, "\(type).\(field)")
      }
    }
  }
}
