import GaitModel
import GaitRecording
import GaitResults
import GaitWords

/// A table with mended times, and what there is to say of it.
struct FixedTable: WalkSink {
  let writer: ConvertedSamples
  private var notices: [QualityNotice] = []

  init(writer: ConvertedSamples) {
    self.writer = writer
  }

  /// The protocol beside a table.
  static func protocolPath(of table: String) -> String { table + ".changes.txt" }

  mutating func sample(_ sample: ImuSample) { writer.write(sample) }

  mutating func receive(_ event: WalkEvent) {
    if case .output(.quality(let notice)) = event { notices.append(notice) }
  }

  /// What was understood, changed, and seen without a change.
  func text(
    of recording: String, to table: String, guesses: [RecordingGuess], columns: [ColumnUse],
    summary: RecordingSummary, in language: Language
  ) -> String {
    let said = WalkResult.withoutRepeats(notices)
    var lines = [Words.fix(.title(table: table, recording: recording), in: language)]
    if let sum = summary.sha256 { lines.append(Words.fix(.checksum(sum), in: language)) }
    lines.append(
      Words.fix(.size(rows: summary.rows, samples: summary.samples, written: writer.count), in: language))
    if !guesses.isEmpty {
      lines +=
        ["", Words.fix(.understood, in: language)] + guesses.map { "- " + Words.guess($0, in: language) }
    }
    if !columns.isEmpty {
      lines += ["", Words.fix(.columns, in: language)]
      lines += columns.map { "- " + Words.fix(.column($0), in: language) }
    }
    let changed =
      said.filter(\.isMended).map { Words.notice($0, in: language) }
      + summary.warnings.map { Words.warning($0, file: recording, in: language) }
    lines += ["", Words.fix(changed.isEmpty ? .nothingChanged : .changed, in: language)]
    lines += changed.map { "- " + $0 }
    let left = said.filter { !$0.isMended }.map { Words.notice($0, in: language) }
    lines += ["", Words.fix(left.isEmpty ? .nothingLeft : .left, in: language)] + left.map { "- " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension QualityNotice {
  /// Whether the table's times were mended for it, or its rows left out.
  fileprivate var isMended: Bool {
    switch code {
    case .burstyTime, .coarseTime, .clockJump, .lateSample: true
    default: false
    }
  }
}
