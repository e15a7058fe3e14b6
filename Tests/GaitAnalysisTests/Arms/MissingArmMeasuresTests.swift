import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// What is said about measures of arms that could not be told.
@Suite struct MissingArmMeasuresTests {
  static let shoulder: Set<String> = ["shoulder_rom_deg", "elbow_rom_deg", "shoulder_share_pct"]
  static let ranges: Set<String> = ["rom_deg", "arm_stride_ratio"]
  static let ofArms = shoulder.union(ranges).union(["swinging_share_pct", "asymmetry_pct"])

  static func missing(
    _ places: [Place], _ form: ArmForm = SwingingWalk.form(30, 20), channels: ChannelSet? = nil
  ) throws -> Set<String> {
    let walk = try SwingingWalk.walk(form, places: [Place(.lowerBack)] + places) {
      SensorModel($0, channels: channels ?? [.acceleration, .angularVelocity])
    }
    return Set(Analysis(walk).missing).intersection(ofArms)
  }

  @Test("Nothing is said without a sensor on an arm")
  func nothingIsSaidWithoutASensorOnAnArm() throws {
    #expect(try Self.missing([]).isEmpty)
  }

  @Test("Both arms with two segments miss nothing")
  func bothArmsWithTwoSegmentsMissNothing() throws {
    #expect(try Self.missing(Array(SwingingWalk.places.dropFirst())).isEmpty)
  }

  @Test("Each rig misses what it cannot give")
  func eachRigMissesWhatItCannotTell() throws {
    let both = [Place(.wrist, .left), Place(.wrist, .right)]
    #expect(try Self.missing(both).isEmpty)
    #expect(try Self.missing([Place(.hand, .left), Place(.hand, .right)]) == Self.shoulder)
    #expect(
      try Self.missing([Place(.upperArm, .left), Place(.forearm, .left)]) == ["asymmetry_pct"])
    #expect(
      try Self.missing(both, channels: .acceleration)
        == Self.ranges.union(Self.shoulder).union(["asymmetry_pct"]))
    #expect(try Self.missing([Place(.upperArm, .left)]) == Self.ofArms)
  }

  @Test("Arms that hang still are the reason")
  func armsThatHangStillAreTheReason() throws {
    let walk = try SwingingWalk.walk(.still)
    let notComputed = Analysis(walk).analyzer.notComputed
    for metric in Self.ranges.union(Self.shoulder) {
      let entry = try #require(notComputed.first { $0.metric == metric })
      #expect(entry.reason == .noArmSwing)
    }
  }
}
