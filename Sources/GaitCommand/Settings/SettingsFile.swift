import Foundation
import GaitModel
import GaitRecording
import GaitWords
import TOMLKit

/// `config.toml`: read as TOML, changed line by line so that comments stay.
struct SettingsFile {
  /// Where it is.
  let path: String
  /// What stands in it; empty when it is not there.
  private(set) var text: String

  /// The file of this user, whether it is there or not.
  ///
  /// - Throws: `SettingsError` when it is there and cannot be read.
  init(environment: [String: String]) throws(SettingsError) {
    try self.init(path: Self.folder(environment) + "/config.toml")
  }

  /// The file at `path`, whether it is there or not.
  ///
  /// - Throws: `SettingsError` when it is there and cannot be read.
  init(path: String) throws(SettingsError) {
    self.path = path
    text = try Self.read(path) ?? ""
  }

  /// The folder of this program's settings: `$XDG_CONFIG_HOME/gangart`, else `~/.config/gangart`.
  static func folder(_ environment: [String: String]) -> String {
    // By the XDG rules a path that is not absolute does not count.
    if let base = environment["XDG_CONFIG_HOME"], base.hasPrefix("/") { return base + "/gangart" }
    return (environment["HOME"] ?? NSHomeDirectory()) + "/.config/gangart"
  }

  /// What is in a file; `nil` when there is none.
  static func read(_ path: String) throws(SettingsError) -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw SettingsError(origin: .file(path, line: nil), fault: .unreadable)
    }
    return text
  }

  /// Reads TOML.
  static func table(_ text: String, path: String) throws(SettingsError) -> TOMLTable {
    do {
      return try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw SettingsError(
        origin: .file(path, line: Int(error.source.begin.line)), fault: .notTOML(error.description))
    } catch {
      throw SettingsError(origin: .file(path, line: nil), fault: .notTOML(nil))
    }
  }

  /// What the file says.
  ///
  /// - Throws: `SettingsError` for what it cannot say, with the line.
  func layer() throws(SettingsError) -> SettingsLayer {
    var layer = SettingsLayer()
    let table = try Self.table(text, path: path)
    for name in table.keys {
      guard let key = SettingKey(rawValue: name) else {
        throw SettingsError(
          origin: origin(of: name),
          fault: .unknownSetting(name, known: SettingKey.allCases.map(\.rawValue)))
      }
      guard let value = Self.text(table[name], of: key), layer.set(key, to: value) else {
        throw SettingsError(origin: origin(of: name), fault: .value(of: name, key.form))
      }
    }
    return layer
  }

  /// A value as text; `nil` for one of a kind that no setting has.
  private static func text(_ value: (any TOMLValueConvertible)?, of key: SettingKey) -> String? {
    guard let value else { return nil }
    if key == .places {
      guard let table = value.table else { return nil }
      var places: [String] = []
      for name in table.keys {
        guard let source = table[name]?.string, !source.contains(",") else { return nil }
        places.append("\(name)=\(source)")
      }
      return places.joined(separator: ",")
    }
    if let bool = value.bool { return bool ? "true" : "false" }
    if let number = value.int { return "\(number)" }
    if let number = value.double { return Wording.plain(number) }
    return value.string
  }

  private func origin(of name: String) -> SettingsError.Origin {
    .file(path, line: line(of: name, section: nil).map { $0 + 1 })
  }

  // MARK: Changing

  /// Puts a value, written as TOML, in place of the old one or at the end of its section.
  mutating func put(_ name: String, _ value: String, section: String? = nil) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let written = "\(name) = \(value)"
    if let index = line(of: name, section: section) {
      lines[index] = written
    } else if let range = Self.range(of: section, in: lines) {
      lines.insert(written, at: range.upperBound)
    } else {
      lines += ["", "[\(section ?? "")]", written]
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// Takes a section out, with all that is in it.
  mutating func remove(section: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let range = Self.range(of: section, in: lines) else { return }
    lines.removeSubrange((range.lowerBound - 1)..<range.upperBound)
    text = lines.joined(separator: "\n")
  }

  /// Puts the file on the disk, in a folder that only this user may look into.
  ///
  /// - Throws: `RecordingError` when it cannot be written.
  func write() throws(RecordingError) {
    try Self.write(text, to: path)
  }

  /// Puts a file of settings on the disk, whole.
  static func write(_ text: String, to path: String) throws(RecordingError) {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let file = try OutputFile(path: path, followsLinks: true)
    try file.write(Array(text.utf8))
    try file.commit()
  }

  /// The line, from 0, on which a name gets its value.
  private func line(of name: String, section: String?) -> Int? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let range = Self.range(of: section, in: lines) else { return nil }
    return range.first { index in
      let line = lines[index].drop { $0 == " " || $0 == "\t" }
      guard line.hasPrefix(name) else { return false }
      return line.dropFirst(name.count).drop { $0 == " " || $0 == "\t" }.first == "="
    } ?? (section == nil ? lines.firstIndex { Self.sectionName($0[...]) == name } : nil)
  }

  /// The lines of a section, without its heading; `nil` is the part before the first heading.
  private static func range(of section: String?, in lines: [String]) -> Range<Int>? {
    let headings = lines.indices.filter { sectionName(lines[$0][...]) != nil }
    var start = 0
    if let section {
      let heading = headings.first { sectionName(lines[$0][...]) == section }
      guard let heading else { return nil }
      start = heading + 1
    }
    var end = headings.first { $0 >= start } ?? lines.count
    // New lines come before the blank ones that part sections.
    while end > start, lines[end - 1].allSatisfy(\.isWhitespace) { end -= 1 }
    return start..<end
  }

  private static func sectionName(_ line: Substring) -> String? {
    let bare = line.drop { $0 == " " || $0 == "\t" }
    guard bare.hasPrefix("["), let end = bare.firstIndex(of: "]") else { return nil }
    return String(bare[bare.index(after: bare.startIndex)..<end])
  }
}
