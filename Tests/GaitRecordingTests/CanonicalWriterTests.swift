import Foundation
import GaitModel
import GaitTestSupport
import Testing

@testable import GaitRecording

@Suite("Writing a canonical recording")
struct CanonicalWriterTests {
  private let rig = SensorRig([
    WornSensor(place: Place(.foot, .left), channels: [.acceleration, .angularVelocity]),
    WornSensor(place: Place(.lowerBack), channels: [.acceleration]),
  ])
  private let header =
    "time_s,left_foot_acc_x,left_foot_acc_y,left_foot_acc_z,left_foot_gyr_x,left_foot_gyr_y,left_foot_gyr_z,"
    + "lower_back_acc_x,lower_back_acc_y,lower_back_acc_z\n"

  private func at(_ seconds: Double, _ sensor: Int, _ value: Double) throws -> ImuSample {
    ImuSample(
      time: try #require(SampleTime(seconds: seconds)), sensor: sensor,
      acceleration: Vector3(value, -0.0, 1e-9))
  }

  private func text(_ samples: [ImuSample], _ rig: SensorRig, _ style: CanonicalStyle = .exact) -> String {
    var text = CanonicalText(rig: rig, style: style)
    for sample in samples { text.append(sample) }
    text.endRow()
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test("Samples of one time share a row; a repeated sensor or an earlier one begins a new row")
  func rows() throws {
    let samples = [
      try at(0, 0, 1), try at(0, 1, 2), try at(0.01, 1, 3), try at(0.01, 0, 4), try at(0.01, 0, 5),
      ImuSample(time: .zero, sensor: 1), try at(-1, 1, 9.80665),
    ]
    #expect(
      text(samples, rig) == header + "0,1,-0,1e-9,,,,2,-0,1e-9\n0.01,,,,,,,3,-0,1e-9\n0.01,4,-0,1e-9,,,,,,\n"
        + "0.01,5,-0,1e-9,,,,,,\n-1,,,,,,,9.80665,-0,1e-9\n")
    #expect(text([], rig) == header)
  }

