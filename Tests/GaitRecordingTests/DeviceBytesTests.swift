import Foundation
import GaitModel
import GaitTestSupport
import Testing

@testable import GaitRecording

/// Files that hold what a device sent, as it sent it.
@Suite("Bytes of devices as recordings")
struct DeviceBytesTests {
  private func read(
    _ capture: String, _ options: ReadingOptions = ReadingOptions()
  ) throws -> (samples: [ImuSample], reader: String, rig: SensorRig, summary: RecordingSummary) {
    let path = fixturesFolder.appending(path: "devices/\(capture)/capture.bin").path(percentEncoded: false)
    var samples: [ImuSample] = []
    var reader = try RecordingReader(.path(path), options: options)
    while try reader.readBlock({ samples.append($0) }) {}
    let format = reader.formatName
    let rig = reader.rig
    return (samples, format, rig, try reader.finish())
  }

  @Test("A walk in binary messages: every sample by the device's clock, damage counted")
  func binary() throws {
    let walk = try read("ximu3/walk-binary")
    #expect(walk.reader == "ximu3")
    #expect(walk.rig.sensors.map(\.place) == [Place(.lowerBack)])
    #expect(walk.samples.count == 200)
    #expect(walk.samples.map(\.time.nanoseconds) == (0..<200).map { Int64($0) * 10_000_000 })
    #expect(walk.samples.allSatisfy { $0.acceleration != nil && $0.angularVelocity != nil })
    #expect(walk.summary.warnings == [.rowsLeftOut(count: 2, first: 201)])
  }

  @Test("Frames of a module with its calendar: spaced by it, one damaged set without acceleration")
  func calendar() throws {
    let walk = try read("witmotion/sets")
    #expect(walk.reader == "witmotion")
    #expect(walk.samples.count == 99)
    #expect(walk.samples.last?.time == SampleTime(nanoseconds: 1_960_000_000))
    #expect(walk.samples.count { $0.acceleration == nil } == 2)
  }

  @Test("Without a clock the rate is asked for, and then counts")
  func withoutClock() throws {
    #expect(throws: RecordingError.self) { try read("witmotion/whole-frames") }
    var options = ReadingOptions()
    options.rateHertz = 50
    options.places = [.init(place: Place(.foot, .left), target: nil)]
    let walk = try read("witmotion/whole-frames", options)
    #expect(walk.rig.sensors.map(\.place) == [Place(.foot, .left)])
    #expect(walk.samples.count == 100)
    #expect(walk.samples.last?.time == SampleTime(nanoseconds: 1_980_000_000))
    #expect(walk.summary.warnings == [])
  }

  @Test("Several sensors behind one connection are asked for by their numbers")
  func channels() throws {
    let fault = #expect(throws: RecordingError.self) { try read("ximu3/two-channels") }
    #expect(fault?.description.contains("66") == true, "\(String(describing: fault))")
    var options = ReadingOptions()
    let feet = [("0", Place(.lowerBack)), ("66", Place(.foot, .left)), ("256", Place(.foot, .right))]
    options.places = feet.map { .init(place: $0.1, target: $0.0) }
    let walk = try read("ximu3/two-channels", options)
    #expect(walk.rig.sensors.map(\.place) == feet.map(\.1))
    // The first message may lack its beginning.
    #expect((0..<3).map { sensor in walk.samples.count { $0.sensor == sensor } } == [59, 60, 60])
  }

  @Test(
    "Clocks of few bits go on where they begin again: every sample a step after the one before, or after those lost",
    arguments: [
      ("xsens/acceleration-and-rate", 199, 0.01), ("bno08x_rvc/reports", 298, 0.01),
      ("shimmer3/low-noise-unchecked", 119, 640.0 / 32_768),
      ("shimmer3/wide-range-checked", 118, 640.0 / 32_768),
      ("ngimu/sensors", 98, 0.02),
    ])
  func shortClocks(capture: String, count: Int, step: Double) throws {
    let walk = try read(capture)
    #expect(abs(walk.samples.count - count) <= 1)
    for (one, next) in zip(walk.samples, walk.samples.dropFirst()) {
      let steps = next.time.seconds(since: one.time) / step
      #expect(abs(steps - steps.rounded()) < 0.01 && (0.9...2.1).contains(steps), "\(steps)")
    }
  }

  @Test("A table of text is no device's bytes")
  func tables() {
    for table in ConstructedTable.all {
      #expect(DeviceBytesReader.protocolID(Array(table.text.utf8)[...]) == nil, "\(table)")
    }
  }
}
