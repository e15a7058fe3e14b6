import GaitModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Samples on their way from the thread that reads them to the one that thinks about them, in lots.
///
/// A few lots of fixed size go round: one thread fills them, the other empties them. Who is ahead waits, so that memory
/// is bounded however slow the other is. A lot is handed over when it is full, or when there is nothing to fill it with
/// at once. All memory is asked for when the line is made.
///
/// A POSIX lock and not the `Mutex` of `Synchronization`: nobody can wait for something to happen with that one, and
/// the thread sanitizer does not see it on Linux.
final class SampleLine {
  /// How many lots go round, and how many samples one holds: enough that neither thread waits for every block of the
  /// other, and few enough to stay in the processor's caches.
  static let lots = 4
  static let lotSize = 1024

  private struct Lot {
    var count = 0
    /// How many bytes of the input had been read when it was handed over.
    var bytesRead = 0
  }

  private let samples: UnsafeMutablePointer<ImuSample>
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  // Behind the lock, and each lot with whoever has it.
  private var lot: [Lot] = Array(repeating: Lot(), count: lots)
  private var passed = 0
  private var taken = 0
  private var isStopped = false
  private var end: Result<Void, RecordingError>?

  // Of the filling thread alone.
  private var room: UnsafeMutablePointer<ImuSample>
  private var filled = 0
  private var isLeftAlone = false
  private var bytesRead = 0

  init() {
    samples = .allocate(capacity: Self.lots * Self.lotSize)
    samples.initialize(repeating: ImuSample(time: .zero, sensor: 0), count: Self.lots * Self.lotSize)
    room = samples
    lock.initialize(to: pthread_mutex_t())
    pthread_mutex_init(lock, nil)
    changed.initialize(to: pthread_cond_t())
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    changed.deallocate()
    pthread_mutex_destroy(lock)
    lock.deallocate()
    samples.deallocate()
  }

  // MARK: The filling thread

  /// Adds a sample; waits while all lots are full. After `stop` it is dropped.
  @inline(__always)
  func put(_ sample: ImuSample) {
    room[filled] = sample
    filled += 1
    if filled == Self.lotSize { pass() }
  }

  /// Hands over what has gathered, now that so many bytes of the input have been read; false once nobody wants any more.
  func pass(bytesRead: Int) -> Bool {
    self.bytesRead = bytesRead
    return pass()
  }

  @discardableResult
  private func pass() -> Bool {
    guard filled > 0, !isLeftAlone else {
      filled = 0
      return !isLeftAlone && !hasStopped
    }
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    lot[passed % Self.lots] = Lot(count: filled, bytesRead: bytesRead)
    passed += 1
    filled = 0
    pthread_cond_signal(changed)
    while passed - taken == Self.lots, !isStopped { pthread_cond_wait(changed, lock) }
    isLeftAlone = isStopped
    room = samples + (passed % Self.lots) * Self.lotSize
    return !isLeftAlone
  }

  /// Hands over what has gathered, and says that this was all, or what went wrong after it.
  func close(_ failure: RecordingError?) {
    pass()
    pthread_mutex_lock(lock)
    end = failure.map { .failure($0) } ?? .success(())
    pthread_cond_signal(changed)
    pthread_mutex_unlock(lock)
  }

  private var hasStopped: Bool {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return isStopped
  }

  // MARK: The emptying thread

  /// Waits for the next lot and passes its samples on; gives how many bytes had been read by then, or `nil` once all
  /// was passed on.
  ///
  /// - Throws: the error that ended the filling, after all samples before it.
  func take(_ body: (ImuSample) -> Void) throws(RecordingError) -> Int? {
    pthread_mutex_lock(lock)
    while passed == taken, end == nil { pthread_cond_wait(changed, lock) }
    guard passed > taken else {
      let end = end
      pthread_mutex_unlock(lock)
      try end?.get()
      return nil
    }
    let index = taken % Self.lots
    let own = lot[index]
    pthread_mutex_unlock(lock)
    let first = samples + index * Self.lotSize
    for number in 0..<own.count { body(first[number]) }
    pthread_mutex_lock(lock)
    taken += 1
    pthread_cond_signal(changed)
    pthread_mutex_unlock(lock)
    return own.bytesRead
  }

  /// Says that no more is wanted: the filling thread ends as soon as it can.
  func stop() {
    pthread_mutex_lock(lock)
    isStopped = true
    pthread_cond_signal(changed)
    pthread_mutex_unlock(lock)
  }
}
