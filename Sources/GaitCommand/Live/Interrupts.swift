import Dispatch
import Foundation
import GaitPorts
import GaitSession

/// Ctrl-C: the first ends the walk in order, the second the program at once.
final class Interrupts {
  private struct State: Sendable {
    var count = 0
    var stop: @Sendable () -> Void
  }

  private var sources: [any DispatchSourceSignal] = []
  private let state: Guarded<State>

  /// From now on signals end the session that `controls` lead to.
  convenience init(_ controls: SessionControls) {
    self.init { Task { await controls.stop() } }
  }

  /// From now on the first signal does this, and the second ends the program.
  init(_ stop: @escaping @Sendable () -> Void) {
    let queue = DispatchQueue(label: "gangart.signals")
    state = Guarded(State(stop: stop))
    let state = state
    // A reader that goes away is noticed when writing.
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        let (count, stop) = state.withLock { state in
          state.count += 1
          return (state.count, state.stop)
        }
        if count > 1 { _exit(130) }
        stop()
      }
      source.resume()
      sources.append(source)
    }
  }

  /// Whether there was one.
  var hasCome: Bool { state.withLock { $0.count > 0 } }

  /// From now on the next signal does this, as if none had come before.
  func lead(to stop: @escaping @Sendable () -> Void) {
    state.withLock { $0 = State(stop: stop) }
  }

  /// From now on the next signal ends the program at once.
  func end() {
    for source in sources { source.cancel() }
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
  }
}
