/// What the results of recordings are called in one folder: each by its recording, no two alike.
enum ResultNames {
  /// A name for each path: the file's name without its ending, where no other has it; else with the ending; else with the
  /// folders in front; else with a number behind.
  static func names(of paths: [String]) -> [String] {
    var names = paths.map { visible(stem(last($0))) }
    let fuller: [(String) -> String] = [
      { visible(last($0)) },
      { visible($0.split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "-")) },
    ]
    for form in fuller {
      let twice = repeated(names)
      for index in names.indices where twice.contains(names[index].lowercased()) {
        names[index] = form(paths[index])
      }
    }
    var seen: Set<String> = []
    for index in names.indices {
      let name = names[index]
      var number = 2
      while !seen.insert(names[index].lowercased()).inserted {
        names[index] = "\(name)-\(number)"
        number += 1
      }
    }
    return names
  }

  /// A file's name without its endings: `walk` of `walk.csv.gz`.
  static func stem(_ name: String) -> String {
    var name = Substring(name)
    if name.lowercased().hasSuffix(".gz") { name = name.dropLast(3) }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  private static func last(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A name that a file can have: not hidden, without signs that steer.
  private static func visible(_ name: String) -> String {
    let plain = Wording.visible(name).replacing("/", with: "-")
    return plain == "-" ? "stdin" : plain.hasPrefix(".") || plain.isEmpty ? "_" + plain : plain
  }

  /// Names that stand there more than once, whether written large or small.
  private static func repeated(_ names: [String]) -> Set<String> {
    Set(Dictionary(grouping: names.map { $0.lowercased() }) { $0 }.filter { $0.value.count > 1 }.keys)
  }
}
