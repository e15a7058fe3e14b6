import Foundation
import GaitModel
import GaitRecording
import GaitText

/// The recordings that words of a command line mean: files, folders, patterns and lists.
struct BatchInputs {
  /// One recording, or why a word means none.
  enum Input: Sendable {
    case recording(String)
    case refused(RecordingError)

    /// Its name in messages.
    var name: String {
      switch self {
      case .recording(let path): path
      case .refused(let error): error.file
      }
    }
  }

  /// In the order of the words; what is in a folder or matches a pattern by name.
  private(set) var inputs: [Input] = []
  private let reading: ReadingOptions
  /// What is no recording though it lies among them: the folder of results, the list of people.
  private let excluded: [String]
  /// What is among them already: a recording that two words mean is one.
  private var taken: Set<String> = []

  /// - Parameters:
  ///   - whole: A name that is taken as it is: that of a walk of several files.
  init(_ words: [String], whole: String, reading: ReadingOptions, excluding excluded: [String]) {
    self.reading = reading
    self.excluded = excluded
    for word in words {
      if word == "-" || word == whole { inputs.append(.recording(word)) } else { add(word) }
    }
  }

  /// The paths in a list: one a line, or with a zero byte behind each, as `find -print0` writes them.
  static func list(_ text: String) -> [String] {
    let isZeroed = text.utf8.contains(0)
    return text.split { isZeroed ? $0 == "\0" : $0.isNewline }
      .map { isZeroed ? String($0) : $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  private mutating func add(_ word: String) {
    guard RecordingFolder.isFolder(word) else {
      let matches = SameFile.isSame(word, word) ? [] : Self.matches(of: word)
      if matches.isEmpty { take(word) }
      for match in matches { add(match) }
      return
    }
    let before = inputs.count
    addFolder(word)
    guard inputs.count == before, !holdsTaken(word) else { return }
    inputs.append(.refused(RecordingError(.inputMissing, file: word, .file(.isFolder))))
  }

  private mutating func take(_ path: String) {
    guard taken.insert(Self.own(path)).inserted else { return }
    inputs.append(.recording(path))
  }

  /// Whether recordings of a folder are among the inputs.
  private func holdsTaken(_ folder: String) -> Bool {
    let own = Self.own(folder)
    return taken.contains { $0 == own || $0.hasPrefix(own + "/") }
  }

  /// A path without links and detours.
  private static func own(_ path: String) -> String {
    guard let full = realpath(path, nil) else { return path }
    defer { free(full) }
    return PathText.text(full)
  }

  /// The recordings of a folder; nothing where there is none.
  private mutating func addFolder(_ path: String) {
    if FolderRun.folder(path) != nil {
      take(path)
      return
    }
    do throws(RecordingError) {
      switch try RecordingFolder.content(of: path, options: reading) {
      case .oneWalk: take(path)
      case .several(let paths):
        for path in paths where !isExcluded(path) {
          if RecordingFolder.isFolder(path) { addFolder(path) } else { take(path) }
        }
      }
    } catch {
      inputs.append(.refused(error))
    }
  }

  private func isExcluded(_ path: String) -> Bool {
    excluded.contains { SameFile.isSame($0, path) }
  }

  /// The paths that a pattern means, in order; none for a word without `*`, `?` or `[`.
  private static func matches(of pattern: String) -> [String] {
    guard pattern.contains(where: { "*?[".contains($0) }) else { return [] }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0, let paths = found.gl_pathv else { return [] }
    return (0..<Int(found.gl_pathc)).compactMap { paths[$0].map { PathText.text($0) } }.sorted()
  }
}
