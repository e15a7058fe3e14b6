import GaitModel
import GaitWire
import Testing

/// What a page may ask, read from its bytes.
@Suite struct PageRequestTests {
  private func mark(_ text: String) throws -> String {
    let request = try PageRequest.mark(Array(text.utf8))
    return "\(request.mark.rawValue)|\(request.text)"
  }

  @Test("A mark is read by its name, in the walker's words too, with its text on one line")
  func marks() throws {
    #expect(try mark(#"{"kind":"discomfort"}"#) == "symptom|")
    #expect(try mark(#"{"kind":"better"}"#) == "pause|")
    #expect(try mark(#" {"text":" left\ncalf\u0007 ","kind":"symptom","more":[1]} "#) == "symptom|left calf")
    for known in WalkMark.allCases where known != .note {
      #expect(try mark(#"{"kind":"\#(known.rawValue)","text":null}"#) == "\(known.rawValue)|")
    }
    #expect(try mark(#"{"kind":"note","text":"ü 🙂"}"#) == "note|ü 🙂")
  }

  @Test(
    "What is no mark is refused",
    arguments: [
      "", "{}", "[]", "7", #"{"kind":"note"}"#, #"{"kind":"note","text":" \n "}"#, #"{"kind":"Symptom"}"#,
      #"{"kind":["symptom"]}"#, #"{"kind":"symptom","text":5}"#, #"{"kind":"symptom"} x"#,
    ])
  func none(text: String) {
    #expect(throws: WireError.self) { try PageRequest.mark(Array(text.utf8)) }
  }

  @Test("Words are bounded, and broken UTF-8 is none")
  func bounds() throws {
    let long = String(repeating: "x", count: PageRequest.longestText)
    #expect(try PageRequest.note(Array(#"{"text":"\#(long)"}"#.utf8)) == long)
    #expect(throws: WireError.self) { try PageRequest.note(Array(#"{"text":"\#(long)x"}"#.utf8)) }
    #expect(throws: WireError.self) {
      try PageRequest.note(Array(#"{"text":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8))
    }
  }
}
