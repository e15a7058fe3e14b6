import GaitModel
import GaitText

// The first x-IMU of x-io Technologies: tables that the x-IMU GUI makes of its card, one a kind of packet, in one folder:
// `00000_CalInertialAndMag.csv` and others. All begin with a packet number, counted over all kinds: neither time nor loss
// can be told from it. Facts: the source of the x-IMU GUI ("CSVfileWriter") and the x-IMU MATLAB library.

extension TableDialect {
  /// The calibrated readings of an x-IMU.
  static let xIMU = TableDialect(
    id: "x_imu", name: "x-IMU",
    signature: Signature(names: ["Packet number", "Gyroscope X (deg/s)", "Accelerometer X (g)"]),
    rules: axes("Gyroscope {} (deg/s)", .angularVelocity, .degrees)
      + axes("Accelerometer {} (g)", .acceleration, .g)
      + axes("Magnetometer {} (G)", .magneticField, .gauss), others: .ignored)

  /// The readings of an x-IMU before its calibration.
  static let xIMURaw = TableDialect(
    id: "x_imu", name: "x-IMU",
    signature: Signature(names: ["Packet number", "Gyroscope X (lsb)", "Accelerometer X (lsb)"]),
    others: .ignored, refusal: .xIMURaw)

  /// The other tables of an x-IMU, which hold no acceleration of its own.
  static let xIMUOthers = [
    "Element 1", "Element 11", "Roll | Phi | X (degrees)", "Battery voltage (V)", "Battery voltage (lsb)",
    "AX0", "AX0 (V)", "AX0 (lsb)", "AX0 direction", "ADXL345 A X (g)", "ADXL345 A X (lsb)", "Address",
    "Year", "Command code", "Error code",
  ].map { name in
    TableDialect(
      id: "x_imu", name: "x-IMU", signature: Signature(names: ["Packet number", name]), others: .ignored,
      withoutGravity: .takeFile(XIMUTables.ending))
  }
}

/// The rate of an x-IMU's tables, which stands in another table of the same folder.
enum XIMUTables {
  /// What the name of the calibrated readings ends with, for people.
  static let ending = "…_CalInertialAndMag.csv"
  /// The same in small letters, as newer and older versions of the program write it.
  private static let endings = ["_calinertialandmag.csv", "_calinertialmagnetic.csv"]
  private static let registers = "_Registers.csv"
  /// The most bytes of a table of registers.
  private static let longest = 1 << 20

  /// Whether a file that begins so is one of an x-IMU's tables.
  static func isTable(_ head: some Sequence<UInt8>) -> Bool {
    let begin = Array("packet number,".utf8)
    return head.prefix(begin.count).map { $0 | 0x20 }.elementsEqual(begin.map { $0 | 0x20 })
  }

  /// The options for calibrated readings at `path`, with the rate of the registers beside them; `nil` where the user says
  /// the rate, the table is another one, or the registers do not tell.
  static func options(_ path: String, _ options: ReadingOptions) -> ReadingOptions? {
    guard options.rateHertz == nil,
      let ending = endings.first(where: { path.lowercased().hasSuffix($0) }),
      let head = try? InputFile(.path(path)).bytes(at: 0, count: 64), isTable(head),
      let rate = rate(String(path.dropLast(ending.count)) + registers)
    else { return nil }
    var options = options
    options.rateHertz = rate
    return options
  }

  /// The same for a folder with one such table.
  static func options(
    folder path: String, _ names: [String], _ options: ReadingOptions
  ) -> ReadingOptions? {
    let tables = names.filter { name in endings.contains { name.lowercased().hasSuffix($0) } }
    guard tables.count == 1 else { return nil }
    return self.options(path + "/" + tables[0], options)
  }

  /// Whether the calibrated readings of an x-IMU's card lie beside it as a table: both are the same walk.
  static func standBeside(card path: String) -> Bool {
    let stem = String(path.dropLast(4))
    return ["_CalInertialAndMag.csv", "_CalInertialMagnetic.csv"].contains {
      SystemCalls.status(at: stem + $0)?.form == .file
    }
  }

  /// Samples a second by a table of registers: 2^(value − 1). `nil` where it says none, or several.
  private static func rate(_ path: String) -> Double? {
    guard SystemCalls.status(at: path)?.form == .file, let file = try? InputFile(.path(path)),
      let size = file.byteCount, size <= longest, let bytes = try? file.bytes(at: 0, count: size)
    else { return nil }
    var values: Set<Int> = []
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(TableDialect.normalCell)
      guard cells.count == 5, cells[4].hasPrefix("inertial"), cells[4].hasSuffix("rate"),
        let value = Int(cells[2])
      else { continue }
      values.insert(value)
    }
    guard values.count == 1, let value = values.first, (1...10).contains(value) else { return nil }
    return Double(1 << (value - 1))
  }
}

extension TableDialect {
  fileprivate static func normalCell(_ cell: Substring) -> String { normal(String(cell)) }
}
