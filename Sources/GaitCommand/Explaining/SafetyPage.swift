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
  static func text(in language: Language) -> String {
    let page = Safety.page(in: language)
    return ([page.title] + page.paragraphs.map { Wording.wrapped($0) }).joined(separator: "\n\n") + "\n"
  }

  /// Whether it has yet to be shown.
  var isNew: Bool {
    seen.map { !FileManager.default.fileExists(atPath: $0.path(percentEncoded: false)) } ?? false
  }

  /// Shows the page and waits for Enter if nobody has seen it here; where it cannot be noted that it was seen, it
  /// is not shown either, for it would come before every walk.
  func showOnce(in language: Language, show: (String) -> Void, wait: () -> Void) {
    guard isNew, note() else { return }
    show(Self.text(in: language) + "\n" + Wording.wrapped(Words.explain(.goOn, in: language)) + "\n")
    wait()
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
