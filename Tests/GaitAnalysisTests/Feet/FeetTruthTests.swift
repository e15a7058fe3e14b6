import GaitAnalysis
import GaitModel
import GaitSimulator
import Testing

/// Stride length, speed, angle of the sole and phases of simulated walks, against what the walker did.
@Suite struct FeetTruthTests {
  /// A walk on both feet, with a gyroscope off by 0.5 °/s and an accelerometer off by 2 %.
  static func walk(
    cadence: Double = 110, speed: Double = 1.3, rateHertz: Double = 200, places: [Place] = RealFeetTests.feet,
    seed: UInt64 = 1, faults: [SensorFault] = []
  ) throws -> SimulatedWalk {
    let bias = 0.5 * Double.pi / 180
    var acceleration = ChannelModel.typicalAcceleration
    acceleration.scale = Vector3(repeating: 1.02)
    var rotation = ChannelModel.typicalAngularVelocity
    rotation.bias = Vector3(bias, -bias, bias)
    return try SimulatedWalk(
      script: .steady(cadence: cadence, speed: speed, seconds: 30),
      sensors: places.enumerated().map { index, place in
        SensorModel(
          place, rateHertz: rateHertz, mounting: .random(seed: seed + UInt64(index)),
          acceleration: acceleration, angularVelocity: rotation, faults: faults)
      })
  }

  /// Found and true numbers of a walk.
  struct Comparison {
    var lengths: [Double] = []
    var angles: [Double] = []
    var stances: [Double] = []
    var missing = 0

    init(_ analysis: Analysis, _ walk: SimulatedWalk) {
      let truth = walk.strides()
      for stride in analysis.strides {
        guard
          let actual = truth.first(where: {
            $0.side == stride.side && abs($0.start.seconds(since: stride.start)) < 0.1
          })
        else { continue }
        if let length = stride.lengthMetres {
          lengths.append(length / actual.lengthMetres - 1)
        } else {
          missing += 1
        }
        if let stance = stride.stanceShare { stances.append(stance - actual.stanceShare) }
      }
      let strikes = walk.heelStrikes()
      for strike in analysis.strikes {
        guard
          let actual = strikes.first(where: {
            $0.side == strike.side && abs($0.time.seconds(since: strike.time)) < 0.1
          }), let angle = strike.footStrikeAngle
        else { continue }
        angles.append((angle - actual.footStrikeAngle) * 180 / .pi)
      }
    }
  }

