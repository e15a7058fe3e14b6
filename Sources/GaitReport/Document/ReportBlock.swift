import GaitModel
import GaitResults

/// A part of the report, before it is written as HTML or Markdown.
enum ReportBlock {
  /// A heading of the second or third level.
  case heading(Int, String)
  /// The sentence of the day.
  case lead(String)
  /// A paragraph.
  case text(String)
  /// A paragraph in small letters.
  case small(String)
  /// Large numbers side by side.
  case tiles([Tile])
  /// Sentences of equal rank.
  case list([String])
  /// A table.
  case table(ReportTable)
  /// A drawing.
  case picture(Picture)
  /// Terms with what they mean.
  case terms([(name: String, meaning: String)])
  /// Parts side by side where there is room.
  case columns([ReportBlock], [ReportBlock])
  /// Empty lines to write on, on paper.
  case lines(Int)

  /// A large number and what it is.
  struct Tile {
    let figure: ReportFigure
    let label: String
  }

  /// A drawing with its name, and what it shows in words.
  struct Picture {
    let svg: String
    let title: String
    let description: String
  }
}

/// A number in the report: as people read it, and as `walk.json` holds it.
struct ReportFigure {
  /// As people read it.
  let text: String
  /// As `walk.json` holds it; `nil` for what it does not hold as one number.
  let value: FixedDecimal?
  /// Where it holds it: names and indices with dots between; `nil` without a value.
  let field: String?

  init(_ text: String, value: FixedDecimal? = nil, field: String? = nil) {
    self.text = text
    self.value = value
    self.field = value == nil ? nil : field
  }
}

/// A table of the report: a head, and rows whose first cell names the row.
struct ReportTable {
  /// What it is about; also how a screen reader calls it.
  let caption: String
  /// The names of the columns.
  let head: [String]
  /// The rows.
  let rows: [[ReportFigure]]

  init(_ caption: String, head: [String], rows: [[ReportFigure]]) {
    self.caption = caption
    self.head = head
    self.rows = rows
  }

  /// A table of text alone.
  init(_ caption: String, head: [String], texts: [[String]]) {
    self.init(caption, head: head, rows: texts.map { $0.map { ReportFigure($0) } })
  }
}
