import GaitAnalysis
import GaitModel
import GaitSimulator
import Testing

/// What must not matter: how the sensor is turned, how often it measures, small errors of it.
@Suite struct InvarianceTests {
  static let script = WalkScript.steady(cadence: 108, speed: 1.25, seconds: 30)

  static func analysis(_ sensor: SensorModel, seed: UInt64 = 1) throws -> Analysis {
    Analysis(try SimulatedWalk(script: script, sensors: [sensor], seed: seed))
  }

  @Test("The mounting does not matter", arguments: 1...8)
  func theMountingDoesNotMatter(seed: Int) throws {
    let straight = try Self.analysis(SensorModel(Place(.lowerBack)))
    let turned = try Self.analysis(SensorModel(Place(.lowerBack), mounting: .random(seed: UInt64(seed))))
    #expect(turned.contacts.count == straight.contacts.count)
    for (one, other) in zip(straight.contacts, turned.contacts) {
      #expect(abs(one.time.seconds(since: other.time)) < 0.01)
      #expect(one.side == other.side)
    }
    #expect(turned.seconds.map(\.walking) == straight.seconds.map(\.walking))
  }

  @Test("The rate does not matter", arguments: [25.0, 50, 64, 128, 200, 400])
  func theRateDoesNotMatter(rate: Double) throws {
    let usual = try Self.analysis(SensorModel(Place(.lowerBack)))
    let other = try Self.analysis(SensorModel(Place(.lowerBack), rateHertz: rate))
    #expect(other.contacts.count == usual.contacts.count)
    for (one, other) in zip(usual.contacts, other.contacts) {
      #expect(abs(one.time.seconds(since: other.time)) < 0.02)
    }
    for second in other.seconds {
      guard let cadence = second.cadenceStepsPerMinute,
        let expected = usual.seconds.first(where: { $0.time == second.time })?.cadenceStepsPerMinute
      else { continue }
      #expect(abs(cadence - expected) < 1, "\(second.time.seconds) s")
    }
    #expect(other.seconds.count { $0.cadenceStepsPerMinute != nil } > 25)
    #expect(abs(try #require(other.analyzer.sensors[0].rateHertz) - rate) < 0.01 * rate)
    #expect(other.notices.isEmpty)
  }

  static let imperfect: [ChannelModel] = [
    ChannelModel(scale: Vector3(1.05, 1.05, 1.05)), ChannelModel(scale: Vector3(0.95, 1.05, 1)),
    ChannelModel(bias: Vector3(0.3, -0.3, 0.3)),
    ChannelModel(noiseDensity: 10 * 200e-6 * 9.80665, bias: Vector3(0, 0.1, -0.1)),
    ChannelModel(noiseDensity: 0.03),
  ]

  @Test("An imperfect sensor finds the same steps", arguments: imperfect)
  func anImperfectSensorFindsTheSameSteps(errors: ChannelModel) throws {
    let ideal = try Self.analysis(SensorModel(Place(.lowerBack)))
    let real = try Self.analysis(SensorModel(Place(.lowerBack), acceleration: errors))
    #expect(real.contacts.count == ideal.contacts.count)
    for (one, other) in zip(ideal.contacts, real.contacts) {
      #expect(abs(one.time.seconds(since: other.time)) < 0.025, "\(one.time.seconds)")
    }
    #expect(real.notices(.clipped).isEmpty && real.notices(.gap).isEmpty)
    #expect(real.missing.contains("initial_contacts") == false)
  }

  @Test("Lost samples hardly move the cadence", arguments: [0.05, 0.10])
  func lostSamplesHardlyMoveTheCadence(share: Double) throws {
    for rate in [50.0, 100] {
      let whole = try Self.analysis(SensorModel(Place(.lowerBack), rateHertz: rate))
      let holey = try Self.analysis(
        SensorModel(Place(.lowerBack), rateHertz: rate, faults: [.dropOuts(share: share)]))
      let cadence = try #require(whole.meanCadence(from: 10, to: 30))
      #expect(abs(try #require(holey.meanCadence(from: 10, to: 30)) - cadence) < 0.5, "\(rate) Hz")
      #expect(holey.bouts.map(\.steps) == whole.bouts.map(\.steps), "\(rate) Hz")
      #expect(abs(holey.analyzer.sensors[0].lostShare - share) < 0.03, "\(rate) Hz")
      #expect(whole.analyzer.sensors[0].lostShare == 0)
    }
  }
}
