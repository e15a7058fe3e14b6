#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// One piece of work on a thread of its own, that somebody waits for or leaves to itself.
///
/// For calls that wait, of which the few threads of Swift's tasks must make none, and for work beside other work. What the
/// work uses is handed over to the thread: until it has ended, nobody else may touch it, unless it is `Sendable`. The thread
/// takes no signals: an interrupt belongs to the program's main thread, and writing to a connection that is gone must be an
/// error and not the program's end.
public struct OwnThread {
  fileprivate final class Work {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }

  /// As large on every system: one of them would give a thread an eighth of a megabyte.
  private static let stackSize = 1 << 20

  private let thread: pthread_t

  /// Begins the work; `nil` where the system gives no more threads, and then nothing was begun.
  public init?(_ run: @escaping () -> Void) {
    let work = Unmanaged.passRetained(Work(run))
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, Self.stackSize)
    #if canImport(Darwin)
    var thread: pthread_t?
    guard pthread_create(&thread, &attributes, runWork, work.toOpaque()) == 0, let thread else {
      work.release()
      return nil
    }
    #else
    var thread = pthread_t()
    guard pthread_create(&thread, &attributes, runWork, work.toOpaque()) == 0 else {
      work.release()
      return nil
    }
    #endif
    self.thread = thread
  }

  /// Waits for the end of the work; to be called at most once, and not after `leave`.
  public func wait() { pthread_join(thread, nil) }

  /// Lets the work end when it will.
  public func leave() { pthread_detach(thread) }
}

#if canImport(Darwin)
private func runWork(_ work: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  runWithoutSignals(work)
  return nil
}
#else
private func runWork(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let work { runWithoutSignals(work) }
  return nil
}
#endif

private func runWithoutSignals(_ work: UnsafeMutableRawPointer) {
  var signals = sigset_t()
  sigfillset(&signals)
  pthread_sigmask(SIG_SETMASK, &signals, nil)
  Unmanaged<OwnThread.Work>.fromOpaque(work).takeRetainedValue().run()
}
