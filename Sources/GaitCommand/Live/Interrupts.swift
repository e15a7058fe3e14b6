import Dispatch
import Foundation
import GaitPorts
import GaitSession

/// The signals of a walk: whatever asks for its end ends it in order; only a second Ctrl-C ends the program at once.
///
/// A terminal that is closed sends its hang-up after the end that somebody else asked for, or twice: that must not
/// cost the walk its last record. What the program was started to ignore (`nohup`) stays ignored.
final class Interrupts {
  private struct State: Sendable {
    /// How often an end was asked for, and how often of it by Ctrl-C.
    var count = 0
    var interrupts = 0
    var stop: @Sendable () -> Void
  }

  private static let endings = [SIGINT, SIGTERM, SIGHUP]
  private var sources: [any DispatchSourceSignal] = []
  private var caught: [Int32] = []
  private let state: Guarded<State>

  /// From now on signals end the session that `controls` lead to.
  ///
  /// - Parameter keys: The keyboard, which is given back while the program is stopped.
  convenience init(_ controls: SessionControls, keys: WalkKeys? = nil) {
    self.init(keys: keys) { Task { await controls.stop() } }
  }

  /// From now on a signal does this, and a second Ctrl-C ends the program.
  init(keys: WalkKeys? = nil, _ stop: @escaping @Sendable () -> Void) {
    let queue = DispatchQueue(label: "gangart.signals")
    state = Guarded(State(stop: stop))
    let state = state
    // A reader that goes away is noticed when writing.
    signal(SIGPIPE, SIG_IGN)
    // A shell has its jobs in the background ignore Ctrl-C; whoever sends it to them all the same means it.
    for number in Self.endings where number != SIGHUP || !Self.isIgnored(number) {
      take(number, on: queue) {
        let (interrupts, stop) = state.withLock { state in
          state.count += 1
          state.interrupts += number == SIGINT ? 1 : 0
          return (state.interrupts, state.stop)
        }
        if interrupts > 1 {
          keys?.end()
          _exit(130)
        }
        stop()
      }
    }
    guard let keys, !Self.isIgnored(SIGTSTP) else { return }
    take(SIGTSTP, on: queue) {
      keys.release()
      kill(getpid(), SIGSTOP)
      // Here it goes on; the stop itself may come a moment after the call.
      usleep(50_000)
      keys.takeAgain()
    }
  }

  /// Whether there was one.
  var hasCome: Bool { state.withLock { $0.count > 0 } }

  /// The same, for somebody who asks later.
  var look: @Sendable () -> Bool { { [state] in state.withLock { $0.count > 0 } } }

  /// From now on the next signal does this, as if none had come before.
  func lead(to stop: @escaping @Sendable () -> Void) {
    state.withLock { $0 = State(stop: stop) }
  }

  /// From now on the next signal ends the program at once.
  func end() {
    for source in sources { source.cancel() }
    for number in caught { signal(number, SIG_DFL) }
  }

  private func take(_ number: Int32, on queue: DispatchQueue, _ body: @escaping @Sendable () -> Void) {
    signal(number, SIG_IGN)
    caught.append(number)
    let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
    source.setEventHandler(handler: body)
    source.resume()
    sources.append(source)
  }

  /// Whether whoever started the program wants a signal ignored.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
    return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 1
    #else
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    #endif
  }
}
