import GaitAnalysis
import GaitModel
import GaitSimulator
import Testing

/// Rigs and recordings at the edge: nothing worn, nothing measured, too slow, lost on the way.
@Suite struct RigTests {
  static let script = WalkScript.steady(cadence: 108, speed: 1.25, seconds: 20)
  static let backAndFoot = SensorRig(
    SensorRig.back.sensors + [WornSensor(place: Place(.foot, .left), channels: .acceleration)])

  /// A sensor that lies still: at 100 Hz for some seconds.
  static func still(sensor: Int, from: Double = 0, seconds: Double) -> [ImuSample] {
    (0...Int(seconds * 100)).map { index in
      ImuSample(
        time: SampleTime.zero.advanced(bySeconds: from + Double(index) / 100), sensor: sensor,
        acceleration: Vector3(0, 0, 9.80665), angularVelocity: .zero)
    }
  }

  @Test("A rig that cannot give steps says so")
  func aRigThatCannotTellStepsSaysSo() throws {
    let rig = SensorRig([WornSensor(place: Place(.head), channels: .angularVelocity)])
    let analysis = Analysis(Self.still(sensor: 0, seconds: 10), rig: rig)
    #expect(analysis.contacts.isEmpty && !analysis.seconds.contains(where: \.walking))
    #expect(analysis.missing.contains("initial_contacts"))
    #expect(
      analysis.analyzer.notComputed.contains {
        $0.reason == .needsStepSensor(worn: [Place(.head)])
      })
    #expect(analysis.analyzer.sensors[0].samples == 1_001)
  }

  @Test("A trunk sensor without acceleration says so")
  func aTrunkSensorWithoutAccelerationSaysSo() throws {
    let rig = SensorRig([WornSensor(place: Place(.lowerBack), channels: .angularVelocity)])
    let walk = try SimulatedWalk(
      script: Self.script, sensors: [SensorModel(Place(.lowerBack), channels: .angularVelocity)])
    let analysis = Analysis(walk.samples(), rig: rig)
    #expect(analysis.contacts.isEmpty)
    #expect(analysis.missing.contains("initial_contacts"))
    #expect(analysis.analyzer.sensors[0].samples == 2_801)
  }

  @Test("A rig with nothing gives nothing, and the reason")
  func aRigWithNothing() {
    let analysis = Analysis(Self.still(sensor: 0, seconds: 1), rig: SensorRig([]))
    #expect(analysis.outputs.isEmpty)
    #expect(analysis.analyzer.sensors.isEmpty && analysis.analyzer.durationSeconds == 0)
    #expect(analysis.analyzer.notComputed.contains { $0.reason == .needsStepSensor(worn: []) })
  }

  @Test("No sample and one sample give nothing")
  func noSampleAndOneSample() {
    let none = Analysis([])
    #expect(none.outputs.isEmpty && none.analyzer.durationSeconds == 0)
    #expect(none.missing.contains("initial_contacts"))
    #expect(none.analyzer.sensors[0].rateHertz == nil && none.analyzer.sensors[0].lostShare == 0)
    let one = Analysis(Self.still(sensor: 0, seconds: 0))
    #expect(one.contacts.isEmpty && one.bouts.isEmpty && one.notices.isEmpty)
    #expect(one.analyzer.sensors[0].samples == 1 && one.analyzer.sensors[0].rateHertz == nil)
  }

  @Test("Samples of unknown sensors are ignored")
  func samplesOfUnknownSensorsAreIgnored() throws {
    let samples = try SimulatedWalk(script: Self.script).samples()
    let strangers = samples.flatMap { sample in
      [-1, 1, 7, .max, .min].map { index in
        var sample = sample
        sample.sensor = index
        sample.acceleration = Vector3(repeating: .nan)
        return sample
      } + [sample]
    }
    #expect(Analysis(strangers).outputs == Analysis(samples).outputs)
  }

  @Test("Too slow a sensor gives no steps and the reason")
  func tooSlowASensorGivesNoStepsAndTheReason() throws {
    let walk = try SimulatedWalk(
      script: Self.script, sensors: [SensorModel(Place(.lowerBack), rateHertz: 10)])
    let analysis = Analysis(walk)
    let notice = try #require(analysis.notices(.rateLow).first)
    #expect(analysis.notices.count == 1)
    #expect(abs(try #require(notice.value) - 10) < 0.1)
    #expect(analysis.contacts.isEmpty && !analysis.seconds.contains(where: \.walking))
    let reason = analysis.analyzer.notComputed.first { $0.metric == "initial_contacts" }?.reason
    #expect(reason == .slowSensor(Place(.lowerBack), leastHertz: 25))
  }

  @Test("A clock near the lowest rate is good enough", arguments: [24.6, 25, 26])
  func aClockNearTheLowestRateIsGoodEnough(rate: Double) throws {
    let walk = try SimulatedWalk(
      script: Self.script, sensors: [SensorModel(Place(.lowerBack), rateHertz: rate)])
    #expect(Analysis(walk).bouts.count == 1)
  }

  @Test("A sensor lost early is noted and its bout ends")
  func aSensorLostEarlyIsNotedAndItsBoutEnds() throws {
    let walk = try SimulatedWalk(script: Self.script)
    let back = walk.samples().filter { $0.time.seconds < 16 }
    let foot = Self.still(sensor: 1, seconds: 40)
    let merged = (back + foot).enumerated().sorted {
      ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
    }.map(\.element)
    let analysis = Analysis(merged, rig: Self.backAndFoot)
    let lost = try #require(analysis.notices(.sensorLost).first)
    #expect(analysis.notices(.sensorLost).count == 1)
    #expect(lost.place == Place(.lowerBack) && lost.start.seconds == 15.99 && lost.end.seconds == 40)
    #expect(!analysis.seconds.contains { $0.walking && $0.time.seconds > 19 })
    #expect(analysis.seconds.last?.time.seconds == 40)
    let bout = try #require(analysis.bouts.first)
    #expect(analysis.bouts.count == 1)
    #expect(bout.reported.seconds(since: bout.end) < 3.5)
  }

  @Test("Other sensors change nothing at the trunk")
  func otherSensorsChangeNothingAtTheTrunk() throws {
    let back = try SimulatedWalk(script: Self.script).samples()
    let foot = Self.still(sensor: 1, seconds: 28).map { sample in
      var sample = sample
      sample.time = sample.time.advanced(bySeconds: 0.003)
      return sample
    }
    let merged = (back + foot).enumerated().sorted {
      ($0.element.time, $0.offset) < ($1.element.time, $1.offset)
    }.map(\.element)
    let together = Analysis(merged, rig: Self.backAndFoot)
    let alone = Analysis(back)
    #expect(together.contacts == alone.contacts)
    #expect(together.seconds.map(\.walking) == alone.seconds.map(\.walking))
    #expect(together.bouts.map(\.steps) == alone.bouts.map(\.steps))
  }

  @Test("The pelvis decides before the lower back")
  func thePelvisDecidesBeforeTheLowerBack() throws {
    let walk = try SimulatedWalk(script: Self.script)
    let rig = SensorRig([
      WornSensor(place: Place(.lowerBack), channels: [.acceleration]),
      WornSensor(place: Place(.pelvis), channels: [.acceleration, .angularVelocity]),
    ])
    let samples = walk.samples().map { sample in
      var sample = sample
      sample.sensor = 1
      return sample
    }
    let analysis = Analysis(samples, rig: rig)
    #expect(!analysis.contacts.isEmpty && analysis.contacts.allSatisfy { $0.place == Place(.pelvis) })
    #expect(analysis.contacts.map(\.time) == Analysis(walk).contacts.map(\.time))
  }
}
