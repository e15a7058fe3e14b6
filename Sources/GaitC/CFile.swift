public import CGangart
import GaitModel
import GaitRecording
import GaitResults

/// Reads and analyses a recording of any known kind. See gangart.h.
@c @implementation
public func gangart_analyze_file(
  _ path: UnsafePointer<CChar>?, _ reading: UnsafePointer<gangart_reading>?,
  _ options: UnsafePointer<gangart_options>?, _ walk: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    guard let path = text(path), let walk else { throw .usage("no path, or nowhere to put the walk") }
    var said = try CallOptions(options)
    said.name = text(options?.pointee.name) ?? path
    said.wants = .walk
    let how = try ReadingOptions(reading)
    let result = try GaitC.reading { () throws(RecordingError) in
      var file = try FileAnalysis(path, how, said)
      return try file.walk()
    }
    walk.pointee = Handle.give(CWalk(result, said))
  }
}

/// A recorded file through the analysis, block by block, as the command takes it.
struct FileAnalysis: ~Copyable {
  private var reader: RecordingReader
  private var run: RecordedAnalysis
  private let options: CallOptions

  /// Opens a file; nothing is analysed yet.
  init(_ path: String, _ reading: ReadingOptions, _ options: CallOptions) throws(RecordingError) {
    reader = try RecordingReader(.path(path), options: reading)
    reader.keepEmptyRows()
    self.options = options
    run = RecordedAnalysis(
      rig: reader.rig, subject: options.subject, name: options.name, format: reader.formatName,
      wants: options.wants, isLive: false, startedAt: reader.startedAt ?? options.startedAt)
  }

  /// Analyses all of it.
  mutating func walk() throws(RecordingError) -> WalkResult {
    let summary = try finish()
    return try run.walk(sha256: summary.sha256, startedAt: run.startedAt)
  }

  /// Analyses all of it, and gives its hours or days.
  mutating func days() throws(RecordingError) -> [DayRow] {
    _ = try finish()
    return run.days?.rows ?? []
  }

  private mutating func finish() throws(RecordingError) -> RecordingSummary {
    for notice in reader.notices { run.note(notice) }
    var more = true
    while more {
      var refusal: RecordingError?
      // Asked with every sample: to look at the error itself would copy it.
      var isRefused = false
      more = try reader.readBlock { sample in
        if isRefused { return }
        do throws(RecordingError) {
          try run.take(sample)
        } catch {
          refusal = error
          isRefused = true
        }
      }
      if let refusal { throw refusal }
    }
    try run.finish()
    return try reader.finish()
  }
}
