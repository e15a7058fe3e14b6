import GaitModel
import GaitResults
import GaitTestSupport
import Testing

@testable import GaitWire

@Suite struct DecoderTests {
  @Test(
    "What is not JSON is refused where it goes wrong",
    arguments: [
      ("", 0, "a value"), ("  ", 2, "a value"), ("{", 1, "a name in quotes"), ("{\"a\"}", 4, "a colon"),
      ("{\"a\":}", 5, "a value"), ("{\"a\":1", 6, "a comma or a closing brace"),
      ("{\"a\":1,}", 7, "a name in quotes"), ("[1,]", 3, "a value"),
      ("[1 2]", 3, "a comma or a closing bracket"),
      ("tru", 0, "true"), ("nul", 0, "null"), ("-", 1, "a digit"), ("01", 1, "the end"), ("1.", 2, "a digit"),
      ("1e", 2, "a digit"), ("1e+", 3, "a digit"), (".5", 0, "a value"), ("+1", 0, "a value"),
      ("NaN", 0, "a value"), ("1 1", 2, "the end"), ("\"a", 2, "the rest of a text in quotes"),
      ("\"\n\"", 1, "the rest of a text in quotes"), ("\"\\u12\"", 5, "four hexadecimal digits"),
      ("\"\\ud800\"", 1, "a surrogate pair"), ("\"\\ud800\\u0041\"", 1, "a surrogate pair"),
      ("\"\\udc00\"", 1, "a surrogate pair"), ("{} // no", 3, "the end"), ("\u{FEFF}{}", 0, "a value"),
    ])
  func whatIsNotJSONIsRefusedWhereItGoesWrong(_ text: String, _ offset: Int, _ expected: String) {
    #expect(throws: WireError.malformed(offset: offset, expected: expected)) {
      try JSONParser.parse(Array(text.utf8))
    }
  }

  @Test("Bad escapes and bad bytes are refused")
  func badEscapesAndBadBytesAreRefused() {
    #expect(throws: WireError.self) { try JSONParser.parse(Array(#""\x""#.utf8)) }
    #expect(throws: WireError.malformed(offset: 1, expected: "a text in valid UTF-8")) {
      try JSONParser.parse([UInt8(ascii: "["), 0x22, 0xFF, 0x22, UInt8(ascii: "]")])
    }
  }

  @Test("Text is read")
  func textIsRead() throws {
    let node = try JSONParser.parse(Array(#" "\"\\\/\b\f\n\r\t\u00e4\uD83D\uDE00ö" "#.utf8))
    #expect(node == JSONNode(offset: 1, value: .string("\"\\/\u{8}\u{C}\n\r\tä\u{1F600}ö")))
  }

  @Test("Nesting has a limit")
  func nestingHasALimit() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSONParser.parse(nested(JSONParser.depthLimit))
    #expect(throws: WireError.tooDeep(offset: 32, limit: 32)) {
      try JSONParser.parse(nested(JSONParser.depthLimit + 1))
    }
    #expect(throws: WireError.self) {
      try JSONParser.parse(Array(String(repeating: "[", count: 1_000_000).utf8))
    }
  }

  @Test(
    "What is no line is refused in words",
    arguments: [
      ("[]", "byte 0: \"line\" should be an object"),
      ("{}", "byte 0: the object that begins here has no \"v\""),
      (#"{"v":2,"type":"second"}"#, "byte 5: \"v\" is 2, should be 1"),
      (#"{"v":"1"}"#, "byte 5: \"v\" should be a whole number"),
      (#"{"v":1.5}"#, "byte 5: \"v\" is 1.5, should be a whole number from 0"),
      (#"{"v":1}"#, "byte 0: the object that begins here has no \"type\""),
      (#"{"v":1,"type":3}"#, "byte 14: \"type\" should be a text"),
      (#"{"v":1,"type":"second","time_s":true}"#, "byte 32: \"time_s\" should be a number"),
      (#"{"v":1,"type":"second","time_s":1}"#, "byte 0: the object that begins here has no \"reported_s\""),
      (
        #"{"v":1,"type":"second","time_s":1e10}"#,
        "byte 32: \"time_s\" is 10000000000.0, should be seconds within 145 years of zero"
      ),
      (
        #"{"v":1,"type":"second","time_s":1e999}"#,
        "byte 32: \"time_s\" is 1e999, should be a number below 1e308"
      ),
      (
        #"{"v":1,"type":"second","time_s":1,"t":1,"walking":0}"#,
        "byte 50: \"walking\" should be true or false"
      ),
      (#"{"v":1,"type":"bout","wb_id":-1}"#, "byte 29: \"wb_id\" is -1, should be a whole number from 0"),
      (
        #"{"v":1,"type":"initial_contact","time_s":1,"t":1,"lr_label":"up"}"#,
        "byte 60: \"lr_label\" is \"up\", should be one of left, right"
      ),
      (
        #"{"v":1,"type":"initial_contact","time_s":1,"t":1,"place":"knee"}"#,
        "byte 57: \"place\" is \"knee\", should be a place on the body"
      ),
      (
        #"{"v":1,"type":"final_contact","time_s":1,"t":1}"#,
        "byte 0: the object that begins here has no \"place\""
      ),
      (
        #"{"v":1,"type":"stride","start_s":1,"t":1}"#,
        "byte 0: the object that begins here has no \"end_s\""
      ),
      (
        #"{"v":1,"type":"stride","start_s":1,"end_s":2,"t":3,"stance_share_pct":"62"}"#,
        "byte 70: \"stance_share_pct\" should be a number"
      ),
      (
        #"{"v":1,"type":"arm_swing","start_s":1,"end_s":2,"t":3,"place":"wrist"}"#,
        "byte 0: the object that begins here has no \"rom_deg\""
      ),
      (
        #"{"v":1,"type":"arm_swing","start_s":1,"end_s":2,"t":3,"place":"wrist","rom_deg":1e14}"#,
        "byte 80: \"rom_deg\" is 100000000000000.0, should be a number of at most 15 digits"
      ),
      (
        #"{"v":1,"type":"arm_swing","start_s":1,"end_s":2,"t":3,"place":"wrist","rom_deg":1,"peak_dps":1,"#
          + #""method":"guess"}"#,
        "byte 104: \"method\" is \"guess\", should be one of two_segment, wrist_pivot"
      ),
      (
        #"{"v":1,"type":"hello","schema":"x"}"#,
        "byte 31: \"schema\" is \"x\", should be \"gangart.events/1\""
      ),
      (#"{"v":1,"type":"bye","t":1,"duration_s":1,"counts":[]}"#, "byte 50: \"counts\" should be an object"),
      (
        #"{"v":1,"type":"hello","schema":"gangart.events/1","generator":"","sensors":{}}"#,
        "byte 75: \"sensors\" should be an array"
      ),
    ])
  func whatIsNoLineIsRefusedInWords(_ text: String, _ words: String) {
    #expect {
      try EventLine.decode(Array(text.utf8))
    } throws: { error in
      "\(error)" == words
    }
  }

  @Test("A walk of another form is refused")
  func aWalkOfAnotherFormIsRefused() {
    #expect(
      throws: WireError.unexpectedValue(
        offset: 10, field: "schema", found: "\"gangart.walk/2\"", expected: "\"gangart.walk/1\"")
    ) {
      try WalkJSON.decode(Array(#"{"schema":"gangart.walk/2"}"#.utf8))
    }
  }

  @Test("The last of a repeated name counts")
  func theLastOfARepeatedNameCounts() throws {
    let line = #"{"v":9,"v":1,"type":"later"}"#
    #expect(try EventLine.decode(Array(line.utf8)) == .unknown(type: "later"))
  }

  // Damage.

  @Test("Every beginning of a walk gives an error")
  func everyBeginningOfAWalkGivesAnError() {
    let bytes = WalkJSON.encode(Examples.walk)
    for length in 0..<(bytes.count - 1) {
      #expect(throws: WireError.self) { try WalkJSON.decode(bytes[..<length]) }
    }
  }

  @Test("Every beginning of a line gives an error")
  func everyBeginningOfALineGivesAnError() {
    for output in Examples.outputs {
      let bytes = encode(.output(output))
      for length in 0..<(bytes.count - 1) {
        #expect(throws: WireError.self) { try EventLine.decode(bytes[..<length]) }
      }
    }
  }

  /// Whatever is read from damaged bytes must be writable and readable again.
  @Test("Damaged bytes give an error or a value that holds")
  func damagedBytesGiveAnErrorOrAValueThatHolds() throws {
    var chance = SeededChance(seed: 2)
    let walk = WalkJSON.encode(Examples.walk)
    let lines = Examples.outputs.map { encode(.output($0)) } + [encode(.hello(Examples.hello))]
    for _ in 0..<1_500 {
      if let read = try? WalkJSON.decode(damaged(walk, &chance)) {
        let bytes = WalkJSON.encode(read)
        #expect(WalkJSON.encode(try WalkJSON.decode(bytes)) == bytes)
        _ = WalkSummary(of: read)
      }
      let line = lines[Int.random(in: lines.indices, using: &chance)]
      if let read = try? EventLine.decode(damaged(line, &chance)), case .output = read {
        let bytes = encode(read)
        #expect(encode(try EventLine.decode(bytes)) == bytes)
      }
    }
  }

  /// One to four bytes replaced, removed or doubled; digits and marks of JSON more often than others.
  private func damaged(_ bytes: [UInt8], _ chance: inout SeededChance) -> [UInt8] {
    var bytes = bytes
    let marks = Array("0123456789eE+-.,:{}[]\"\\unlt".utf8)
    for _ in 0..<Int.random(in: 1...4, using: &chance) {
      let index = Int.random(in: bytes.indices, using: &chance)
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &chance)
      case 1: bytes[index] = marks[Int.random(in: marks.indices, using: &chance)]
      case 2: bytes.remove(at: index)
      default: bytes.insert(marks[Int.random(in: marks.indices, using: &chance)], at: index)
      }
    }
    return bytes
  }
}
