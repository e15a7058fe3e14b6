import GaitModel
import GaitWords
import Testing

@testable import GaitCoach

/// Walks drawn as text, and what the coach says to them.
@Suite("The coach: a walk in, cues out")
struct CoachTests {
  func cues(_ drawing: Drawing) -> [String] { text(checkedCues(of: drawing.outputs)) }

  @Test("A steady walk is praised now and then, and nothing else")
  func steady() {
    #expect(cues(Drawing(pace: row("#", 120))) == ["181 pace.good", "361 pace.good", "541 pace.good"])
  }

  @Test("Arms that swing and soft landings are praised in turn")
  func turns() {
    let drawing = Drawing(pace: row("#", 160), arms: "|", land: "s")
    #expect(cues(drawing) == ["181 pace.good", "361 arms.good", "541 step.good", "721 pace.good"])
  }

  @Test("Below the own target for 20 s: a tip after praise, and praise when it worked")
  func paceUp() {
    let drawing = Drawing(pace: row("#", 40) + row("=", 12) + row("#", 20))
    #expect(cues(drawing) == ["181 pace.good", "216 pace.up", "274 pace.good"])
  }

  @Test("Eight in a hundred below the first minutes: rest soon?")
  func paceFade() {
    let drawing = Drawing(pace: row("#", 40) + row("-", 10) + row(".", 20))
    #expect(cues(drawing) == ["181 pace.good", "224 pace.fade"])
  }

  @Test("A stroll goes on: one brisk minute?")
  func stroll() {
    let drawing = Drawing(pace: row("~", 60))
    #expect(cues(drawing).prefix(2) == ["75 pace.good", "100 slow.stroll"])
  }

  @Test("A flag of static loading is a stroll too")
  func staticLoading() {
    let drawing = Drawing(pace: row("#", 60), flags: [.staticLoading: row(" ", 20) + row("#", 40)])
    #expect(cues(drawing).contains { $0.hasSuffix("slow.stroll") })
  }

  @Test(
    "Each flag of the arms has its tip, and praise when it is over",
    arguments: [
      (FlagKind.littleArmSwing, "|", "arms.more"), (.mostlyElbow, "|", "arms.shoulder"),
      (.armAsymmetry, "i", "arms.side"),
    ])
  func arms(kind: FlagKind, arms: String, id: String) {
    let drawing = Drawing(
      pace: row("#", 60), arms: arms, flags: [kind: row(" ", 40) + row("#", 8) + row(" ", 12)])
    let found = cues(drawing)
    #expect(found == ["181 pace.good", "206 \(id)", "250 arms.good"])
  }

  @Test("The arm that swings less is named")
  func side() throws {
    let drawing = Drawing(pace: row("#", 60), arms: "i", flags: [.armAsymmetry: "#"])
    let cue = try #require(checkedCues(of: drawing.outputs).first { $0.said.id == "arms.side" })
    #expect(cue.said.text == Words.cue(.armsSide, CueValues(side: .left), in: .en))
    #expect(cue.value == 0.5)
    #expect(cue.unit == .ratio)
  }

  @Test("One arm swings little beside one that does: that arm is named, not both")
  func oneSide() throws {
    let drawing = Drawing(
      pace: row("#", 60), arms: "i", flags: [.littleArmSwing: "#"], flagSide: .left)
    let found = checkedCues(of: drawing.outputs)
    let cue = try #require(found.first { $0.said.id == "arms.side" })
    #expect(cue.said.text == Words.cue(.armsSide, CueValues(side: .left), in: .en))
    #expect(cue.value == nil)
    #expect(!found.contains { $0.said.id == "arms.more" })
  }

  @Test("One arm is still: said once, then no tips at all")
  func still() {
    let drawing = Drawing(
      pace: row("#", 40) + row("-", 80), arms: "l", flags: [.mostlyElbow: "#", .armAsymmetry: "#"])
    let found = cues(drawing)
    #expect(found.count { $0.hasSuffix("arms.still") } == 1)
    #expect(!found.contains { $0.hasSuffix("pace.fade") || $0.hasSuffix("arms.side") })
    #expect(!found.contains { $0.hasSuffix("arms.shoulder") })
  }

  @Test("Firm landings: only with verdicts, and never by a stand-in")
  func landing() {
    let flags: [FlagKind: String] = [.stiffLanding: row(" ", 40) + row("#", 8) + row(" ", 12)]
    let firm = Drawing(pace: row("#", 60), land: "f", flags: flags)
    #expect(cues(firm) == ["181 pace.good", "206 step.soft", "250 step.good"])
    let silent = Drawing(pace: row("#", 60), land: "u", flags: flags)
    #expect(!cues(silent).contains { $0.hasSuffix("step.soft") })
    let proxy = Drawing(pace: row("#", 60), land: "f", flags: flags, isProxy: true)
    #expect(!cues(proxy).contains { $0.hasSuffix("step.soft") })
  }

