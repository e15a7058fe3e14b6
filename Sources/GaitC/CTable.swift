import CGangart
import GaitResults

/// A table by columns, as C reads it.
final class CTable {
  private let memory = CMemory()
  /// What the caller gets; its memory goes with this object.
  private(set) var table = gangart_table()

  /// The table of these rows.
  init(_ columns: [(name: String, kind: ResultKind)], _ rows: [[ResultCell]]) {
    table.rows = rows.count
    table.columns = columns.count
    table.column = UnsafePointer(
      memory.keep(
        columns.indices.map { index in
          var column = gangart_column()
          column.name = memory.keep(columns[index].name)
          fill(&column, columns[index].kind, rows, index)
          return column
        }))
  }

  private func fill(
    _ column: inout gangart_column, _ kind: ResultKind, _ rows: [[ResultCell]], _ index: Int
  ) {
    column.known = UnsafePointer(memory.keep(rows.lazy.map { $0[index] == .absent ? 0 : 1 }))
    switch kind {
    case .number:
      column.kind = Int32(GANGART_NUMBERS)
      column.numbers = UnsafePointer(
        memory.keep(
          rows.lazy.map { row -> Double in
            if case .number(let number) = row[index] { number.value } else { .nan }
          }))
    case .count:
      column.kind = Int32(GANGART_COUNTS)
      column.counts = UnsafePointer(
        memory.keep(
          rows.lazy.map { row -> Int64 in
            if case .count(let count) = row[index] { Int64(count) } else { 0 }
          }))
    case .flag:
      column.kind = Int32(GANGART_FLAGS)
      column.flags = UnsafePointer(memory.keep(rows.lazy.map { $0[index] == .flag(true) ? 1 : 0 }))
    case .word:
      column.kind = Int32(GANGART_WORDS)
      fillWords(&column, rows, index)
    }
  }

  private func fillWords(_ column: inout gangart_column, _ rows: [[ResultCell]], _ index: Int) {
    var codes: [String: Int32] = [:]
    var words: [UnsafePointer<CChar>?] = []
    column.codes = UnsafePointer(
      memory.keep(
        rows.map { row -> Int32 in
          guard case .word(let word) = row[index] else { return -1 }
          if let code = codes[word] { return code }
          let code = Int32(words.count)
          codes[word] = code
          words.append(memory.keep(word))
          return code
        }))
    column.word_count = Int32(words.count)
    column.words = UnsafePointer(memory.keep(words))
  }
}
