import GaitModel
import Testing

@testable import GaitRecording

/// Tables of Motion-BIDS, whose columns are named by a file beside them.
@Suite("Motion-BIDS")
struct MotionBIDSTests {
  private func read(channels: String, json: String, rows: (Int) -> String) throws -> ReadTable {
    let folder = try TemporaryFolder()
    let stem = "sub-01_task-walk_tracksys-imu"
    _ = try folder.file(stem + "_channels.tsv", Array(channels.utf8))
    _ = try folder.file(stem + "_motion.json", Array(json.utf8))
    let text = (0..<300).map { rows($0) + "\n" }.joined()
    let path = try folder.file(stem + "_motion.tsv", Array(text.utf8))
    let reader = try RecordingKinds.reader(.path(path), options: ReadingOptions())
    var samples: [ImuSample] = []
    while try reader.readBlock({ samples.append($0) }) {}
    return ReadTable(
      format: reader.formatName, rig: reader.rig, samples: samples, summary: try reader.finish(),
      guesses: reader.guesses)
  }

  @Test("Places, channels and units are those of the file beside it, the rate that of its JSON")
  func sidecars() throws {
    let lines = ["name\tcomponent\ttype\ttracked_point\tunits"]
    let channels = ["LeftFoot", "lower back"].flatMap { point in
      [("ACCEL", "g"), ("GYRO", "deg/s"), ("MAGN", "T")].flatMap { type, unit in
        ["x", "y", "z"].map { "\(point)_\(type)_\($0)\t\($0)\t\(type)\t\(point)\t\(unit)" }
      }
    }
    let walk = try read(
      channels: (lines + channels).joined(separator: "\n") + "\n",
      json: #"{"TaskName": "walk", "SamplingFrequency": 128, "MotionChannelCount": 18}"#
    ) { row in
      let force = [0.6, Double(row % 10) / 100, 0.8].map { "\($0)" }
      let other = (0..<6).map { "\(Double($0) + Double(row % 10) / 10)" }
      return (force + other + force.reversed() + other).joined(separator: "\t")
    }
    #expect(walk.rig.sensors.map(\.place) == [Place(.foot, .left), Place(.lowerBack)])
    #expect(walk.samples.count == 600)
    let last = try #require(walk.samples.last { $0.sensor == 1 })
    #expect(abs(last.time.seconds - 299.0 / 128) < 1e-6)
    let force = try #require(last.acceleration)
    #expect((force - Vector3(0.8, 0.09, 0.6) * 9.80665).length < 1e-9)
    let turning = try #require(last.angularVelocity)
    #expect((turning - Vector3(0.9, 1.9, 2.9) * (.pi / 180)).length < 1e-9)
  }

  @Test("A channel of latencies is the time")
  func latency() throws {
    let channels =
      "name\tcomponent\ttype\ttracked_point\tunits\nt\tn/a\tLATENCY\tn/a\ts\n"
      + ["x", "y", "z"].map { "a\($0)\t\($0)\tACCEL\tleft wrist\tm/s^2\n" }.joined()
    let walk = try read(channels: channels, json: "{}") { row in
      "\(Double(row) / 50)\t\(row % 7)\tn/a\t9.81".replacing("n/a", with: row == 5 ? "n/a" : "1")
    }
    #expect(walk.rig.sensors.map(\.place) == [Place(.wrist, .left)])
    #expect(abs(try #require(walk.samples.last).time.seconds - 5.98) < 1e-6)
    #expect(walk.samples.count { $0.acceleration == nil } <= 1)
  }
}
