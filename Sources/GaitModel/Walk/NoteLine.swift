/// Words of a person about a moment of a live walk.
public struct NoteLine: Equatable, Sendable {
  /// The moment, on the walk's timeline.
  public var time: SampleTime
  /// The words.
  public var text: String

  /// A note.
  public init(time: SampleTime, text: String) {
    self.time = time
    self.text = text
  }
}
