import Foundation
import GaitModel
import GaitSession

/// The ways by which the walker speaks to the program during a walk: `gangart mark`, and the keyboard.
struct WalkWays {
  private let listener: MarkListener?
  /// The keyboard, where there is one.
  let keys: WalkKeys?
  private let inbox: AsyncStream<KeyReading.Wish>.Continuation

  /// Opens what there is. Marks reach the session in the order in which they were made.
  ///
  /// - Parameter name: The walk's name.
  init(_ controls: SessionControls, name: String) {
    let (wishes, inbox) = AsyncStream.makeStream(of: KeyReading.Wish.self)
    self.inbox = inbox
    listener = MarkListener(name: name) { inbox.yield(.mark($0, $1)) }
    keys = WalkKeys { inbox.yield($0) }
    Task {
      for await wish in wishes {
        switch wish {
        case .mark(let mark, let text): await controls.mark(mark, text)
        case .rate: await controls.consent()
        }
      }
    }
  }

  /// Whether the keyboard marks the walk.
  static var hasKeys: Bool { isatty(0) == 1 }

  /// Closes all of them.
  func end() {
    listener?.end()
    keys?.end()
    inbox.finish()
  }
}
