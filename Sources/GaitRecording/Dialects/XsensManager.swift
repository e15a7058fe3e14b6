import GaitModel

extension TableDialect {
  /// MT Manager: comments above, m/s² and rad/s. Its clock of 0.1 ms is often empty; then the rate above decides.
  static let xsensManager = TableDialect(
    id: "xsens_mt", name: "Xsens MT Manager",
    signature: Signature(names: ["PacketCounter", "Acc_X"], preamble: ["//"]),
    rules: column("SampleTimeFine", .counter(100_000, bits: 32)) + axes("Acc_{}", .acceleration, .metres)
      + axes("Gyr_{}", .angularVelocity, .radians) + axes("FreeAcc_{}", .linearAcceleration, .metres),
    others: .ignored,
    withoutGravity: .chooseMode("Export: Inertial data"))
}
