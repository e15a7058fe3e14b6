// The journal of a walk: the first byte says whether the checksums of its records are made right first, so that damage
// reaches what is behind them.

import Foundation
import GaitModel
@testable import GaitRecording
import GaitSession
import GaitWire

/// Holds that lines are in order.
private struct OrderedSink: WalkSink {
  var lines = EventLineSink()
  var last = SampleTime.zero

  mutating func receive(_ event: WalkEvent) {
    lines.receive(event)
    guard let time = event.reported else { return }
    precondition(time >= last, "time goes back")
    last = time
  }
}

private let folder: WalkFolder = {
  let path = "/dev/shm/gangart-fuzz-\(getpid())"
  mkdir(path, 0o700)
  atexit { try? FileManager.default.removeItem(atPath: "/dev/shm/gangart-fuzz-\(getpid())") }
  return WalkFolder(path)
}()

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

/// The lines of the walk, and how many records it has.
private func walked() throws(RecordingError) -> (lines: [UInt8], records: Int) {
  let reader = try JournalReader(folder)
  var pipeline = try WalkPipeline(reader.heading)
  var sink = OrderedSink()
  pipeline.begin(into: &sink)
  var records = 0
  while let record = try reader.next() {
    records += 1
    pipeline.feed(record, into: &sink)
  }
  pipeline.finish(interrupted: WalkRecovery.reason, into: &sink)
  return (sink.lines.bytes, records)
}

/// Takes one input of the fuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let data = Array(UnsafeBufferPointer(start: start, count: count))
  let journal = data[0] & 1 == 0 ? Array(data[1...]) : mended(Array(data[1...]))
  for name in ["about.json", "walk.journal.torn"] { unlink(folder.path + "/" + name) }
  guard let file = fopen(folder.journalPath, "w") else { fatalError("no room for the journal") }
  fwrite(journal, 1, journal.count, file)
  fclose(file)
  guard let before = try? walked() else { return 0 }
  let again = try? walked()
  precondition(again?.lines == before.lines, "the same journal gives other lines")
  guard let found = try? WalkRecovery.recover(folder) else { return 0 }
  // Made whole, it has the same records, and an end if it had none.
  let after = try? walked()
  precondition(after != nil, "what was made whole cannot be read")
  precondition(
    after?.records == before.records + (found.wasComplete ? 0 : 1), "making it whole changed the records")
  _ = try? WalkContinuation(folder)
  return 0
}