  static func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
  }

  @Test("Stride lengths, angles of the sole and phases are the true ones", arguments: StrideTruthTests.paces)
  func lengthsAnglesAndPhases(cadence: Double, speed: Double) throws {
    let walk = try Self.walk(cadence: cadence, speed: speed)
    let analysis = Analysis(walk)
    let found = Comparison(analysis, walk)
    #expect(found.lengths.count > 20 && found.missing <= 2)
    #expect(abs(Self.median(found.lengths)) < 0.01, "\(Self.median(found.lengths))")
    #expect(found.angles.count > 20)
    #expect(abs(Self.median(found.angles)) < 1, "\(Self.median(found.angles))°")
    #expect(abs(Self.median(found.stances)) < 0.02, "\(Self.median(found.stances))")
    let speeds = analysis.seconds.filter { (10...28).contains($0.time.seconds) }
    #expect(speeds.count == 19)
    for second in speeds { #expect(abs((second.speedMetresPerSecond ?? 0) / speed - 1) < 0.03) }
    let bout = try #require(analysis.bouts.first)
    let truth = try #require(walk.truth.meanSpeed)
    #expect(abs((bout.speedMetresPerSecond ?? 0) / truth - 1) < 0.03)
  }

  @Test("Every rate gives the same", arguments: [50.0, 100, 204.8])
  func everyRateGivesTheSame(rate: Double) throws {
    let walk = try Self.walk(rateHertz: rate)
    let found = Comparison(Analysis(walk), walk)
    #expect(found.lengths.count > 40)
    #expect(abs(Self.median(found.lengths)) < 0.015, "\(Self.median(found.lengths))")
    #expect(abs(Self.median(found.angles)) < 1.5, "\(Self.median(found.angles))°")
  }

  @Test("Mounting changes nothing")
  func mountingChangesNothing() throws {
    let one = Analysis(try Self.walk(seed: 1))
    let other = Analysis(try Self.walk(seed: 40))
    let lengths = zip(one.strides.compactMap(\.lengthMetres), other.strides.compactMap(\.lengthMetres))
    #expect(one.strides.count == other.strides.count && one.strides.count > 40)
    for (first, second) in lengths { #expect(abs(first / second - 1) < 0.01, "\(first), \(second)") }
    for (first, second) in zip(one.strikes, other.strikes) {
      guard let angle = first.footStrikeAngle, let turned = second.footStrikeAngle else { continue }
      #expect(abs(angle - turned) < 0.02)
    }
  }

  @Test("One foot gives the speed")
  func oneFootTellsTheSpeed() throws {
    let walk = try Self.walk(places: [Place(.foot, .right)])
    let analysis = Analysis(walk)
    let speeds = analysis.seconds.filter { (12...28).contains($0.time.seconds) }
      .compactMap(\.speedMetresPerSecond)
    #expect(speeds.count == 17)
    for speed in speeds { #expect(abs(speed / 1.3 - 1) < 0.03, "\(speed)") }
    #expect(analysis.strikes.allSatisfy { $0.side == .right })
  }

  @Test("A gap voids what it touches")
  func aGapVoidsWhatItTouches() throws {
    let walk = try Self.walk(faults: [.gap(from: 16, to: 16.3)])
    let analysis = Analysis(walk)
    let whole = Analysis(try Self.walk())
    let lengths = analysis.strides.compactMap(\.lengthMetres)
    #expect(lengths.count >= whole.strides.compactMap(\.lengthMetres).count - 8)
    for stride in analysis.strides where stride.lengthMetres != nil {
      #expect(stride.end.seconds < 16 || stride.start.seconds > 16.2)
    }
    let found = Comparison(analysis, walk)
    #expect(found.lengths.allSatisfy { abs($0) < 0.1 })
  }

  @Test("The trunk gives neither angle nor blow")
  func theTrunkTellsNeitherAngleNorBlow() throws {
    let back = try Worn.walk([Place(.lowerBack)])
    let analysis = Analysis(back)
    #expect(analysis.strikes.allSatisfy { $0.footStrikeAngle == nil && $0.impactPeak == nil })
    #expect(analysis.missing.contains("foot_strike_angle_deg"))
    let reasons = analysis.analyzer.notComputed.filter { $0.metric == "foot_strike_angle_deg" }
    #expect(reasons.map(\.reason) == [.needsFootSensor])
  }

  @Test("Cutting and copying change nothing")
  func cuttingAndCopyingChangeNothing() throws {
    let walk = try Self.walk(rateHertz: 100, faults: [.gap(from: 16, to: 16.3)])
    let samples = walk.samples()
    let whole = Analysis(samples, rig: walk.rig)
    #expect(whole.strikes.count > 40)
    for cut in stride(from: 5.0, to: 36, by: 2.3) {
      let kept = samples.prefix { $0.time.seconds <= cut }
      guard let last = kept.last?.time else { continue }
      let known = last.advanced(bySeconds: -0.02)
      let part = Analysis(kept, rig: walk.rig)
      #expect(part.outputs.filter { $0.reported <= known } == whole.outputs.filter { $0.reported <= known })
      var original = GaitAnalyzer(rig: walk.rig)
      var outputs: [GaitOutput] = []
      for sample in kept { original.process(sample, into: &outputs) }
      var copy = original
      for sample in samples.dropFirst(kept.count) { copy.process(sample, into: &outputs) }
      copy.finish(into: &outputs)
      #expect(outputs == whole.outputs, "copied at \(cut) s")
    }
  }
}
