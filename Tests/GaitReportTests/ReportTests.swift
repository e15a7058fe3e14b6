import GaitModel
import GaitResults
import GaitTestSupport
import GaitWords
import Testing

@testable import GaitReport

/// The report as a pure function: what it says, and what it must never hold.
@Suite struct ReportTests {
  private func html(
    _ walk: WalkResult = ReportWalks.simple(), _ context: ReportContext = ReportContext(name: "walk.csv"),
    view: WalkReport.View = .walker, in language: Language = .en
  ) -> String {
    WalkReport(walk, context: context, view: view, in: language).html
  }

  @Test("One file without script, without anything from elsewhere", arguments: WalkReport.View.allCases)
  func selfContained(view: WalkReport.View) {
    for walk in [ReportWalks.simple(), ReportWalks.intervals(), ReportWalks.nothing()] {
      let page = html(walk, view: view)
      for foreign in [
        "<script", "http://", "https://", "@import", "<iframe", "<object", "javascript:", " onload",
      ] {
        #expect(!page.contains(foreign), "\(foreign)")
      }
      #expect(page.contains("default-src 'none'"))
      // The only addresses are those of patterns in the page and of the empty icon.
      #expect(page.matches(of: /url\((?!#fill-)/).isEmpty)
      #expect(page.matches(of: /(?:src|href)="(?!data:,)/).isEmpty)
    }
  }

  @Test("The same walk gives the same bytes")
  func deterministic() {
    #expect(html(view: .pro) == html(view: .pro))
  }

