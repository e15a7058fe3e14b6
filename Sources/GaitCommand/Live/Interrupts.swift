import Dispatch
import Foundation
import GaitSession
import Synchronization

/// Ctrl-C: the first ends the walk in order, the second the program at once.
final class Interrupts {
  private var sources: [any DispatchSourceSignal] = []
  private let count = Count()

  /// Whether there was one.
  var hasCome: Bool { count.value > 0 }

  /// From now on signals end the session that `controls` lead to.
  convenience init(_ controls: SessionControls) {
    self.init { Task { await controls.stop() } }
  }

  /// From now on the first signal does this, and the second ends the program.
  init(_ stop: @escaping @Sendable () -> Void) {
    let queue = DispatchQueue(label: "gangart.signals")
    let count = count
    // A reader that goes away is noticed when writing.
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        count.value += 1
        if count.value > 1 { _exit(130) }
        stop()
      }
      source.resume()
      sources.append(source)
    }
  }

  /// From now on the next signal ends the program at once.
  func end() {
    for source in sources { source.cancel() }
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
  }

  /// Changed on one queue only.
  private final class Count: Sendable {
    private let contents = Atomic(0)
    var value: Int {
      get { contents.load(ordering: .relaxed) }
      set { contents.store(newValue, ordering: .relaxed) }
    }
  }
}
