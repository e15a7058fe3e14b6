/// Blocks as Markdown: the same sentences and tables, and each drawing in words.
enum MarkdownPage {
  static func text(
    title: String, about: [String], page: [ReportBlock], details: [ReportBlock], foot: [ReportBlock]
  ) -> String {
    let head = ["# " + Markup.plainMarkdown(title), about.map(Markup.plainMarkdown).joined(separator: " · ")]
    return (head + (page + details + foot).flatMap(paragraphs)).joined(separator: "\n\n") + "\n"
  }

  private static func paragraphs(_ block: ReportBlock) -> [String] {
    switch block {
    case .heading(let level, let text):
      [String(repeating: "#", count: level) + " " + Markup.plainMarkdown(text)]
    case .lead(let text): ["**" + Markup.plainMarkdown(text) + "**"]
    case .text(let text), .small(let text): [Markup.plainMarkdown(text)]
    case .tiles(let tiles):
      [tiles.map { "- " + Markup.plainMarkdown("\($0.label): \($0.figure.text)") }.joined(separator: "\n")]
    case .list(let sentences):
      [sentences.map { "- " + Markup.plainMarkdown($0) }.joined(separator: "\n")]
    case .table(let table): [Markup.plainMarkdown(table.caption) + ":", rows(table)]
    case .picture(let picture): [Markup.plainMarkdown("\(picture.title): \(picture.description)")]
    case .terms(let terms):
      [
        terms.map { "- **\(Markup.plainMarkdown($0.name))**: \(Markup.plainMarkdown($0.meaning))" }
          .joined(separator: "\n")
      ]
    case .columns(let left, let right): (left + right).flatMap(paragraphs)
    // Nobody writes by hand into Markdown.
    case .lines: []
    }
  }

  private static func rows(_ table: ReportTable) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let head = table.head.map(Markup.plainMarkdown)
    let rule = head.indices.map { $0 == 0 ? "---" : "--:" }
    return
      ([row(head), row(rule)] + table.rows.map { row($0.map { Markup.plainMarkdown($0.text) }) })
      .joined(separator: "\n")
  }
}
