import Foundation
import GaitRecording

/// The speeds at which devices spoke the last time, by the names of their ports: what is tried first the next time.
///
/// A wrong memory costs a moment and nothing else, so it is never an error if there is none.
struct SpeedMemory {
  /// No more devices are remembered; the oldest are forgotten.
  private static let mostDevices = 64

  private let folder: DataFolder
  private var file: String? { folder.path.map { $0 + "/speeds" } }

  init(_ folder: DataFolder = DataFolder()) {
    self.folder = folder
  }

  /// The speed of a port; `nil` when it is not known.
  func speed(of name: String) -> Int? {
    lines.last { $0.name == name }?.baudRate
  }

  /// Remembers a speed.
  func keep(_ baudRate: Int, of name: String) {
    guard speed(of: name) != baudRate, Self.isLasting(name), folder.make() != nil, let file else { return }
    let kept = lines.filter { $0.name != name }.suffix(Self.mostDevices - 1)
    let text = (kept + [(baudRate, name)]).map { "\($0.baudRate) \($0.name)\n" }.joined()
    guard let output = try? OutputFile(path: file), (try? output.write(Array(text.utf8))) != nil else {
      return
    }
    try? output.commit()
  }

  /// Names of pseudo-terminals are given to whoever comes next.
  private static func isLasting(_ name: String) -> Bool {
    !name.hasPrefix("/dev/pts/") && !name.contains { $0.isNewline }
  }

  private var lines: [(baudRate: Int, name: String)] {
    guard let file, let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let rate = Int(parts[0]), (1...10_000_000).contains(rate) else { return nil }
      return (rate, String(parts[1]))
    }
  }
}
