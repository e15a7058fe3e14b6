import GaitModel
import GaitRecording
import GaitWire

/// The result of a walk for people: plain words in at most 80 columns, nothing that only a symbol says.
///
/// First what was walked, then the bouts and the arms, then what the data were like and what is missing. Where no step
/// could be told at all, the reason comes first.
struct WalkTable {
  /// The table, ended by a line feed.
  let text: String

  init(_ walk: WalkResult) {
    let hasSteps = Self.canTellSteps(walk)
    let missing = Self.missing(walk.notComputed)
    let data = [walk.recording.sensors.map(Self.sensor), NoticeList(walk.quality).lines]
    let parts =
      hasSteps
      ? [[Self.headline(walk)], Self.totals(walk), BoutList(walk.walkingBouts).lines, Self.arms(walk)] + data
        + [missing]
      : [[Self.headline(walk)], missing] + data
    text =
      parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// Whether steps could be told, be it for a part of the recording only.
  private static func canTellSteps(_ walk: WalkResult) -> Bool {
    !walk.initialContacts.isEmpty || !walk.notComputed.contains { $0.metric == "initial_contacts" }
  }

  private static func headline(_ walk: WalkResult) -> String {
    let name = Wording.visible(RecordingSource(argument: walk.recording.file).displayName)
    let recorded = "\(name): \(Wording.duration(walk.recording.durationSeconds)) recorded."
    guard canTellSteps(walk) else {
      return Wording.wrapped("\(recorded) It does not tell whether anybody walked.")
    }
    guard walk.walkingBouts.isEmpty else { return Wording.wrapped(recorded) }
    let steps = walk.initialContacts.count
    guard steps > 0 else { return Wording.wrapped("\(recorded) No walking found.") }
    let least = Int(Thresholds.Bout.leastContacts.value)
    return Wording.wrapped(
      "\(recorded) No walking bout found, only \(Wording.count(steps, "step")); "
        + "a bout takes \(least) in a steady rhythm.")
  }

  private static func totals(_ walk: WalkResult) -> [String] {
    guard !walk.walkingBouts.isEmpty else { return [] }
    let summary = WalkSummary(of: walk)
    let bouts = Wording.count(walk.walkingBouts.count, "bout")
    var lines = [
      "Walking:  \(Wording.duration(summary.walkingSeconds)) in \(bouts)",
      "Steps:    \(summary.steps)",
    ]
    if let cadence = summary.cadenceStepsPerMinute {
      lines.append("Cadence:  \(Wording.number(cadence, 0)) steps/min (median)")
    }
    return lines
  }

  /// The arms of a walk; standing about says nothing of them.
  private static func arms(_ walk: WalkResult) -> [String] {
    walk.walkingBouts.isEmpty ? [] : ArmList(walk.arms).lines
  }

  private static func sensor(_ sensor: SensorSummary) -> String {
    let channels = sensor.channels.channels.map(Wording.channel).joined(separator: ", ")
    guard let rate = sensor.rateHertz else {
      return Wording.wrapped(
        "Sensor \(sensor.place.name): \(channels); \(Wording.count(sensor.samples, "usable sample")).")
    }
    let lost = sensor.lostShare > 0 ? Wording.percent(sensor.lostShare) : "none"
    return Wording.wrapped(
      "Sensor \(sensor.place.name): \(channels); \(Wording.number(rate, 1)) samples/s, \(lost) lost.")
  }

  /// What is missing, each reason once.
  private static func missing(_ missing: [NotComputed]) -> [String] {
    guard !missing.isEmpty else { return [] }
    var reasons: [String] = []
    for one in missing where !reasons.contains(one.reason) { reasons.append(one.reason) }
    return ["Not computed:"]
      + reasons.map { reason in
        let metrics = missing.filter { $0.reason == reason }.map { Wording.metric($0.metric) }
        return Wording.wrapped("- \(metrics.joined(separator: ", ")): \(reason).", indent: 2)
      }
  }
}
