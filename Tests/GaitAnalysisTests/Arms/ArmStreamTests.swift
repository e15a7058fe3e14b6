import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Arms as a stream: gaps.
@Suite struct ArmStreamTests {
  /// A walk with holes of every kind in the arms' sensors.
  static func eventfulWalk() throws -> SimulatedWalk {
    try SwingingWalk.walk(SwingingWalk.form(35, 25), SwingingWalk.form(25, 30), seconds: 40) { place in
      let faults: [SensorFault] =
        switch (place.segment, place.side) {
        case (.forearm, .left): [.gap(from: 18, to: 18.3), .notANumber(from: 24, to: 24.02)]
        case (.upperArm, .left): [.gap(from: 30, to: 32), .repeated(at: 14)]
        case (.forearm, .right): [.dropOuts(share: 0.03)]
        default: []
        }
      return SensorModel(
        place, acceleration: .typicalAcceleration, angularVelocity: .typicalAngularVelocity, faults: faults)
    }
  }

  @Test("No swing spans a gap")
  func noSwingSpansAGap() throws {
    let analysis = Analysis(try Self.eventfulWalk())
    let left = analysis.armSwings.filter { $0.side == .left }
    #expect(!left.contains { $0.start.seconds < 18 && $0.end.seconds > 18.3 })
    #expect(left.contains { $0.start.seconds > 18.3 && $0.end.seconds < 21 })
    // Without the upper arm the range alone is told, and the shoulder again once its inclination has settled.
    let alone = left.filter { (30.7...31.9).contains($0.start.seconds) }
    #expect(!alone.isEmpty && alone.allSatisfy { $0.shoulderRange == nil && $0.elbowRange == nil })
    for swing in left where swing.end.seconds > 37 && swing.end.seconds < 43 {
      #expect(abs(try #require(swing.shoulderRange) / SwingingWalk.degree - 35) < 6)
    }
    for swing in analysis.armSwings { #expect(swing.reported.seconds(since: swing.end) <= 0.5) }
  }

  @Test("A hole in the gyroscope ends the swing", arguments: [0.2, 2.5])
  func aHoleInTheGyroscopeEndsTheSwing(length: Double) throws {
    let walk = try SwingingWalk.walk(SwingingWalk.form(35, 25), seconds: 30)
    let hole = 15.0..<(15 + length)
    let samples = walk.samples().map { sample in
      guard hole.contains(sample.time.seconds), walk.rig.sensors[sample.sensor].place.side == .left else {
        return sample
      }
      var sample = sample
      sample.angularVelocity = nil
      return sample
    }
    let analysis = Analysis(samples, rig: walk.rig)
    let left = analysis.armSwings.filter { $0.side == .left }
    #expect(!left.contains { $0.start < $0.end && $0.start.seconds < 15 && $0.end.seconds > 15 + length })
    #expect(!left.contains { hole.contains($0.end.seconds) && $0.end.seconds > 15.02 })
    let truth = try #require(walk.median(.left) { $0.forearmRange })
    #expect(left.contains { $0.end.seconds > 22 })
    for swing in left where swing.end.seconds > 22 && swing.end.seconds < 32 {
      #expect(abs(swing.range / SwingingWalk.degree - truth) < 8)
    }
  }

  @Test("Hands in the lap are no hanging arms")
  func handsInTheLapAreNoHangingArms() throws {
    let tempo = Tempo(cadence: 108, speed: 1.25)
    let walk = try SimulatedWalk(
      script: WalkScript([
        ScriptPhase(.sit, seconds: 12), ScriptPhase(.stand, seconds: 2.5),
        ScriptPhase(.walk(tempo), seconds: 30),
        ScriptPhase(.stand, seconds: 3),
      ]),
      walker: Walker(leftArm: SwingingWalk.form(35, 25), rightArm: SwingingWalk.form(25, 30)),
      sensors: SwingingWalk.places.map { SensorModel($0) })
    let analysis = Analysis(walk)
    for side in [Side.left, .right] {
      let truth = try #require(walk.median(side, from: 25, to: 43) { $0.forearmRange })
      let range = try #require(analysis.median(side, from: 25, to: 43) { $0.range })
      #expect(abs(range - truth) < 6, "\(side): \(range) instead of \(truth)")
    }
    // Nothing in between is wilder than the arms are.
    for swing in analysis.armSwings { #expect(swing.range < 80 * SwingingWalk.degree) }
  }
}
