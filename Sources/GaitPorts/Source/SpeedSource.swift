/// A source whose line has a speed that must be the device's: it can be changed while the port stays open.
///
/// Opening it anew would do too, but many boards begin anew whenever their port is opened.
public protocol SpeedSource: ByteSource {
  /// Sets the line to so many bits per second. What arrived before and was not taken is forgotten, for it was
  /// read at another speed.
  ///
  /// - Throws: `PortError` when the line cannot run so fast, or has no speed.
  func set(baudRate: Int) async throws(PortError)
}
