import GaitModel
import Testing

@testable import GaitAnalysis

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Movements that are walking, and movements that look like it but for one thing that walking never lacks.
@Suite struct ConstructedWalkTests {
  private static func analysis(
    _ gait: ConstructedGait, at place: Place = Place(.lowerBack), seconds: Double = 30,
    channels: ChannelSet = [.acceleration, .angularVelocity]
  ) -> Analysis {
    let samples = gait.samples(seconds: seconds).map { sample in
      var sample = sample
      if !channels.contains(.angularVelocity) { sample.angularVelocity = nil }
      return sample
    }
    return Analysis(samples, rig: SensorRig([WornSensor(place: place, channels: channels)]))
  }

  @Test(
    "Steps are counted once however many humps they have", arguments: [40.0, 50, 60, 70, 85, 100, 120],
    [0.3, 1.0])
  func stepsAreCountedOnceHoweverManyHumpsTheyHave(cadence: Double, secondHump: Double) {
    let analysis = Self.analysis(ConstructedGait(cadence: cadence, secondHump: secondHump))
    let wanted = 30 * cadence / 60
    #expect(abs(Double(analysis.contacts.count) - wanted) <= 2, "\(analysis.contacts.count) for \(wanted)")
    #expect(analysis.bouts.count == 1)
    let cadences = analysis.seconds.compactMap(\.cadenceStepsPerMinute)
    #expect(cadences.count > 15 && cadences.allSatisfy { abs($0 - cadence) < 2 }, "\(cadences)")
  }

  @Test(
    "The first steps of a slow walk are told once its stride is known", arguments: [50.0, 60, 70],
    [0.3, 1.0])
  func theFirstStepsOfASlowWalkAreToldOnceItsStrideIsKnown(cadence: Double, secondHump: Double) throws {
    let analysis = Self.analysis(ConstructedGait(cadence: cadence, secondHump: secondHump))
    let first = try #require(analysis.contacts.first)
    let step = 60 / cadence
    // It stands for two seconds; a stride and three quarters show it, and the readings must agree.
    #expect(first.time.seconds < 2 + 2 * step, "\(first.time.seconds)")
    #expect(first.reported.seconds < 2 + 2 * 1.75 * step + 2.5, "\(first.reported.seconds)")
  }

  @Test("Who has got up and walks is found as soon as who stood")
  func whoHasGotUpAndWalksIsFoundAsSoonAsWhoStood() throws {
    let gait = ConstructedGait(cadence: 100)
    func firstReported(risen: Bool) throws -> Double {
      let samples = gait.samples(seconds: 20, rest: 4).map { sample in
        guard risen, sample.time.seconds < 3.5 else { return sample }
        // Leaning back in a chair, then up within a second.
        let lean = 1.2 * min(max(3.5 - sample.time.seconds, 0), 1)
        var sample = sample
        sample.acceleration = Vector3(9.80665 * cos(lean), 0, 9.80665 * sin(lean))
        sample.angularVelocity = Vector3(0, sample.time.seconds > 2.5 ? -1.2 : 0, 0)
        return sample
      }
      return try #require(Analysis(samples).contacts.first).reported.seconds
    }
    #expect(try firstReported(risen: true) <= firstReported(risen: false) + 1)
  }

  @Test("Contacts come only as part of a bout")
  func contactsComeOnlyAsPartOfABout() {
    for cadence in [45.0, 75, 110] {
      let analysis = Self.analysis(ConstructedGait(cadence: cadence))
      for contact in analysis.contacts {
        #expect(analysis.bouts.contains { $0.start <= contact.time && contact.time <= $0.end })
      }
    }
  }

  @Test("A seat that shakes does not turn")
  func aSeatThatShakesDoesNotTurn() {
    let shaken = ConstructedGait(cadence: 100, excursion: 0.03, sway: 0.8, turning: 0.02, landing: 0)
    let analysis = Self.analysis(shaken)
    #expect(analysis.contacts.isEmpty && analysis.bouts.isEmpty)
  }

  @Test("An exercise bike hardly lifts the trunk")
  func anExerciseBikeHardlyLiftsTheTrunk() {
    let pedalling = ConstructedGait(cadence: 130, excursion: 0.003, sway: 0.3, turning: 0.5, landing: 0)
    #expect(Self.analysis(pedalling, at: Place(.sternum)).bouts.isEmpty)
  }

