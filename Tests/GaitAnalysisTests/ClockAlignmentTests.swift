import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Clocks of several devices, brought together by what all of them felt.
@Suite struct ClockAlignmentTests {
  /// Numbers from -1 to 1 that look like chance, the same every time.
  static func chance(_ seed: UInt64) -> () -> Double {
    var state = seed
    return {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(1 << 30) - 1
    }
  }

  /// Times of steps that vary as a person's do.
  static func steps(_ count: Int, from start: Double, every step: Double = 0.55, varying: Double = 0.02)
    -> [Double]
  {
    var time = start
    let chance = chance(UInt64(count) &+ UInt64(step * 1000))
    return (0..<count).map { _ in
      defer { time += step + varying * chance() }
      return time
    }
  }

  /// What a clock says that is so late and runs so much slower, of times and of the samples' errors.
  static func shifted(_ times: [Double], by lag: Double, ppm: Double, noise: Double = 0.004) -> [Double] {
    let chance = chance(7)
    return times.map { time in (time - lag) * (1 - ppm * 1e-6) + noise * chance() }
  }

  @Test(
    "A lag and a drift that were put in are found to within 20 ms at both ends", arguments: [7.3, -41.0, 0.0])
  func known(lag: Double) throws {
    let all = Self.steps(1200, from: 5)
    let left = all.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    let back = ClockTrain(place: .lowerBack, steps: all, from: 0, to: 700)
    let own = Self.shifted(left, by: lag, ppm: 120)
    let foot = ClockTrain(place: Place(.foot, .left), steps: own, from: own[0] - 5, to: own[599] + 5)
    let found = try ClockAlignment(foot, on: back)
    for index in [0, 300, 599] {
      let time = found.line.time(of: SampleTime(seconds: own[index])!)
      #expect(abs(time.seconds - left[index]) < 0.01)
    }
    #expect(abs(found.finding.driftPPM - 120) < 10)
    #expect(found.finding.basis == .steps(600))
  }

  @Test("Steps as even as a clock fit at more than one lag, and that is said")
  func even() {
    let all = Self.steps(300, from: 5, varying: 0)
    let back = ClockTrain(place: .lowerBack, steps: all, from: 0, to: 180)
    let own = Self.shifted(Array(all[20..<280]), by: 7.3, ppm: 0)
    let chest = ClockTrain(place: Place(.sternum), steps: own, from: 0, to: 180)
    #expect(throws: ClockDoubt.severalFit) { try ClockAlignment(chest, on: back) }
  }

  @Test("Two different walks fit nowhere")
  func strangers() {
    let back = ClockTrain(place: .lowerBack, steps: Self.steps(200, from: 5), from: 0, to: 130)
    let other = ClockTrain(
      place: Place(.sternum), steps: Self.steps(200, from: 5, every: 0.61, varying: 0.07), from: 0, to: 130)
    #expect(throws: ClockDoubt.self) { try ClockAlignment(other, on: back) }
  }

  @Test("Steps at the recordings' own times say whether the clocks may be one")
  func own() {
    let steps = Self.steps(60, from: 5)
    let back = ClockTrain(place: .lowerBack, steps: steps, from: 0, to: 40)
    let near = ClockTrain(place: .pelvis, steps: Self.shifted(steps, by: 0.03, ppm: 0), from: 0, to: 40)
    let far = ClockTrain(place: .pelvis, steps: Self.shifted(steps, by: 0.3, ppm: 0), from: 0, to: 40)
    #expect(!ClockAlignment.areApart(near, back, lag: 0))
    #expect(ClockAlignment.areApart(far, back, lag: 0))
    #expect(!ClockAlignment.areApart(far, back, lag: 0.3))
  }

  @Test("Left and right foot have no step in common")
  func feet() {
    let left = ClockTrain(
      place: Place(.foot, .left), steps: Self.steps(50, from: 1, every: 1.1), from: 0, to: 60)
    let right = ClockTrain(
      place: Place(.foot, .right), steps: Self.steps(50, from: 2, every: 1.1), from: 0, to: 60)
    #expect(throws: ClockDoubt.noCommonSteps) { try ClockAlignment(right, on: left) }
  }

  @Test("A clock that leaps within the walk is told from one that runs evenly")
  func leap() {
    let all = Self.steps(600, from: 5)
    let back = ClockTrain(place: .lowerBack, steps: all, from: 0, to: 350)
    let early = Self.shifted(Array(all[..<300]), by: 7.3, ppm: 0)
    let late = Self.shifted(Array(all[300...]), by: 7.36, ppm: 0)
    let chest = ClockTrain(place: Place(.sternum), steps: early + late, from: -5, to: 340)
    #expect(throws: ClockDoubt.self) { try ClockAlignment(chest, on: back) }
  }

