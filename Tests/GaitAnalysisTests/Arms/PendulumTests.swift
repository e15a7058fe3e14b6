import Foundation
import GaitModel
import Testing

@testable import GaitAnalysis

/// Shoulder or elbow, and ranges, on arms of two links whose movement is known by formula.
@Suite struct PendulumTests {
  private static let noise = (force: 0.05, turning: 0.3 * Double.pi / 180)

  @Test("The pivot is found", arguments: [0.7, 0.95, 1.15], [0.0, 10, 20, 40])
  func thePivotIsFound(hertz: Double, elbow: Double) throws {
    for shoulder in [15.0, 30, 45] where shoulder + elbow >= 25 {
      let arm = PendulumArm(
        shoulder: shoulder, elbow: elbow, hertz: hertz, bent: 10, rest: 3, noise: Self.noise)
      let (gait, swings) = arm.walk()
      let estimate = try #require(gait.pivotReading)
      let inclination = (10 + elbow / 2) * PendulumArm.degree
      let drop = PendulumArm.upperArm * arm.share + PendulumArm.forearm * cos(inclination)
      #expect(abs(estimate.drop - drop) <= 0.06, "\(arm): \(estimate)")
      let share = try #require(swings.last?.shoulderShare, "\(arm): \(estimate)")
      #expect(abs(share - arm.share) <= 0.15, "\(arm): \(share)")
      let last = try #require(swings.last)
      #expect(last.method == .wristPivot && last.confidence <= 0.7)
      #expect(abs(try #require(last.shoulderRange) - share * last.range) < 1e-9)
      #expect(abs(try #require(last.elbowRange) - (1 - share) * last.range) < 1e-9)
    }
  }

