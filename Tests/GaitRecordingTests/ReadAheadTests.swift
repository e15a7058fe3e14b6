import Foundation
import GaitModel
import GaitTestSupport
import Synchronization
import Testing

@testable import GaitRecording

@Suite("Reading on a second thread")
struct ReadAheadTests {
  @Test("Samples, summary and the samples before an error are those of reading on one thread")
  func sameAsWithout() throws {
    let sound = variedRecording(rows: 9000)
    var foreign = accelerometerHeader.replacingOccurrences(of: ",", with: ";")
    for row in 0..<16_000 { foreign += "\(Double(row) / 100);0.\(row % 7);0.\(row % 5);9.\(row % 9)\n" }
    let texts = [
      (sound, fails: false), (sound + "70.5,1,2,3,4,5,6,x,8,9\n" + sound, true), (sound + "1,2\n", true),
      (sound + "70.4,1,2,3", false), (foreign, false), (foreign + "1;2;3;4;5\n" + foreign, true),
    ]
    for (text, fails) in texts {
      let folder = try TemporaryFolder()
      let path = try folder.file("walk.csv", Array(text.utf8))
      let alone = Course(try RecordingReader(.path(path)), isAhead: false)
      let ahead = Course(try RecordingReader(.path(path)), isAhead: true)
      #expect(ahead == alone)
      #expect(alone.samples.count > 15_000)
      #expect((alone.error != nil) == fails)
    }
  }

  @Test(
    "How far the reading is ahead is bounded, however long nobody takes what was read",
    .timeLimit(.minutes(1)))
  func bounded() throws {
    let source = EndlessReader()
    let reader = try #require(ReadAhead(source))
    var first: [SampleTime] = []
    #expect(try reader.readBlock { first.append($0.time) })
    let most = SampleLine.lots * SampleLine.lotSize + EndlessReader.blockSize
    // Until it waits, which it does from some number on.
    var seen = -1
    while source.count != seen {
      seen = source.count
      usleep(300_000)
    }
    #expect(source.count <= most + first.count)
    #expect(source.count > first.count)
    var next: [SampleTime] = []
    #expect(try reader.readBlock { next.append($0.time) })
    #expect(first + next == (0..<(first.count + next.count)).map { SampleTime(nanoseconds: Int64($0)) })
    #expect(try reader.finish().samples == source.count)
  }

  @Test("Who stops early does not wait for the rest", .timeLimit(.minutes(1)))
  func stopped() throws {
    for taken in 0..<3 {
      let reader = try #require(ReadAhead(EndlessReader()))
      for _ in 0..<taken { #expect(try reader.readBlock { _ in }) }
      _ = try reader.finish()
      #expect(try !reader.readBlock { _ in Issue.record("a sample after the end") })
    }
  }

  @Test("Who forgets a recording does not wait for a pipe that gives nothing", .timeLimit(.minutes(1)))
  func forgotten() throws {
    let pipe = Pipe()
    pipe.fileHandleForWriting.write(Data((accelerometerHeader + "0,1,2,3\n0.01,1,2,3\n").utf8))
    let descriptor = dup(pipe.fileHandleForReading.fileDescriptor)
    do {
      let reader = try #require(ReadAhead(PipeReader(descriptor)))
      var samples = 0
      // What a pipe has given is passed on, though more is waited for.
      while samples < 2 { #expect(try reader.readBlock { _ in samples += 1 }) }
    }
    pipe.fileHandleForWriting.closeFile()
  }

  @Test("A file that is read already needs no thread")
  func small() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("walk.csv", Array((accelerometerHeader + "0,1,2,3\n").utf8))
    var reader = try RecordingReader(.path(path))
    #expect(reader.bytesRead == reader.byteCount)
    reader.readAhead()
    var samples = 0
    while try reader.readBlock({ _ in samples += 1 }) {}
    #expect(samples == 1)
  }
}

/// All that comes of reading a recording.
private struct Course: Equatable {
  var samples: [ImuSample] = []
  var error: String?
  var summary: RecordingSummary?

  init(_ recording: consuming RecordingReader, isAhead: Bool) {
    var reader = recording
    do {
      // As the command does it: the first block alone.
      var more = try reader.readBlock { samples.append($0) }
      if isAhead { reader.readAhead() }
      while more { more = try reader.readBlock { samples.append($0) } }
    } catch {
      self.error = "\(error)"
    }
    summary = try? reader.finish()
  }
}

/// A recording without end, whose samples are numbered by their times.
private final class EndlessReader: SampleReader {
  static let blockSize = 700
  private let passed = Atomic(0)

  var rig: SensorRig { SensorRig([WornSensor(place: Place(.lowerBack), channels: .acceleration)]) }
  var places: [Place] { [Place(.lowerBack)] }
  var formatName: String { "endless" }
  var guesses: [RecordingGuess] { [] }
  var bytesRead: Int { 0 }
  var byteCount: Int? { nil }
  /// How many samples were passed on; may be asked from any thread.
  var count: Int { passed.load(ordering: .relaxed) }

  func readBlock(_ body: (ImuSample) -> Void) throws(RecordingError) -> Bool {
    for _ in 0..<Self.blockSize {
      let number = passed.add(1, ordering: .relaxed).oldValue
      body(ImuSample(time: SampleTime(nanoseconds: Int64(number)), sensor: 0, acceleration: .zero))
    }
    return true
  }

  func finish() throws(RecordingError) -> RecordingSummary {
    RecordingSummary(rows: 0, samples: count, sha256: nil, firstTime: nil, lastTime: nil, warnings: [])
  }
}

/// Two samples, and then nothing until the pipe is closed.
private final class PipeReader: SampleReader {
  private let descriptor: Int32
  private var isFirst = true
  init(_ descriptor: Int32) { self.descriptor = descriptor }
  deinit { close(descriptor) }

  var rig: SensorRig { SensorRig([WornSensor(place: Place(.lowerBack), channels: .acceleration)]) }
  var places: [Place] { [Place(.lowerBack)] }
  var formatName: String { "pipe" }
  var guesses: [RecordingGuess] { [] }
  var bytesRead: Int { 0 }
  var byteCount: Int? { nil }

  func readBlock(_ body: (ImuSample) -> Void) throws(RecordingError) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    guard Foundation.read(descriptor, &bytes, bytes.count) > 0, isFirst else { return false }
    isFirst = false
    for number in 0..<2 { body(ImuSample(time: SampleTime(nanoseconds: Int64(number)), sensor: 0)) }
    return true
  }

  func finish() throws(RecordingError) -> RecordingSummary {
    RecordingSummary(rows: 0, samples: 2, sha256: nil, firstTime: nil, lastTime: nil, warnings: [])
  }
}
