import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Arms of simulated walks, where the truth is known.
@Suite struct ArmSwingTests {
  /// Shoulder and elbow range in degrees, cadence, speed.
  static let gaits: [(Double, Double, Double, Double)] = [
    (20, 15, 90, 0.9), (30, 30, 108, 1.25), (40, 10, 108, 1.25), (12, 40, 108, 1.25), (45, 50, 130, 1.7),
    (60, 0, 120, 1.5),
  ]

  @Test("Ranges of the arms are the true ones", arguments: gaits)
  func rangesAreTheTrueOnes(shoulder: Double, elbow: Double, cadence: Double, speed: Double) throws {
    let walk = try SwingingWalk.walk(SwingingWalk.form(shoulder, elbow), cadence: cadence, speed: speed)
    let analysis = Analysis(walk)
    for side in [Side.left, .right] {
      let range = try #require(analysis.median(side) { $0.range })
      let shoulderRange = try #require(analysis.median(side) { $0.shoulderRange })
      let elbowRange = try #require(analysis.median(side) { $0.elbowRange })
      let truth = try #require(walk.median(side) { $0.forearmRange })
      #expect(abs(range - truth) < 4, "\(side): \(range) instead of \(truth)")
      #expect(abs(shoulderRange - shoulder) < 4, "\(side) shoulder: \(shoulderRange)")
      #expect(abs(elbowRange - elbow) < 4, "\(side) elbow: \(elbowRange)")
      let share = try #require(analysis.median(side) { $0.shoulderShare.map { $0 * SwingingWalk.degree } })
      #expect(abs(share - shoulder / (shoulder + elbow)) < 0.08)
      let peak = try #require(analysis.median(side) { $0.peakRate })
      let truePeak = try #require(walk.median(side) { $0.peakRate })
      #expect(abs(peak / truePeak - 1) < 0.1, "\(side) peak: \(peak) instead of \(truePeak)")
    }
  }

  @Test("One sensor on the lower arm is enough for the range", arguments: [Segment.forearm, .wrist, .hand])
  func oneDistalSensorIsEnoughForTheRange(segment: Segment) throws {
    let places = [Place(.lowerBack), Place(segment, .left)]
    let walk = try SwingingWalk.walk(SwingingWalk.form(30, 25), places: places)
    let analysis = Analysis(walk)
    let range = try #require(analysis.median(.left) { $0.range })
    #expect(abs(range - (try #require(walk.median(.left) { $0.forearmRange }))) < 4)
    #expect(analysis.armSwings.allSatisfy { $0.place == Place(segment, .left) })
    #expect(analysis.armSwings.contains { $0.method == .wristPivot } == (segment != .hand))
    #expect(analysis.armSwings.allSatisfy { ($0.method == nil) == ($0.shoulderRange == nil) })
  }

