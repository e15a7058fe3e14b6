#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A value that several threads share, one at a time.
///
/// A POSIX lock and not the `Mutex` of `Synchronization`: that one is invisible to the thread sanitizer on
/// Linux, which then reports every use of it as a race and hides the real ones.
package final class Guarded<Value: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var value: Value

  /// Guards `value`.
  package init(_ value: Value) {
    self.value = value
    lock.initialize(to: pthread_mutex_t())
    pthread_mutex_init(lock, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deinitialize(count: 1)
    lock.deallocate()
  }

  /// Runs `body` while no other thread has the value. It must not wait and not lock again.
  package func withLock<Outcome>(_ body: (inout Value) throws -> Outcome) rethrows -> Outcome {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return try body(&value)
  }
}