  @Test("Fixed decimals")
  func fixedDecimals() throws {
    let sample = ImuSample(
      time: SampleTime(nanoseconds: 10_000_000), sensor: 0, acceleration: Vector3(9.81, -0.00001, 0.12345),
      angularVelocity: Vector3(0, 1.5, -2.000005))
    #expect(
      text([sample], rig, .rounded) == header + "0.0100,9.8100,-0.0000,0.1235,0.00000,1.50000,-2.00000,,,\n")
  }

  @Test("What is written reads back as the same samples, and writes again as the same bytes")
  func roundTrip() throws {
    let sources = [
      variedRecording(rows: 300),
      header + "1700000000.123456789,1,2,3,4,5,6,7,8,9\n1700000000.133456789,inf,2,nan,4,5,6,7,8,9\n",
      header + "0,,,,,,,1,2,3\n0,,,,,,,1,2,3\n0,1,2,3,,,,,,\n0,4,5,6,,,,7,8,9\n-1,4,5,6,,,,7,8,9\n",
    ]
    for source in sources {
      let first = try read(source)
      let written = text(first.samples, first.rig)
      let second = try read(written)
      #expect(second.rig == first.rig)
      // Compared as text, for not-a-number equals nothing.
      #expect("\(second.samples)" == "\(first.samples)")
      #expect(text(second.samples, second.rig) == written)
    }
  }

  @Test("A file with fixed decimals survives reading and writing byte for byte")
  func fixedRoundTrip() throws {
    var random = SeededRandom(seed: 11)
    var source = header
    for row in 0..<2000 {
      let acceleration = (0..<6).map { _ in
        String(format: "%.4f", Double.random(in: -40...40, using: &random))
      }
      let turning = (0..<3).map { _ in String(format: "%.5f", Double.random(in: -9...9, using: &random)) }
      let cells = acceleration[..<3] + turning + acceleration[3...]
      source += String(format: "%.4f,", Double(row) / 128) + cells.joined(separator: ",") + "\n"
    }
    let recording = try read(source)
    #expect(text(recording.samples, recording.rig, .rounded) == source)
  }

  @Test("A file appears whole under its name, and replaces what was there")
  func wholeFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("walk.csv", Array("old".utf8))
    let samples = try (0..<5000).map { try at(Double($0) / 100, 1, Double($0)) }
    var writer = try CanonicalWriter(path: path, rig: rig)
    for sample in samples { try writer.write(sample) }
    #expect(try bytes(of: path) == Array("old".utf8))
    #expect(try folder.names().count == 2)
    try writer.finish()
    #expect(try String(decoding: bytes(of: path), as: UTF8.self) == text(samples, rig))
    #expect(try folder.names() == ["walk.csv"])
  }

  @Test("Given up on, a file leaves nothing behind")
  func givenUp() throws {
    let folder = try TemporaryFolder()
    do {
      var writer = try CanonicalWriter(path: folder.path + "/walk.csv", rig: rig)
      try writer.write(try at(0, 0, 1))
    }
    #expect(try folder.names() == [])
  }

  @Test("A link is replaced, not followed: what it leads to stays as it is")
  func link() throws {
    let folder = try TemporaryFolder()
    let target = try folder.file("target.csv", Array("mine".utf8))
    let link = folder.path + "/link.csv"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    try CanonicalWriter(path: link, rig: rig).finish()
    #expect(try bytes(of: target) == Array("mine".utf8))
    #expect(try bytes(of: link) == Array(header.utf8))
  }

  @Test("A device is written to, not replaced")
  func device() throws {
    let before = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    try CanonicalWriter(path: "/dev/null", rig: rig).finish()
    let after = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
    #expect(before == .typeCharacterSpecial)
    #expect(after == before)
  }

  @Test("A full disk", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func fullDisk() throws {
    let writer = try CanonicalWriter(path: "/dev/full", rig: rig)
    do {
      try writer.finish()
      Issue.record("a full disk took the bytes")
    } catch {
      #expect(error.kind == .ioError)
      #expect(
        error.description == "/dev/full: the disk is full.\n  Fix: Free some space, or choose another disk.")
    }
  }

  @Test("A place where no file can be made")
  func cannotCreate() throws {
    let folder = try TemporaryFolder()
    let missing = #expect(throws: RecordingError.self) {
      _ = try CanonicalWriter(path: folder.path + "/no/walk.csv", rig: rig)
    }
    #expect(missing?.kind == .cannotCreate)
    #expect(missing?.message == "its folder does not exist")
    let isFolder = #expect(throws: RecordingError.self) {
      _ = try CanonicalWriter(path: folder.path, rig: rig)
    }
    #expect(isFolder?.kind == .cannotCreate)
    #expect(isFolder?.remedy == "Add a file name, for example \(folder.path)/walk.csv.")
    for (code, message) in [
      (EACCES, "you may not write in this folder"), (EROFS, "this disk can only be read"),
      (ENOSPC, "the disk is full"), (EMFILE, "it cannot be created: Too many open files"),
    ] {
      let error = RecordingError.creating("walk.csv", SystemError(code: code))
      #expect(error.kind == .cannotCreate)
      #expect(error.kind.exitCode == 73)
      #expect(error.message == message)
    }
  }

  @Test("Bytes through a pipe arrive in full, though it takes them in pieces")
  func pipe() throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    let samples = try (0..<20_000).map { try at(Double($0) / 100, 1, Double($0)) }
    let reading = pipe.fileHandleForReading
    let arrived = Arrived()
    let done = DispatchSemaphore(value: 0)
    Thread {
      arrived.bytes = [UInt8](reading.readDataToEndOfFile())
      done.signal()
    }.start()
    var writer = CanonicalWriter(descriptor: descriptor, name: "pipe", rig: rig)
    for sample in samples { try writer.write(sample) }
    try writer.finish()
    try pipe.fileHandleForWriting.close()
    done.wait()
    #expect(arrived.bytes == Array(text(samples, rig).utf8))
  }

  /// Filled by one thread before another looks at it.
  private final class Arrived: @unchecked Sendable {
    var bytes: [UInt8] = []
  }
}
