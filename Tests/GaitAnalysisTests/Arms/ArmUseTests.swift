import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// What the arms do over a walk: still, in a pocket, on a rail; together and with the legs; flags.
@Suite struct ArmUseTests {
  private static let swinging = SwingingWalk.form(35, 25)
  private static let pocket = ArmForm(shoulderRange: 0, elbowRange: 0, grip: 0.4)
  /// A hand held before the body, the forearm 40° from hanging.
  private static let held = ArmForm(shoulderRange: 0, elbowRange: 0, grip: 0.7)
  private static let rail = ArmForm.onRail

  private static func analysis(
    _ left: ArmForm, _ right: ArmForm, places: [Place] = SwingingWalk.places, cadence: Double = 108,
    speed: Double = 1.25, seconds: Double = 60, channels: ChannelSet = [.acceleration, .angularVelocity]
  ) throws -> Analysis {
    Analysis(
      try SwingingWalk.walk(
        left, right, places: places, cadence: cadence, speed: speed, seconds: seconds
      ) {
        .faint($0, channels: $0.segment == .lowerBack ? [.acceleration, .angularVelocity] : channels)
      })
  }

  private static func flags(_ analysis: Analysis) -> [WalkFlag] {
    analysis.outputs.compactMap { if case .flag(let flag) = $0 { flag } else { nil } }
      .filter { [.littleArmSwing, .mostlyElbow, .armAsymmetry].contains($0.kind) }
  }

  @Test("Arms that swing raise no flag")
  func armsThatSwingRaiseNoFlag() throws {
    #expect(Self.flags(try Self.analysis(Self.swinging, Self.swinging)).isEmpty)
  }

  @Test("A hand in the pocket swings little")
  func aHandInThePocketSwingsLittle() throws {
    let analysis = try Self.analysis(Self.pocket, Self.swinging)
    let flags = Self.flags(analysis).filter { $0.kind == .littleArmSwing }
    #expect(flags.map(\.side) == [.left, .left])
    let began = try #require(flags.first)
    let ended = try #require(flags.last)
    #expect(began.end == nil && ended.end != nil && began.isSame(as: ended))
    #expect((30.0...45).contains(began.fired.seconds) && began.start.seconds < 15)
    #expect(began.reported >= began.fired && began.reasons == [.armSwing])
    let use = try #require(analysis.analyzer.armUses.first)
    #expect(try #require(use.swingingShare) <= 0.1)
    #expect(try #require(use.busyShare) <= 0.1)
  }

  @Test("A still hand before the body is no arm that swings little")
  func aHandBeforeTheBodyRaisesNoFlag() throws {
    #expect(Self.flags(try Self.analysis(Self.held, Self.swinging)).isEmpty)
  }

  @Test("A hand on a rail is busy")
  func aHandOnARailIsBusy() throws {
    let analysis = try Self.analysis(Self.rail, Self.swinging)
    #expect(Self.flags(analysis).isEmpty)
    let uses = analysis.analyzer.armUses
    #expect(try #require(uses[0].busyShare) >= 0.8)
    #expect(uses[1].busyShare == 0)
    #expect(try #require(uses[1].swingingShare) >= 0.9)
  }

  @Test("A slow stroll says nothing of arms")
  func aSlowStrollSaysNothingOfArms() throws {
    #expect(Self.flags(try Self.analysis(.still, .still, cadence: 72, speed: 0.6)).isEmpty)
    let brisk = Self.flags(try Self.analysis(.still, .still))
    #expect(Set(brisk.map(\.side)) == [.left, .right] && brisk.allSatisfy { $0.kind == .littleArmSwing })
  }

  @Test("A short walk says nothing of arms")
  func aShortWalkSaysNothingOfArms() throws {
    #expect(Self.flags(try Self.analysis(.still, .still, seconds: 20)).isEmpty)
  }

  @Test("A swing from the elbow is reported")
  func aSwingFromTheElbowIsTold() throws {
    let flags = Self.flags(try Self.analysis(SwingingWalk.form(6, 45), Self.swinging))
      .filter { $0.kind == .mostlyElbow }
    let flag = try #require(flags.first)
    #expect(flag.side == .left && !flag.isProxy && flag.reasons == [.elbowShare])
    #expect(try #require(flag.value) < 0.25)
    #expect(flags.count == 2)
  }

