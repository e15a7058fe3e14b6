import GaitModel
import Testing

/// Codes of persons.
@Suite struct PersonCodeTests {
  @Test("Codes", arguments: ["me", "P-017", "a", "7", "x_y.z", String(repeating: "a", count: 32)])
  func codes(text: String) {
    #expect(PersonCode(text)?.text == text)
  }

  @Test(
    "What is none",
    arguments: [
      "", "-a", ".", "../me", "a b", "Jürgen", "a/b", "a\n", String(repeating: "a", count: 33), "a@b.de",
    ])
  func others(text: String) {
    #expect(PersonCode(text) == nil)
  }

  @Test("Whoever says nothing is me")
  func me() {
    #expect(Subject().person == .me)
    #expect(PersonCode.me.text == "me")
  }
}
