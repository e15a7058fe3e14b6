/// Words of a person about a moment of a live walk.
public struct NoteLine: Equatable, Sendable {
  /// The moment, on the walk's timeline.
  public var time: SampleTime
  /// The words.
  public var text: String
  /// The tip that was wrong, where the walker says so of one.
  public var wrongTip: WrongTip?

  /// A tip that was wrong, and the stretch of the walk by which its rule can be judged later.
  public struct WrongTip: Equatable, Sendable {
    /// The tip's name.
    public var id: String
    /// Where the stretch begins: some time before the tip.
    public var start: SampleTime
    /// Where it ends: as long after it.
    public var end: SampleTime

    /// A tip that was wrong.
    public init(id: String, start: SampleTime, end: SampleTime) {
      self.id = id
      self.start = start
      self.end = end
    }
  }

  /// A note.
  public init(time: SampleTime, text: String, wrongTip: WrongTip? = nil) {
    self.time = time
    self.text = text
    self.wrongTip = wrongTip
  }
}
