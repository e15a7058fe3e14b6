import GaitModel
import GaitSimulator

/// The truth of a simulated walk in the form of a reference file beside a recording.
enum ReferenceText {
  /// How far a scoring window reaches beyond a bout's first and last contact, in seconds.
  private static let margin = 0.25
  /// How far it stays away from a stretch without samples, in seconds.
  private static let distance = 0.5
  /// A stretch without samples that is shorter hides nothing, in seconds.
  private static let harmlessGap = 0.05

  static func text(of fixture: Fixture) -> String {
    let walk = fixture.walk
    let truth = walk.truth
    let members: [(String, JSONText)] =
      [
        ("dataset", .string("simulated")),
        ("recording", .string(fixture.name)),
        ("simulated", .bool(true)),
        ("condition", .string(fixture.condition)),
        ("reference_quality", .string("exact: this recording is simulated")),
        ("sample_rate_hz", .decimal(walk.sensors[0].rateHertz, decimals: 1)),
        ("population", .object([("height_m", .decimal(walk.walker.heightMetres, decimals: 2))])),
        ("walking_bouts_s", .array(truth.walkingBouts.map { pair($0.start.seconds, $0.end.seconds) })),
        ("turns_s", .array(truth.turns.map { pair($0.start.seconds, $0.end.seconds) })),
        ("turn_angles_deg", .array(truth.turns.map { .decimal($0.radians * 180 / .pi, decimals: 1) })),
        ("scoring_windows_s", .array(windows(of: walk).map { pair($0.start, $0.end) })),
        ("cadence_steps_per_min", .optional(truth.medianCadence, decimals: 4)),
        ("walking_speed_m_s", .optional(truth.meanSpeed, decimals: 4)),
        ("step_count", .integer(truth.initialContacts.count)),
        ("initial_contacts_s", .array(truth.initialContacts.map(contact))),
        ("final_contacts_s", .array(truth.finalContacts.map(contact))),
      ] + MeasureText.measures(of: walk) + [("simulator", SettingsText.settings(of: walk))]
    return JSONText.object(members).document
  }

  private static func pair(_ start: Double, _ end: Double) -> JSONText {
    .array([.decimal(start, decimals: 4), .decimal(end, decimals: 4)])
  }

  private static func contact(_ contact: WalkTruth.Contact) -> JSONText {
    .object([
      ("time_s", .decimal(contact.time.seconds, decimals: 4)), ("side", .string(contact.side.rawValue)),
    ])
  }

  /// Where contacts can be found and false ones counted: the bouts but for their gaps; all of it when nobody walks.
  private static func windows(of walk: SimulatedWalk) -> [(start: Double, end: Double)] {
    let bouts = walk.truth.walkingBouts
    guard !bouts.isEmpty else { return [(0, walk.truth.seconds)] }
    var windows = bouts.map { (start: $0.start.seconds - margin, end: $0.end.seconds + margin) }
    for case .gap(let from, let to) in walk.sensors[0].faults where to - from > harmlessGap {
      windows = windows.flatMap { window in
        guard window.start < to + distance, from - distance < window.end else { return [window] }
        return [(window.start, from - distance), (to + distance, window.end)].filter { $0.0 < $0.1 }
      }
    }
    return windows
  }
}
