import Foundation
import GaitModel
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
  var reader = try CanonicalReader(
    .descriptor(descriptor, name: "walk.csv"), keeping: kept, blockSize: blockSize)
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