  @Test("Three taps at both ends say lag and drift without a step")
  func taps() throws {
    let true1 = [3.0, 3.31, 3.74]
    let true2 = [603.0, 603.4, 603.72]
    let back = ClockTrain(place: .lowerBack, steps: [], jolts: [[1.0], true1, true2], from: 0, to: 610)
    let own = [true1, true2].map { Self.shifted($0, by: 7.3, ppm: 120, noise: 0.002) }
    let wrist = ClockTrain(place: Place(.wrist, .left), steps: [], jolts: own, from: -6, to: 600)
    let found = try ClockAlignment(wrist, on: back, by: .stamps)
    #expect(found.finding.basis == .stamps(2))
    #expect(abs(found.line.time(of: SampleTime(seconds: own[1][0])!).seconds - 603) < 0.01)
  }

  @Test("One stamp leaves the drift of ten minutes open; of one minute it does not matter")
  func oneStamp() throws {
    func trains(_ end: Double) -> (ClockTrain, ClockTrain) {
      (
        ClockTrain(place: .lowerBack, steps: [], jolts: [[3.0]], from: 0, to: end),
        ClockTrain(place: Place(.foot, .left), steps: [], jolts: [[10.3]], from: 0, to: end)
      )
    }
    let long = trains(600)
    #expect(throws: ClockDoubt.driftOpen) { try ClockAlignment(long.1, on: long.0, by: .stamps) }
    let short = trains(50)
    let found = try ClockAlignment(short.1, on: short.0, by: .stamps)
    #expect(abs(found.finding.lagSeconds + 7.3) < 0.001)
    #expect(throws: ClockDoubt.self) { try ClockAlignment(short.1, on: short.0) }
  }

  @Test("Stamps and taps are felt on a still sensor, steps are none")
  func jolts() {
    var picker = JoltPicker()
    for index in 0..<1500 {
      let time = Double(index) / 100
      var size = 9.81 + 0.1 * Double(index % 3)
      if [300, 340, 372, 900].contains(index) { size += 12 }
      if index > 1100, index % 50 < 8 { size += 6 }
      picker.process(Vector3(0.3, size, 0.2), at: SampleTime(seconds: time)!)
    }
    #expect(picker.groups.count == 2)
    #expect(picker.groups.first?.count == 3)
    #expect(picker.groups.last?.count == 1)
    #expect(abs((picker.groups.last?.first ?? 0) - 9) < 0.01)
  }

  @Test(
    "Two phones and a foot sensor of a simulated walk, 7.3 s and 120 ppm apart, come together within 20 ms")
  func simulated() throws {
    let tempo = Tempo(cadence: 108, speed: 1.25)
    let script = WalkScript([
      ScriptPhase(.stand, seconds: 8), ScriptPhase(.walk(tempo), seconds: 150),
      ScriptPhase(.stand, seconds: 11),
      ScriptPhase(.walk(tempo), seconds: 140), ScriptPhase(.turn(tempo, radians: 3), seconds: 4),
      ScriptPhase(.walk(tempo), seconds: 120), ScriptPhase(.stand, seconds: 10),
    ])
    let clocks = [
      (Place.lowerBack, 0.0, 0.0), (Place(.foot, .left), 7.3, 120.0), (Place(.pelvis), -7.3, -120.0),
      (Place(.thigh, .right), 7.3, 120.0),
    ]
    for isTapped in [false, true] {
      var trains: [ClockTrain] = []
      for (place, lag, ppm) in clocks {
        let walk = try SimulatedWalk(
          script: script, sensors: [SensorModel(place, rateHertz: place.segment == .foot ? 100 : 50)], seed: 5
        )
        var train = try #require(ClockTrain(rig: walk.rig))
        for var sample in walk.stream() {
          let seconds = sample.time.seconds
          // Three taps on all devices, at the beginning and at the end.
          let taps = [3, 3.3, 3.74, script.seconds - 4, script.seconds - 3.6, script.seconds - 3.3]
          if isTapped, taps.contains(where: { (0..<0.03).contains(seconds - $0) }) {
            sample.acceleration = sample.acceleration.map { $0 * 2.2 }
          }
          sample.time = SampleTime(seconds: (seconds - lag) * (1 - ppm * 1e-6))!
          train.take(sample)
        }
        train.finish()
        trains.append(train)
      }
      #expect(ClockAlignment.reference(among: trains) == 0)
      for (train, (place, lag, ppm)) in zip(trains, clocks).dropFirst() {
        if place.segment == .thigh, !isTapped {
          #expect(throws: ClockDoubt.rhythmOnly) { try ClockAlignment(train, on: trains[0]) }
          continue
        }
        let found = try ClockAlignment(train, on: trains[0])
        #expect(found.finding.basis == .stamps(2) || !isTapped)
        for time in [0.0, 220.0, script.seconds] {
          let own = SampleTime(seconds: (time - lag) * (1 - ppm * 1e-6))!
          #expect(abs(found.line.time(of: own).seconds - time) < 0.02, "\(place) at \(time)")
        }
      }
    }
  }

