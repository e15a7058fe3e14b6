/// Why a port cannot be used: what, and what to do about it.
public struct PortError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What sort of trouble it is; the raw value is the program's exit code.
  public enum Kind: Int32, Sendable {
    /// The source was named wrongly.
    case usage = 64
    /// The file to read is not there.
    case inputMissing = 66
    /// No such device, or it does not answer.
    case notAvailable = 69
    /// Reading or writing failed.
    case inputOutput = 74
    /// The device was lost and did not come back.
    case lost = 75
    /// The device may not be opened by this user.
    case permission = 77
  }

  /// What sort of trouble it is.
  public var kind: Kind
  /// The port, as the user named it or as it was found.
  public var port: String
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it, as whole sentences.
  public var remedy: String

  /// An error of these parts.
  public init(_ kind: Kind, port: String, message: String, remedy: String) {
    self.kind = kind
    self.port = port
    self.message = message
    self.remedy = remedy
  }

  /// The whole error on two lines.
  public var description: String { "\(port): \(message).\n  Fix: \(remedy)" }
}
