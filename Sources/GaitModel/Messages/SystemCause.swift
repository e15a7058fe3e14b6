/// What the operating system said when it refused something.
public struct SystemCause: Equatable, Sendable {
  /// Causes that have a sentence of their own.
  public enum Kind: Equatable, Sendable {
    /// Reading or writing failed below.
    case inputOutput
    /// The descriptor cannot do that.
    case badDescriptor
    /// Too many files are open.
    case tooManyFiles
    /// The disk is full.
    case diskFull
    /// The file has become too large.
    case fileTooLarge
    /// Whoever reads has gone.
    case brokenPipe
    /// The device has gone.
    case noDevice
    /// The other side refused.
    case refused
    /// The other side did not answer.
    case timedOut
    /// No way leads to the other side.
    case unreachable
    /// Any other, known by its number alone.
    case other
  }

  /// Which of the causes that have a sentence.
  public var kind: Kind
  /// The number of the C library.
  public var code: Int32
  /// The system's own words, in English.
  public var text: String

  /// A cause.
  public init(_ kind: Kind, code: Int32, text: String) {
    self.kind = kind
    self.code = code
    self.text = text
  }
}
