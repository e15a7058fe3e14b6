import Testing

@Suite("Taking Swift source apart")
struct SwiftTextTests {
  @Test("Comments are no code, however they nest")
  func comments() {
    let text = SwiftText("let a = 1 // 0.1 \"b\"\nlet c = 2 /* 0.2 /* 0.3 */ 0.4 */ + 3\n/// \"d\" 0.5")
    #expect(!text.code.contains("."))
    #expect(text.code.contains("let c = 2"))
    #expect(text.code.contains("+ 3"))
    #expect(text.literals.isEmpty)
  }

  @Test("String literals are told apart from code")
  func strings() {
    let text = SwiftText(##"f("a // b", #"raw "c" \(d)"#, "e\"f")"##)
    #expect(text.literals == ["a // b", #"raw "c" \(d)"#, "e f"])
    #expect(text.code == "f( ,  ,  )")
  }

  @Test("Literals of several lines end at their three quotes")
  func multiline() {
    let text = SwiftText("let a = \"\"\"\n  one \"two\"\n  \"\"\"\nlet b = 3")
    #expect(text.literals.count == 1)
    #expect(text.literals.first?.contains("two") == true)
    #expect(text.code.contains("let b = 3"))
  }

  @Test("An interpolation is code, also with strings and parentheses inside")
  func interpolation() {
    let text = SwiftText(#"print("x \(f(1.25, "y")) z")"#)
    #expect(text.code.contains("f(1.25, "))
    #expect(text.literals == ["y", "x  z"])
  }

  @Test("Text that ends in the middle is read to its end")
  func unfinished() {
    #expect(SwiftText("let a = \"open").literals == ["open"])
    #expect(SwiftText("/* open").code == " ")
    #expect(SwiftText("\"\\").literals == [" "])
    #expect(SwiftText("").code.isEmpty)
  }
}
