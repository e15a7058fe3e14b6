import Foundation
import GaitModel
import GaitRecording
import GaitResults
import GaitWords

/// A recording to its hours or days, in memory that does not grow with it.
struct DayRun {
  let options: RecordingOptions
  /// The language of messages.
  let language: Language

  /// Analyses the file as a whole.
  ///
  /// - Throws: `RecordingError` when any part of the file cannot be used, or the stretch asked for is empty.
  func run(_ file: String, by span: DayFold.Span) throws(RecordingError) -> TabledDays {
    if let folder = FolderRun.folder(file) { return try run(folder, file, by: span) }
    var run = try RecordingRun(
      file, options: options, language: language, showsProgress: true,
      readsAhead: ProcessInfo.processInfo.activeProcessorCount > 1)
    var sink = DaySink(span)
    while try run.step(into: &sink) { sink.settle(run.startedAt) }
    let summary = try run.finish(into: &sink)
    if let error = run.nothingInRange(summary) { throw error }
    sink.settle(run.startedAt)
    return TabledDays(name: file, person: nil, rows: sink.fold.rows, faults: sink.fold.faults)
  }

  /// The same of a kept walk.
  private func run(
    _ folder: WalkFolder, _ file: String, by span: DayFold.Span
  ) throws(RecordingError) -> TabledDays {
    var run = try FolderRun(folder, options: options)
    var sink = DaySink(span)
    let startedAt = run.heading.startedAt
    try run.run(clock: nil, into: &sink) { sink, _ in sink.settle(startedAt) }
    let person = run.subject.person == .me ? nil : run.subject.person.text
    return TabledDays(name: file, person: person, rows: sink.fold.rows, faults: sink.fold.faults)
  }
}

/// Gathers outputs until it is known when the recording began.
private struct DaySink: WalkSink {
  private(set) var fold: DayFold
  private var waiting: [GaitOutput] = []
  private var hasBegun = false

  init(_ span: DayFold.Span) {
    fold = DayFold(span)
  }

  mutating func receive(_ event: WalkEvent) {
    if case .output(let output) = event { waiting.append(output) }
  }

  /// Takes what has gathered. The first time says when the recording began.
  mutating func settle(_ startedAt: String?) {
    guard !waiting.isEmpty else { return }
    if !hasBegun {
      hasBegun = true
      fold.begin(at: startedAt.flatMap { ClockStart($0) })
    }
    for output in waiting { fold.add(output) }
    waiting.removeAll(keepingCapacity: true)
  }
}
