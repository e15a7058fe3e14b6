import Foundation
import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Flexion of the knee against a walker whose knees are known.
@Suite struct KneeAngleTests {
  private static let degree = KneeWalk.degree

  /// Sensors turned and shifted at random, with the gyroscope's bias in °/s along a random direction.
  static func carelessly(_ seed: UInt64, bias: Double = 0.5, rate: Double = 100) -> (Place) -> SensorModel {
    { place in
      let number = seed * 16 + UInt64(KneeWalk.places.firstIndex(of: place) ?? 9)
      func direction(_ salt: UInt64) -> Vector3 {
        Attitude.random(seed: number * 4 + salt).turning(Vector3(1, 0, 0))
      }
      return SensorModel(
        place, rateHertz: rate, mounting: .random(seed: number), offset: 0.03 * direction(1),
        acceleration: .typicalAcceleration,
        angularVelocity: ChannelModel(
          noiseDensity: 0.01 * degree, bias: bias * degree * direction(2), range: 2000 * degree))
    }
  }

  /// Every angle of every landing within 2 degrees, the yielding within 1.
  static func check(_ walk: SimulatedWalk, atContact: Double = 2, least: Int = 20, _ note: String = "") {
    var yields: [SampleTime: Double] = [:]
    let strikes = KneeWalk.strikes(walk, speed: nil, yields: &yields)
    let truths = walk.heelStrikes()
    let contacts = walk.truth.initialContacts
    var told = 0
    for strike in strikes {
      guard let found = strike.kneeAtContact, let excursion = strike.kneeExcursion,
        let truth = KneeWalk.truth(of: strike, in: truths), let yield = yields[strike.time],
        let before = contacts.last(where: { $0.side == strike.side && $0.time < strike.time })
      else { continue }
      told += 1
      let end = strike.time.seconds + 0.15 * strike.time.seconds(since: before.time)
      guard let side = strike.side, let start = walk.kneeFlexion(side, at: strike.time.seconds),
        let bent = walk.kneeFlexion(side, at: end)
      else { continue }
      let name = "\(note) \(strike.time.seconds) s"
      #expect(abs(found - truth.kneeAtContact) < atContact * degree, "\(name): \(found / degree)")
      #expect(abs(excursion - truth.kneeExcursion) < 2 * degree, "\(name): \(excursion / degree)")
      #expect(abs(yield - (bent - start)) < degree, "\(name): \(yield / degree)")
    }
    #expect(told >= least, "\(note): \(told)")
  }

  @Test("Careless sensors give the knee", arguments: 1...4)
  func carelessSensorsTellTheKnee(seed: UInt64) throws {
    Self.check(try KneeWalk.walk(sensor: Self.carelessly(seed)))
  }

  @Test("The knee's angles are right at every speed", arguments: [0.5, 0.8, 1, 1.6])
  func atEverySpeed(speed: Double) throws {
    let walk = try KneeWalk.walk(speed: speed, seconds: 30, sensor: Self.carelessly(7))
    Self.check(walk, "\(speed) m/s")
  }

  @Test("The knee's angles are right whatever the knee does", arguments: [0.0, 0.1, 0.4])
  func whateverTheKneeDoes(excursion: Double) throws {
    let walk = try KneeWalk.walk(legs: LegForm(kneeExcursion: excursion), sensor: Self.carelessly(9))
    Self.check(walk, "\(excursion) rad")
  }

  @Test("The rate hardly matters", arguments: [25.0, 50, 128, 200, 400])
  func theRateHardlyMatters(rate: Double) throws {
    let walk = try KneeWalk.walk(sensor: Self.carelessly(3, rate: rate))
    let usual = try KneeWalk.walk(sensor: Self.carelessly(3))
    let found = KneeWalk.strikes(walk, speed: nil).compactMap(\.kneeAtContact)
    let wanted = KneeWalk.strikes(usual, speed: nil).compactMap(\.kneeAtContact)
    #expect(found.count == wanted.count && found.count > 20)
    for (one, other) in zip(found, wanted) {
      #expect(abs(one - other) < (rate < 50 ? 3 : 1.5) * Self.degree, "\(one / Self.degree)")
    }
  }

  @Test("Without standing the leg at its straightest is zero")
  func withoutStandingTheLegAtItsStraightestIsZero() throws {
    let tempo = Tempo(cadence: 110, speed: 1.3)
    let walk = try SimulatedWalk(
      script: WalkScript([ScriptPhase(.walk(tempo), seconds: 30)]),
      sensors: KneeWalk.places.map { SensorModel($0) })
    let truths = walk.heelStrikes()
    let strikes = KneeWalk.strikes(walk, speed: 1.3)
    let told = strikes.filter { $0.kneeAtContact != nil }
    #expect(told.count > 20)
    for strike in told {
      let truth = try #require(KneeWalk.truth(of: strike, in: truths))
      #expect(abs(try #require(strike.kneeAtContact) - truth.kneeAtContact) < 6 * Self.degree)
      #expect(abs(try #require(strike.kneeExcursion) - truth.kneeExcursion) < 2 * Self.degree)
    }
  }

  @Test("Sitting is no standing")
  func sittingIsNoStanding() throws {
    let tempo = Tempo(cadence: 110, speed: 1.3)
    let walk = try SimulatedWalk(
      script: WalkScript([
        ScriptPhase(.sit, seconds: 15), ScriptPhase(.stand, seconds: 5),
        ScriptPhase(.walk(tempo), seconds: 24),
        ScriptPhase(.stand, seconds: 3),
      ]), sensors: KneeWalk.places.map(Self.carelessly(5)))
    Self.check(walk)
  }

  @Test("Each stride has the knee's true range")
  func rangesOfStrides() throws {
    let walk = try KneeWalk.walk(
      places: KneeWalk.places + [Place(.foot, .left), Place(.foot, .right)], sensor: Self.carelessly(2))
    let truths = walk.strides()
    let told = Analysis(walk).strides.filter { $0.kneeRange != nil }
    #expect(told.count > 30)
    for stride in told {
      let truth = truths.min {
        abs($0.start.seconds(since: stride.start)) < abs($1.start.seconds(since: stride.start))
      }
      let range = try #require(truth).kneeRange
      #expect(abs(try #require(stride.kneeRange) - range) < 2.5 * Self.degree, "\(stride.start.seconds)")
    }
  }
}
