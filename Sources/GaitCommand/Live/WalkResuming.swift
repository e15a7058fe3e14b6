import Foundation
import GaitModel
import GaitPorts
import GaitRecording
import GaitSession

/// A walk that broke off, as the plan of a session that goes on with it: the same sensors, person and coach.
enum WalkResuming {
  /// No walk lasts longer, in seconds: a month.
  private static let longestSeconds = 30.0 * 24 * 3600

  /// The plan for the walk in `folder`.
  ///
  /// - Parameter patience: a walk that broke off longer ago, in seconds, is not gone on with.
  /// - Throws: `RecordingError` when there is no such walk, when it was ended in order, or when it broke off too
  ///   long ago.
  static func plan(_ folder: WalkFolder, patience: Double, now: Date = .now) throws(RecordingError)
    -> SessionPlan
  {
    let (heading, last) = try WalkContinuation.look(at: folder)
    let began = begin(of: heading).map { now.timeIntervalSince($0) } ?? 0
    // A journal may hold anything; a walk that is longer than a machine runs is none.
    let elapsed = max(began.isFinite ? began : 0, last.seconds)
    let gap = elapsed - last.seconds
    guard gap <= patience, (0...longestSeconds).contains(elapsed) else {
      let minutes = Int(min(max(gap, elapsed - longestSeconds, 0) / 60, 1e9).rounded(.up))
      throw RecordingError(.cannotCreate, file: folder.path, .folder(.brokeOffLongAgo(minutes: minutes)))
    }
    var plan = SessionPlan(
      sources: heading.sources.map { source in
        SessionPlan.Source(
          name: source.name,
          choice: DecoderChoice(protocolName: source.protocolName, settings: source.settings),
          worn: source.sensors.map { SessionPlan.Worn(place: $0.worn.place, number: $0.number) })
      })
    plan.subject = heading.subject
    plan.coaching = heading.coaching
    plan.patienceSeconds = patience
    plan.resumption = SessionPlan.Resumption(
      origin: MonotonicClock.nowNanoseconds - Int64(elapsed * 1e9), brokeOff: last)
    return plan
  }

  /// When the walk began, by the wall clock.
  private static func begin(of heading: WalkHeading) -> Date? {
    try? Date(
      heading.startedAt,
      strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true).timeZoneSeparator(.colon))
  }
}
