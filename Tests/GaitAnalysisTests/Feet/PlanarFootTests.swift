import GaitModel
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@testable import GaitAnalysis

/// Ways, angles and blows of a foot whose movement is known by construction.
@Suite struct PlanarFootTests {
  @Test("The way of a stride is found", arguments: Mounting.all)
  func theWayOfAStrideIsFound(mounting: Mounting) {
    let foot = PlanarFoot(strides: 12)
    let analysis = Analysis(foot.samples(mounting: mounting), rig: PlanarFoot.rig)
    let lengths = analysis.strides.compactMap(\.lengthMetres)
    #expect(lengths.count == 11)
    for length in lengths { #expect(abs(length - 1.4) < 0.01, "\(length)") }
    for second in analysis.seconds where second.walking {
      guard let speed = second.speedMetresPerSecond else { continue }
      #expect(abs(speed - 1.4 / 1.1) < 0.012, "\(speed)")
    }
    #expect(analysis.seconds.count { $0.speedMetresPerSecond != nil } >= 8)
    let bout = analysis.bouts.first
    #expect(abs((bout?.speedMetresPerSecond ?? 0) - 1.4 / 1.1) < 0.012)
    #expect(abs((bout?.strideLengthMetres ?? 0) - 1.4) < 0.012)
    #expect(!analysis.missing.contains("walking_speed_mps"))
  }

  @Test("The angle of the sole is that of the foot", arguments: Mounting.all)
  func theAngleOfTheSoleIsThatOfTheFoot(mounting: Mounting) {
    let foot = PlanarFoot(strides: 12)
    let analysis = Analysis(foot.samples(mounting: mounting), rig: PlanarFoot.rig)
    #expect(analysis.strikes.count == 12)
    for strike in analysis.strikes {
      let told = strike.footStrikeAngle ?? .nan
      let actual = foot.pitch(at: strike.time.seconds - 0.008)
      #expect(actual > 0.2)
      #expect(abs(told - actual) < 0.01, "\(told), true \(actual)")
      #expect(strike.reported.seconds(since: strike.time) < 1 || strike.time.seconds < 6)
    }
  }

  @Test("The rate does not matter", arguments: [50.0, 100, 204.8])
  func theRateDoesNotMatter(rate: Double) {
    let foot = PlanarFoot(strides: 12)
    let analysis = Analysis(foot.samples(rateHertz: rate), rig: PlanarFoot.rig)
    let lengths = analysis.strides.compactMap(\.lengthMetres)
    #expect(lengths.count >= 10)
    let mean = lengths.reduce(0, +) / Double(lengths.count)
    #expect(abs(mean - 1.4) < 0.014, "\(mean)")
    let errors = analysis.strikes.compactMap { strike in
      strike.footStrikeAngle.map { abs($0 - foot.pitch(at: strike.time.seconds - 0.008)) }
    }
    #expect(errors.count >= 11)
    for error in errors { #expect(error < 0.02) }
    #expect(analysis.strikes.contains { $0.impactPeak != nil } == (rate >= 100))
    #expect(analysis.missing.contains("impact_peak_mps2") == (rate < 100))
  }

  @Test("A slow sensor gives no way")
  func aSlowSensorTellsNoWay() {
    let foot = PlanarFoot(strides: 12)
    let analysis = Analysis(foot.samples(rateHertz: 40), rig: PlanarFoot.rig)
    #expect(analysis.strides.count > 8)
    #expect(analysis.strides.allSatisfy { $0.lengthMetres == nil })
    #expect(analysis.strikes.allSatisfy { $0.footStrikeAngle == nil })
    #expect(analysis.missing.contains("walking_speed_mps"))
    #expect(analysis.missing.contains("foot_strike_angle_deg"))
  }

  @Test("The blow is that of the landing")
  func theBlowIsTheLandings() {
    var foot = PlanarFoot(strides: 12)
    foot.landing = 40
    let soft = Analysis(foot.samples(), rig: PlanarFoot.rig).strikes.compactMap(\.impactPeak)
    foot.landing = 80
    let hard = Analysis(foot.samples(), rig: PlanarFoot.rig).strikes.compactMap(\.impactPeak)
    #expect(soft.count == 12 && hard.count == 12)
    // Four samples a wave do not always meet its top.
    for (one, other) in zip(soft, hard) { #expect(one > 25 && one < 50 && other > 50 && other < 90) }
  }

  @Test("A runner has no walking speed")
  func aRunnerHasNoWalkingSpeed() {
    let foot = PlanarFoot(strides: 30, stride: 0.72, length: 2, push: 0.14, swing: 0.36, slap: 0.06)
    let analysis = Analysis(foot.samples(), rig: PlanarFoot.rig)
    #expect(analysis.strides.count > 20)
    #expect(analysis.strides.allSatisfy { ($0.stanceShare ?? 0.4) < 0.5 && $0.lengthMetres == nil })
    #expect(analysis.strides.contains { $0.stanceShare != nil })
    #expect(analysis.seconds.allSatisfy { $0.speedMetresPerSecond == nil })
    #expect(analysis.bouts.allSatisfy { $0.speedMetresPerSecond == nil })
  }

  @Test("Stairs have no stride length")
  func stairsHaveNoStrideLength() {
    var foot = PlanarFoot(strides: 12, length: 0.6)
    foot.rise = 0.34
    let stairs = Analysis(foot.samples(), rig: PlanarFoot.rig)
    #expect(stairs.strides.count > 8)
    #expect(stairs.strides.allSatisfy { $0.lengthMetres == nil })
    foot.rise = 0.1
    let ramp = Analysis(foot.samples(), rig: PlanarFoot.rig).strides.compactMap(\.lengthMetres)
    #expect(ramp.count > 8)
    for length in ramp { #expect(abs(length - 0.6) < 0.02) }
  }

  @Test("A clipped sensor gives no blow")
  func aClippedSensorTellsNoBlow() {
    var foot = PlanarFoot(strides: 12)
    foot.landing = 200
    let whole = foot.samples(rateHertz: 1000)
    let clipped = whole.map { sample in
      var sample = sample
      sample.acceleration?.clamp(
        lowerBound: Vector3(repeating: -78.5), upperBound: Vector3(repeating: 78.5))
      return sample
    }
    #expect(Analysis(whole, rig: PlanarFoot.rig).strikes.compactMap(\.impactPeak).count == 12)
    let analysis = Analysis(clipped, rig: PlanarFoot.rig)
    #expect(analysis.strikes.count == 12)
    #expect(analysis.strikes.allSatisfy { $0.impactPeak == nil && $0.footStrikeAngle != nil })
    #expect(!analysis.notices(.clipped).isEmpty)
  }

  @Test("A ringing shoe gives no blow")
  func aRingingShoeTellsNoBlow() {
    let foot = PlanarFoot(strides: 16)
    let firm = foot.samples()
    let loose = firm.map { sample in
      var sample = sample
      for contact in foot.signal.contacts {
        let age = sample.time.seconds - contact
        guard age > 0, age < 0.6 else { continue }
        let wave = 30 * exp(-age / 0.2) * sin(2 * .pi * 15 * age)
        sample.acceleration? += Vector3(0.6, 0.3, 0.7) * wave
      }
      return sample
    }
    #expect(Analysis(firm, rig: PlanarFoot.rig).notices(.looseMount).isEmpty)
    let analysis = Analysis(loose, rig: PlanarFoot.rig)
    #expect(analysis.notices(.looseMount).count == 1)
    #expect(analysis.strikes.count > 12)
    #expect(analysis.strikes.dropFirst(5).allSatisfy { $0.impactPeak == nil })
    #expect(analysis.missing.contains("impact_peak_mps2"))
  }
}