  @Test(
    "The bounds of the share hold for arms of other lengths than was said",
    arguments: [
      Subject(), Subject(heightMetres: 1.6), Subject(heightMetres: 1.81), Subject(armLengthMetres: 0.55),
      Subject(armLengthMetres: 0.58),
    ], [(45.0, 0.0), (30.0, 20.0), (15.0, 40.0), (0.0, 40.0)])
  func theBoundsOfTheShareHold(subject: Subject, swing: (shoulder: Double, elbow: Double)) throws {
    let arm = PendulumArm(
      shoulder: swing.shoulder, elbow: swing.elbow, hertz: 0.95, bent: 10, rest: 3, noise: Self.noise)
    let last = try #require(arm.walk(of: subject).1.last)
    let (low, high) = (try #require(last.shoulderShareLow), try #require(last.shoulderShareHigh))
    let share = try #require(last.shoulderShare)
    #expect(low <= arm.share && arm.share <= high, "\(arm.share) in \(low)...\(high)")
    #expect(low <= share && share <= high)
    // Who says more is told more.
    if subject.armLengthMetres != nil { #expect(high - low < 0.35, "\(high - low)") }
  }

  @Test("Below twenty degrees nothing is reported")
  func belowTwentyDegreesNothingIsTold() {
    for (shoulder, elbow) in [(18.0, 0.0), (10, 8), (0, 16)] {
      let (gait, swings) = PendulumArm(shoulder: shoulder, elbow: elbow, hertz: 0.9, rest: 3).walk()
      #expect(swings.count > 20 && swings.allSatisfy { $0.shoulderShare == nil && $0.method == nil })
      #expect(gait.pivotObstacle == .tooSmall)
    }
  }

  @Test("A swing from the elbow is one", arguments: [0.7, 0.95, 1.15])
  func aSwingFromTheElbowIsOne(hertz: Double) throws {
    for elbow in [25.0, 40, 60] {
      let arm = PendulumArm(
        shoulder: 0, elbow: elbow, hertz: hertz, bent: 10, rest: 3, noise: Self.noise)
      #expect(try #require(arm.walk().1.last?.shoulderShare) <= 0.15)
    }
  }

  /// The arithmetic knows that it comes from the shoulder; the gate keeps it silent.
  @Test("A rigid arm bent by ninety degrees swings from the shoulder")
  func aRigidArmBentByNinetyDegreesSwingsFromTheShoulder() throws {
    let arm = PendulumArm(
      shoulder: 30, elbow: 0, hertz: 0.95, bent: 90, rest: 3, noise: Self.noise)
    let (gait, swings) = arm.walk()
    let estimate = try #require(gait.pivotReading)
    let share = ArmPivot.share(ratio: estimate.ratio, range: 30 * PendulumArm.degree)
    #expect(share >= 0.8 && estimate.tilt > 60 * PendulumArm.degree, "\(estimate)")
    #expect(swings.count > 20 && swings.allSatisfy { $0.shoulderShare == nil })
    #expect(gait.pivotObstacle == .raised)
  }

  @Test("Every gate keeps it silent")
  func everyGateKeepsItSilent() throws {
    let arm = PendulumArm(shoulder: 30, elbow: 20, hertz: 0.95, bent: 10, rest: 3)
    let (twice, swings) = arm.walk(stridesPerSwing: 2)
    #expect(twice.pivotObstacle == .otherRhythm && swings.allSatisfy { $0.shoulderShare == nil })
    let (hand, others) = arm.walk(segment: .hand)
    #expect(!hand.isAlone && !others.isEmpty && others.allSatisfy { $0.shoulderShare == nil })
    let (short, few) = arm.walk(seconds: 11)
    #expect(short.pivotObstacle == .tooShort && !few.isEmpty)
    #expect(few.allSatisfy { $0.shoulderShare == nil })
    #expect(arm.walk().0.pivotObstacle == nil)
  }

  @Test(
    "A swing of forty degrees reads forty", arguments: [0.4, 0.5, 0.6, 0.8, 1, 1.2],
    [0.0, 0.2, 0.4, 0.7, 0.9])
  func aSwingOfFortyDegreesReadsForty(hertz: Double, phase: Double) throws {
    let arm = PendulumArm(shoulder: 40, elbow: 0, hertz: hertz, phase: phase)
    for hasForce in [true, false] {
      let swings = arm.walk(hasForce: hasForce).1.filter { $0.end.seconds > 12 }
      #expect(swings.count >= 12)
      for swing in swings {
        let range = swing.range / PendulumArm.degree
        #expect(abs(range - 40) <= 1, "\(hertz) Hz, \(phase), force \(hasForce): \(range)")
        let peak = swing.peakRate / PendulumArm.degree
        #expect(abs(peak / (20 * 2 * .pi * hertz) - 1) < 0.03)
        #expect(swing.reported.seconds(since: swing.end) <= 0.5)
      }
    }
  }

  /// What a centred moving average of one second leaves of half a hertz is a third; ours leaves all.
  @Test("Drift is taken without the swing")
  func driftIsTakenWithoutTheSwing() throws {
    let half = (0..<1_000).map { 20 * sin(.pi * Double($0) / 100) }
    var left = 0.0
    for index in 100..<900 {
      let mean = half[(index - 50)..<(index + 50)].reduce(0, +) / 100
      left = max(left, abs(half[index] - mean))
    }
    #expect(abs(left / 20 - 0.36) < 0.02)
    let swings = PendulumArm(shoulder: 40, elbow: 0, hertz: 0.5).walk(hasForce: false).1
    #expect(abs(try #require(swings.last).range / PendulumArm.degree - 40) < 0.5)
    // And a bias of 2 °/s hardly matters.
    let arm = PendulumArm(shoulder: 40, elbow: 0, hertz: 0.5)
    var segment = GyroscopeSegment()
    var fronts = Fronts(Place(.wrist, .left), .angularVelocity)
    var frame = SensorFrame()
    var extremes: [Double] = []
    for (index, sample) in arm.samples(seconds: 30).enumerated() {
      var sample = sample
      sample.acceleration = nil
      sample.angularVelocity = sample.angularVelocity.map { $0 + Vector3(0, 2 * PendulumArm.degree, 0) }
      guard fronts.take(sample, into: &frame) else { continue }
      segment.process(frame)
      if index > 1_500 { extremes += segment.found.map(\.angle) }
    }
    let range = try #require(extremes.max()) - (try #require(extremes.min()))
    #expect(abs(range / segment.gain(halfCycle: 1) / PendulumArm.degree - 40) < 2)
  }
}
