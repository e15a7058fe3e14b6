import GaitModel
import GaitRecording
import GaitResults
import GaitWire
import GaitWords

/// The result of a walk for people: plain words in at most 80 columns, nothing that only a symbol says.
///
/// Of a kept walk first what the walker asks: comfortable minutes, marks, intervals, rests. Then what was walked, minute by minute, and what stood out; then the bouts and the arms; then what the data were
/// like and what is missing. Where no step could be found at all, the reason comes first.
struct WalkTable {
  private let walk: WalkResult
  private let test: WalkTest?
  private let part: AskedPart?
  private let language: Language

  /// The part of a recording that was asked for, in seconds from its start.
  struct AskedPart {
    /// Where it begins; 0 when only its end was given.
    let fromSeconds: Double
  }

  /// - Parameters:
  ///   - test: The walk test that it is.
  ///   - part: The part that was asked for; `nil` for the whole recording.
  init(_ walk: WalkResult, test: WalkTest? = nil, part: AskedPart? = nil, in language: Language = .en) {
    self.walk = walk
    self.test = test
    self.part = part
    self.language = language
  }

  /// The table, ended by a line feed.
  var text: String {
    parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var parts: [[String]] {
    let data = [walk.recording.sensors.map(sensor), NoticeList(walk.quality, in: language).lines]
    let comfort = ComfortList(WalkComfort(walk.dialogue), in: language).lines
    guard walk.stepsAreKnown else { return [[headline], comfort, missing] + data }
    return [
      [headline], comfort, totals, test.map { TestList($0, walk, in: language).lines } ?? [],
      MinuteList(walk, in: language).lines, standOuts,
      BoutList(walk.walkingBouts, in: language).lines, arms,
    ] + data + [missing]
  }

  private var headline: String {
    let name = Wording.visible(RecordingSource(argument: walk.recording.file).displayName)
    let length = Words.duration(walk.recording.durationSeconds, in: language)
    let opening: TableText =
      if let part {
        .part(name: name, from: Words.duration(part.fromSeconds, in: language), to: length)
      } else {
        .recorded(name: name, length: length)
      }
    let recorded = Words.table(opening, in: language)
    func line(_ text: TableText) -> String {
      Wording.wrapped("\(recorded) \(Words.table(text, in: language))")
    }
    guard walk.stepsAreKnown else { return line(.walkingUnknown) }
    guard walk.walkingBouts.isEmpty else {
      guard let judged else { return Wording.wrapped(recorded) }
      return line(.judged(judged))
    }
    let steps = walk.initialContacts.count
    guard steps > 0 else { return line(.noWalking) }
    return line(.noBout(steps: steps, least: Int(Thresholds.Bout.leastContacts.value)))
  }

  /// How much of what was asked for could be judged, where that is clearly less than all of it.
  private var judged: String? {
    let seconds = Double(walk.seconds.count)
    let asked = walk.recording.durationSeconds - (part?.fromSeconds ?? 0)
    let least = Thresholds.Table.judgedShare.value * asked - 2
    return seconds < least ? Words.duration(seconds, in: language) : nil
  }

  private var totals: [String] {
    guard !walk.walkingBouts.isEmpty else { return [] }
    let summary = WalkSummary(of: walk)
    let length = Words.duration(summary.walkingSeconds, in: language)
    var totals: [TableText] = [
      .walking(length: length, bouts: walk.walkingBouts.count),
      walk.onlyLeg.map { TableText.stepsOfOneLeg(summary.steps, place: Words.place($0, in: language)) }
        ?? .steps(summary.steps),
    ]
    if let cadence = summary.cadenceStepsPerMinute {
      totals.append(.cadence(Words.number(cadence, 0, in: language)))
    }
    if let speed = walk.medianSpeed {
      totals.append(.speed(Words.number(speed, 2, in: language)))
    }
    if let length = walk.medianStrideLength {
      totals.append(.stride(Words.number(length, 2, in: language)))
    }
    return totals.map { Words.table($0, in: language) }
      + MeasureBindings.walks.compactMap { total($0, of: summary) }
  }

  /// Measures of a walk that the first lines say in a way of their own, or that the minutes show.
  private static let saidAbove = Set(
    [Measure.stepCount, .walkingTime, .cadence, .paceMinutes, .pauses].map(\.name))

  /// A line for any other measure of the walk that is known.
  private func total(_ bound: BoundMeasure<WalkSummary>, of summary: WalkSummary) -> String? {
    guard !Self.saidAbove.contains(bound.measure.name), case .number(let unit) = bound.measure.kind,
      let number = bound.number(in: summary), let words = Words.measure(bound.measure, in: language)
    else { return nil }
    let value = Words.number(number.value, number.decimals, in: language)
    return Words.table(.total(name: words.heading, value: value, unit: unit.rawValue), in: language)
  }

  private var standOuts: [String] {
    walk.walkingBouts.isEmpty ? [] : StandOuts(walk).lines(in: language)
  }

  /// The arms of a walk; standing about says nothing of them.
  private var arms: [String] {
    walk.walkingBouts.isEmpty ? [] : ArmList(walk.arms, walk.armSwings, in: language).lines
  }

  private func sensor(_ sensor: SensorSummary) -> String {
    let place = Words.place(sensor.place, in: language)
    let channels = sensor.channels.channels.map { Words.channel($0, in: language) }.joined(separator: ", ")
    let text: TableText =
      if let rate = sensor.rateHertz, sensor.lostShare == 0, leavesOut(sensor.place) {
        .sensorRateLeftOut(place: place, channels: channels, rate: Words.number(rate, 1, in: language))
      } else if let rate = sensor.rateHertz {
        .sensorRate(
          place: place, channels: channels, rate: Words.number(rate, 1, in: language),
          lost: sensor.lostShare > 0 ? Words.percent(sensor.lostShare, decimals: 1, in: language) : nil)
      } else {
        .sensor(place: place, channels: channels, samples: sensor.samples)
      }
    return Wording.wrapped(Words.table(text, in: language))
  }

  /// Whether rows of a sensor were left out: their time was wrong, repeated or late.
  private func leavesOut(_ place: Place) -> Bool {
    walk.quality.contains { notice in
      [.duplicateTime, .lateSample, .clockJump].contains(notice.code) && (notice.count ?? 0) > 0
        && (notice.place == nil || notice.place == place)
    }
  }

  /// What is missing, each reason once.
  private var missing: [String] {
    let all = walk.notComputed + (test?.notComputed ?? [])
    guard !all.isEmpty else { return [] }
    return [Words.table(.missingTitle, in: language)]
      + WalkResult.byReason(all).map { reason, metrics in
        let metrics = metrics.map { Words.metric($0, in: language) }
        let why = Words.missing(reason, in: language)
        return Wording.wrapped("- \(metrics.joined(separator: ", ")): \(why).", indent: 2)
      }
  }
}

extension RecordingOptions {
  /// The part that was asked for; `nil` when it was the whole recording.
  var part: WalkTable.AskedPart? {
    from == nil && to == nil ? nil : WalkTable.AskedPart(fromSeconds: from ?? 0)
  }
}
