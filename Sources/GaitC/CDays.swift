public import CGangart
import GaitModel
import GaitRecording
import GaitResults

/// The hours or days of a recording in the hands of a C program.
final class CDays {
  /// Their table.
  let table: CTable

  /// These rows, with what was said of the recording.
  init(_ rows: [DayRow], _ options: CallOptions) {
    let tabled = TabledDays(name: options.name, person: options.person?.text, rows: rows)
    table = CTable(TabledDays.columns, tabled.cells)
  }
}

/// The walking of the hours or days of a recording. See gangart.h.
@c @implementation
public func gangart_days_of_file(
  _ path: UnsafePointer<CChar>?, _ reading: UnsafePointer<gangart_reading>?,
  _ options: UnsafePointer<gangart_options>?, _ days: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    guard let path = text(path), let days else { throw .usage("no path, or nowhere to put the days") }
    var said = try CallOptions(options)
    said.name = text(options?.pointee.name) ?? path
    said.wants = said.wants.contains(.days) ? .days : .hours
    let how = try ReadingOptions(reading)
    let rows = try GaitC.reading { () throws(RecordingError) in
      var file = try FileAnalysis(path, how, said)
      return try file.days()
    }
    days.pointee = Handle.give(CDays(rows, said))
  }
}

/// The same of a finished analyzer. See gangart.h.
@c @implementation
public func gangart_days_of(
  _ analyzer: OpaquePointer?, _ days: UnsafeMutablePointer<OpaquePointer?>?,
  _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    let analyzer = try Handle.known(analyzer, as: CAnalyzer.self)
    guard let days else { throw .usage("nowhere to put the days") }
    guard analyzer.run.isFinished, let fold = analyzer.run.days else {
      throw .usage("days are there once the walk is finished, and were wanted from the beginning")
    }
    days.pointee = Handle.give(CDays(fold.rows, analyzer.options))
  }
}

/// Frees hours or days. See gangart.h.
@c @implementation
public func gangart_days_free(_ days: OpaquePointer?) {
  Handle.free(days)
}

/// The table of hours or days. See gangart.h.
@c @implementation
public func gangart_days_table(
  _ days: OpaquePointer?, _ out: UnsafeMutablePointer<gangart_table>?,
  _ error: UnsafeMutablePointer<gangart_error>?
) -> Int32 {
  outcome(error) { () throws(CallFault) in
    let days = try Handle.known(days, as: CDays.self)
    guard let out else { throw .usage("nowhere to put the table") }
    out.pointee = days.table.table
  }
}
