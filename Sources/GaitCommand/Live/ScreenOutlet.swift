import Foundation
import GaitModel
import GaitPorts
import GaitSession
import GaitWords

/// A screen that is drawn over and over in place, as seldom as a slow connection wants.
struct ScreenOutlet: SessionOutlet {
  private let writer: LineWriter
  private var screen: LiveScreen
  private var drawn: [String] = []
  private var hasFinished = false

  init(writer: LineWriter, folder: String?, hasKeys: Bool, in language: Language) {
    self.writer = writer
    screen = LiveScreen(folder: folder, hasKeys: hasKeys, in: language)
    // Wipes the screen once; afterwards each line is overwritten, which does not flicker.
    writer.offer(Array("\u{1B}[2J".utf8))
  }

  mutating func receive(_ event: WalkEvent) {
    screen.receive(event)
    if case .end = event { hasFinished = true }
  }

  mutating func report(_ news: SessionNews) { screen.report(Words.news(news, in: screen.language)) }

  mutating func flush() {}

  mutating func show(_ state: SessionState) {
    // While the terminal still takes the last picture there is no use in another one.
    guard hasFinished || writer.isIdle else { return }
    let lines = screen.lines(state, size: Self.size)
    guard lines != drawn else { return }
    drawn = lines
    writer.offer(Array(("\u{1B}[H" + lines.map { $0 + "\u{1B}[K\r\n" }.joined() + "\u{1B}[J").utf8))
  }

  /// The terminal's size now: windows are made larger and smaller on the way.
  static var size: LiveScreen.Size {
    var window = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return LiveScreen.Size()
    }
    return LiveScreen.Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }
}