  @Test("One arm much more than the other is reported")
  func oneArmMuchMoreThanTheOtherIsTold() throws {
    let flags = Self.flags(try Self.analysis(SwingingWalk.form(50, 30), SwingingWalk.form(7, 5)))
    let asymmetry = try #require(flags.first { $0.kind == .armAsymmetry })
    #expect(asymmetry.side == nil)
    #expect(try #require(asymmetry.value) > 0.8)
    let common = Self.flags(try Self.analysis(SwingingWalk.form(40, 30), SwingingWalk.form(24, 12)))
    #expect(!common.contains { $0.kind == .armAsymmetry })
  }

  @Test("An arm that hangs still, as with a bag, is no asymmetry")
  func anArmThatHangsStillIsNoAsymmetry() throws {
    for held in [ArmForm.still, SwingingWalk.form(3, 2)] {
      let flags = Self.flags(try Self.analysis(SwingingWalk.form(50, 30), held))
      #expect(Set(flags.map(\.kind)) == [.littleArmSwing] && Set(flags.map(\.side)) == [.right])
    }
  }

  @Test("Arms alternate and repeat themselves")
  func armsAlternateAndRepeatThemselves() throws {
    let steady = try Self.analysis(Self.swinging, SwingingWalk.form(30, 30), seconds: 24).analyzer
    #expect(try #require(steady.armSummary?.coordination) >= 0.9)
    for use in steady.armUses { #expect(try #require(use.regularity) >= 0.9) }
    let other = try Self.analysis(
      Self.swinging, SwingingWalk.form(30, 30, .twicePerStride), seconds: 24
    ).analyzer
    #expect((other.armSummary?.coordination ?? 0) <= 0.5)
  }

  @Test("An arm goes with the opposite leg")
  func anArmGoesWithTheOppositeLeg() throws {
    let places = SwingingWalk.places + [Place(.shank, .left), Place(.shank, .right)]
    let walk = try Self.analysis(Self.swinging, Self.swinging, places: places, seconds: 24)
    for use in walk.analyzer.armUses {
      let phase = try #require(use.legPhase) / SwingingWalk.degree
      #expect((0.0...40).contains(phase), "\(phase)")
    }
    let alone = try Self.analysis(Self.swinging, Self.swinging, seconds: 24)
    #expect(
      alone.analyzer.armUses.allSatisfy { $0.legPhase == nil } || alone.contacts.contains { $0.side != nil })
  }

  @Test("A gyroscope alone gives the range")
  func aGyroscopeAloneTellsTheRange() throws {
    let places = [Place(.lowerBack), Place(.forearm, .left), Place(.forearm, .right)]
    let walk = try SwingingWalk.walk(Self.swinging, SwingingWalk.form(25, 10), places: places) {
      SensorModel(
        $0, channels: $0.segment == .lowerBack ? [.acceleration, .angularVelocity] : .angularVelocity)
    }
    let analysis = Analysis(walk)
    for side in [Side.left, .right] {
      let truth = try #require(walk.median(side) { $0.forearmRange })
      let found = try #require(analysis.median(side) { $0.range })
      #expect(abs(found - truth) < 4, "\(side): \(found) instead of \(truth)")
    }
    #expect(analysis.armSwings.allSatisfy { $0.shoulderShare == nil })
    #expect(analysis.analyzer.armUses.allSatisfy { ($0.swingingShare ?? 0) >= 0.7 && $0.busyShare == 0 })
  }

  @Test("The wrist alone gives the share")
  func theWristAloneTellsTheShare() throws {
    let places = [Place(.lowerBack), Place(.wrist, .left)]
    let analysis = try Self.analysis(SwingingWalk.form(35, 25), .still, places: places, seconds: 30)
    let shares = analysis.armSwings.filter { $0.end.seconds > 20 }.compactMap(\.shoulderShare)
    #expect(shares.count > 15)
    #expect(abs(try #require(SwingingWalk.median(shares)) - 35.0 / 60) <= 0.2)
    #expect(!analysis.missing.contains("shoulder_share_pct"))
  }
}
