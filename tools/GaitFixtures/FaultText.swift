import GaitModel
import GaitSimulator

/// A fault of a simulated sensor in the settings of a reference file.
enum FaultText {
  static func fault(_ fault: SensorFault) -> JSONText {
    .object(members(fault))
  }

  private static func members(_ fault: SensorFault) -> [(String, JSONText)] {
    switch fault {
    case .gap(let from, let to): named("gap", from, to)
    case .lost(let from, let to): named("lost", from, to)
    case .notANumber(let from, let to): named("not_a_number", from, to)
    case .repeated(let at): named("repeated", at)
    case .dropOuts(let share): named("drop_outs") + [("share", .decimal(share, decimals: 4))]
    case .clockDrift(let millionths): named("clock_drift") + [("ppm", .decimal(millionths, decimals: 3))]
    case .clockJump(let at, let by): named("clock_jump", at) + [("by_s", .decimal(by, decimals: 4))]
    case .dies(let at, let returns): named("dies", at, returns)
    case .exchanged(let at, let place): named("exchanged", at) + [("with", .string(place.name))]
    case .slipped(let at, let rotation):
      named("slipped", at) + [("axes_turned_to", SettingsText.axes(of: rotation))]
    }
  }

  private static func named(
    _ name: String, _ start: Double? = nil, _ end: Double? = nil
  ) -> [(String, JSONText)] {
    var members: [(String, JSONText)] = [("fault", .string(name))]
    if let start { members.append(("start_s", .decimal(start, decimals: 4))) }
    if let end { members.append(("end_s", .decimal(end, decimals: 4))) }
    return members
  }
}
