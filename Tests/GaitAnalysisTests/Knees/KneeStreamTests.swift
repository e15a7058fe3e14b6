import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Knee and thorax as a stream: what mounting, mirror, order and gaps do to the angles.
@Suite struct KneeStreamTests {
  static let places =
    KneeWalk.places + [Place(.foot, .left), Place(.foot, .right), Place(.upperBack), Place(.lowerBack)]

  static func walk(
    seconds: Double = 24, sensor: (Place) -> SensorModel = { .faint($0) }
  ) throws -> SimulatedWalk {
    try KneeWalk.walk(seconds: seconds, places: places, sensor: sensor)
  }

  /// A walk with holes of every kind.
  static func eventfulWalk() throws -> SimulatedWalk {
    try walk(seconds: 40) { place in
      let faults: [SensorFault] =
        switch (place.segment, place.side) {
        case (.thigh, .left): [.gap(from: 18, to: 18.3), .notANumber(from: 24, to: 24.02)]
        case (.shank, .left): [.gap(from: 28, to: 30), .repeated(at: 14)]
        case (.shank, .right): [.dropOuts(share: 0.03)]
        case (.upperBack, _): [.gap(from: 21, to: 21.4)]
        default: []
        }
      return SensorModel(
        place, acceleration: .typicalAcceleration, angularVelocity: .typicalAngularVelocity, faults: faults)
    }
  }

  private static func angles(_ analysis: Analysis) -> [Double?] {
    analysis.strikes.flatMap { [$0.kneeAtContact, $0.kneeExcursion] }
      + analysis.strides.flatMap { [$0.kneeRange, $0.thoraxRotationRange, $0.thoraxPelvisPhase] }
  }

  /// Every angle of one analysis beside that of another, in rad.
  private static func compare(_ one: Analysis, _ other: Analysis, within limit: Double) {
    let (first, second) = (angles(one), angles(other))
    #expect(first.count == second.count && first.count { $0 != nil } > 150)
    for (one, other) in zip(first, second) {
      #expect((one == nil) == (other == nil))
      if let one, let other { #expect(abs(one - other) < limit, "\(one) and \(other)") }
    }
  }

  @Test("The mounting does not matter", arguments: 1...3)
  func theMountingDoesNotMatter(seed: UInt64) throws {
    var number = seed * 100
    let turned = try Self.walk {
      number += 1
      return .faint($0, mounting: .random(seed: number))
    }
    Self.compare(Analysis(try Self.walk()), Analysis(turned), within: 0.2 * KneeWalk.degree)
  }

  @Test("A mirror swaps left and right")
  func aMirrorSwapsLeftAndRight() throws {
    let walk = try Self.walk()
    let rig = SensorRig(
      walk.rig.sensors.map { sensor in
        WornSensor(
          place: Place(sensor.place.segment, sensor.place.side?.opposite), channels: sensor.channels)
      })
    let plain = Analysis(walk)
    let mirror = Analysis(ArmInvarianceTests.mirrored(walk.samples(), walk.rig), rig: rig)
    #expect(plain.strikes.map(\.side) == mirror.strikes.map { $0.side?.opposite })
    #expect(plain.strikes.map(\.reason) == mirror.strikes.map(\.reason))
    Self.compare(plain, mirror, within: 1e-6)
  }

  @Test("The order of samples of one moment does not matter", arguments: [25.0, 100, 200])
  func theOrderOfSamplesOfOneMomentDoesNotMatter(rate: Double) throws {
    let walk = try Self.walk { SensorModel($0, rateHertz: rate) }
    let samples = walk.samples()
    let swapped = samples.enumerated().sorted { one, other in
      (one.element.time, -one.element.sensor) < (other.element.time, -other.element.sensor)
    }.map(\.element)
    let one = Analysis(samples, rig: walk.rig)
    let other = Analysis(swapped, rig: walk.rig)
    #expect(one.strikes == other.strikes && one.strikes.count { $0.kneeAtContact != nil } > 25)
    #expect(one.strides == other.strides)
    #expect(one.bouts == other.bouts)
  }

  @Test("A landing is reported within 1300 milliseconds")
  func aLandingIsReportedWithin1300Milliseconds() throws {
    let strikes = Analysis(try Self.eventfulWalk()).strikes
    #expect(strikes.count > 60)
    for strike in strikes.dropFirst(6) {
      #expect(strike.reported.seconds(since: strike.time) <= 1.3)
    }
  }

  @Test("A gap is a gap and nothing else")
  func aGapIsAGapAndNothingElse() throws {
    let strikes = Analysis(try Self.eventfulWalk()).strikes
    let left = strikes.filter { $0.side == .left }
    // Two seconds of the shank are missing: nothing is told of them, and the axis is still known after.
    let missing = left.filter { (28.2...30).contains($0.time.seconds) }
    #expect(!missing.isEmpty && missing.allSatisfy { $0.kneeAtContact == nil && $0.kneeExcursion == nil })
    // What is judged at all is judged by the foot or the back.
    for strike in missing {
      #expect(strike.verdict == .unknown ? strike.reason == .gap : !strike.showsKnee, "\(strike)")
    }
    let after = left.filter { (36...42).contains($0.time.seconds) }
    #expect(after.count > 3 && after.allSatisfy { $0.kneeAtContact != nil })
    let right = strikes.filter { $0.side == .right && (12...42).contains($0.time.seconds) }
    #expect(right.count { $0.kneeAtContact == nil } == 0)
  }

  @Test("What is not worn is said to be missing")
  func whatIsNotWornIsSaidToBeMissing() throws {
    let missing = Analysis(try SimulatedWalk(script: .steady(cadence: 108, speed: 1.2, seconds: 20))).missing
    for name in ["knee_at_contact_deg", "knee_rom_deg", "thorax_rotation_rom_deg", "shock_attenuation"] {
      #expect(missing.contains(name), "\(name)")
    }
    let worn = Analysis(try Self.walk()).missing
    #expect(!worn.contains("knee_at_contact_deg") && !worn.contains("knee_rom_deg"))
    #expect(!worn.contains("thorax_pelvis_phase_deg") && !worn.contains("shock_attenuation"))
  }
}
