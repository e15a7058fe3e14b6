import GaitModel
public import GaitResults
import GaitWords

/// Tables over walks as text: one row a thing, a header of names with units, an empty cell for what was not computed.
public struct TableBytes: Equatable, Sendable {
  /// How a table is written.
  public enum Form: String, CaseIterable, Sendable {
    /// Comma, decimal point, UTF-8: read by any program without options.
    case plain
    /// Semicolon, decimal comma and a byte order mark, as German Excel opens it by a double click.
    case germanExcel
  }

  private let form: Form

  /// Tables of this form.
  public init(_ form: Form) {
    self.form = form
  }

  /// The header of a table, with a line feed.
  public func header(of table: ResultTable) -> [UInt8] {
    var bytes: [UInt8] = form == .germanExcel ? [0xEF, 0xBB, 0xBF] : []
    append(table.header.map { .word($0) }, to: &bytes)
    return bytes
  }

  /// A walk's rows of a table, each with a line feed.
  public func rows(of walk: TabledWalk, in table: ResultTable) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in table.rows(of: walk, in: Self.wording) { append(row, to: &bytes) }
    return bytes
  }

  /// The sentences of tables: plain English, as in JSON.
  public static var wording: ResultTable.Wording {
    ResultTable.Wording(reason: { Words.missing($0, in: .en) }, fault: \.message)
  }

  /// Names of columns as a header, with a line feed.
  public func header(of names: [String]) -> [UInt8] { bytes(of: [names.map { .word($0) }]) }

  /// Rows, each with a line feed.
  public func bytes(of rows: [[ResultCell]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows { append(row, to: &bytes) }
    return bytes
  }

  private var separator: UInt8 { form == .plain ? UInt8(ascii: ",") : UInt8(ascii: ";") }

  private func append(_ cells: [ResultCell], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(separator) }
      switch cell {
      case .absent: break
      case .number(let number):
        bytes.append(decimal: number, mark: form == .plain ? UInt8(ascii: ".") : UInt8(ascii: ","))
      case .count(let count): bytes.append(integer: count)
      case .flag(let flag): bytes.append(text: flag ? "true" : "false")
      case .word(let word): append(word, to: &bytes)
      }
    }
    bytes.append(text: "\n")
  }

  /// A word, in quotes where it would otherwise break the row (RFC 4180).
  private func append(_ word: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let breaks: Set<UInt8> = [separator, quote, UInt8(ascii: "\n"), UInt8(ascii: "\r")]
    let hasBlankEnd = word.first?.isWhitespace == true || word.last?.isWhitespace == true
    guard hasBlankEnd || word.utf8.contains(where: breaks.contains) else {
      bytes.append(contentsOf: word.utf8)
      return
    }
    bytes.append(quote)
    for byte in word.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
