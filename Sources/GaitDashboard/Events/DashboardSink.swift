public import GaitModel
public import GaitSession
import GaitWire
import GaitWords

/// The outlet of a page: event lines and how the walk stands, left at the hub. It waits for nobody.
public struct DashboardSink: SessionOutlet {
  private let hub: EventHub
  private let language: Language
  private var lines = EventLineSink()
  private var board: WalkBoard

  init(_ hub: EventHub, board: WalkBoard, language: Language) {
    self.hub = hub
    self.board = board
    self.language = language
  }

  /// Leaves its line, and what follows from it.
  public mutating func receive(_ event: WalkEvent) {
    lines.receive(event)
    board.receive(event)
  }

  /// Leaves it for the traces.
  public mutating func sample(_ sample: ImuSample) {
    board.count(sample)
    hub.publish(sample)
  }

  /// Passes lines on to the hub.
  public mutating func flush() {
    guard !lines.bytes.isEmpty else { return }
    hub.publish(lines.bytes, board.state)
    lines.removeWritten()
  }

  /// Passes on how the walk stands.
  public mutating func show(_ state: SessionState) {
    board.show(state)
    hub.publish([], board.state)
  }

  /// Passes on a message.
  public mutating func report(_ news: SessionNews) {
    board.report(Words.news(news, in: language))
    hub.publish([], board.state)
  }
}
