import Foundation
import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Rotation of the thorax, alone and against the pelvis.
@Suite struct ThoraxTests {
  private static let degree = KneeWalk.degree
  private static let places = [
    Place(.upperBack), Place(.pelvis), Place(.foot, .left), Place(.foot, .right),
  ]

  private static func time(_ seconds: Double) -> SampleTime {
    SampleTime(nanoseconds: Int64((seconds * 1e9).rounded()))
  }

  /// A part that turns to and fro once a second by `range`, ahead by `phase`, on a way that bends.
  private static func history(range: Double, phase: Double, bend: Double = 0) -> MotionHistory {
    var history = MotionHistory(seconds: 6, rateHertz: 100)
    for index in 0..<600 {
      let seconds = Double(index) / 100
      let rate = range * .pi * cos(2 * .pi * seconds + phase) + bend
      history.append(up: Vector3(0, 0, 1), turning: Vector3(0.3, 0, rate), at: time(seconds))
    }
    return history
  }

  @Test("The range leaves the way's bend out")
  func theRangeLeavesTheWaysBendOut() throws {
    for bend in [0, 0.2, -0.4] {
      // Over half a turn of phase later, so that the stride begins anywhere.
      let history = Self.history(range: 0.12, phase: 0.9, bend: bend)
      let result = try #require(YawRange.of(history, from: Self.time(2.13), to: Self.time(3.13)))
      #expect(abs(result.range - 0.12) < 1e-3, "\(bend): \(result.range)")
      #expect(abs(result.turned - bend) < 1e-3)
    }
    let against = try #require(
      YawRange.of(
        Self.history(range: 0.12, phase: 0), against: Self.history(range: 0.08, phase: .pi),
        from: Self.time(2.2), to: Self.time(3.2)))
    #expect(abs(against.range - 0.2) < 1e-3)
    #expect(YawRange.of(Self.history(range: 0.1, phase: 0), from: Self.time(5.5), to: Self.time(6.5)) == nil)
  }

  @Test("The phase is that of the first harmonic", arguments: [0.0, 30, 90, 140, 180, -60, -170])
  func thePhaseIsThatOfTheFirstHarmonic(degrees: Double) throws {
    var phase = YawPhase()
    let thorax = Self.history(range: 0.1, phase: 0.4 + degrees * Self.degree)
    let pelvis = Self.history(range: 0.15, phase: 0.4)
    for index in 0..<3 {
      phase.add(
        thorax: thorax, pelvis: pelvis, from: Self.time(0.3 + Double(index)),
        to: Self.time(1.3 + Double(index)))
    }
    #expect(phase.phase == nil)
    phase.add(thorax: thorax, pelvis: pelvis, from: Self.time(3.3), to: Self.time(4.3))
    #expect(abs(try #require(phase.phase) - abs(degrees) * Self.degree) < 0.01)
    phase.removeAll()
    #expect(phase.phase == nil)
  }

  @Test("Phases that disagree give none")
  func phasesThatDisagreeGiveNone() {
    var phase = YawPhase()
    for index in 0..<8 {
      let thorax = Self.history(range: 0.1, phase: Double(index) * .pi / 2)
      phase.add(
        thorax: thorax, pelvis: Self.history(range: 0.1, phase: 0), from: Self.time(2), to: Self.time(3))
    }
    #expect(phase.phase == nil)
  }

  static func walk(
    speed: Double, seconds: Double = 24, sensor: (Place) -> SensorModel = { .faint($0) }
  ) throws -> SimulatedWalk {
    try SimulatedWalk(
      script: .steady(cadence: 62 + 37 * speed, speed: speed, seconds: seconds),
      sensors: places.map(sensor))
  }

  @Test("The thorax of a simulated walker turns as far as it does", arguments: [0.6, 0.9, 1.2, 1.5])
  func aSimulatedWalkersThorax(speed: Double) throws {
    let walk = try Self.walk(speed: speed)
    let analysis = Analysis(walk)
    let truths = walk.strides()
    let told = analysis.strides.filter { $0.thoraxRotationRange != nil && $0.start.seconds > 7 }
    #expect(told.count > 15)
    for stride in told where stride.end.seconds < 25 {
      let truth = truths.min {
        abs($0.start.seconds(since: stride.start)) < abs($1.start.seconds(since: stride.start))
      }
      let range = try #require(truth).thoraxRotationRange
      #expect(abs(try #require(stride.thoraxRotationRange) - range) < 1.5 * Self.degree)
    }
    let phases = analysis.strides.compactMap(\.thoraxPelvisPhase)
    let wanted = max(20, min(150, 100 * speed - 10))
    #expect(phases.count > 10)
    for phase in phases.dropFirst(4) {
      #expect(
        abs(phase / Self.degree - wanted) < 20, "\(speed) m/s: \(phase / Self.degree) instead of \(wanted)")
    }
    #expect(analysis.bouts.count == 1 && analysis.bouts[0].looseRotation != nil)
  }

  @Test("A turn is left out")
  func aTurnIsLeftOut() throws {
    let tempo = Tempo(cadence: 108, speed: 1.25)
    let walk = try SimulatedWalk(
      script: WalkScript([
        ScriptPhase(.stand, seconds: 4), ScriptPhase(.walk(tempo), seconds: 12),
        ScriptPhase(.turn(tempo, radians: .pi), seconds: 3), ScriptPhase(.walk(tempo), seconds: 8),
      ]), sensors: Self.places.map { .faint($0) })
    let strides = Analysis(walk).strides
    let turning = strides.filter { $0.start.seconds > 16.6 && $0.end.seconds < 18.6 }
    #expect(!turning.isEmpty && turning.allSatisfy { $0.thoraxRotationRange == nil })
    for range in strides.compactMap(\.thoraxRotationRange) { #expect(range < 15 * Self.degree) }
  }

  @Test("The mounting does not matter", arguments: 1...3)
  func theMountingDoesNotMatter(seed: UInt64) throws {
    let straight = Analysis(try Self.walk(speed: 1.2))
    var number = seed * 10
    let turned = Analysis(
      try Self.walk(speed: 1.2) {
        number += 1
        return .faint($0, mounting: .random(seed: number))
      })
    let ranges = straight.strides.map(\.thoraxRotationRange)
    #expect(turned.strides.count == ranges.count)
    for (one, other) in zip(ranges, turned.strides.map(\.thoraxRotationRange)) {
      guard let one, let other else {
        #expect(one == nil && other == nil)
        continue
      }
      #expect(abs(other / one - 1) < 0.01)
    }
  }

  @Test("Without a pelvis there is no phase")
  func withoutAPelvisThereIsNoPhase() throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 108, speed: 1.25, seconds: 20),
      sensors: [Place(.sternum), Place(.foot, .left), Place(.foot, .right)].map { .faint($0) })
    let analysis = Analysis(walk)
    #expect(analysis.strides.count { $0.thoraxRotationRange != nil } > 15)
    #expect(analysis.strides.allSatisfy { $0.thoraxPelvisPhase == nil })
    #expect(analysis.bouts.allSatisfy { $0.looseRotation == nil })
    #expect(analysis.missing.contains("thorax_pelvis_phase_deg"))
    #expect(!analysis.missing.contains("thorax_rotation_rom_deg"))
  }
}
