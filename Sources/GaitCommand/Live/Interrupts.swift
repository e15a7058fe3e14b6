import Dispatch
import Foundation
import GaitSession

/// Ctrl-C: the first ends the walk in order, the second the program at once.
final class Interrupts {
  private var sources: [any DispatchSourceSignal] = []

  /// From now on signals end the session that `controls` lead to.
  init(_ controls: SessionControls) {
    let queue = DispatchQueue(label: "gangart.signals")
    let count = Count()
    // A reader that goes away is noticed when writing.
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        count.value += 1
        if count.value > 1 { _exit(130) }
        Task { await controls.stop() }
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

  /// Touched on one queue only.
  private final class Count: @unchecked Sendable {
    var value = 0
  }
}
