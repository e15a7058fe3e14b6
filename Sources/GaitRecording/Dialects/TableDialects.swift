/// The kinds of tables that are known: the one list. A new kind is one line here.
enum TableDialects {
  /// All of them, the more special first; the last one takes any table whose columns' words can be understood.
  static let all: [TableDialect] =
    [
      .xsensManager, .xsensMTw, .xsensDOT, .empatica, .coreMotion, .apdm, .shimmer, .actigraph, .androSensor,
      .physicsToolbox,
      .physicsToolboxLinear,
      .sensorLogger, .sensorLog, .metaMotion, .metaMotionGyroscope, .openSim, .xIMU, .xIMURaw, .xIMU3Inertial,
      .xIMU3Linear,
      .witMotionText,
      .witMotionBluetooth, .phoneLogger, .polar, .faros, .phyphox,
    ] + TableDialect.xIMU3Others + TableDialect.xIMUOthers + [.words]

  /// The kind of a table of these names below these lines.
  static func dialect(names: [String], preamble: [String]) -> TableDialect {
    all.first { $0.fits(names: names, preamble: preamble) } ?? .words
  }
}
