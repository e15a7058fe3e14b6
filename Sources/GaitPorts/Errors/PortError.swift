public import GaitModel

/// Why a port cannot be used. Sentence and remedy follow from the fault.
public struct PortError: Error, Equatable, Sendable {
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
  /// What is wrong; the sentences are in `GaitWords`.
  public var fault: PortFault

  /// An error of these parts.
  public init(_ kind: Kind, port: String, _ fault: PortFault) {
    self.kind = kind
    self.port = port
    self.fault = fault
  }

  /// All that a sentence about it needs.
  public var problem: Problem { .port(port, fault) }
}
