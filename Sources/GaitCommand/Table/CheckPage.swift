import GaitModel
import GaitRecording
import GaitResults
import GaitWords

/// What `check` found in one recording.
struct CheckPage {
  private let look: WalkRun.Look
  private let file: String
  private let language: Language

  init(_ look: WalkRun.Look, file: String, language: Language) {
    self.look = look
    self.file = file
    self.language = language
  }

  /// Whether nothing is wrong and nothing was only likely.
  var isInOrder: Bool {
    look.walk.quality.isEmpty && look.summary.warnings.isEmpty
      && !look.guesses.contains { guess in
        switch guess {
        case .unit(_, _, .likely), .time(_, _, .likely), .rate(_, .likely), .placeAssumed, .columns,
          .clock, .clockAssumed:
          true
        default: false
        }
      }
  }

  /// For people.
  var text: String {
    let walk = look.walk
    let name = Wording.visible(RecordingSource(argument: file).displayName)
    let length = Words.duration(walk.recording.durationSeconds, in: language)
    var lines = [
      Words.check(
        .size(name: name, rows: look.summary.rows, length: length, sensors: walk.recording.sensors.count),
        in: language)
    ]
    if !look.guesses.isEmpty {
      lines += ["", Words.check(.understood, in: language)]
      lines += look.guesses.map { bullet(Words.guess($0, in: language)) }
    }
    lines += ["", Words.check(.sensors, in: language)] + walk.recording.sensors.map { bullet(sensor($0)) }
    let warnings = look.summary.warnings.map { bullet(Words.warning($0, file: file, in: language)) }
    let faults = WalkResult.withoutRepeats(walk.quality).map { bullet(Words.notice($0, in: language)) }
    lines +=
      [""]
      + (warnings + faults).isEmptyOr(
        Words.check(.noFaults, in: language), Words.check(.faults, in: language))
    lines +=
      [""]
      + missing.isEmptyOr(Words.check(.nothingMissing, in: language), Words.check(.missing, in: language))
    let command = "gangart analyze \(file == "-" ? "-" : WalkKeeping.shellWord(file))"
    lines += ["", Words.check(isInOrder ? .next(command) : .nextAllTheSame(command), in: language)]
    return lines.joined(separator: "\n") + "\n"
  }

  /// For programs, on one line.
  var json: String {
    let walk = look.walk
    let sensors = walk.recording.sensors.map { sensor in
      let channels = sensor.channels.channels.map { JSONText.quoted($0.rawValue) }.joined(separator: ",")
      let rate = sensor.rateHertz.map { "\"rate_hz\":\(Words.number($0, 2, in: .en))," } ?? ""
      return "{\"place\":\(JSONText.quoted(sensor.place.name)),\"channels\":[\(channels)],\(rate)"
        + "\"lost_share\":\(Words.number(sensor.lostShare, 4, in: .en)),\"clipped_share\":\(Words.number(sensor.clippedShare, 4, in: .en))}"
    }
    let quality = walk.quality.map { notice in
      "{\"code\":\(JSONText.quoted(notice.code.rawValue)),\"message\":\(JSONText.quoted(Words.notice(notice, in: .en)))}"
    }
    let missing = walk.notComputed.map { one in
      "{\"metric\":\(JSONText.quoted(one.metric)),\"reason\":\(JSONText.quoted(Words.missing(one.reason, in: .en)))}"
    }
    let guesses = look.guesses.map { JSONText.quoted(Words.guess($0, in: .en)) }
    let warnings = look.summary.warnings.map { JSONText.quoted(Words.warning($0, file: file, in: .en)) }
    let fields = [
      "\"v\":1", "\"file\":\(JSONText.quoted(file))", "\"format\":\(JSONText.quoted(walk.recording.format))",
      "\"rows\":\(look.summary.rows)",
      "\"duration_s\":\(Words.number(walk.recording.durationSeconds, 3, in: .en))",
      "\"in_order\":\(isInOrder)", "\"understood\":[\(guesses.joined(separator: ","))]",
      "\"sensors\":[\(sensors.joined(separator: ","))]", "\"warnings\":[\(warnings.joined(separator: ","))]",
      "\"quality\":[\(quality.joined(separator: ","))]",
      "\"not_computed\":[\(missing.joined(separator: ","))]",
    ]
    return "{" + fields.joined(separator: ",") + "}\n"
  }

  private func bullet(_ text: String) -> String { Wording.wrapped("- " + text, indent: 2) }

  private func sensor(_ sensor: SensorSummary) -> String {
    let place = Words.place(sensor.place, in: language)
    let channels = sensor.channels.channels.map { Words.channel($0, in: language) }.joined(separator: ", ")
    guard let rate = sensor.rateHertz else {
      return Words.table(.sensor(place: place, channels: channels, samples: sensor.samples), in: language)
    }
    return Words.table(
      .sensorRate(
        place: place, channels: channels, rate: Words.number(rate, 1, in: language),
        lost: sensor.lostShare > 0 ? Words.percent(sensor.lostShare, decimals: 1, in: language) : nil),
      in: language)
  }

  private var missing: [String] {
    var reasons: [MissingReason] = []
    for one in look.walk.notComputed where !reasons.contains(one.reason) { reasons.append(one.reason) }
    return reasons.map { reason in
      let metrics = look.walk.notComputed.filter { $0.reason == reason }.map {
        Words.metric($0.metric, in: language)
      }
      return bullet("\(metrics.joined(separator: ", ")): \(Words.missing(reason, in: language)).")
    }
  }
}

extension [String] {
  /// These lines below a heading, or one line where there are none.
  fileprivate func isEmptyOr(_ none: String, _ heading: String) -> [String] {
    isEmpty ? [none] : [heading] + self
  }
}