  @Test("Every swing is reported once and in time")
  func everySwingIsToldOnceAndInTime() throws {
    for (shoulder, elbow, cadence, speed) in Self.gaits {
      let walk = try SwingingWalk.walk(SwingingWalk.form(shoulder, elbow), cadence: cadence, speed: speed)
      let analysis = Analysis(walk)
      for side in [Side.left, .right] {
        let swings = analysis.armSwings.filter { $0.side == side && (10...26).contains($0.end.seconds) }
        let truth = walk.armSwings().filter { $0.side == side && (10...26).contains($0.end.seconds) }
        #expect(abs(swings.count - truth.count) <= 1, "\(swings.count) instead of \(truth.count)")
        for (swing, next) in zip(swings, swings.dropFirst()) { #expect(swing.end == next.start) }
        for swing in swings {
          let nearest = truth.map { abs($0.end.seconds(since: swing.end)) }.min()
          #expect(try #require(nearest) < 0.1)
        }
      }
      for swing in analysis.armSwings {
        #expect(swing.reported.seconds(since: swing.end) <= 0.5)
        #expect((0...1).contains(swing.confidence) && swing.start < swing.end)
      }
    }
  }

  @Test("A still arm does not swing")
  func aStillArmDoesNotSwing() throws {
    let walk = try SwingingWalk.walk(.still, SwingingWalk.form(30, 20))
    let uses = Analysis(walk).analyzer.armUses
    #expect(uses.map(\.place) == [Place(.forearm, .left), Place(.forearm, .right)])
    #expect(try #require(uses[0].swingingShare) <= 0.1)
    #expect(try #require(uses[1].swingingShare) >= 0.8)
  }

  @Test(
    "The rhythm of the arms is that of the strides or twice",
    arguments: [(ArmForm.Rhythm.oncePerStride, 1.0), (.twicePerStride, 2)])
  func theRhythmOfTheArmsIsThatOfTheStridesOrTwice(rhythm: ArmForm.Rhythm, ratio: Double) throws {
    for cadence in [70.0, 95] {
      let walk = try SwingingWalk.walk(SwingingWalk.form(25, 15, rhythm), cadence: cadence, speed: 0.8)
      for use in Analysis(walk).analyzer.armUses {
        #expect(abs(try #require(use.armStrideRatio) - ratio) < 0.08 * ratio, "\(use)")
        #expect(use.rhythm == (rhythm == .oncePerStride ? .once : .twice))
      }
    }
  }

  @Test("An arm that only stands has no ratio and no swings")
  func anArmThatOnlyStandsHasNoRatioAndNoSwings() throws {
    let walk = try SimulatedWalk(
      script: WalkScript([ScriptPhase(.stand, seconds: 20)]),
      sensors: SwingingWalk.places.map { SensorModel($0) })
    let analysis = Analysis(walk)
    #expect(analysis.armSwings.isEmpty)
    for use in analysis.analyzer.armUses {
      #expect(use.armStrideRatio == nil && use.swingingShare == nil && use.range == nil)
    }
    #expect(analysis.analyzer.armSummary == nil)
  }

  @Test("Asymmetry is left minus right")
  func asymmetryIsLeftMinusRight() throws {
    let walk = try SwingingWalk.walk(SwingingWalk.form(40, 10), SwingingWalk.form(20, 5))
    let analysis = Analysis(walk)
    let left = try #require(walk.median(.left) { $0.forearmRange })
    let right = try #require(walk.median(.right) { $0.forearmRange })
    let asymmetry = try #require(analysis.analyzer.armSummary?.asymmetry)
    #expect(abs(asymmetry - (left - right) / left) < 0.05)
    let second = try #require(analysis.seconds.first { $0.time.seconds == 20 })
    #expect(abs(try #require(second.armRangeLeft) / SwingingWalk.degree - left) < 4)
    #expect(abs(try #require(second.armRangeRight) / SwingingWalk.degree - right) < 4)
    #expect(second.armRange == nil)
  }

  @Test("An arm without side is reported")
  func anArmWithoutSideIsTold() throws {
    let places = [Place(.lowerBack), Place(.upperArm), Place(.forearm)]
    let walk = try SwingingWalk.walk(SwingingWalk.form(30, 20), places: places)
    let analysis = Analysis(walk)
    #expect(abs(try #require(analysis.median(nil) { $0.shoulderRange }) - 30) < 4)
    #expect(analysis.armSwings.allSatisfy { $0.side == nil && $0.place == Place(.forearm) })
    let second = try #require(analysis.seconds.first { $0.time.seconds == 20 })
    #expect(second.armRange != nil && second.armRangeLeft == nil && second.armRangeRight == nil)
    #expect(analysis.analyzer.armSummary == nil)
  }

  @Test("An accelerometer alone knows swinging from not")
  func anAccelerometerAloneTellsSwingingFromNot() throws {
    func shares(_ left: ArmForm, _ right: ArmForm) throws -> [Double?] {
      let places = [Place(.lowerBack), Place(.wrist, .left), Place(.hand, .right)]
      let walk = try SwingingWalk.walk(left, right, places: places) {
        SensorModel(
          $0, channels: $0.segment == .lowerBack ? [.acceleration, .angularVelocity] : .acceleration)
      }
      let analysis = Analysis(walk)
      #expect(analysis.armSwings.isEmpty)
      return analysis.analyzer.armUses.map(\.swingingShare)
    }
    let both = try shares(SwingingWalk.form(40, 25), SwingingWalk.form(35, 30))
    for share in both { #expect(try #require(share) >= 0.8) }
    let one = try shares(.still, SwingingWalk.form(40, 25))
    #expect(try #require(one[0]) <= 0.1)
    #expect(try #require(one[1]) >= 0.8)
  }
}
