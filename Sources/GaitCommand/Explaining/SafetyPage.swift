import Foundation
import GaitWords

/// The safety page on the command line: asked for, or shown once before the first live walk.
struct SafetyPage {
  /// The file that says that the page was seen; `nil` where there is no place for it.
  let seen: URL?

  /// The page of a person with this environment.
  init(environment: [String: String]) {
    let base = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? URL(filePath: $0) : nil }
    let home = environment["HOME"].flatMap {
      $0.isEmpty ? nil : URL(filePath: $0).appending(path: ".local/state")
    }
    seen = (base ?? home)?.appending(path: "gangart/safety-page-seen")
  }

  /// The page as text for a terminal.
  static func text(in language: Language, columns: Int = Wording.width) -> String {
    let page = Safety.page(in: language)
    return ([page.title] + page.paragraphs.map { Wording.wrapped($0, columns: columns) }).joined(
      separator: "\n\n") + "\n"
  }

  /// Whether it has yet to be shown.
  var isNew: Bool {
    seen.map { !FileManager.default.fileExists(atPath: $0.path(percentEncoded: false)) } ?? false
  }

  /// Shows the page and waits for Enter if nobody has seen it here; where it cannot be noted that it was seen, it
  /// is not shown either, for it would come before every walk.
  ///
  /// - Parameter size: The terminal's; a page that is longer comes in pieces, each until Enter.
  func showOnce(
    in language: Language, size: LiveScreen.Size = LiveScreen.Size(), show: (String) -> Void, wait: () -> Void
  ) {
    guard isNew, note() else { return }
    let columns = min(Wording.width, max(20, size.columns))
    let rows = Self.text(in: language, columns: columns).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast()
    let end = "\n" + Wording.wrapped(Words.explain(.goOn, in: language), columns: columns) + "\n"
    // The cursor wants a row too.
    let room = max(4, size.rows - 1 - end.count { $0 == "\n" })
    for start in stride(from: 0, to: rows.count, by: room) {
      var piece = rows[start..<min(start + room, rows.count)]
      while piece.last?.isEmpty ?? false { piece.removeLast() }
      show(piece.joined(separator: "\n") + "\n" + end)
      wait()
    }
  }

  private func note() -> Bool {
    guard let seen else { return false }
    do {
      try FileManager.default.createDirectory(
        at: seen.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: seen)
      return true
    } catch {
      return false
    }
  }
}
