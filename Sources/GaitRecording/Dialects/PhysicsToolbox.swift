import GaitModel

extension TableDialect {
  /// Physics Toolbox with several sensors: force in g with gravity, acceleration without, angular velocity.
  static let physicsToolbox = TableDialect(
    id: "physics_toolbox", name: "Physics Toolbox",
    signature: Signature(names: ["time", "gFx", "gFy", "gFz"]),
    rules: column("time", TableColumn(role: .time)) + axes("gF{}", .acceleration, .g)
      + axes("a{}", .linearAcceleration, .metres) + axes("w{}", .angularVelocity, .radians),
    others: .ignored)

  /// Physics Toolbox, its linear accelerometer alone: no gravity.
  static let physicsToolboxLinear = TableDialect(
    id: "physics_toolbox", name: "Physics Toolbox",
    signature: Signature(names: ["time", "ax (m/s^2)", "ay (m/s^2)", "az (m/s^2)", "aT (m/s^2)"]),
    rules: column("time", TableColumn(role: .time)) + axes("a{} (m/s^2)", .linearAcceleration, .metres),
    others: .ignored,
    withoutGravity: .chooseMode("G-Force Meter"))
}