  @Test("Steps of which one side takes longer, or is felt late by the trunk, tell no lag")
  func limping() {
    let all = Self.steps(300, from: 5)
    let left = all.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    let own = Self.shifted(left, by: 7.3, ppm: 0)
    let foot = ClockTrain(place: Place(.foot, .left), steps: own, from: own[0] - 5, to: own[149] + 5)
    func back(late: Double) -> ClockTrain {
      let felt = all.enumerated().map { $0.element + ($0.offset.isMultiple(of: 2) ? late : 0) }
      return ClockTrain(place: .lowerBack, steps: felt, from: 0, to: 180)
    }
    #expect(throws: Never.self) { try ClockAlignment(foot, on: back(late: 0)) }
    for late in [-0.03, -0.014, 0.014, 0.03] {
      #expect(throws: ClockDoubt.unusualSteps) { try ClockAlignment(foot, on: back(late: late)) }
    }
  }

  @Test("A trunk whose steps come no earlier than their shocks tells a lag of another trunk, none of a foot")
  func late() throws {
    let all = Self.steps(300, from: 5)
    let left = all.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    func back(_ shocks: [Double]) -> ClockTrain {
      ClockTrain(place: .lowerBack, steps: all.map { $0 + 0.04 }, shocks: shocks, from: 0, to: 180)
    }
    let foot = ClockTrain(place: Place(.foot, .left), steps: left, from: 0, to: 180)
    let chance = Self.chance(3)
    let early = all.map { _ in 0.005 + 0.02 * chance() }
    #expect(throws: ClockDoubt.lateSteps) { try ClockAlignment(foot, on: back(early)) }
    // Scatter counts against it: of few and scattered shocks the median is not sure.
    let few = (0..<16).map { $0.isMultiple(of: 2) ? 0.0 : 0.06 }
    #expect(throws: ClockDoubt.lateSteps) { try ClockAlignment(foot, on: back(few)) }
    #expect(throws: ClockDoubt.lateSteps) { try ClockAlignment(foot, on: back([])) }
    let pelvis = ClockTrain(place: .pelvis, steps: all.map { $0 + 0.04 }, from: 0, to: 180)
    #expect(abs(try ClockAlignment(pelvis, on: back(early)).finding.lagSeconds) < 0.005)
  }

  @Test("Of a simulated walker who limps, or whose trunk follows the shock late, a foot's clock stays open")
  func limpingWalker() throws {
    let tempo = Tempo(cadence: 108, speed: 1.25)
    let script = WalkScript([
      ScriptPhase(.stand, seconds: 5), ScriptPhase(.walk(tempo), seconds: 100),
      ScriptPhase(.stand, seconds: 5),
    ])
    func alignment(limp: Double, late: Int) throws -> ClockAlignment {
      var trains: [ClockTrain] = []
      for place in [Place.lowerBack, Place(.foot, .left)] {
        let walk = try SimulatedWalk(
          script: script, walker: Walker(asymmetry: limp),
          sensors: [SensorModel(place, rateHertz: 100)], seed: 5)
        var train = try #require(ClockTrain(rig: walk.rig))
        let samples = walk.samples()
        let contacts = walk.truth.initialContacts.map(\.time.seconds)
        for index in samples.indices {
          var sample = samples[index]
          if place == .lowerBack, late > 0 {
            // The slow movement comes late; the shock of the landing goes up the spine at once.
            sample.acceleration = samples[max(0, index - late)].acceleration
            let isShock = contacts.contains { (0.01..<0.04).contains(sample.time.seconds - $0) }
            if isShock { sample.acceleration?.z += index.isMultiple(of: 2) ? 4 : -4 }
          }
          if place != .lowerBack { sample.time = sample.time.advanced(bySeconds: -3) }
          train.take(sample)
        }
        train.finish()
        trains.append(train)
      }
      return try ClockAlignment(trains[1], on: trains[0], by: .steps)
    }
    #expect(abs(try alignment(limp: 0, late: 0).finding.lagSeconds - 3) < 0.02)
    #expect(throws: ClockDoubt.unusualSteps) { try alignment(limp: 0.04, late: 0) }
    #expect(throws: ClockDoubt.lateSteps) { try alignment(limp: 0, late: 5) }
  }
}
