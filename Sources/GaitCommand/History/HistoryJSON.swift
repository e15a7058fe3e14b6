import Foundation
import GaitHistory
import GaitModel
import GaitResults

/// The history as JSON, one object a line; docs/history.md has every field. Units are in the names; what is not known is left
/// out.
enum HistoryJSON {
  /// Name of the objects' form.
  static let schema = "gangart.history/1"

  /// One object as a line, without its end.
  static func line(_ object: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    // Numbers are rounded and finite, so they can always be encoded.
    return (try? encoder.encode(object)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// Seconds and the like to four digits, as everywhere.
  static func rounded(_ value: Double?) -> Double? {
    value.flatMap { FixedDecimal($0, decimals: 4)?.value }
  }

  /// A walk of the list.
  struct Walk: Encodable {
    let schema = HistoryJSON.schema
    let name: String
    let folder: String?
    let person: String
    let startedAt: String
    let surface: String?
    let places: [String]
    let plan: String?
    let plannedIntervals: Int?
    let targetS: Double?
    let ended: Bool
    let interrupted: String?
    let durationS: Double?
    let walkingS: Double?
    let steps: Int
    let comfortableS: Double?
    let symptomFreeS: Double?
    let timeToSymptomS: Double?
    let marks: Int
    let intervals: Int?
    let pauses: Int?
    let pauseS: Double?
    let reliefS: Double?
    let proposedWalkS: Double?
    let tags: [String]
    let wrongTips: [Count]

    private init(
      _ walk: KeptWalk, name: String, folder: String?, person: String, startedAt: String, plan: String?,
      tags: [String]
    ) {
      self.name = name
      self.folder = folder
      self.person = person
      self.startedAt = startedAt
      self.plan = plan
      self.tags = tags
      surface = walk.surface.isEmpty ? nil : walk.surface
      places = walk.places
      plannedIntervals = walk.plannedIntervals
      targetS = rounded(walk.targetSeconds)
      ended = walk.isEnded
      interrupted = walk.interrupted
      durationS = rounded(walk.durationSeconds)
      walkingS = rounded(walk.walkingSeconds)
      steps = walk.steps
      comfortableS = rounded(walk.comfortableSeconds)
      symptomFreeS = rounded(walk.longestStretchSeconds)
      timeToSymptomS = rounded(walk.timeToSymptomSeconds)
      marks = walk.marks
      intervals = walk.intervals
      pauses = walk.pauses
      pauseS = rounded(walk.pauseSeconds)
      reliefS = rounded(walk.reliefSeconds)
      proposedWalkS = rounded(walk.proposedWalkSeconds)
      wrongTips = walk.wrongTips.map { Count(rule: $0.rule, count: $0.count) }
    }

    init(_ walk: AnonymousWalk) {
      self.init(
        walk.walk, name: walk.name, folder: nil, person: walk.person, startedAt: walk.startedAt, plan: nil,
        tags: walk.tags)
    }

    init(_ walk: KeptWalk) {
      self.init(
        walk, name: walk.name, folder: walk.folder, person: walk.person, startedAt: walk.startedAt,
        plan: walk.plan, tags: walk.tags)
    }
  }

  /// How often something happened about one rule of the coach.
  struct Count: Encodable {
    let rule: String
    let count: Int
  }

  /// All that is known of a walk.
  struct Detail: Encodable {
    let schema = HistoryJSON.schema
    let walk: Walk
    let measures: [Value]
    let usualWalks: Int?
    let usual: [Band]?
    let minutes: [Minute]
    let bouts: [Bout]
    let symptoms: [Symptom]
    let pauses: [Pause]
    let cues: [Count]
    let notes: [Note]?
    let devices: [Device]?

    init(_ detail: WalkDetail, _ usual: OwnUsual) {
      self.init(detail, walk: Walk(detail.walk), usual: usual, isAnonymous: false)
    }

    init(_ detail: WalkDetail, anonymous: AnonymousWalk) {
      self.init(detail, walk: Walk(anonymous), usual: nil, isAnonymous: true)
    }

    private init(_ detail: WalkDetail, walk: Walk, usual: OwnUsual?, isAnonymous: Bool) {
      self.walk = walk
      measures = ComparedMeasure.all.compactMap { measure in
        detail.measures[measure.name].map { Value(measure: measure.name, value: $0) }
      }
      usualWalks = usual?.walks
      self.usual = usual?.bands.map(Band.init)
      minutes = detail.minutes.map(Minute.init)
      bouts = detail.bouts.map(Bout.init)
      symptoms = detail.symptoms.map { Symptom($0, withNote: !isAnonymous) }
      pauses = detail.pauses.map(Pause.init)
      cues = detail.cues.map { Count(rule: $0.rule, count: $0.count) }
      notes = isAnonymous ? nil : detail.notes.map(Note.init)
      devices = isAnonymous ? nil : detail.devices.map(Device.init)
    }
  }

  /// A measure of a walk, in the unit of its name.
  struct Value: Encodable {
    let measure: String
    let value: Double
  }

  /// What is usual in a measure.
  struct Band: Encodable {
    let measure: String
    let walks: Int
    let days: Int
    let median: Double?
    let spread: Double?

    init(_ band: OwnUsual.Band) {
      measure = band.measure.name
      walks = band.walks
      days = band.days
      median = rounded(band.median)
      spread = rounded(band.spread)
    }
  }

  /// Two walks.
  struct Comparison: Encodable {
    let schema = HistoryJSON.schema
    let first: Walk
    let second: Walk
    let usualWalks: Int
    let measures: [Line]

    init(_ comparison: WalkComparison) {
      first = Walk(comparison.first)
      second = Walk(comparison.second)
      usualWalks = comparison.usual.walks
      measures = comparison.lines.map(Line.init)
    }
  }

  /// One measure of two walks.
  struct Line: Encodable {
    let measure: String
    let first: Double?
    let second: Double?
    let difference: Double?
    let smallestRealDifference: Double?
    let clearChange: Bool?
    let usualMedian: Double?
    let usualSpread: Double?

    init(_ line: WalkComparison.Line) {
      measure = line.measure.name
      first = rounded(line.first)
      second = rounded(line.second)
      difference = rounded(line.difference)
      smallestRealDifference = line.measure.smallestDifference
      clearChange = line.isReal
      usualMedian = rounded(line.band?.median)
      usualSpread = rounded(line.band?.spread)
    }
  }

  /// Progress over some weeks.
  struct Course: Encodable {
    let schema = HistoryJSON.schema
    let person: String
    let weeks: Int
    let walks: [Point]
    let proposedWalkS: Double?

    init(_ progress: WalkingProgress) {
      person = progress.person
      weeks = progress.weeks
      walks = progress.points.map(Point.init)
      proposedWalkS = rounded(progress.proposedWalkSeconds)
    }
  }

  /// One walk of the progress.
  struct Point: Encodable {
    let name: String
    let startedAt: String
    let surface: String?
    let symptomFreeS: Double?
    let runningMedianS: Double?
    let targetS: Double?
    let newTarget: Bool

    init(_ point: WalkingProgress.Point) {
      name = point.walk.name
      startedAt = point.walk.startedAt
      surface = point.walk.surface.isEmpty ? nil : point.walk.surface
      symptomFreeS = rounded(point.longestStretchSeconds)
      runningMedianS = rounded(point.runningMedianSeconds)
      targetS = rounded(point.walk.targetSeconds)
      newTarget = point.hasNewTarget
    }
  }
}
