// The first byte of an input says whether the checksums of its records are made right first, so that damage reaches what is
// behind them.

import Foundation
import GaitModel
@testable import GaitRecording
import GaitSession
import GaitWire

/// Holds that lines are in order.
private struct OrderedSink: WalkSink {
  var lines = EventLineSink()
  var last = SampleTime.zero
  var isOrdered = true

  mutating func receive(_ event: WalkEvent) {
    lines.receive(event)
    guard let time = event.reported else { return }
    isOrdered = isOrdered && time >= last
    last = time
  }
}

private func mended(_ journal: [UInt8]) -> [UInt8] {
  var bytes = journal
  var at = JournalRecord.magic.count
  while at + 8 <= bytes.count {
    let size = (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    guard size > 0, size <= bytes.count - at - 8 else { break }
    let sum = Checksum.crc32c(bytes[(at + 8)..<(at + 8 + size)])
    for index in 0..<4 { bytes[at + 4 + index] = UInt8(truncatingIfNeeded: sum >> (8 * UInt32(index))) }
    at += 8 + size
  }
  return bytes
}

/// The lines of the walk, and how many records it has; `nil` for one that cannot be read.
private func told(_ folder: WalkFolder) throws(BrokenPromise) -> (lines: [UInt8], records: Int)? {
  guard let reader = try? JournalReader(folder), var pipeline = try? WalkPipeline(reader.heading) else {
    return nil
  }
  var sink = OrderedSink()
  pipeline.begin(into: &sink)
  var records = 0
  do {
    while let record = try reader.next() {
      records += 1
      pipeline.feed(record, into: &sink)
    }
  } catch {
    return nil
  }
  pipeline.finish(interrupted: WalkRecovery.reason, into: &sink)
  try promise(sink.isOrdered, "time goes back")
  return (sink.lines.bytes, records)
}

/// What a journal promises, whatever became of its bytes.
enum JournalPromises {
  /// Holds that a journal is told the same twice, in order, and is not changed by being made whole.
  static func hold(_ data: [UInt8]) throws {
    guard data.count > 1 else { return }
    let journal = data[0] & 1 == 0 ? Array(data[1...]) : mended(Array(data[1...]))
    let place = FileManager.default.temporaryDirectory.appending(path: "gangart-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let folder = WalkFolder(place.path())
    try Data(journal).write(to: URL(filePath: folder.journalPath))
    guard let before = try told(folder) else { return }
    try promise(try told(folder)?.lines == before.lines, "the same journal gives other lines")
    guard let found = try? WalkRecovery.recover(folder) else { return }
    // Made whole, it has the same records, and an end if it had none.
    guard let after = try told(folder) else {
      throw BrokenPromise(what: "what was made whole cannot be read")
    }
    try promise(
      after.records == before.records + (found.wasComplete ? 0 : 1), "making it whole changed the records")
    _ = try? WalkContinuation(folder)
  }
}
