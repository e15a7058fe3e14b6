import Foundation

/// A lock over the data base's file as a whole, held for as long as it is open: shared by all who read and write rows, alone
/// for whoever puts another file in its place.
final class HistoryLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock of the file at `path`, which is made if it is not there; `nil` when somebody is in the way.
  ///
  /// A place where no file can be made needs no lock: nothing can be put in the data base's place either.
  /// - Parameter patienceSeconds: How long somebody in the way is waited for.
  init?(_ path: String, alone: Bool, patienceSeconds: Double = 0) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      if alone { return nil }
      return
    }
    var waited = 0.0
    while flock(descriptor, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0 {
      guard waited < patienceSeconds else {
        close(descriptor)
        return nil
      }
      usleep(50_000)
      waited += 0.05
    }
  }

  /// Waits for the lock of the file at `path`: for what takes a moment only.
  init(waitingFor path: String) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
