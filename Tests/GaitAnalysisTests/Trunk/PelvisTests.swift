import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

@Suite struct PelvisTests {
  private static let degree = Double.pi / 180

  @Test(
    "The pelvis' ranges of a simulated walk are the true ones", arguments: [Segment.pelvis, .lowerBack],
    StrideTruthTests.paces)
  func rangesOfASimulatedWalk(segment: Segment, tempo: (cadence: Double, speed: Double)) throws {
    let walk = try BackWalk.walk(Place(segment), cadence: tempo.cadence, speed: tempo.speed)
    let analysis = Analysis(walk)
    let (rotation, obliquity) = (
      analysis.strides.compactMap(\.pelvisRotationRange), analysis.strides.compactMap(\.pelvisObliquityRange)
    )
    #expect(rotation.count > 15 && obliquity.count > 15)
    let truth = walk.strides()
    for (found, wanted) in [
      (analysis.median(rotation), analysis.median(truth.map(\.pelvisRotationRange))),
      (analysis.median(obliquity), analysis.median(truth.map(\.pelvisObliquityRange))),
    ] {
      let (found, wanted) = (try #require(found), try #require(wanted))
      #expect(
        abs(found - wanted) < 0.5 * Self.degree, "\(found / Self.degree)°, not \(wanted / Self.degree)°")
    }
  }

  @Test("The drop of the sides is compared and mirrors")
  func theDropOfTheSidesIsComparedAndMirrors() throws {
    let walk = try BackWalk.walk(
      cadence: 100, speed: 1.2, seconds: 40, walker: Walker(heightMetres: 1.7, asymmetry: 0.2))
    let samples = walk.samples()
    let straight = Analysis(samples, rig: walk.rig)
    let mirrored = Analysis(BackWalk.mirrored(samples), rig: walk.rig)
    let (one, other) = (try #require(straight.bouts.first), try #require(mirrored.bouts.first))
    let drops = (try #require(one.pelvisDropDifference), try #require(other.pelvisDropDifference))
    #expect(abs(drops.0 + drops.1) < 1e-6, "\(drops)")
    #expect(abs(drops.0) < 4 * Self.degree)
    #expect(one.speedMetresPerSecond == other.speedMetresPerSecond)
    #expect(
      mirrored.strides.map(\.side) == straight.strides.map { $0.side?.opposite })
    for (one, other) in zip(straight.strides, mirrored.strides) {
      #expect(abs((one.pelvisRotationRange ?? 0) - (other.pelvisRotationRange ?? 0)) < 1e-9)
      #expect(abs((one.pelvisObliquityRange ?? 0) - (other.pelvisObliquityRange ?? 0)) < 1e-9)
    }
  }

  @Test("A short bout compares no sides")
  func aShortBoutComparesNoSides() throws {
    let bout = try #require(Analysis(try BackWalk.walk(seconds: 8)).bouts.first)
    #expect(bout.pelvisDropDifference == nil)
  }

  @Test("Without a gyroscope there are no angles and the reason")
  func withoutAGyroscopeThereAreNoAnglesAndTheReason() throws {
    let analysis = Analysis(try BackWalk.walk(channels: [.acceleration]))
    #expect(analysis.strides.allSatisfy { $0.pelvisRotationRange == nil && $0.pelvisObliquityRange == nil })
    #expect(analysis.missing.contains("pelvis_rotation_rom_deg"))
  }

  @Test("Of two sensors the pelvis decides")
  func ofTwoSensorsThePelvisTells() throws {
    let places = [Place(.lowerBack), Place(.pelvis)]
    let both = Analysis(try Worn.walk(places))
    let walk = try Worn.walk(places)
    let pelvis = walk.samples().map { sample in
      var sample = sample
      if sample.sensor == 0 { sample.angularVelocity = .zero }
      return sample
    }
    let still = Analysis(pelvis, rig: walk.rig)
    let one = try #require(both.median(both.strides.compactMap(\.pelvisRotationRange)))
    let other = try #require(still.median(still.strides.compactMap(\.pelvisRotationRange)))
    #expect(abs(one - other) < 0.1 * Self.degree)
  }

  @Test("Turning for good is no rotation")
  func turningForGoodIsNoRotation() throws {
    let tempo = Tempo(cadence: 105, speed: 1.2)
    let script = WalkScript([
      ScriptPhase(.stand, seconds: 4), ScriptPhase(.walk(tempo), seconds: 12),
      ScriptPhase(.turn(tempo, radians: .pi), seconds: 3), ScriptPhase(.walk(tempo), seconds: 12),
      ScriptPhase(.stand, seconds: 3),
    ])
    let analysis = Analysis(try SimulatedWalk(script: script))
    let ranges = analysis.strides.compactMap(\.pelvisRotationRange)
    #expect(ranges.count > 15)
    #expect(ranges.allSatisfy { $0 < 20 * Self.degree }, "\(ranges.map { $0 / Self.degree })")
    #expect(analysis.strides.contains { $0.pelvisRotationRange == nil })
  }
}