  @Test("Every number that the page holds for programs is that of the walk")
  func numbers() {
    let walk = ReportWalks.simple()
    let summary = WalkSummary(of: walk)
    let page = html(walk)
    #expect(
      page.contains("<data value=\"\(summary.steps)\" data-field=\"summary.steps\">\(summary.steps)</data>"))
    #expect(page.contains("data-field=\"summary.walking_s\""))
    #expect(page.contains("data-field=\"walking_bouts.0.duration_s\""))
  }

  @Test("Names from outside are text and never markup")
  func escaped() {
    let name = "<b>\"a&b\"</b>.csv"
    let report = WalkReport(
      ReportWalks.simple(), context: ReportContext(name: name), view: .pro, in: .en)
    #expect(report.html.contains("&lt;b&gt;&quot;a&amp;b&quot;&lt;/b&gt;.csv"))
    #expect(!report.html.contains("<b>"))
    #expect(report.markdown.contains("\\<b\\>"))
  }

  @Test("A walk in intervals begins with the comfortable stretch, the next plan and the marks")
  func intervals() {
    let page = html(ReportWalks.intervals())
    #expect(
      page.contains(
        "18 minutes of walking in 4 intervals. The longest stretch without discomfort: 6 min 20 s."))
    #expect(page.contains("Next time, if it suits: intervals of 5 min 30 s."))
    #expect(page.contains("Discomfort was marked at 4 min 10 s."))
    #expect(page.contains("3 rests, 4 min 30 s in all."))
    #expect(page.contains("discomfort marked"))
    let german = html(ReportWalks.intervals(), in: .de)
    #expect(german.contains("18 Minuten Gehen in 4 Intervallen."))
    #expect(german.contains("<html lang=\"de\">"))
  }

  @Test("The fullest page is kept as a file, for the browser that measures it", arguments: Language.allCases)
  func fullest(language: Language) throws {
    let page = html(ReportWalks.fullest(), ReportWalks.fullestContext(), in: language)
    try expectGolden(Array(page.utf8), "report/fullest.\(language.rawValue).html")
  }

  @Test("Nobody walking gives a full report that says why")
  func nothing() {
    var context = ReportContext(name: "still.csv")
    context.still = StillTime(stillSeconds: 590, seenSeconds: 612)
    let page = html(ReportWalks.nothing(), context)
    #expect(page.contains("No walking found: the sensor lay still for 9 min 50 s of 10 min 12 s."))
    #expect(page.contains("<svg class=\"picture\" id=\"strip\"") && page.contains("Not computed, and why"))
    context.still = StillTime(stillSeconds: 100, seenSeconds: 612)
    #expect(html(ReportWalks.nothing(), context).contains("something moved for 8 min 32 s of 10 min 12 s"))
  }

  @Test("Without enough walks the page says so; with a band it says where the value lies")
  func usual() {
    #expect(
      html().contains("Not enough walks yet to say what is usual for this person: it takes 5 similar walks."))
    var context = ReportContext(name: "walk.csv")
    context.usual = OwnUsual(walks: 8, bands: [.cadence: UsualBand(low: 90, high: 100)])
    let page = html(ReportWalks.simple(), context)
    #expect(page.contains(">more than usual</text>") && page.contains("from 8 similar walks"))
    context.usual.walks = 3
    context.usual.bands = [:]
    #expect(html(ReportWalks.simple(), context).contains("3 of 5 similar walks so far"))
  }

  @Test("An earlier walk stands beside it only with the same places; what may be chance is said to be so")
  func comparison() {
    var context = ReportContext(name: "walk.csv")
    let places = ReportWalks.simple().recording.sensors.map(\.place)
    context.earlier = EarlierWalk(
      name: "before.csv", startedAt: nil, figures: WalkFigures([.cadence: 104]), places: places)
    let page = html(ReportWalks.simple(), context)
    #expect(page.contains("Beside an earlier walk: before.csv") && page.contains("+6 steps/min"))
    #expect(page.contains("is not known yet"))
    context.earlier?.smallestRealDifferences = [.cadence: 8]
    #expect(html(ReportWalks.simple(), context).contains("+6 steps/min (may be chance)"))
    context.earlier?.places = [Place(.sternum)]
    #expect(html(ReportWalks.simple(), context).contains("worn in other places"))
  }

  @Test("Twelve weeks are dots and a line; one walk is no progress")
  func progress() {
    var context = ReportContext(name: "walk.csv")
    context.progress = [ProgressPoint(daysBefore: 0, comfortableSeconds: 300)]
    #expect(html(ReportWalks.simple(), context).contains("the chart begins with the second walk"))
    context.progress += [7, 21, 60, 200].map {
      ProgressPoint(daysBefore: $0, comfortableSeconds: 200, beginsNewPlan: $0 == 21)
    }
    let page = html(ReportWalks.simple(), context)
    #expect(page.contains("id=\"progress\"") && page.contains("new plan"))
    // Older than twelve weeks is not drawn.
    #expect(page.contains("4 walks; the longest stretch without discomfort from 3 min 20 s to 5 minutes."))
  }

  @Test("Parts that stood out have their trace, the reasons and a tip")
  func parts() {
    let walk = ReportWalks.simple(flags: true)
    let wishes = TraceWish.all(of: walk)
    #expect(wishes.map(\.channel) == [.angularVelocity])
    #expect(wishes.first?.place == Place(.wrist, .left))
    var context = ReportContext(name: "walk.csv")
    context.traces = wishes.map { wish in
      FlagTrace(
        wish,
        readings: (0...50).map {
          FlagTrace.Reading(time: wish.start.advanced(bySeconds: Double($0) / 10), value: 1)
        })
    }
    let page = html(walk, context, view: .pro)
    #expect(page.contains("id=\"trace-0\"") && page.contains("Five seconds from 0:17.5 on, left wrist"))
    #expect(page.contains("To try: “Let both arms swing along.”"))
    #expect(!html(walk, context).contains("id=\"trace-0\""))
  }

  @Test("Every sentence is there in both languages, and none is the other's")
  func languages() {
    let english = html(ReportWalks.intervals(), view: .pro)
    let german = html(ReportWalks.intervals(), view: .pro, in: .de)
    for word in ["Minute by minute", "Relief between steps", "Strides", "Data quality"] {
      #expect(english.contains(word) && !german.contains(word), "\(word)")
    }
    for word in ["Minute für Minute", "Entlastung zwischen den Schritten", "Doppelschritte", "Datenqualität"]
    {
      #expect(german.contains(word) && !english.contains(word), "\(word)")
    }
  }
}
