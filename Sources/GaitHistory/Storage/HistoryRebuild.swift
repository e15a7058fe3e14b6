import Foundation
public import GaitModel

/// Makes the data base anew from folders: beside the old one, checked, and then in its place. Until then the old one stays as
/// it is, however it ends.
public enum HistoryRebuild {
  /// Fills a new data base and puts it in the place of the old one.
  ///
  /// - Throws: `HistoryFault`, `.inUse` while a walk is recorded or another program has the history open; and what `fill` throws.
  public static func run(
    in folder: String, fill: (HistoryStore) throws(HistoryFault) -> Void
  ) throws(HistoryFault) {
    let path = folder + "/" + HistoryStore.fileName
    guard let lock = HistoryLock(path + ".lock", alone: true) else { throw .inUse }
    let workshop = folder + "/.history-rebuilding"
    removeWorkshop(workshop)
    guard mkdir(workshop, 0o700) == 0 else { throw .cannotOpen(String(cString: strerror(errno))) }
    defer { removeWorkshop(workshop) }
    let store = try HistoryStore(folder: workshop)
    try fill(store)
    try store.checkIntegrity()
    try store.clean()
    try store.finish()
    // The log of the old file must not be taken for one of the new.
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
    guard rename(workshop + "/" + HistoryStore.fileName, path) == 0 else {
      throw .cannotOpen(String(cString: strerror(errno)))
    }
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
    withExtendedLifetime(lock) {}
  }

  /// Removes what an earlier attempt left: known files in a known folder, never through a link.
  private static func removeWorkshop(_ workshop: String) {
    for suffix in ["", "-wal", "-shm", ".lock", ".making"] {
      unlink(workshop + "/" + HistoryStore.fileName + suffix)
    }
    rmdir(workshop)
  }
}
