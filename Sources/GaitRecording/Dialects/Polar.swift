import GaitModel

extension TableDialect {
  /// Polar Sensor Logger, of a chest strap: the strap's clock counts, not the telephone's, which stamps packets.
  static let polar = TableDialect(
    id: "polar", name: "Polar Sensor Logger",
    signature: Signature(names: ["Phone timestamp", "sensor timestamp [ns]"]),
    rules: column("sensor timestamp [ns]", .time(1)) + axes("{} [mg]", .acceleration, .milliG),
    others: .ignored)
}
