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

  @Test("Each place is named as people write it, and has the name of files")
  func named() {
    let named: [Place] = [
      .lowerBack, .pelvis, .upperBack, .sternum, .head, .leftUpperArm, .rightUpperArm, .leftForearm,
      .rightForearm, .leftWrist, .rightWrist, .leftHand, .rightHand, .leftThigh, .rightThigh, .leftShank,
      .rightShank, .leftAnkle, .rightAnkle, .leftFoot, .rightFoot,
    ]
    let sided = Place.all.filter { $0.side != nil || !$0.segment.isPaired }
    #expect(Set(named) == Set(sided) && named.count == sided.count)
    #expect(Place.leftUpperArm.name == "left_upper_arm" && Place.lowerBack.name == "lower_back")
  }
}
