public import GaitModel
import GaitResults
public import GaitWords

/// A walk on paper: one A4 page for the walker, and the details for whoever looks closer. A pure function of the walk's
/// result and of what is known beside it, so that the same walk gives the same bytes.
public struct WalkReport: Sendable {
  /// Who reads it. The raw value is its name on the command line.
  public enum View: String, CaseIterable, Sendable {
    /// One page.
    case walker
    /// The same page, and all numbers behind it.
    case pro
  }

  let walk: WalkResult
  let context: ReportContext
  let view: View
  let language: Language
  let figures: WalkFigures
  let summary: WalkSummary

  /// The report on a walk.
  public init(_ walk: WalkResult, context: ReportContext, view: View, in language: Language) {
    self.walk = walk
    self.context = context
    self.view = view
    self.language = language
    figures = WalkFigures(of: walk)
    summary = WalkSummary(of: walk)
  }

  /// The report as one HTML file without script and without any request.
  public var html: String {
    HTMLPage.text(
      title: title, about: about, page: page, details: details, foot: foot,
      isFull: hasWalking && WalkerPage(report: self).isFull, in: language)
  }

  /// The report as Markdown; drawings are said in words.
  public var markdown: String {
    MarkdownPage.text(title: title, about: about, page: page, details: details, foot: foot)
  }

  func say(_ text: ReportText) -> String { Words.report(text, in: language) }

  /// Whether there is anything to say of walking.
  var hasWalking: Bool { !walk.walkingBouts.isEmpty }

  private var title: String {
    say(.title(walk.recording.startedAt.flatMap { Words.day(iso: $0, in: language) } ?? context.name))
  }

  private var about: [String] {
    let person = walk.recording.subject?.person.map { say(.person($0)) }
    let places = walk.recording.sensors.map { Words.place($0.place, in: language) }
    // With more sensors than one line holds, the details list them.
    let most = 6
    let named = places.prefix(most).joined(separator: ", ") + (places.count > most ? ", …" : "")
    let isNamed = walk.recording.startedAt.flatMap { Words.day(iso: $0, in: language) } != nil
    return [person, say(.worn(named)), isNamed ? context.name : nil].compactMap(\.self)
  }

  private var page: [ReportBlock] {
    hasWalking ? WalkerPage(report: self).blocks : NoWalkingPage(report: self).blocks
  }

  private var details: [ReportBlock] {
    view == .walker ? [] : ProDetails(report: self).blocks
  }

  private var foot: [ReportBlock] {
    let safety = Safety.page(in: language)
    let stop = safety.paragraphs.dropFirst().first ?? ""
    return [
      .small("\(say(.purpose)) \(say(.made(by: walk.generator)))"),
      .small(stop),
    ]
  }
}
