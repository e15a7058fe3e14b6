import GaitModel
import GaitThreads

/// A recording that is read on a thread of its own, while its samples are used on this one.
///
/// Reading, hashing and parsing go on beside the analysis. Samples come in the same order, and an error after the same
/// samples, as without it; how far the reading is ahead is bounded (`SampleLine`).
///
/// While the thread runs the reader is its alone. What is asked of it meanwhile was asked before; that never changes.
final class ReadAhead: SampleReader {
  let rig: SensorRig
  let places: [Place]
  let formatName: String
  let guesses: [RecordingGuess]
  let columnUses: [ColumnUse]
  let startedAt: String?
  let byteCount: Int?
  /// Bytes read when the last samples that were passed on had been read.
  private(set) var bytesRead: Int

  private let reader: any SampleReader
  private let line = SampleLine()
  private let thread: OwnThread
  private var isOver = false
  private var isFinished = false

  /// Reads on from where `reader` stands; nobody else may use it from now on. `nil` where there is no thread to be had.
  init?(_ reader: any SampleReader) {
    rig = reader.rig
    places = reader.places
    formatName = reader.formatName
    guesses = reader.guesses
    columnUses = reader.columnUses
    startedAt = reader.startedAt
    byteCount = reader.byteCount
    bytesRead = reader.bytesRead
    self.reader = reader
    let line = line
    guard let thread = OwnThread({ Self.fill(line, from: reader) }) else { return nil }
    self.thread = thread
  }

  deinit {
    guard !isFinished else { return }
    // The thread may be waiting for a pipe that nobody writes to: it is left alone, and ends after its block.
    line.stop()
    thread.leave()
  }

  private static func fill(_ line: SampleLine, from reader: any SampleReader) {
    do throws(RecordingError) {
      while try reader.readBlock({ line.put($0) }) {
        if !line.pass(bytesRead: reader.bytesRead) { break }
      }
      line.close(nil)
    } catch {
      line.close(error)
    }
  }

  func readBlock(_ body: (ImuSample) -> Void) throws(RecordingError) -> Bool {
    if isOver { return false }
    isOver = true
    guard let read = try line.take(body) else { return false }
    bytesRead = read
    isOver = false
    return true
  }

  func finish() throws(RecordingError) -> RecordingSummary {
    if !isFinished {
      isFinished = true
      line.stop()
      thread.wait()
      bytesRead = reader.bytesRead
    }
    isOver = true
    return try reader.finish()
  }
}
