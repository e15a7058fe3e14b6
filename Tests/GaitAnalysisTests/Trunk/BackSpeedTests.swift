import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

@Suite struct BackSpeedTests {
  /// Someone 1.70 m tall takes 1.8 steps a second and rises and falls by 40 mm.
  private static let reading = RecentSteps.Reading(
    bounce: 2.5, amplitude: 0.02 * (2 * Double.pi * 1.8) * (2 * Double.pi * 1.8), frequency: 1.8)

  @Test("The three estimates of speed are those reckoned by hand")
  func threeEstimatesByHand() throws {
    let leg = 0.53 * 1.7
    let pendulum = 1.25 * 2 * (2 * leg * 0.04 - 0.04 * 0.04).squareRoot() * 1.8  // 1.195 m/s
    let bounce = 0.84 * (leg * 2.5).squareRoot()  // 1.261 m/s
    let cadence = 0.21 * 1.7 * 1.8 * 1.8  // 1.157 m/s
    let speed = try #require(BackSpeed(subject: Subject(heightMetres: 1.7)).speed(Self.reading))
    #expect(speed > min(pendulum, bounce, cadence) && speed < max(pendulum, bounce, cadence))
    #expect(abs(speed - 1.213) < 0.002, "\(speed)")
  }

  @Test("Height defaults to one metre seventy and counts")
  func heightDefaultsToOneMetreSeventyAndCounts() throws {
    let usual = try #require(BackSpeed(subject: Subject()).speed(Self.reading))
    #expect(usual == BackSpeed(subject: Subject(heightMetres: 1.7)).speed(Self.reading))
    let tall = try #require(BackSpeed(subject: Subject(heightMetres: 2)).speed(Self.reading))
    #expect(tall > 1.08 * usual && tall < 1.2 * usual)
  }

  @Test("A scale multiplies")
  func aScaleMultiplies() throws {
    let usual = try #require(BackSpeed(subject: Subject()).speed(Self.reading))
    let scaled = try #require(BackSpeed(subject: Subject(speedScale: 1.1)).speed(Self.reading))
    #expect(abs(scaled - 1.1 * usual) < 1e-9)
  }

  @Test("Feet teach the person's scale")
  func feetTeachThePersonsScale() throws {
    var speed = BackSpeed(subject: Subject())
    let usual = try #require(speed.speed(Self.reading))
    for _ in 0..<19 { speed.learn(fromFeet: 1.2 * usual, Self.reading) }
    #expect(speed.speed(Self.reading) == usual)
    for _ in 0..<40 { speed.learn(fromFeet: 1.2 * usual, Self.reading) }
    let learned = try #require(speed.speed(Self.reading))
    #expect(abs(learned - 1.2 * usual) < 0.001)
    // What no person can be is a fault, and teaches nothing.
    for _ in 0..<100 { speed.learn(fromFeet: 3 * usual, Self.reading) }
    #expect(speed.speed(Self.reading) == learned)
  }

  @Test("There is no speed without movement")
  func nothingWithoutMovement() {
    let speed = BackSpeed(subject: Subject())
    #expect(speed.speed(RecentSteps.Reading(bounce: 0, amplitude: 0, frequency: 1.8)) == nil)
  }

  @Test("The speed of a simulated walk is the true one", arguments: StrideTruthTests.paces)
  func speedOfASimulatedWalk(cadence: Double, speed: Double) throws {
    let analysis = Analysis(try BackWalk.walk(cadence: cadence, speed: speed))
    let found = try #require(analysis.medianSpeed)
    #expect(abs(found - speed) < 0.1 * speed, "\(found), true \(speed)")
    #expect(analysis.seconds.allSatisfy { $0.walking || $0.speedMetresPerSecond == nil })
    let bout = try #require(analysis.bouts.first)
    let mean = try #require(bout.speedMetresPerSecond)
    #expect(abs(mean - speed) < 0.12 * speed, "\(mean), true \(speed)")
    let length = try #require(analysis.median(analysis.strides.compactMap(\.lengthMetres)))
    #expect(abs(length - speed * 120 / cadence) < 0.1 * length, "\(length)")
    #expect(!analysis.missing.contains("walking_speed_mps"))
  }

  @Test("An accelerometer is enough")
  func anAccelerometerIsEnough() throws {
    let whole = try #require(Analysis(try BackWalk.walk()).medianSpeed)
    let alone = try #require(Analysis(try BackWalk.walk(channels: [.acceleration])).medianSpeed)
    #expect(abs(alone - whole) < 0.06 * whole, "\(alone) against \(whole)")
  }

  @Test("The rate does not matter", arguments: [50.0, 80, 200])
  func theRateDoesNotMatter(rate: Double) throws {
    let usual = try #require(Analysis(try BackWalk.walk()).medianSpeed)
    let found = try #require(Analysis(try BackWalk.walk(rateHertz: rate)).medianSpeed)
    #expect(abs(found - usual) < 0.03 * usual, "\(found) against \(usual)")
  }

  @Test("The mounting does not matter", arguments: 1...4)
  func theMountingDoesNotMatter(seed: Int) throws {
    let straight = Analysis(try BackWalk.walk())
    let turned = Analysis(try BackWalk.walk(mounting: .random(seed: UInt64(seed))))
    let speeds = (try #require(straight.medianSpeed), try #require(turned.medianSpeed))
    #expect(abs(speeds.0 - speeds.1) < 0.01 * speeds.0)
    let angles = [straight, turned].map { analysis in
      analysis.median(analysis.strides.compactMap(\.pelvisRotationRange)) ?? 0
    }
    #expect(abs(angles[0] - angles[1]) < 0.02 * angles[0], "\(angles)")
  }

  @Test("A pace that changes is followed")
  func aPaceThatChangesIsFollowed() throws {
    let script = WalkScript([
      ScriptPhase(.stand, seconds: 4), ScriptPhase(.walk(Tempo(cadence: 85, speed: 0.85)), seconds: 30),
      ScriptPhase(.walk(Tempo(cadence: 120, speed: 1.5)), seconds: 30), ScriptPhase(.stand, seconds: 4),
    ])
    let analysis = Analysis(try SimulatedWalk(script: script, walker: Walker(heightMetres: 1.7)))
    func speed(_ from: Double, _ to: Double) -> Double? {
      analysis.median(
        analysis.seconds.filter { (from...to).contains($0.time.seconds) }.compactMap(\.speedMetresPerSecond))
    }
    let (slow, brisk) = (try #require(speed(15, 33)), try #require(speed(44, 62)))
    #expect(abs(slow - 0.85) < 0.1 && abs(brisk - 1.5) < 0.15, "\(slow), \(brisk)")
  }
}
