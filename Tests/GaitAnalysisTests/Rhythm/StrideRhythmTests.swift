import Foundation
import GaitModel
import GaitSignal
import GaitRecording
import GaitTestSupport
import Testing

@testable import GaitAnalysis

/// The stride is found at every pace, whatever the humps of the steps look like.
@Suite struct StrideRhythmTests {
  private static func rhythm(
    _ gait: ConstructedGait, seconds: Double = 14, mayBeStep: Bool = false, hasGyroscope: Bool = true
  ) -> StrideRhythm {
    var rhythm = StrideRhythm(rateHertz: 100, mayBeStep: mayBeStep)
    var bounce = Bounce(rateHertz: 100)
    let first = gait.movement(at: 0)
    rhythm.settle(force: first.force, turning: first.turning)
    bounce.settle(on: first.force.length)
    for index in 1..<Int(seconds * 100) {
      let (force, turning) = gait.movement(at: Double(index) / 100)
      bounce.process(force.length)
      if rhythm.process(force: force, turning: hasGyroscope ? turning : nil) { rhythm.read(bounce: bounce) }
    }
    return rhythm
  }

  @Test(
    "Step and stride are never confused",
    arguments: [30.0, 35, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 160, 170], [0, 0.5, 1])
  func stepAndStrideAreNeverConfused(cadence: Double, secondHump: Double) throws {
    let gait = ConstructedGait(cadence: cadence, secondHump: secondHump)
    let reading = try #require(Self.rhythm(gait).reading)
    #expect(abs(120 / reading.stride - cadence) < 1, "\(120 / reading.stride)")
    #expect(reading.likeness > 0.9)
  }

  @Test("An accelerometer alone finds the stride by the sway", arguments: [50.0, 70, 90, 110, 130])
  func anAccelerometerAloneFindsTheStrideByTheSway(cadence: Double) throws {
    let gait = ConstructedGait(cadence: cadence, sway: 1)
    let reading = try #require(Self.rhythm(gait, mayBeStep: true, hasGyroscope: false).reading)
    #expect(abs(120 / reading.stride - cadence) < 1, "\(120 / reading.stride)")
  }

  @Test("A hand that hardly sways is found by its bounce")
  func aHandThatHardlySwaysIsFoundByItsBounce() throws {
    // At 70 a minute a step lasts as long as a stride at 140: only the bounce tells them apart.
    let slow = ConstructedGait(cadence: 70, sway: 0.02, turning: 0.01)
    #expect(abs(120 / (try #require(Self.rhythm(slow, mayBeStep: true).reading)).stride - 70) < 1)
    let quick = ConstructedGait(cadence: 140, sway: 0.3, turning: 0.1)
    #expect(abs(120 / (try #require(Self.rhythm(quick, mayBeStep: true).reading)).stride - 140) < 1)
  }

  @Test("A step is no stride of a runner", arguments: [88.0, 92, 96, 100])
  func aStepIsNoStrideOfARunner(cadence: Double) throws {
    // A trunk that hardly sways repeats with the step, which lasts as long as a stride at 176 to 200 a minute.
    let gait = ConstructedGait(cadence: cadence, sway: 0.1, turning: 0.05)
    let reading = try #require(Self.rhythm(gait).reading)
    #expect(abs(120 / reading.stride - cadence) < 1, "\(120 / reading.stride)")
  }

  @Test("A runner's stride is found")
  func aRunnersStrideIsFound() throws {
    let gait = ConstructedGait(cadence: 185, excursion: 0.08)
    let reading = try #require(Self.rhythm(gait).reading)
    #expect(abs(120 / reading.stride - 185) < 2, "\(120 / reading.stride)")
  }

  @Test("A stride is known after it and three quarters of the next")
  func aStrideIsKnownAfterItAndThreeQuartersOfTheNext() {
    let gait = ConstructedGait(cadence: 100)
    #expect(Self.rhythm(gait, seconds: 1.9).reading == nil)
    #expect(Self.rhythm(gait, seconds: 3).reading.map { abs($0.stride - 1.2) < 0.03 } == true)
  }

  @Test("Nothing is compared across a gap")
  func nothingIsComparedAcrossAGap() {
    let gait = ConstructedGait()
    var rhythm = Self.rhythm(gait)
    #expect(rhythm.reading != nil)
    rhythm.settle(force: Vector3(9.8, 0, 0), turning: .zero)
    #expect(rhythm.reading == nil)
  }

  @Test("Through a turn, several strides are not taken for one: no step is lost and no second is slow")
  func severalStrides() throws {
    var samples: [ImuSample] = []
    let path = fixturesFolder.appending(path: "walks/park-walk.csv").path(percentEncoded: false)
    var reader = try RecordingReader(.path(path))
    while try reader.readBlock({ samples.append($0) }) {}
    let analysis = Analysis(samples, rig: reader.rig)
    #expect(analysis.contacts.count == 118)
    let slow = analysis.seconds.filter { ($0.cadenceStepsPerMinute ?? 100) < 70 }
    #expect(slow.isEmpty, "\(slow.map(\.time.seconds))")
  }
}
