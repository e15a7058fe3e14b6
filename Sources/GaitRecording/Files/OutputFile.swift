/// A file that appears whole or not at all.
///
/// Bytes go to a hidden temporary file in the same folder; `commit` forces them to the disk and gives the
/// file its name. What is not a plain file (a pipe, a device) is written to directly.
public final class OutputFile {
  /// Its name in messages, as the user gave it.
  public let name: String
  private let descriptor: Int32
  private let isOwned: Bool
  private var isOpen = true
  /// The temporary file and the name it will have; `nil` when written to directly.
  private let move: (from: String, to: String)?

  /// Begins a file at `path`, in place of a link that lies there: what it leads to stays as it is. Links of the system such
  /// as `/dev/stdout` are followed.
  ///
  /// - Parameters:
  ///   - isPrivate: Whether it is a file of this program's own, for its owner alone.
  ///   - followsLinks: Whether the owner may have laid a link there on purpose, as people do with their settings.
  /// - Throws: `RecordingError` of kind `.cannotCreate`.
  public init(path: String, isPrivate: Bool = false, followsLinks: Bool = false) throws(RecordingError) {
    name = path
    isOwned = true
    do throws(SystemError) {
      let status = SystemCalls.status(at: path)
      if status?.form == .folder || path.hasSuffix("/") { throw SystemError.isFolder }
      if status?.form == .other, !isPrivate {
        move = nil
        descriptor = try SystemCalls.openForWriting(path)
      } else {
        let follows = followsLinks || Self.isOfSystem(path)
        let target = follows ? SystemCalls.resolved(path) ?? path : path
        let temporary = try Self.createBeside(target, isPrivate: isPrivate)
        move = (temporary.path, target)
        descriptor = temporary.descriptor
      }
    } catch {
      throw RecordingError.creating(path, error)
    }
  }

  /// Writes to an open descriptor, which stays open.
  public init(descriptor: Int32, name: String) {
    self.name = name
    self.descriptor = descriptor
    isOwned = false
    move = nil
  }

  deinit {
    guard isOpen, isOwned else { return }
    try? SystemCalls.closeDescriptor(descriptor)
    if let move { SystemCalls.remove(move.from) }
  }

  /// Writes all of `bytes`.
  ///
  /// - Throws: `RecordingError` of kind `.ioError`.
  public func write(_ bytes: [UInt8]) throws(RecordingError) {
    do throws(SystemError) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
        try SystemCalls.write(descriptor, UnsafeRawBufferPointer(buffer))
      }
    } catch {
      throw RecordingError.writing(name, error)
    }
  }

  /// Puts the file on the disk and in its place. To be called once, last.
  ///
  /// - Throws: `RecordingError`; nothing is left behind then.
  public func commit() throws(RecordingError) {
    guard isOwned else { return }
    isOpen = false
    if let cause = settle() {
      if let move { SystemCalls.remove(move.from) }
      throw RecordingError.writing(name, cause)
    }
    guard let move else { return }
    do throws(SystemError) {
      try SystemCalls.move(move.from, to: move.to)
    } catch {
      SystemCalls.remove(move.from)
      throw RecordingError.creating(name, error)
    }
    SystemCalls.synchronizeFolder(Self.split(move.to).folder)
  }

  /// Forces the bytes to the disk and closes the descriptor in any case; what went wrong first.
  private func settle() -> SystemError? {
    var cause: SystemError?
    if move != nil {
      do throws(SystemError) { try SystemCalls.synchronize(descriptor) } catch { cause = error }
    }
    do throws(SystemError) { try SystemCalls.closeDescriptor(descriptor) } catch { cause = cause ?? error }
    return cause
  }

  /// Whether a path names what the program was given to write to, and no file of somebody's.
  private static func isOfSystem(_ path: String) -> Bool {
    ["/dev/", "/proc/"].contains { path.hasPrefix($0) }
  }

  /// Creates an empty file with a name that nobody uses, in the folder of `target`.
  private static func createBeside(
    _ target: String, isPrivate: Bool
  ) throws(SystemError) -> (path: String, descriptor: Int32) {
    let (folder, file) = split(target)
    var number = 0
    while true {
      let path = "\(folder)/.\(file).\(SystemCalls.processIdentifier)-\(number).partial"
      do throws(SystemError) {
        return (path, try SystemCalls.createNew(path, isPrivate: isPrivate))
      } catch {
        number += 1
        if error != .exists || number > 1000 { throw error }
      }
    }
  }

  private static func split(_ path: String) -> (folder: String, file: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }
}
