import GaitModel

/// A folder as an input: one walk with a file a channel, as apps leave it, or a folder of many recordings.
///
/// It is one walk when its tables are the channels of one: exactly one brings acceleration with gravity, or can together
/// with another, and no other would bring it but for a fault. As soon as two or more bring it, or archives or a
/// device's bytes lie beside, each is a walk of its own. Where none can be read, names that apps give their channels
/// (`Accelerometer.csv`, `Gyroscope.csv`) are one walk; any others are recordings of their own.
public enum RecordingFolder {
  /// What a folder holds.
  public enum Content: Equatable, Sendable {
    /// One walk.
    case oneWalk
    /// Recordings and folders, by their paths in order; none when it holds nothing of the kind.
    case several([String])
  }

  /// Whether there is a folder of this name.
  public static func isFolder(_ path: String) -> Bool { SystemCalls.status(at: path)?.form == .folder }

  /// What a folder holds.
  ///
  /// - Throws: `RecordingError` when it cannot be looked into.
  public static func content(of path: String, options: ReadingOptions) throws(RecordingError) -> Content {
    let names = try names(in: path)
    let paths = names.map { (path.hasSuffix("/") ? path : path + "/") + $0 }
    let tables = names.filter { name in
      WalkParts.isTable(name) && !isFolder(path + "/" + name) && !isResult(path + "/" + name)
    }
    let isAlone = !names.contains { !WalkParts.isTable($0) && isRecording(path + "/" + $0) }
    if !tables.isEmpty, isAlone, isOneWalk(path, tables, options) { return .oneWalk }
    // Of OpenSim's tables those of angular velocity and orientation belong to one of acceleration.
    if OpenSimStorage.main(names) != nil, OpenSimStorage.accelerations(names).count < 2,
      names.allSatisfy({ OpenSimStorage.isTable($0) || !isRecording(path + "/" + $0) })
    {
      return .oneWalk
    }
    return .several(paths.filter { isFolder($0) || (isRecording($0) && !isResult($0)) })
  }

  /// The names in a folder, in order; without hidden ones.
  static func names(in path: String) throws(RecordingError) -> [String] {
    do throws(SystemError) {
      return try SystemCalls.names(in: path)
    } catch {
      throw RecordingError.opening(path, error)
    }
  }

  private static func isOneWalk(_ path: String, _ tables: [String], _ options: ReadingOptions) -> Bool {
    do throws(RecordingError) {
      _ = try SeveralFiles.reader(folder: path, tables, options: options)
      return tables.allSatisfy { isPart(path + "/" + $0, options) }
    } catch {
      if case .table(.severalWalks) = error.fault { return false }
      return tables.allSatisfy { FileRole(fileName: $0) != .unknown }
    }
  }

  /// Whether a table may lie beside the one that walking is found in: it can be read, its name says what it is, or it
  /// is nothing that walking could be found in. One that is a recording but for a fault is no part: it would be passed
  /// over in silence.
  private static func isPart(_ path: String, _ options: ReadingOptions) -> Bool {
    guard FileRole(fileName: path) == .unknown else { return true }
    do throws(RecordingError) {
      let file = try InputFile(.path(path))
      guard file.byteCount != 0 else { return false }
      if XIMUTables.isTable(try file.bytes(at: 0, count: 64)) { return true }
      _ = try TableReader(
        try RecordingKinds.plain(PeekedInput(file)), options: options, mayLackAcceleration: true)
      return true
    } catch {
      return switch error.fault {
      case .table(.noGravity), .file(.noSamples), .file(.noReadings): true
      default: false
      }
    }
  }

  /// Whether a file may be a recording, by its name.
  private static func isRecording(_ path: String) -> Bool {
    let small = path.lowercased()
    if OpenSimStorage.isTable(path) { return !OpenSimStorage.accelerations([path]).isEmpty }
    if WalkParts.isTable(path)
      || [".gz", ".zip", ".cwa", ".gt3x", ".ximu3", ".ndjson", ".jsonl"].contains(where: {
        small.hasSuffix($0)
      })
    {
      return true
    }
    guard small.hasSuffix(".bin"), !XIMUTables.standBeside(card: path),
      let head = try? InputFile(.path(path)).bytes(at: 0, count: 16 * 1024)
    else { return false }
    return BinaryKinds.isKnown(head[...]) || DeviceBytesReader.protocolID(head[...]) != nil
  }

  /// Whether a file is a table that this program wrote over walks.
  private static func isResult(_ path: String) -> Bool {
    guard path.lowercased().hasSuffix(".csv"), let file = try? InputFile(.path(path)),
      let head = try? file.bytes(at: 0, count: 20)
    else { return false }
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(head.dropFirst(3)) : head
    return text.starts(with: "recording,person".utf8) || text.starts(with: "recording;person".utf8)
  }
}
