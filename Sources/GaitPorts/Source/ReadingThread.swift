#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A thread of its own for calls that wait: the threads of Swift's tasks are few and must never wait.
enum ReadingThread {
  fileprivate final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Runs `body` on a new thread; false when the system gives no more threads.
  ///
  /// The thread takes no signals: an interrupt belongs to the program's main thread, and writing to a
  /// connection that is gone must be an error and not the program's end.
  static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    let context = Unmanaged.passRetained(Body(body))
    let hasStarted = create(context.toOpaque())
    if !hasStarted { context.release() }
    return hasStarted
  }

  private static func create(_ context: UnsafeMutableRawPointer) -> Bool {
    #if canImport(Darwin)
    var thread: pthread_t?
    guard pthread_create(&thread, nil, runBody, context) == 0, let thread else { return false }
    #else
    var thread = pthread_t()
    guard pthread_create(&thread, nil, runBody, context) == 0 else { return false }
    #endif
    pthread_detach(thread)
    return true
  }
}

#if canImport(Darwin)
private func runBody(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  runWithoutSignals(context)
  return nil
}
#else
private func runBody(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { runWithoutSignals(context) }
  return nil
}
#endif

private func runWithoutSignals(_ context: UnsafeMutableRawPointer) {
  var signals = sigset_t()
  sigfillset(&signals)
  pthread_sigmask(SIG_SETMASK, &signals, nil)
  Unmanaged<ReadingThread.Body>.fromOpaque(context).takeRetainedValue().run()
}
