import GaitModel
import GaitText

// Motion-BIDS: a table `…_motion.tsv` without a line of names; `…_channels.tsv` beside it names its columns, one a line
// (`name`, `component`, `type`, `tracked_point`, `units`), and `…_motion.json` has the rate (`SamplingFrequency`).
// Document: Brain Imaging Data Structure 1.10, "Motion".

/// What stands beside a table of Motion-BIDS, as what a user could say of it.
enum MotionBIDS {
  private static let ending = "_motion.tsv"
  /// The most bytes of a file beside the table.
  private static let longest = 1 << 20

  /// The options for a table at `path`, with its columns and its rate where the user said nothing of them; `nil` where it
  /// is none of this kind, or nothing stands beside it.
  static func options(_ path: String, _ options: ReadingOptions) -> ReadingOptions? {
    guard path.hasSuffix(ending), options.columns == nil else { return nil }
    let stem = String(path.dropLast(ending.count))
    guard let channels = text(stem + "_channels.tsv").flatMap(columns) else { return nil }
    var options = options
    options.columns = channels
    let hasTime = channels.contains { $0.hasPrefix("t_") }
    if !hasTime, options.rateHertz == nil { options.rateHertz = text(stem + "_motion.json").flatMap(rate) }
    return options
  }

  private static func text(_ path: String) -> String? {
    guard SystemCalls.status(at: path)?.form == .file, let file = try? InputFile(.path(path)),
      let size = file.byteCount, size <= longest, let bytes = try? file.bytes(at: 0, count: size)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names of the table's columns, with places and units in them; `-` for what is not read.
  private static func columns(_ text: String) -> [String]? {
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let names = lines.first, let type = names.firstIndex(of: "type"),
      let component = names.firstIndex(of: "component"), let units = names.firstIndex(of: "units")
    else { return nil }
    let point = names.firstIndex(of: "tracked_point")
    return lines.dropFirst().map { cells in
      guard cells.count > max(type, component, units) else { return "-" }
      let kind = cells[type].uppercased()
      if kind == "LATENCY" { return "t_\(cells[units] == "n/a" ? "s" : cells[units])" }
      guard let channel = ["ACCEL": "acc", "GYRO": "gyr"][kind], ["x", "y", "z"].contains(cells[component])
      else { return "-" }
      let worn = point.flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
      let place = ColumnWords(worn).place?.name ?? worn.filter { $0.isLetter || $0.isNumber }
      let unit = ["", "n/a"].contains(cells[units]) ? "" : " (\(cells[units]))"
      return (place.isEmpty ? "" : place + "_") + "\(channel)_\(cells[component])\(unit)"
    }
  }

  /// The number behind `"SamplingFrequency":`.
  private static func rate(_ text: String) -> Double? {
    guard let key = text.firstRange(of: #""SamplingFrequency""#) else { return nil }
    let rest = text[key.upperBound...].drop { $0 == ":" || $0.isWhitespace }
    return Double(rest.prefix { $0.isNumber || $0 == "." || $0 == "e" || $0 == "-" || $0 == "+" })
  }
}
