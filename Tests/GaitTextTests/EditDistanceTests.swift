import GaitText
import Testing

@Suite("Distance of words")
struct EditDistanceTests {
  @Test("Edit distance counts letters put in, taken out and replaced")
  func editDistance() {
    func distance(_ left: String, _ right: String) -> Int {
      EditDistance.between(Array(left.utf8), Array(right.utf8))
    }
    #expect(distance("", "abc") == 3)
    #expect(distance("abc", "") == 3)
    #expect(distance("foot", "fot") == 1)
    #expect(distance("kitten", "sitting") == 3)
  }
}
