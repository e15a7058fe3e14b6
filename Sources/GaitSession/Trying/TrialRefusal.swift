import GaitModel
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
  case noReadings(DeviceRemark?)
  /// Its readings have no clock, and their arrival says nothing.
  case noTimes
  /// A sensor with a place does not deliver.
  case missingSensor(number: Int, heard: [Int])

  /// The refusal as an error about the source named `name`.
  func error(_ name: String, hasSpeed: Bool) -> PortError {
    switch self {
    case .silent: PortError(.notAvailable, port: name, .silent)
    case .unknown: PortError(.notAvailable, port: name, .unintelligible(hasSpeed: hasSpeed))
    case .proposed(let id): PortError(.notAvailable, port: name, .proposed(id))
    case .noReadings(let remark): PortError(.notAvailable, port: name, .noReadings(remark))
    case .noTimes: PortError(.notAvailable, port: name, .noTimes)
    case .missingSensor(let number, let heard):
      PortError(.usage, port: name, .noSensor(number: number, heard: heard))
    }
  }
}
