import GaitAnalysis
import GaitModel
import GaitSimulator
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Numbers that are no numbers, no gravity, or another unit's.
@Suite struct BadNumberTests {
  /// A walk of `standing` + 24 + `standing` seconds whose samples `change` has been at.
  static func analysis(
    standing: Double = 4, _ faults: [SensorFault] = [], _ change: (inout ImuSample) -> Void = { _ in }
  ) throws -> Analysis {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 108, speed: 1.25, seconds: 24, standing: standing),
      sensors: [SensorModel(Place(.lowerBack), faults: faults)])
    return Analysis(
      walk.samples().map { sample in
        var sample = sample
        change(&sample)
        return sample
      })
  }

  /// Expects the same contacts within a sample: where a gyroscope can be used, it takes a little of the noise away.
  static func expectSameContacts(_ one: Analysis, _ other: Analysis) {
    #expect(one.contacts.count == other.contacts.count && other.contacts.count > 40)
    for (one, other) in zip(one.contacts, other.contacts) {
      #expect(abs(one.time.seconds(since: other.time)) < 0.01)
    }
  }

  @Test(
    "A number that is none is refused and counted",
    arguments: [Double.nan, .infinity, -.infinity, 1e6, 1e200, -1e308])
  func aNumberThatIsNoneIsRefusedAndCounted(value: Double) throws {
    let missing = try Self.analysis([.gap(from: 12, to: 12.03)])
    let bad = try Self.analysis { sample in
      if (12..<12.03).contains(sample.time.seconds) { sample.acceleration?.y = value }
    }
    #expect(bad.contacts == missing.contacts && bad.bouts == missing.bouts)
    #expect(bad.seconds.map(\.cadenceStepsPerMinute) == missing.seconds.map(\.cadenceStepsPerMinute))
    let notices = bad.notices(.nonFinite)
    #expect(notices.map(\.count) == [1, 3])
    #expect(notices.map(\.start.seconds) == [12, 12])
    #expect(notices.last?.end.seconds == 12.02)
    #expect(bad.notices.count == 2)
  }

  @Test("A bad gyroscope does not cost the acceleration")
  func aBadGyroscopeDoesNotCostTheAcceleration() throws {
    let good = try Self.analysis()
    let bad = try Self.analysis { sample in
      if sample.time.seconds > 12 { sample.angularVelocity?.x = .nan }
    }
    Self.expectSameContacts(bad, good)
    #expect(bad.notices(.nonFinite).count == 2)
  }

  @Test("Of nothing but numbers that are none, only that is said")
  func nothingButNoNumbersIsSaid() throws {
    let bad = try Self.analysis { $0.acceleration = Vector3(repeating: .nan) }
    #expect(bad.contacts.isEmpty && bad.seconds.isEmpty && bad.bouts.isEmpty)
    #expect(bad.notices(.nonFinite).map(\.count) == [1, 3_201])
    #expect(bad.missing.contains("initial_contacts"))
    #expect(bad.analyzer.sensors[0].samples == 0)
    #expect(bad.analyzer.durationSeconds == 32)
  }

  @Test("Numbers that end early are a sensor lost")
  func numbersThatEndEarlyAreASensorLost() throws {
    let bad = try Self.analysis { sample in
      if sample.time.seconds >= 12 { sample.acceleration = nil }
    }
    #expect(bad.notices(.sensorLost).map(\.start.seconds) == [11.99])
    #expect(bad.analyzer.durationSeconds == 32)
  }

  @Test("Extreme but finite numbers pass through", arguments: [49_000.0, -49_000])
  func extremeButFiniteNumbersPassThrough(value: Double) throws {
    var flip = false
    let bad = try Self.analysis { sample in
      flip.toggle()
      sample.acceleration = Vector3(repeating: (flip ? value : -value) / 2)
      sample.angularVelocity = Vector3(repeating: 5_000)
    }
    #expect(bad.notices(.nonFinite).isEmpty)
    #expect(bad.seconds.allSatisfy { $0.cadenceStepsPerMinute?.isFinite ?? true })
    #expect(bad.contacts.isEmpty)
  }

  static let back = Place(.lowerBack)

  /// A wrong unit: what it is called, the factor, and what it is noted as.
  static let units: [(factor: Double, code: QualityCode, reason: MissingReason)] = [
    (1 / 9.80665, .unitConverted, .unitsOfGravity(back)),
    (1_000 / 9.80665, .unitConverted, .thousandthsOfGravity(back)),
    (0.5, .scaleError, .unlikeGravity(back)), (1.6, .scaleError, .unlikeGravity(back)),
    (3.28, .scaleError, .unlikeGravity(back)),
    (0.01, .gravityRemoved, .gravityRemoved(back)), (0, .deadChannel, .noUsableSample(back)),
  ]

  @Test("Another unit gives a hint and no steps", arguments: units, [0.1, 4])
  func anotherUnitGivesAHintAndNoSteps(
    unit: (factor: Double, code: QualityCode, reason: MissingReason), standing: Double
  ) throws {
    let analysis = try Self.analysis(standing: standing) { sample in
      sample.acceleration = sample.acceleration.map { $0 * unit.factor }
    }
    #expect(analysis.notices(unit.code).count == 1)
    if unit.code == .scaleError && standing < 4 {
      // What is merely unlike gravity may be a sensor that is turned over: it takes two windows to tell.
      let hint = try #require(analysis.notices(.scaleError).first?.reported)
      #expect(hint.seconds < 4.1 && analysis.contacts.allSatisfy { $0.reported <= hint })
      return
    }
    #expect(analysis.contacts.isEmpty, "\(analysis.contacts.count) contacts")
    #expect(analysis.bouts.isEmpty && !analysis.seconds.contains(where: \.walking))
    let reason = analysis.analyzer.notComputed.first { $0.metric == "initial_contacts" }?.reason
    #expect(reason == unit.reason)
  }

  @Test("Acceleration without gravity gives a hint and no steps", arguments: [0.1, 4])
  func accelerationWithoutGravityGivesAHintAndNoSteps(standing: Double) throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 108, speed: 1.25, seconds: 24, standing: standing),
      sensors: [SensorModel(Place(.lowerBack), channels: [.linearAcceleration])])
    let samples = walk.samples().map { sample in
      ImuSample(time: sample.time, sensor: 0, acceleration: sample.linearAcceleration)
    }
    let analysis = Analysis(samples)
    #expect(analysis.notices(.gravityRemoved).count == 1)
    #expect(analysis.contacts.isEmpty && analysis.bouts.isEmpty)
    #expect(analysis.missing.contains("initial_contacts"))
  }

  @Test("Degrees per second give a hint")
  func degreesPerSecondGiveAHint() throws {
    let analysis = try Self.analysis { sample in
      sample.angularVelocity = sample.angularVelocity.map { $0 * 180 / .pi }
    }
    #expect(analysis.notices(.unitConverted).count == 1)
    #expect(try Self.analysis().notices.isEmpty)
    // The acceleration is right, so the steps are.
    let right = try Self.analysis()
    Self.expectSameContacts(analysis, right)
  }

  @Test("Degrees per second give a hint where the bounce is weak as well, and raw noise at rest gives none")
  func degreesOfACalmWalk() {
    func notices(bounce: Double, seconds: Int) -> [QualityNotice] {
      var noise = SensorNoise(seed: 3)
      return Analysis(
        (0..<(100 * seconds)).map { index in
          let time = Double(index) / 100
          return noise.added(
            to: ImuSample(
              time: SampleTime(seconds: time) ?? .zero, sensor: 0,
              acceleration: Vector3(0, 0, 9.81 + bounce * sin(4 * .pi * time)),
              angularVelocity: Vector3(0, 45 * sin(2 * .pi * time), 0)))
        }
      ).notices(.unitConverted)
    }
    let found = notices(bounce: 0.6, seconds: 10)
    #expect(found.count == 1 && found.first.map { (5.9...6.2).contains($0.reported.seconds) } == true)
    #expect(notices(bounce: 0.6, seconds: 5).isEmpty)
    #expect(notices(bounce: 0, seconds: 20).isEmpty)
  }

  @Test("A scale error at rest is noted and does not stop the walk")
  func aScaleErrorAtRestIsNotedAndDoesNotStopTheWalk() throws {
    let analysis = try Self.analysis { sample in
      sample.acceleration = sample.acceleration.map { $0 * 1.06 }
    }
    let notice = try #require(analysis.notices(.scaleError).first)
    #expect(analysis.notices.count == 1)
    #expect(abs(try #require(notice.value) - 1.06 * 9.80665) < 0.02)
    #expect(analysis.bouts.count == 1)
    let right = try Self.analysis { sample in
      sample.acceleration = sample.acceleration.map { $0 * 1.02 }
    }
    #expect(right.notices.isEmpty)
  }

  @Test(
    "A sensor that turns at rest has the right scale, and the walk after it counts",
    arguments: [Segment.lowerBack, .wrist])
  func aSensorThatTurnsAtRestHasTheRightScale(segment: Segment) throws {
    let place = segment.isPaired ? Place(segment, .left) : Place(segment)
    let walk = try SimulatedWalk(
      script: .steady(cadence: 108, speed: 1.25, seconds: 24, standing: 12), sensors: [SensorModel(place)])
    // Twice around within eight seconds: the mean over two of them is far shorter than gravity.
    let turned = walk.samples().map { sample in
      var sample = sample
      let isTurning = (2..<10).contains(sample.time.seconds)
      let angle = isTurning ? .pi / 2 * (sample.time.seconds - 2) : 0
      func turn(_ v: Vector3) -> Vector3 {
        Vector3(cos(angle) * v.x + sin(angle) * v.z, v.y, cos(angle) * v.z - sin(angle) * v.x)
      }
      sample.acceleration = sample.acceleration.map(turn)
      sample.angularVelocity = sample.angularVelocity.map {
        turn($0) - Vector3(0, isTurning ? .pi / 2 : 0, 0)
      }
      return sample
    }
    let (analysis, right) = (Analysis(turned, rig: walk.rig), Analysis(walk))
    #expect(analysis.notices.isEmpty)
    #expect(right.bouts.count == 1 && analysis.bouts.count == 1)
    let steps = try #require(analysis.bouts.first?.steps)
    let expected = try #require(right.bouts.first?.steps)
    #expect(expected > 35)
    // An arm finds its axis anew after it was turned, and with it the first steps.
    #expect(abs(steps - expected) <= 4)
  }

  @Test("Clipped samples are counted")
  func clippedSamplesAreCounted() throws {
    let walk = try SimulatedWalk(
      script: .steady(cadence: 125, speed: 1.7, seconds: 24),
      sensors: [
        SensorModel(
          Place(.lowerBack), mounting: .aligned,
          acceleration: ChannelModel(scale: Vector3(1, 1, 2.2), range: 2 * 9.80665))
      ])
    let notices = Analysis(walk).notices(.clipped)
    #expect(notices.count == 2)
    #expect(try #require(notices.first?.count) < 10)
    #expect(try #require(notices.last?.count) > 20)
    let share = Analysis(walk).analyzer.sensors[0].clippedShare
    #expect(share > 0.01 && share < 1)
    #expect(try Self.analysis().analyzer.sensors[0].clippedShare == 0)
  }
}