  @Test("A chest that hardly turns: only where it is seen, last of all tips, and praise when it turns along")
  func chest() throws {
    let quiet = Drawing(pace: row("#", 60), chest: row("m", 40) + row("q", 8) + row("m", 12))
    let found = cues(quiet)
    #expect(found.map { $0.split(separator: " ")[1] } == ["pace.good", "chest.loose", "chest.good"])
    let tip = try #require(checkedCues(of: quiet.outputs).first { $0.said.id == "chest.loose" })
    #expect(tip.said.text == Words.cue(.chestLoose, in: .en))
    // The mean over the window: it is given once four of five strides are quiet.
    #expect((2...3.1).contains((tip.value ?? 0) * 180 / Double.pi))
    #expect(tip.unit == .radians)
    #expect(!cues(Drawing(pace: row("#", 60), chest: "m")).contains { $0.contains("chest") })
    #expect(!cues(Drawing(pace: row("#", 60))).contains { $0.contains("chest") })
    let both = Drawing(pace: row("#", 90), land: "f", flags: [.stiffLanding: "#"], chest: "q")
    let tips = cues(both).filter { !$0.hasSuffix("good") }.map { $0.split(separator: " ")[1] }
    #expect(tips.prefix(2) == ["step.soft", "chest.loose"])
  }

  @Test("Pace comes before arms, arms before landing; nothing while a tip is tried")
  func priority() {
    let pace = Drawing(
      pace: row("#", 36) + row("=", 100), land: "s", flags: [.mostlyElbow: row(" ", 40) + "#"])
    let tips = cues(pace).filter { !$0.hasSuffix("good") }.map { $0.split(separator: " ")[1] }
    #expect(tips.prefix(2) == ["pace.up", "arms.shoulder"])
    let arms = Drawing(
      pace: row("#", 90), land: "f",
      flags: [.mostlyElbow: row(" ", 40) + "#", .stiffLanding: row(" ", 40) + "#"])
    let said = cues(arms)
    let first = said.firstIndex { $0.hasSuffix("arms.shoulder") } ?? said.count
    let second = said.firstIndex { $0.hasSuffix("step.soft") } ?? said.count
    #expect(first < second)
    // A tip is tried for a minute, and praise comes before the next.
    let times = checkedCues(of: arms.outputs).filter { !$0.said.id.hasSuffix("good") }.map(\.reported.seconds)
    #expect(times.count >= 2)
    for (later, earlier) in zip(times.dropFirst(), times) { #expect(later - earlier >= 60) }
  }

  @Test("A tip that is ignored three times sleeps for the walk")
  func ignored() {
    let drawing = Drawing(pace: row("#", 400), flags: [.mostlyElbow: "#"])
    #expect(cues(drawing).count { $0.hasSuffix("arms.shoulder") } == 3)
  }

  @Test("Unclear data are said once, and there is nothing else while they last")
  func unclear() {
    let drawing = Drawing(pace: row("#", 100), sure: row(" ", 20) + "?", flags: [.mostlyElbow: "#"])
    let found = cues(drawing)
    #expect(found.count { $0.hasSuffix("data.unsure") } == 1)
    #expect(found.filter { !$0.hasSuffix("data.unsure") }.allSatisfy { Int($0.prefix(3)) ?? 0 < 115 })
  }

  @Test("No cue on turns, and none while faults come in")
  func turning() {
    #expect(cues(Drawing(pace: row("#", 60), sure: "T", flags: [.mostlyElbow: "#"])) == [])
    #expect(cues(Drawing(pace: row("#", 60), sure: "!", flags: [.mostlyElbow: "#"])) == [])
  }

  @Test("Nobody who stands, or has just begun to walk, is spoken to")
  func standing() {
    #expect(cues(Drawing(pace: row(".", 80), flags: [.mostlyElbow: "#"])) == [])
    #expect(cues(Drawing(pace: row("####..", 20), flags: [.mostlyElbow: "#"])) == [])
  }

  @Test("With every improvement the coach speaks less often, and never more than six times in ten minutes")
  func fades() {
    let flag = row(" ", 14) + row("########    ", 20)
    let drawing = Drawing(pace: row("#", 250), flags: [.mostlyElbow: flag])
    let times = checkedCues(of: drawing.outputs).map(\.reported.seconds)
    #expect(times.count > 8)
    for time in times { #expect(times.count { (time..<(time + 600)).contains($0) } <= 6) }
    let gaps = zip(times.dropFirst(), times).map { $0 - $1 }
    #expect((gaps.prefix(3).min() ?? 0) < (gaps.suffix(6).min() ?? 0))
  }

  @Test("Each decision has its reason")
  func reasons() {
    var coach = Coach(language: .en)
    #expect(coach.decision == nil)
    var seen: Set<String> = []
    let drawing = Drawing(
      pace: row("#", 50) + row(".", 3) + row("#", 30), sure: row(" ", 60) + "TTTT" + "?",
      flags: [.mostlyElbow: row(" ", 30) + "#"])
    for output in drawing.outputs {
      _ = coach.take(output)
      switch coach.decision {
      case .speak(let cue): seen.insert(cue.reason.rawValue)
      case .silent(let silence): seen.insert(silence.rawValue)
      case nil: break
      }
    }
    for silence in [Silence.early, .standing, .settling, .recent, .turning, .unsure, .trying, .content] {
      #expect(seen.contains(silence.rawValue), "\(silence)")
    }
    #expect(seen.contains(CueReason.elbows.rawValue))
  }

  @Test("Every cue speaks the language that was asked for")
  func language() {
    let drawing = Drawing(pace: row("#", 60), flags: [.mostlyElbow: "#"])
    let cues = checkedCues(of: drawing.outputs, CoachSettings(language: "de", plan: .open))
    #expect(cues.count > 1)
    #expect(cues.allSatisfy { $0.said.language == "de" })
    #expect(cues.contains { $0.said.text == "Aus der Schulter schwingen, Ellenbogen locker." })
  }
}
