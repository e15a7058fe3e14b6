import Testing

@Suite("Size, numbers and words")
struct TextRuleTests {
  @Test("Long files are remarked on, longer ones are flagged")
  func size() {
    func file(_ lines: Int) -> String { String(repeating: "let a = 1\n", count: lines) }
    #expect(SizeRule.verdict(file: "A.swift", text: file(300)) == nil)
    #expect(SizeRule.verdict(file: "A.swift", text: file(301))?.isBreach == false)
    #expect(SizeRule.verdict(file: "A.swift", text: file(400))?.isBreach == false)
    #expect(SizeRule.verdict(file: "A.swift", text: file(401))?.isBreach == true)
    #expect(SizeRule.lines(of: "a\nb") == 2)
    #expect(SizeRule.lines(of: "a\nb\n") == 2)
  }

  @Test(
    "A number of its own is flagged in code",
    arguments: [
      "0.3", "1.5", "12.0", "2.5e-3", "1e3", "0x1.8p1", "1_000.5", "-0.25", "3.0", "0.30", "0...0.3",
      "f(0.5,0.3)",
    ])
  func strayNumber(literal: String) {
    #expect(NumberRule.strayNumbers(in: "let a = b * \(literal)").count == 1)
    #expect(NumberRule.strayNumbers(in: "let a = \"x \\(b * \(literal))\"").count == 1)
  }

  @Test(
    "Plain numbers, comments, strings, ranges and members of tuples pass",
    arguments: [
      "let a = 0.5 * b + 1.0 - 2.0 / 60.0", "let a = 1e-9 * 1e9 + 0.0 + 0.50", "let a = 1.0e9", "// 0.3 s",
      "let a = \"0.3\"", "for i in 0..<10 {}", "let a = b.0.1", "let a = v1.x", "let a = 120",
      "let a3e2 = 0x1F",
    ])
  func plainNumber(line: String) {
    #expect(NumberRule.strayNumbers(in: line).isEmpty)
  }

  @Test("An exception lets its number pass and no other")
  func exception() {
    #expect(NumberRule.strayNumbers(in: "let a = 0.3 + 0.4", except: [0.3]) == ["0.4"])
  }

  @Test("A test without a sentence is flagged")
  func namelessTest() {
    let attribute = "@" + "Test"
    let named = [attribute + "(\"It holds\")", attribute + "(\n    \"It holds\",\n    arguments: [1])"]
    for text in named { #expect(TestNameRule.nameless(in: text) == []) }
    let nameless = [
      attribute + " func holds() {}", attribute, attribute + "(arguments: [1])", attribute + "(\n  x)",
    ]
    for text in nameless { #expect(TestNameRule.nameless(in: "\n  " + text) == [2], "\(text)") }
  }

  @Test(
    "Words of medicine are flagged in any form",
    arguments: [
      "Diagnosis follows", "für Patienten", "Physiotherapist? No: therapeutic", "spinal STENOSIS", "at risk",
      "cures and cured", "treatments", "Heilt schnell",
    ])
  func bannedWord(text: String) {
    #expect(!WordRule.bannedWords(in: text).isEmpty)
    #expect(!WordRule.bannedWords(inLiteralsOf: "let a = \"\(text)\"").isEmpty)
    #expect(WordRule.bannedWords(inLiteralsOf: "let a = 1 // \(text)").isEmpty)
  }

  @Test(
    "Words that only look like it pass",
    arguments: [
      "secure and accurate", "an asterisk", "obscured", "a heading", "treated as a gap", "Schritte je Minute",
    ])
  func harmlessWord(text: String) {
    #expect(WordRule.bannedWords(in: text).isEmpty)
  }
}
