import GaitModel
import GaitWire

/// The result of a walk for people: plain words in at most 80 columns, nothing that only a symbol says.
struct WalkTable {
  /// The table, ended by a line feed.
  let text: String

  /// More bouts and notices than this are counted, not listed.
  private static let longestList = 20

  init(_ walk: WalkResult) {
    let summary = WalkSummary(of: walk)
    var lines = [Self.headline(walk, summary)]
    lines.append("")
    lines += walk.recording.sensors.map(Self.sensor)
    if !walk.walkingBouts.isEmpty {
      lines.append("")
      lines += Self.bouts(walk.walkingBouts)
    }
    lines.append("")
    lines += Self.quality(walk.quality)
    lines.append("")
    lines += Self.missing(walk.notComputed)
    text = lines.joined(separator: "\n") + "\n"
  }

  // MARK: Parts

  private static func headline(_ walk: WalkResult, _ summary: WalkSummary) -> String {
    let recorded = Wording.duration(walk.recording.durationSeconds)
    let file = "\(walk.recording.file): \(recorded) recorded"
    let unknown = walk.notComputed.first { $0.metric == "initial_contacts" }
    if let unknown {
      return Wording.wrapped("\(file). Whether somebody walked cannot be told: \(unknown.reason).")
    }
    guard !walk.walkingBouts.isEmpty else {
      let steps = walk.initialContacts.count
      return Wording.wrapped(
        steps == 0
          ? "\(file). No walking found."
          : "\(file). No walking bout found, only \(steps) single steps.")
    }
    let bouts = walk.walkingBouts.count
    var sentence =
      "\(file), \(Wording.duration(summary.walkingSeconds)) walking in "
      + "\(bouts) \(bouts == 1 ? "bout" : "bouts"). \(summary.steps) steps"
    if let cadence = summary.cadenceStepsPerMinute {
      sentence += ", median cadence \(Wording.number(cadence, 0)) steps/min"
    }
    return Wording.wrapped(sentence + ".")
  }

  private static func sensor(_ sensor: SensorSummary) -> String {
    let channels = sensor.channels.channels.map(Wording.channel).joined(separator: " and ")
    let rate = sensor.rateHertz.map { "\(Wording.number($0, 1)) samples a second" } ?? "rate unknown"
    let lost = Wording.number(sensor.lostShare * 100, 1)
    return Wording.wrapped("Sensor \(sensor.place.name): \(channels), \(rate), \(lost) % lost.")
  }

  private static func bouts(_ bouts: [WalkingBout]) -> [String] {
    let columns = [4, 10, 10, 10, 7, 11, 12, 10]
    let head = ["Bout", "From", "To", "Duration", "Steps", "Cadence", "Regularity", "Symmetry"]
    let units = ["", "", "", "", "", "steps/min", "of steps", "of steps"]
    var lines = [Wording.row(head, columns), Wording.row(units, columns)]
    for bout in bouts.prefix(longestList) {
      lines.append(
        Wording.row(
          [
            "\(bout.id + 1)", Wording.clock(bout.start), Wording.clock(bout.end),
            Wording.duration(bout.durationSeconds), "\(bout.steps)",
            Wording.number(bout.cadenceStepsPerMinute, 1), Wording.number(bout.stepRegularity, 2),
            Wording.number(bout.stepSymmetry, 2),
          ], columns))
    }
    if bouts.count > longestList {
      lines.append("and \(bouts.count - longestList) more bouts; --format json lists them all.")
    }
    return lines
  }

  private static func quality(_ notices: [QualityNotice]) -> [String] {
    guard !notices.isEmpty else { return ["Data quality: nothing to note."] }
    var lines = ["Data quality:"]
    lines += notices.prefix(longestList).map { Wording.wrapped("- \($0.message)", indent: 2) }
    if notices.count > longestList {
      lines.append("- and \(notices.count - longestList) more; --format json lists them all.")
    }
    return lines
  }

  private static func missing(_ missing: [NotComputed]) -> [String] {
    guard !missing.isEmpty else { return [] }
    return ["Not computed:"]
      + missing.map { Wording.wrapped("- \(Wording.metric($0.metric)): \($0.reason).", indent: 2) }
  }
}
