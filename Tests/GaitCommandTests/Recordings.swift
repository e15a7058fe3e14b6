import Foundation
import GaitTestSupport

/// Recordings as text, whole and damaged.
enum Recordings {
  /// The first row of a lower back with an accelerometer.
  static let header = "time_s,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z"

  /// Rows of standing perfectly still, 100 a second.
  static func still(_ rows: Int) -> [String] {
    (0..<rows).map { row in String(format: "%.2f,0.1,0.2,9.8", Double(row) / 100) }
  }

  /// A table of these lines.
  static func table(_ lines: [String], lineEnd: String = "\n") -> String {
    lines.map { $0 + lineEnd }.joined()
  }

  /// The text of a shipped walk.
  static func shipped(_ name: String) throws -> String {
    try String(contentsOf: fixturesFolder.appending(path: "walks/\(name)"), encoding: .utf8)
  }

  /// The demonstration walk, worn somewhere else or with its cells changed; rows count from 1 below the header.
  static func parkWalk(
    at place: String = "lower_back", cells: (_ row: Int, inout [String]) -> Void = { _, _ in }
  ) throws -> String {
    var lines = try shipped("park-walk.csv").split(separator: "\n").map(String.init)
    lines[0] = lines[0].replacing("lower_back", with: place)
    for row in lines.indices.dropFirst() {
      var parts = lines[row].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      cells(row, &parts)
      lines[row] = parts.joined(separator: ",")
    }
    return table(lines)
  }

  /// The demonstration walk of a gyroscope alone, said to be at another place.
  static func turning(at place: String) throws -> String {
    let lines = try parkWalk(at: place).split(separator: "\n").map { line in
      let cells = line.split(separator: ",")
      return (cells.prefix(1) + cells.suffix(3)).joined(separator: ",")
    }
    return table(lines)
  }
}
