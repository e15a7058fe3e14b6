import GaitModel

extension TableDialect {
  /// Text of MTw trackers: the frequency stands above, m/s² and rad/s, no clock.
  static let xsensMTw = TableDialect(
    id: "xsens_mtw", name: "Xsens MTw",
    signature: Signature(names: ["PacketCounter", "Acc_X"], preamble: ["Acquisition frequency"]),
    rules: axes("Acc_{}", .acceleration, .metres) + axes("Gyr_{}", .angularVelocity, .radians),
    others: .ignored)
}
