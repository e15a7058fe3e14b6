import Foundation
import GaitModel
import GaitTestSupport
import Testing

@testable import GaitRecording

/// A recording read to its end.
struct ReadRecording: Equatable {
  var rig: SensorRig
  var samples: [ImuSample]
  var summary: RecordingSummary
}

/// Reads `text` as the file `walk.csv`.
func read(
  _ text: String, keeping kept: [Place]? = nil, blockSize: Int = CanonicalReader.standardBlockSize
) throws -> ReadRecording {
  try read(Array(text.utf8), keeping: kept, blockSize: blockSize)
}

/// Reads `bytes` as the file `walk.csv`.
func read(
  _ bytes: [UInt8], keeping kept: [Place]? = nil, blockSize: Int = CanonicalReader.standardBlockSize
) throws -> ReadRecording {
  let folder = try TemporaryFolder()
  let descriptor = open(try folder.file("walk.csv", bytes), O_RDONLY)
  let reader = try CanonicalReader(
    InputFile(.descriptor(descriptor, name: "walk.csv")), keeping: kept, blockSize: blockSize)
  var samples: [ImuSample] = []
  while try reader.readBlock({ samples.append($0) }) {}
  return ReadRecording(rig: reader.rig, samples: samples, summary: try reader.finish())
}

/// Expects that `text` is refused with exactly this message.
func expectRefusal(
  _ text: String, keeping kept: [Place]? = nil, kind: RecordingError.Kind = .dataUnusable, _ message: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectRefusal(Array(text.utf8), keeping: kept, kind: kind, message, sourceLocation: sourceLocation)
}

/// Expects that `bytes` are refused with exactly this message.
func expectRefusal(
  _ bytes: [UInt8], keeping kept: [Place]? = nil, kind: RecordingError.Kind = .dataUnusable,
  _ message: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  let error = #expect(throws: RecordingError.self, sourceLocation: sourceLocation) {
    try read(bytes, keeping: kept)
  }
  #expect(error?.description == message, sourceLocation: sourceLocation)
  #expect(error?.kind == kind, sourceLocation: sourceLocation)
}

/// The header of a lower back with an accelerometer.
let accelerometerHeader = "time_s,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z\n"

/// A recording of two sensors with odd numbers, lost samples and a sensor that begins late.
func variedRecording(rows: Int) -> String {
  var numbers = RandomDecimals(seed: 7)
  var text = "time_s,left_foot_acc_x,left_foot_acc_y,left_foot_acc_z,left_foot_gyr_x,left_foot_gyr_y,"
  text += "left_foot_gyr_z,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z\n"
  for row in 0..<rows {
    var cells = (0..<9).map { _ in row % 5 == 0 ? numbers.next() : numbers.nextPlain() }
    if row % 7 == 0 { cells[2] = "" }
    if row % 11 == 0 { for index in 0..<6 { cells[index] = "" } }
    if row < 3 { for index in 6..<9 { cells[index] = "" } }
    text += "\(Double(row) / 128)," + cells.joined(separator: ",") + "\n"
  }
  return text
}

/// A recording of any kind read to its end.
struct ReadTable {
  var format: String
  var rig: SensorRig
  var samples: [ImuSample]
  var summary: RecordingSummary
  var guesses: [RecordingGuess]
}

/// Reads `text` as a file of this name, told by its content.
func readAny(
  _ text: String, fileName: String = "walk.csv", options: ReadingOptions = ReadingOptions(),
  pieces: Int? = nil
) throws -> ReadTable {
  try readAny(Array(text.utf8), fileName: fileName, options: options, pieces: pieces)
}

/// Reads `bytes` as a file of this name, told by its content; in pieces of so many bytes, as a slow pipe would
/// give them.
func readAny(
  _ bytes: [UInt8], fileName: String = "walk.csv", options: ReadingOptions = ReadingOptions(),
  pieces: Int? = nil
) throws -> ReadTable {
  let folder = try TemporaryFolder()
  let file = try InputFile(.path(folder.file(fileName, bytes)))
  let reader: any SampleReader =
    if let pieces {
      try TableReader(PeekedInput(PiecedInput(file, pieces)), options: options)
    } else {
      try RecordingKinds.reader(.path(folder.path + "/" + fileName), options: options)
    }
  var samples: [ImuSample] = []
  while try reader.readBlock({ samples.append($0) }) {}
  return ReadTable(
    format: reader.formatName, rig: reader.rig, samples: samples, summary: try reader.finish(),
    guesses: reader.guesses)
}

/// An input that gives a few bytes at a time.
final class PiecedInput: ByteInput {
  private let source: any ByteInput
  private let size: Int

  init(_ source: any ByteInput, _ size: Int) {
    self.source = source
    self.size = size
  }

  var name: String { source.name }
  var byteCount: Int? { source.byteCount }
  var bytesRead: Int { source.bytesRead }
  func drain() throws(RecordingError) { try source.drain() }
  func sha256() -> String? { source.sha256() }
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RecordingError) -> Int {
    try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(size)))
  }
}
