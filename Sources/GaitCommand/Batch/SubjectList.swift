import Foundation
import GaitModel
import GaitRecording

/// Whose the recordings of a cohort are: a table with a row for each recording or pattern.
struct SubjectList: Sendable {
  /// What is known of a recording.
  struct Entry: Equatable, Sendable {
    /// The recording's name, or a pattern with `*`, `?` and `[…]`.
    var recording: String
    var person: PersonCode?
    var heightMetres: Double?
    var date: String?
    var tags: String?
  }

  /// The columns that a list may have.
  static let columns = ["recording", "person", "height_m", "date", "tags"]

  private let entries: [Entry]

  /// The list in a file.
  ///
  /// - Throws: `RecordingError` with the row for what cannot be understood.
  init(path: String) throws(RecordingError) {
    try self.init(try WholeText.read(path), file: path)
  }

  /// The list in a text; `file` is its name in messages.
  init(_ text: String, file: String) throws(RecordingError) {
    func fault(_ fault: SubjectsFault, row: Int) -> RecordingError {
      RecordingError(.dataUnusable, file: file, row: row, .subjects(fault))
    }
    let rows = Self.rows(text)
    guard let header = rows.first else { throw RecordingError(.dataUnusable, file: file, .file(.empty)) }
    let names = header.cells.map { $0.lowercased() }
    if let unknown = names.first(where: { !Self.columns.contains($0) }) {
      throw fault(.unknownColumn(unknown, known: Self.columns), row: header.line)
    }
    guard names.contains("recording") else { throw fault(.noRecording, row: header.line) }
    var entries: [Entry] = []
    for row in rows.dropFirst() {
      guard row.cells.count <= names.count else { throw fault(.tooManyCells, row: row.line) }
      var said: [String: String] = [:]
      for (name, cell) in zip(names, row.cells) where !cell.isEmpty { said[name] = cell }
      guard let recording = said["recording"] else { throw fault(.rowWithoutRecording, row: row.line) }
      var entry = Entry(recording: recording)
      if let text = said["person"] {
        guard let code = PersonCode(text) else { throw fault(.person(text), row: row.line) }
        entry.person = code
      }
      if let text = said["height_m"] {
        guard let metres = BodyHeight.metres(text) else {
          throw fault(.height(text), row: row.line)
        }
        entry.heightMetres = metres
      }
      entry.date = said["date"]
      entry.tags = said["tags"]
      entries.append(entry)
    }
    self.entries = entries
  }

  /// What is known of a recording: the row that names it, by its path or the last part of it, with or without the
  /// ending; else the first row whose pattern it fits; `nil` where there is none.
  func entry(of path: String) -> Entry? {
    let names = Self.names(of: path)
    return entries.first { names.contains($0.recording) }
      ?? entries.first { entry in names.contains { fnmatch(entry.recording, $0, 0) == 0 } }
  }

  private static func names(of path: String) -> [String] {
    let bare = path.hasSuffix("/") ? String(path.dropLast()) : path
    let last = bare.split(separator: "/").last.map(String.init) ?? bare
    return [path, bare, last, ResultNames.stem(last)]
  }

  /// Rows of cells with their line, from 1; blank ones left out. Comma, semicolon or tab, whichever the first row
  /// has; cells may stand in quotes.
  private static func rows(_ text: String) -> [(line: Int, cells: [String])] {
    let bare = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    let first = bare.prefix { !$0.isNewline }
    let separator = ([";", "\t", ","] as [Character]).first { first.contains($0) } ?? ","
    var rows: [(line: Int, cells: [String])] = []
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    var line = 1
    var begin = 1
    func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespaces) }
    func end() {
      cells.append(trimmed(cell))
      cell = ""
      if cells.contains(where: { !$0.isEmpty }) { rows.append((begin, cells)) }
      cells = []
    }
    for character in bare {
      if character.isNewline { line += 1 }
      switch character {
      case "\"": isQuoted.toggle()
      case separator where !isQuoted:
        cells.append(trimmed(cell))
        cell = ""
      case _ where character.isNewline && !isQuoted:
        end()
        begin = line
      default: cell.append(character)
      }
    }
    end()
    return rows
  }
}
