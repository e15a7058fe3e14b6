import GaitPorts

/// Why a source cannot be used.
enum TrialRefusal: Equatable, Sendable {
  /// Nothing arrived.
  case silent
  /// Bytes arrive that no decoder understands.
  case unknown
  /// This decoder would understand the bytes, but it would understand much: the user decides.
  case proposed(String)
  /// The bytes hold no reading of the chosen protocol; what its decoder said about it.
  case noReadings(String?)
  /// A sensor with a place does not deliver.
  case missingSensor(number: Int, heard: [Int])

  /// The refusal as an error about the source named `name`.
  func error(_ name: String, baudRate: Bool) -> PortError {
    switch self {
    case .silent:
      PortError(
        .notAvailable, port: name, message: "it is open, but nothing arrives",
        remedy: "Switch the sensor on. What is plugged in: gangart devices --probe")
    case .unknown:
      PortError(
        .notAvailable, port: name, message: "bytes arrive, but they make no sense",
        remedy: baudRate
          ? "Name the speed the sensor is set to, for example \(name)@9600."
          : "Name the protocol, for example --protocol text.")
    case .proposed(let id):
      PortError(
        .notAvailable, port: name, message: "this looks like the protocol '\(id)', but it may be anything",
        remedy: "If that is right: --protocol \(id)")
    case .noReadings(let message):
      PortError(
        .notAvailable, port: name,
        message: "bytes arrive, but no readings" + (message.map { "; \($0)" } ?? ""),
        remedy: "Name what the columns hold, for example --columns t_ms,ax,ay,az,gx,gy,gz "
          + "--acc-unit g --gyr-unit deg/s, or another --protocol.")
    case .missingSensor(let number, let heard):
      PortError(
        .usage, port: name, message: "there is no sensor number \(number) behind it",
        remedy: "Heard are: \(heard.map(String.init).joined(separator: ", ")). "
          + "Write for example --place left_wrist=\(name)#\(heard.first ?? 0).")
    }
  }
}
