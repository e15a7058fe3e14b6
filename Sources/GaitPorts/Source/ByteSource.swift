public import GaitModel

/// Bytes that arrived together.
public struct ByteBlock: Equatable, Sendable {
  /// The bytes, at least one.
  public var bytes: [UInt8]
  /// When they arrived, in nanoseconds of the host's monotonic clock.
  public var arrivalNanoseconds: Int64

  /// A block.
  public init(bytes: [UInt8], arrivalNanoseconds: Int64) {
    self.bytes = bytes
    self.arrivalNanoseconds = arrivalNanoseconds
  }
}

/// What a connection reports beside its bytes.
public enum ByteEvent: Equatable, Sendable {
  /// Bytes have arrived.
  case block(ByteBlock)
  /// The device is gone (unplugged, hung up); the source looks for it again.
  case lost(reason: LossReason, arrivalNanoseconds: Int64)
  /// The same device is back.
  case returned(arrivalNanoseconds: Int64)
  /// Somebody else than the device sends here too, by this address; that is not passed on.
  case otherSender(String, arrivalNanoseconds: Int64)
}

/// Where a device's bytes come from: a serial line, USB, a file, standard input, the network.
///
/// One consumer. `next` suspends until something arrives; `nil` ends the source for good. Cancelling the
/// waiting task ends the wait.
public protocol ByteSource: AnyObject, Sendable {
  /// How the source was named by the user, or found.
  var name: String { get }
  /// Waits for the next event; `nil` when nothing will come any more.
  ///
  /// - Throws: `PortError` when the source cannot go on.
  func next() async throws(PortError) -> ByteEvent?
  /// Sends bytes to the device.
  func send(_ bytes: [UInt8]) async throws(PortError)
  /// Closes the connection; `next` then gives `nil`.
  func close()
}
