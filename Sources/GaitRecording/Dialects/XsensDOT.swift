import GaitModel

extension TableDialect {
  /// The Xsens DOT's app and its records: microseconds that begin again after 32 bits, degrees a second.
  static let xsensDOT = TableDialect(
    id: "xsens_dot", name: "Xsens DOT",
    signature: Signature(names: ["PacketCounter", "SampleTimeFine"]),
    rules: column("SampleTimeFine", .counter(1000, bits: 32)) + axes("Acc_{}", .acceleration, .metres)
      + axes("Gyr_{}", .angularVelocity, .degrees) + axes("FreeAcc_{}", .linearAcceleration, .metres),
    others: .ignored, withoutGravity: .chooseMode("Custom Mode 5, or Rate quantities"))
}
