/// What was heard at one speed of a serial line.
public struct SpeedEvidence: Equatable, Sendable {
  /// The speed, in bits per second.
  public var baudRate: Int
  /// Bytes that arrived.
  public var bytes: Int
  /// Whole messages of a protocol that finds out damage.
  public var messages: Int
  /// Whole lines of plain text; 0 as soon as anything else came in between.
  public var lines: Int

  /// Nothing heard yet.
  public init(baudRate: Int, bytes: Int = 0, messages: Int = 0, lines: Int = 0) {
    self.baudRate = baudRate
    self.bytes = bytes
    self.messages = messages
    self.lines = lines
  }
}
