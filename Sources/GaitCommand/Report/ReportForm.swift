/// What a report is written as.
enum ReportForm {
  case html
  case markdown
  case pdf

  /// The form that a file's name says; `nil` for a name that says none.
  init?(fileName: String) {
    let name = fileName.lowercased()
    if name.hasSuffix(".pdf") {
      self = .pdf
    } else if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
      self = .markdown
    } else if name.hasSuffix(".html") || name.hasSuffix(".htm") {
      self = .html
    } else {
      return nil
    }
  }
}
