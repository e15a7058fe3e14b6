import Foundation
import GaitHistory
import GaitModel
import GaitRecording
import GaitReport
import GaitWords

/// What the history of walks knows beside a kept walk: what is usual for its person, and how their walks went. A report is
/// made without it, too: a history that is not there or cannot be read leaves its parts empty.
struct ReportHistory {
  private let store: HistoryStore
  private let place: HistoryPlace

  /// The history of this user; `nil` where there is none.
  init?(in language: Language, environment: [String: String] = ProcessInfo.processInfo.environment) {
    guard let data = DataFolder(environment: environment).path,
      FileManager.default.fileExists(atPath: data),
      let place = try? HistoryPlace(environment: environment), let store = try? place.open()
    else { return nil }
    self.place = place
    self.store = store
    // Walks that the data base does not have yet count too. Where that fails, the rest is still true.
    try? HistorySync(place: place, store: store, language: language).run()
  }

  /// The folder of a walk that is named as `gangart history list` names it, or `last`; the argument itself where there is
  /// such a file, or no such walk.
  static func path(of argument: String, in language: Language) -> String {
    if argument == "-" || FileManager.default.fileExists(atPath: argument) { return argument }
    guard let history = ReportHistory(in: language), let walk = try? history.store.walk(named: argument)
    else {
      return argument
    }
    return history.place.walkFolder(walk.folder).path
  }

  /// The folder of the last walk of a person; `nil` without one.
  func last(of person: String) -> String? {
    (try? store.walk(named: "last", of: person)).map { place.walkFolder($0.folder).path }
  }

  /// Puts what is known of a kept walk's person into the report.
  func fill(_ context: inout ReportContext, for walk: WalkFolder) {
    guard let kept = kept(walk) else { return }
    if let usual = try? store.usual(before: kept) { context.usual = Self.reported(usual) }
    if let progress = try? store.progress(of: kept.person, before: kept.startedUnixSeconds) {
      context.progress = progress.points.filter { $0.walk.surface == kept.surface }.map { point in
        ProgressPoint(
          daysBefore: Int((kept.startedUnixSeconds - point.walk.startedUnixSeconds) / 86_400),
          comfortableSeconds: point.longestStretchSeconds, beginsNewPlan: point.hasNewTarget)
      }
    }
  }

  /// Whether two kept walks were walked on different grounds, as their tags say: then nothing is compared.
  func areOnOtherGround(_ one: WalkFolder, _ other: WalkFolder) -> Bool {
    guard let one = kept(one), let other = kept(other) else { return false }
    return one.surface != other.surface
  }

  /// What two walks of a day may differ by.
  static var smallestDifferences: [ReportMeasure: Double] {
    var differences: [ReportMeasure: Double] = [:]
    for (measure, name, factor) in names {
      if let least = ComparedMeasure.named(name)?.smallestDifference { differences[measure] = least * factor }
    }
    return differences
  }

  private func kept(_ walk: WalkFolder) -> KeptWalk? {
    let stored = place.stored(walk)
    return (try? store.walks())?.first { $0.folder == stored }
  }

  /// The measures of a report by their names in the history, with the factor to the unit of the analysis.
  private static let names: [(measure: ReportMeasure, name: String, factor: Double)] = [
    (.cadence, Measure.cadence.name, 1), (.speed, Measure.walkingSpeed.name, 1),
    (.armLeft, Measure.armRangeLeft.name, 1 / Degrees.perRadian),
    (.armRight, Measure.armRangeRight.name, 1 / Degrees.perRadian),
    (.arm, Measure.armRangeUnsided.name, 1 / Degrees.perRadian),
    (.softLandings, ComparedMeasure.springyShare, 0.01),
  ]

  private static func reported(_ usual: GaitHistory.OwnUsual) -> GaitReport.OwnUsual {
    var bands: [ReportMeasure: UsualBand] = [:]
    for (measure, name, factor) in names {
      guard let band = usual.band(name), let spread = band.spread else { continue }
      bands[measure] = UsualBand(low: (band.median - spread) * factor, high: (band.median + spread) * factor)
    }
    if let stretch = usual.longestStretch, let spread = stretch.spreadSeconds {
      bands[.comfortable] = UsualBand(
        low: max(stretch.medianSeconds - spread, 0), high: stretch.medianSeconds + spread)
    }
    return GaitReport.OwnUsual(walks: usual.walks, bands: bands)
  }
}
