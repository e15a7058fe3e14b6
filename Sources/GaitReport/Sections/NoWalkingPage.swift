import GaitModel
import GaitResults
import GaitWords

/// The page of a recording in which nobody walked: a full report that says why, with what was recorded.
struct NoWalkingPage {
  let report: WalkReport

  private func say(_ text: ReportText) -> String { report.say(text) }
  private func spell(_ seconds: Double) -> String { Words.spell(seconds: seconds, in: report.language) }

  /// The page from top to bottom.
  var blocks: [ReportBlock] {
    let drawing = MinuteStripDrawing(strip: StripFields(report.walk), language: report.language)
    let strip: [ReportBlock] = drawing.picture.map { [.heading(2, drawing.title), .picture($0)] } ?? []
    return [.lead(say(reason)), .text(say(.noWalkingHint))] + strip
      + [.heading(2, say(.recordingTitle))] + QualitySection(report: report).short
      + [.heading(2, say(.notesTitle)), .lines(4)]
  }

  private var reason: ReportText {
    let walk = report.walk
    let whole = spell(walk.recording.durationSeconds)
    guard walk.stepsAreKnown else { return .cannotTell }
    if !walk.initialContacts.isEmpty {
      return .fewSteps(steps: walk.initialContacts.count, least: Int(Thresholds.Bout.leastContacts.value))
    }
    guard let still = report.context.still, still.seenSeconds > 0 else { return .noWalking(whole: whole) }
    let moved = still.seenSeconds - still.stillSeconds
    return still.stillSeconds >= moved
      ? .layStill(still: spell(still.stillSeconds), whole: whole)
      : .movedWithoutSteps(moved: spell(moved), whole: whole)
  }
}
