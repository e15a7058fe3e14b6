import Foundation
public import GaitModel
import GRDB

/// The data base of kept walks: SQLite with a write-ahead log. A walk's folder is what counts; rows can always be made from
/// it again.
public final class HistoryStore: Sendable {
  /// The data base's file.
  public let path: String
  /// Whether nothing can be written.
  public let isReadOnly: Bool

  let queue: DatabaseQueue
  private let lock: HistoryLock

  /// How the file is opened.
  public struct Options: Sendable {
    /// At most so many pages, for a test of a full disk; `nil` for as many as there is room for.
    public var mostPages: Int?
    /// Seconds to wait for another program's transaction.
    public var patienceSeconds: Double

    /// The usual: any size, five seconds.
    public init(mostPages: Int? = nil, patienceSeconds: Double = 5) {
      self.mostPages = mostPages
      self.patienceSeconds = patienceSeconds
    }
  }

  /// The name of the file in the data folder.
  public static let fileName = "history.sqlite"

  /// Opens the data base in `folder`, and makes or brings it up to date where that is needed. The folder must be there.
  ///
  /// - Throws: `HistoryFault`.
  public init(folder: String, options: Options = Options()) throws(HistoryFault) {
    path = folder + "/" + Self.fileName
    guard
      let lock = HistoryLock(
        path + ".lock", alone: false, patienceSeconds: options.patienceSeconds)
    else { throw .inUse }
    self.lock = lock
    let path = path
    let isWritable = access(folder, W_OK) == 0 && (access(path, F_OK) != 0 || access(path, W_OK) == 0)
    isReadOnly = !isWritable
    queue = try Self.reporting {
      if isWritable {
        // Two programs that begin at once must not both make tables.
        let making = HistoryLock(waitingFor: path + ".making")
        defer { withExtendedLifetime(making) {} }
        try Self.makePrivate(path)
        let queue = try DatabaseQueue(path: path, configuration: Self.configuration(options))
        try Self.bringUpToDate(queue)
        return queue
      }
      // A folder that cannot be written has no room for the log's index: the file is read as it lies there.
      var configuration = Configuration()
      configuration.readonly = true
      let address = "file:" + (path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path)
      let queue = try DatabaseQueue(path: address + "?immutable=1", configuration: configuration)
      try queue.read { db in
        if try HistoryMigrations.all.hasBeenSuperseded(db) { throw HistoryFault.newer }
      }
      return queue
    }
  }

  private static func configuration(_ options: Options) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(options.patienceSeconds)
    configuration.prepareDatabase { db in
      // What is deleted is overwritten; a transaction is on the disk when it has ended. The log is asked for here, because
      // the configuration's way to it writes even where there is one.
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF")
      if let pages = options.mostPages { try db.execute(sql: "PRAGMA max_page_count = \(pages)") }
    }
    return configuration
  }

  /// The file is this user's alone from its first byte on; the log takes the rights of the file. Nothing is written through a
  /// link.
  private static func makePrivate(_ path: String) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw HistoryFault.cannotOpen(String(cString: strerror(errno))) }
    fchmod(descriptor, 0o600)
    close(descriptor)
  }

  private static func bringUpToDate(_ queue: DatabaseQueue) throws {
    let migrator = HistoryMigrations.all
    let isComplete = try queue.read { db in
      if try migrator.hasBeenSuperseded(db) { throw HistoryFault.newer }
      return try migrator.hasCompletedMigrations(db)
    }
    if !isComplete { try migrator.migrate(queue) }
  }

  /// Whether every page and every reference is sound.
  ///
  /// - Throws: `HistoryFault.damaged` when not.
  public func checkIntegrity() throws(HistoryFault) {
    try Self.reporting {
      try queue.read { db in
        guard try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") == ["ok"],
          try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
        else { throw HistoryFault.damaged }
      }
    }
  }

  /// Reads within one state of the data base.
  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryFault) -> Value {
    try Self.reporting { try queue.read(body) }
  }

  /// Writes in one transaction, all or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(HistoryFault) -> Value {
    if isReadOnly { throw .readOnly }
    return try Self.reporting { try queue.write(body) }
  }

  /// What SQLite says as a fault of the history.
  static func reporting<Value>(_ body: () throws -> Value) throws(HistoryFault) -> Value {
    do {
      return try body()
    } catch let fault as HistoryFault {
      throw fault
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: throw .damaged
      case .SQLITE_FULL: throw .full
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw .busy
      case .SQLITE_READONLY: throw .readOnly
      case .SQLITE_CANTOPEN: throw .cannotOpen(error.message ?? "\(error.resultCode)")
      default: throw .failed(error.message ?? "\(error.resultCode)")
      }
    } catch {
      throw .failed("\(error)")
    }
  }
}
