/// Where the wearable's bytes go and the host's commands come from.
protocol Outlet: AnyObject {
  /// Whether somebody has the port open.
  var isOpen: Bool { get }
  /// Sends all the bytes; waits while the host does not take them. What nobody takes is gone.
  func send(_ bytes: [UInt8])
  /// What the host has sent since; empty when nothing. Waits for it at most so long.
  func receive(milliseconds: Int32) -> [UInt8]
  /// Pulls the cable.
  func unplug()
  /// Puts it in again.
  func replug() throws
  /// Waits until the host has read everything, then hangs up.
  func finish()
}

/// Why there is no port.
struct OutletError: Error {
  let message: String
}
