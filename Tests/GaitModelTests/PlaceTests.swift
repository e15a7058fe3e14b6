import GaitModel
import Testing

@Suite struct PlaceTests {
  @Test("Every name comes back")
  func everyNameComesBack() {
    for place in Place.all {
      #expect(Place(name: place.name) == place)
    }
    #expect(Set(Place.all.map(\.name)).count == Place.all.count)
  }

  @Test(
    "Other words are refused",
    arguments: ["", "left", "left_", "left_pelvis", "right_head", "Lower_Back", "foot_left", "toe"])
  func otherWordsAreRefused(word: String) {
    #expect(Place(name: word) == nil)
  }

  @Test("Sides oppose")
  func sidesOppose() {
    #expect(Side.left.opposite == .right && Side.right.opposite == .left)
    #expect(Place(.pelvis, .left).side == nil)
  }
}
