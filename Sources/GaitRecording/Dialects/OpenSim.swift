import GaitModel
import GaitText

// Tables of OpenSim (`.sto`), as its readers of inertial sensors (OpenSense) write them: lines `key=value` with
// `DataType=Vec3`, a line `endheader`, then names and rows with tabs between the cells: `time`, and of each sensor
// `x,y,z`. No line says what the vectors are; only the file's name does. The readers pass on what the sensors' makers
// write, which is m/s² with gravity in it, and rad/s. Facts: the source of OpenSim 4 ("STOFileAdapter",
// "DelimFileAdapter", "IMUDataReader", "XsensDataReader").

extension TableDialect {
  /// What `StorageInput` makes of OpenSim's tables.
  static let openSim = TableDialect(
    id: "opensim_sto", name: "OpenSim",
    signature: Signature(names: ["time", "*/acc/x"], preamble: ["endheader"]),
    rules: column("time", .time(1e9)) + axes("*/acc/{}", .acceleration, .metres)
      + axes("*/gyr/{}", .angularVelocity, .radians), others: .ignored)
}

/// What a table of OpenSim holds, as far as its header and its name say.
enum OpenSimStorage: Equatable {
  case acceleration, angularVelocity, orientations, other

  /// What a file of this name that begins so holds; `nil` where it is no table of OpenSim.
  init?(_ head: ArraySlice<UInt8>, fileName: String) {
    var type: String?
    var isOver = false
    for line in head.split(separator: Ascii.newline).prefix(200) {
      let text = String(decoding: line.prefix(256), as: UTF8.self).filter { !$0.isWhitespace }
      if text == "endheader" {
        isOver = true
        break
      }
      if text.hasPrefix("DataType=") { type = String(text.dropFirst("DataType=".count)) }
    }
    guard isOver else { return nil }
    guard type == "Vec3" else {
      // Older tables of numbers end their header so, too; any table of words may.
      guard let type else { return nil }
      self = type == "Quaternion" ? .orientations : .other
      return
    }
    self = Self.named(fileName).map { $0.isRotation ? .angularVelocity : .acceleration } ?? .other
  }

  /// What the name says of the vectors in a file, and what stands before that; `nil` where it says nothing.
  private static func named(_ path: String) -> (stem: String, isRotation: Bool)? {
    let name = (path.split(separator: "/").last.map(String.init) ?? path).lowercased().filter { $0 != "_" }
    for (word, isRotation) in [
      ("linearacceleration", false), ("acceleration", false), ("angularvelocit", true), ("gyro", true),
    ] {
      guard let range = name.firstRange(of: word) else { continue }
      return (String(name[..<range.lowerBound]), isRotation)
    }
    return nil
  }

  /// Whether a file is called as one of OpenSim's tables.
  static func isTable(_ path: String) -> Bool { path.lowercased().hasSuffix(".sto") }

  /// The tables among `names` that are called acceleration.
  static func accelerations(_ names: [String]) -> [String] {
    names.filter { isTable($0) && named($0)?.isRotation == false }
  }

  /// Of a folder of OpenSim's tables alone the one to read: acceleration if there is one, else whatever is there.
  static func main(_ names: [String]) -> String? {
    let tables = names.filter(isTable)
    guard !tables.isEmpty, !names.contains(where: WalkParts.isTable) else { return nil }
    return accelerations(tables).first ?? tables.first { named($0) != nil } ?? tables.first
  }

  /// The file with the angular velocity that belongs to the acceleration at `path`; `nil` where there is none.
  static func partner(of path: String) -> InputFile? {
    guard let own = named(path), !own.isRotation else { return nil }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let names = (try? SystemCalls.names(in: folder.isEmpty ? "." : folder)) ?? []
    let found = names.filter { name in
      guard isTable(name), let other = named(name) else { return false }
      return other.isRotation && other.stem == own.stem
    }
    guard found.count == 1, let file = try? InputFile(.path(folder + found[0])),
      let head = try? file.bytes(at: 0, count: 16 * 1024),
      OpenSimStorage(head[...], fileName: file.name) == .angularVelocity
    else { return nil }
    return file
  }
}
