import Foundation
import GaitModel
import Testing

@testable import GaitRecording

/// Files that devices and apps really wrote. They are not part of the repository: they are looked for in the folder
/// `shared/files` beside it.
@Suite("Real files of devices and apps")
struct RealFileTests {
  /// A file that can be read, and what is known of it.
  struct Known: Sendable, CustomStringConvertible {
    let path: String
    let format: String
    let rows: Int
    let channels: ChannelSet
    /// Mean rows a second.
    let rate: ClosedRange<Double>
    var options = ReadingOptions()
    var sensors = 1
    var description: String { path }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/files")

  private static func worn(_ pairs: [(String, Place)]) -> ReadingOptions {
    var options = ReadingOptions()
    options.places = pairs.map { ReadingOptions.PlaceWish(place: $0.1, target: $0.0) }
    return options
  }

  static let readable: [Known] = [
    Known(
      path: "ximu3/Inertial.csv", format: "x_io", rows: 362, channels: [.acceleration, .angularVelocity],
      rate: 49...51),
    Known(
      path: "ngimu/short_walk.csv", format: "x_io", rows: 16_539,
      channels: [.acceleration, .angularVelocity], rate: 395...399),
    Known(
      path: "xsensmt/MT_031-000_00B421AF.head.txt", format: "xsens_mt", rows: 1494,
      channels: [.acceleration, .angularVelocity],
      rate: 99...101),
    Known(
      path: "apdm/imuData01.head.csv", format: "apdm", rows: 396,
      channels: [.acceleration, .angularVelocity], rate: 126...130,
      options: worn([
        ("static", Place(.lowerBack)), ("upper", Place(.thigh, .left)), ("middle", Place(.shank, .left)),
        ("lower", Place(.foot, .left)),
      ]),
      sensors: 4),
    Known(
      path: "shimmer/devicely_consensys_semicolon.csv", format: "shimmer", rows: 90,
      channels: [.acceleration, .angularVelocity], rate: 45...56),
    Known(
      path: "actigraph/neo.csv", format: "actigraph", rows: 18_004, channels: .acceleration, rate: 29.9...30.1
    ),
    Known(
      path: "witmotion/ble_multi_device.csv", format: "witmotion_ble", rows: 512, channels: .acceleration,
      rate: 50...600,
      options: worn([("F3:89:79:49:6C:B3", Place(.foot, .left)), ("C3:16:82:EF:1B:48", Place(.foot, .right))]
      ), sensors: 2),
    Known(
      path: "nilspod/imu_sample.head.csv", format: "table", rows: 5998,
      channels: [.acceleration, .angularVelocity], rate: 204...205,
      options: {
        var options = worn([("left", Place(.foot, .left)), ("right", Place(.foot, .right))])
        options.rateHertz = 204.8
        return options
      }(), sensors: 2),
    Known(
      path: "actigraph/neo.gt3x", format: "gt3x", rows: 18_004, channels: .acceleration, rate: 29.9...30.1),
    Known(
      path: "geneactiv/GENEActiv_testfile.bin", format: "geneactiv", rows: 17, channels: .acceleration,
      rate: 0.2...0.3),
    Known(
      path: "shimmer/triaxcal_sample.bin", format: "shimmer_log", rows: 2149,
      channels: [.acceleration, .angularVelocity], rate: 73...73.3),
    Known(
      path: "oxfordstep/user1_backpocket.csv", format: "table", rows: 20_698, channels: .acceleration,
      rate: 99...101),
  ]

  private func text(_ path: String) -> String? {
    let file = Self.folder.appending(path: path).path()
    guard FileManager.default.fileExists(atPath: file) else {
      print("Not tested: \(path) is not at hand (looked for in \(Self.folder.path()))")
      return nil
    }
    return file
  }

  @Test("Each file is read as what it is, with all its rows at its rate", arguments: readable)
  func read(_ known: Known) throws {
    guard let file = text(known.path) else { return }
    var reader = try RecordingReader(.path(file), options: known.options)
    #expect(reader.formatName == known.format)
    #expect(reader.rig.sensors.count == known.sensors)
    #expect(reader.rig.sensors.allSatisfy { $0.channels == known.channels })
    while try reader.readBlock({ _ in }) {}
    let summary = try reader.finish()
    #expect(summary.rows == known.rows)
    let first = try #require(summary.firstTime)
    let seconds = try #require(summary.lastTime).seconds(since: first)
    #expect(
      known.rate.contains(Double(summary.rows - 1) / seconds),
      "\(Double(summary.rows - 1) / seconds) rows a second")
  }

  @Test(
    "Files without acceleration that holds gravity are refused for that reason",
    arguments: [
      "ximu3/Quaternion.csv", "ximu3/RotationMatrix.csv", "ximu3/Temperature.csv", "ximu3/Magnetometer.csv",
      "ximu3/EarthAcceleration.csv",
      "ximu3/LinearAcceleration.csv", "xsensdot/rt_Pelvis.csv", "sensorwatch/normal-walking-sh.csv",
      "mbientlab/rest_Gyroscope_25Hz.csv",
      "shimmer/pair_consensys.csv",
    ])
  func refused(_ path: String) throws {
    guard let file = text(path) else { return }
    let error = try #require(throws: RecordingError.self) { _ = try RecordingReader(.path(file)) }
    #expect(error.kind == .dataUnusable)
    #expect(error.message.contains("gravity") || error.message.contains("no acceleration"))
  }
}
