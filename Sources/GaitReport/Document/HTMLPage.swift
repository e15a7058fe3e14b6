import GaitResults
import GaitWords

/// Blocks as one HTML file: no script, no request, and a policy that allows neither.
struct HTMLPage {
  private var body = ""
  /// The heading that was written last: a table of the same name need not show its name again.
  private var lastHeading = ""

  /// The file's text.
  ///
  /// - Parameters:
  ///   - page: The one page.
  ///   - details: What follows it; empty for the walker.
  ///   - foot: The sentences at the end of the page.
  ///   - isFull: Whether the page holds so much that its letters are smaller on paper.
  static func text(
    title: String, about: [String], page: [ReportBlock], details: [ReportBlock], foot: [ReportBlock],
    isFull: Bool,
    in language: Language
  ) -> String {
    var html = HTMLPage()
    html.body += "<header>\n<h1>\(Markup.escaped(title))</h1>\n"
    html.body +=
      "<p class=\"about\">\(about.map(Markup.escaped).joined(separator: " · "))</p>\n</header>\n<main>\n"
    html.body += "<div class=\"sheet\(isFull ? " full" : "")\">\n"
    html.add(page)
    html.body += "<div class=\"foot\">\n"
    html.add(foot)
    html.body += "</div>\n</div>\n"
    if !details.isEmpty {
      html.body += "<div class=\"details\">\n"
      html.add(details)
      html.body += "</div>\n"
    }
    html.body += "</main>\n"
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light">
      <link rel="icon" href="data:,">
      <title>\(Markup.escaped(title))</title>
      <style>
      \(ReportStyle.text)</style>
      </head>
      <body>
      \(SVGDrawing.patterns)\(html.body)</body>
      </html>

      """
  }

  private mutating func add(_ blocks: [ReportBlock]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: ReportBlock) {
    switch block {
    case .heading(let level, let text):
      lastHeading = text
      body += "<h\(level)>\(Markup.escaped(text))</h\(level)>\n"
    case .lead(let text): paragraph(text, "lead")
    case .text(let text): paragraph(text, nil)
    case .small(let text): paragraph(text, "small")
    case .tiles(let tiles):
      body += "<dl class=\"tiles\">\n"
      for tile in tiles {
        // The label first: that is the order of a definition, and of reading aloud.
        body += "<div><dt>\(Markup.escaped(tile.label))</dt><dd>\(figure(tile.figure))</dd></div>\n"
      }
      body += "</dl>\n"
    case .list(let sentences):
      body +=
        "<ul>\n" + sentences.map { "<li>\(Markup.escaped($0))</li>\n" }.joined() + "</ul>\n"
    case .table(let table): add(table)
    case .picture(let picture):
      body += wide(picture.title, "picture-box") + picture.svg + "</div>\n"
    case .terms(let terms):
      body += "<dl class=\"terms\">\n"
      for term in terms {
        body +=
          "<div><dt>\(Markup.escaped(term.name))</dt><dd>\(Markup.escaped(term.meaning))</dd></div>\n"
      }
      body += "</dl>\n"
    case .columns(let left, let right):
      body += "<div class=\"columns\">\n<div>\n"
      add(left)
      body += "</div>\n<div>\n"
      add(right)
      body += "</div>\n</div>\n"
    case .lines(let count):
      body += String(repeating: "<div class=\"line\"></div>\n", count: count)
    }
  }

  private mutating func paragraph(_ text: String, _ name: String?) {
    body += "<p" + (name.map { " class=\"\($0)\"" } ?? "") + ">\(Markup.escaped(text))</p>\n"
  }

  /// What can be wider than a telephone: it is moved by itself, with keys too.
  private func wide(_ name: String, _ kind: String) -> String {
    "<div class=\"\(kind)\" role=\"group\" tabindex=\"0\" aria-label=\"\(Markup.escaped(name))\">\n"
  }

  private mutating func add(_ table: ReportTable) {
    body += wide(table.caption, "table-box")
    let hidden = table.caption == lastHeading ? " class=\"unseen\"" : ""
    // So many columns fit the paper only in small letters.
    let broad = table.head.count > 8 ? " class=\"broad\"" : ""
    body += "<table\(broad)>\n<caption\(hidden)>\(Markup.escaped(table.caption))</caption>\n<thead><tr>"
    body += table.head.map { "<th scope=\"col\">\(Markup.escaped($0))</th>" }.joined()
    body += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      body += "<tr>"
      for (index, cell) in row.enumerated() {
        let isText = cell.text.contains { $0.isLetter } && !(cell.text.first?.isNumber ?? false)
        body +=
          index == 0
          ? "<th scope=\"row\">\(figure(cell))</th>"
          : "<td\(isText ? " class=\"words\"" : "")>\(figure(cell))</td>"
      }
      body += "</tr>\n"
    }
    body += "</tbody>\n</table>\n</div>\n"
  }

  /// A number; what `walk.json` holds of it stands beside it for programs.
  private func figure(_ figure: ReportFigure) -> String {
    guard let value = figure.value, let field = figure.field else { return Markup.escaped(figure.text) }
    return "<data value=\"\(value.text)\" data-field=\"\(Markup.escaped(field))\">"
      + "\(Markup.escaped(figure.text))</data>"
  }
}