  @Test("Rowing tilts the trunk")
  func rowingTiltsTheTrunk() {
    let rowing = ConstructedGait(cadence: 44, excursion: 0.05, sway: 0.5, turning: 0.3, tilt: 0.5)
    #expect(Self.analysis(rowing, at: Place(.sternum)).bouts.isEmpty)
  }

  @Test("A gap of a seventh of a second costs no step")
  func aGapOfASeventhOfASecondCostsNoStep() {
    let gait = ConstructedGait(cadence: 110)
    let whole = gait.samples(seconds: 30)
    for length in [5, 7, 14, 19] {
      let holey = whole.enumerated().filter { $0.offset % 200 >= length || $0.offset < 200 }.map(\.element)
      let analysis = Analysis(holey)
      #expect(abs(analysis.contacts.count - 55) <= 2, "\(length): \(analysis.contacts.count)")
      #expect(analysis.bouts.count == 1)
    }
  }

  @Test(
    "Who runs has no pace from any place",
    arguments: [
      Place(.lowerBack), Place(.sternum), Place(.upperArm, .left), Place(.wrist, .left), Place(.hand),
    ])
  func whoRunsHasNoPaceFromAnyPlace(place: Place) {
    let running = ConstructedGait(cadence: 158, excursion: 0.07, sway: 3, turning: 1.5, landing: 1)
    let seconds = Self.analysis(running, at: place).seconds.filter { (15...30).contains($0.time.seconds) }
    #expect(seconds.count == 16 && seconds.allSatisfy(\.walking))
    #expect(
      seconds.allSatisfy { $0.pace == nil && $0.speedMetresPerSecond == nil && $0.staticLoadingIndex == nil })
  }

  @Test("A quick walk has a pace")
  func aQuickWalkHasAPace() {
    let quick = ConstructedGait(cadence: 138, excursion: 0.04, sway: 1.5, turning: 0.8)
    let seconds = Self.analysis(quick, at: Place(.sternum)).seconds.filter {
      (15...30).contains($0.time.seconds)
    }
    #expect(seconds.allSatisfy { $0.pace != nil })
  }

  @Test("A hand that only swings is trusted less")
  func aHandThatOnlySwingsIsTrustedLess() {
    var noise = SensorNoise(seed: 2)
    let samples = (0..<3_000).map { index -> ImuSample in
      let time = Double(index) / 100
      let angle = 0.5 * sin(2 * .pi * 0.9 * time)
      let rate = 0.5 * 2 * .pi * 0.9 * cos(2 * .pi * 0.9 * time)
      return noise.added(
        to: ImuSample(
          time: SampleTime(nanoseconds: Int64(index) * 10_000_000), sensor: 0,
          acceleration: Vector3(
            9.8 * cos(angle) + 0.35 * rate * rate, 0.4 * cos(2 * .pi * 1.8 * time), 9.8 * sin(angle)),
          angularVelocity: Vector3(0, rate, 0)))
    }
    let rig = SensorRig([
      WornSensor(place: Place(.wrist, .right), channels: [.acceleration, .angularVelocity])
    ])
    let analysis = Analysis(samples, rig: rig)
    #expect(analysis.seconds.compactMap(\.confidence).allSatisfy { $0 <= 0.6 })
    #expect(analysis.flags.isEmpty)
  }

  @Test(
    "An arm gives its rhythm without gravity or acceleration",
    arguments: [ChannelSet.linearAcceleration, .angularVelocity])
  func anArmTellsItsRhythmWithoutGravityOrAcceleration(channels: ChannelSet) {
    let gait = ConstructedGait(cadence: 100, sway: 1, turning: 1.5)
    let samples = gait.samples(seconds: 30).map { sample in
      var sample = sample
      sample.linearAcceleration = sample.acceleration.map { $0 - Vector3(9.80665, 0, 0) }
      sample.acceleration = nil
      if channels.contains(.linearAcceleration) {
        sample.angularVelocity = nil
      } else {
        sample.linearAcceleration = nil
      }
      return sample
    }
    let analysis = Analysis(
      samples, rig: SensorRig([WornSensor(place: Place(.wrist, .left), channels: channels)]))
    let cadences = analysis.seconds.compactMap(\.cadenceStepsPerMinute)
    #expect(cadences.count > 15 && cadences.allSatisfy { abs($0 - 100) < 2 }, "\(cadences)")
    #expect(analysis.contacts.allSatisfy { $0.basis == .rhythm })
  }
}
