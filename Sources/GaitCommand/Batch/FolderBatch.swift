import Foundation
import GaitModel
import GaitRecording
import GaitResults
import GaitWire
import GaitWords

/// Many recordings into a folder of results: those that changed are analysed, then the tables are made of all.
struct FolderBatch {
  let folder: ResultFolder
  let analysis: BatchAnalysis
  let jobs: Int
  /// Whether what is unchanged is analysed all the same.
  let isForced: Bool
  let tables: TableBytes

  /// What came of one input.
  enum Step: Sendable {
    case analysed(BatchAnalysis.Facts)
    case unchanged(BatchAnalysis.Facts)
    case failed(RecordingError)
    /// The result cannot be written: there is no point in the others.
    case unwritten(RecordingError)
  }

  /// Analyses the inputs. Each is reported in order, with what was said about it.
  ///
  /// - Throws: `RecordingError` when a result or a table cannot be written.
  func run(
    _ inputs: [BatchInputs.Input], report: (Step, [String]) -> Void
  ) throws(RecordingError) {
    let names = ResultNames.names(of: inputs.map(\.name))
    var steps: [Step] = []
    var trouble: RecordingError?
    OrderedWork.run(inputs.count, jobs: jobs) { [self] index in
      step(inputs[index], names[index])
    } take: { _, outcome in
      if case .unwritten(let error) = outcome.step {
        trouble = error
        return false
      }
      report(outcome.step, outcome.messages)
      steps.append(outcome.step)
      return true
    }
    if let trouble { throw trouble }
    var kept: [Kept] = []
    for index in inputs.indices {
      switch steps[index] {
      case .analysed(let facts), .unchanged(let facts):
        kept.append(Kept(path: inputs[index].name, name: names[index], facts: facts))
      case .failed, .unwritten: break
      }
    }
    try write(kept)
  }

  /// A result that is there.
  private struct Kept: Sendable {
    let path: String
    let name: String
    let facts: BatchAnalysis.Facts
  }

  private func step(_ input: BatchInputs.Input, _ name: String) -> (step: Step, messages: [String]) {
    switch input {
    case .refused(let error): return (.failed(error), [])
    case .recording(let path):
      let demand = demand(for: path)
      if !isForced, let demand, let facts = folder.unchanged(name, demand: demand) {
        return (.unchanged(facts), [])
      }
      let outcome = analysis.outcome(of: path)
      switch outcome.result {
      case .success(let analysed):
        return (keep(analysed, of: path, as: name, demand), outcome.messages)
      case .failure(let error):
        folder.forget(name)
        return (.failed(error), outcome.messages)
      }
    }
  }

  private func keep(
    _ analysed: BatchAnalysis.Analysed, of path: String, as name: String, _ demand: String?
  ) -> Step {
    // A file that grew meanwhile is not vouched for.
    let digest = analysis.parts(of: path) == nil ? analysed.walk.recording.sha256 : nil
    let isSame = digest.map { demand?.contains($0) ?? false } ?? true
    do throws(RecordingError) {
      try folder.keep(analysed, name, demand: isSame ? demand : nil)
      return .analysed(analysed.facts)
    } catch {
      return .unwritten(error)
    }
  }

  /// What the result depends on, as text; `nil` for what can be read only once.
  private func demand(for path: String) -> String? {
    let digest =
      if let parts = analysis.parts(of: path) {
        try? ContentDigest.hexadecimal(of: parts)
      } else if path == "-" {
        nil as String?
      } else {
        try? ContentDigest.hexadecimal(of: path)
      }
    guard let digest else { return nil }
    return "generator \(Gangart.generator)\nrecording \(Words.visible(path))\ninput \(digest)\n"
      + analysis.demand(for: path)
  }

  /// Writes the tables, all from the results as they are kept: so they are the same whichever were analysed now.
  private func write(_ kept: [Kept]) throws(RecordingError) {
    var files: [OutputFile] = []
    for table in ResultTable.allCases {
      let file = try OutputFile(path: folder.table(table))
      try file.write(tables.header(of: table))
      files.append(file)
    }
    var trouble: RecordingError?
    OrderedWork.run(kept.count, jobs: jobs) { [self] index in
      rows(kept[index])
    } take: { _, rows in
      do throws(RecordingError) {
        for (file, bytes) in zip(files, try rows.get()) { try file.write(bytes) }
        return true
      } catch {
        trouble = error
        return false
      }
    }
    if let trouble { throw trouble }
    for file in files { try file.commit() }
  }

  private func rows(_ kept: Kept) -> Result<[[UInt8]], RecordingError> {
    do throws(RecordingError) {
      let walk = analysis.tabled(try folder.walk(kept.name), kept.path, kept.facts)
      return .success(ResultTable.allCases.map { tables.rows(of: walk, in: $0) })
    } catch {
      return .failure(error)
    }
  }
}
