import GaitModel
import Testing

@testable import GaitCoach

@Suite("A walk in intervals, transition by transition")
struct IntervalWalkTests {
  @Test("Ready, warm-up, walk, target, pause, walk, end")
  func plain() {
    var script = IntervalScript()
    script.stands(5)
    #expect(script.walk.phase == .ready)
    script.walks(1)
    #expect(script.walk.phase == .warmUp)
    script.walks(10)
    #expect(script.walk.phase == .walk)
    script.walks(30)
    #expect(script.walk.phase == .pause)
    script.stands(25)
    script.walks(5)
    #expect(script.walk.phase == .walk)
    script.walks(3)
    script.says(.end)
    #expect(script.walk.phase == .over)
    #expect(
      script.text == [
        "6 warm_up 0", "16 walk 1", "46 pause begin (target)", "66 pause ready (target)",
        "76 pause end (target)", "76 walk 2", "79 end 2",
      ])
  }

  @Test("A mark before the target: the time since the last rest, and a pause")
  func symptom() {
    var script = IntervalScript()
    script.walks(24)
    script.says(.symptom, "4")
    #expect(script.walk.phase == .pause)
    script.stands(8)
    script.says(.pause)
    script.stands(4)
    script.walks(5)
    script.walks(12)
    script.says(.symptom)
    script.ends()
    #expect(
      script.text == [
        "1 warm_up 0", "11 walk 1", "24 symptom 1 after 23", "24 pause begin (symptom)",
        "32 pause relief (symptom) relief 8", "41 pause end (symptom) relief 8", "41 walk 2",
        "53 symptom 2 after 12", "53 pause begin (symptom)", "53 pause end (symptom)", "53 end 2",
      ])
    guard case .symptom(let mark) = script.said[2] else {
      Issue.record("no mark")
      return
    }
    #expect(mark.note == "4")
    #expect(mark.said?.text == "Noted at twenty-three seconds. Time to rest.")
    // One thing at a time: the pause does not speak after the mark.
    #expect(script.said[3].said == nil)
    let totals = script.walk.totals
    #expect(totals.timeToSymptomSeconds == 23)
    #expect(totals.comfortableSeconds == 23)
    #expect(totals.walkingSeconds == 35)
    #expect(totals.reliefSeconds == 8)
    #expect(totals.pauses == 2)
    #expect(totals.pauseSeconds == 17)
  }

  @Test("A mark in every state is kept; only walking has a time and leads to a pause")
  func symptomAnywhere() {
    var script = IntervalScript()
    script.stands(1)
    script.says(.symptom)
    #expect(script.walk.phase == .ready)
    script.walks(5)
    script.says(.symptom)
    #expect(script.walk.phase == .pause)
    script.says(.symptom)
    script.says(.end)
    script.says(.symptom)
    #expect(script.walk.phase == .over)
    #expect(
      script.text == [
        "1 symptom 0", "2 warm_up 0", "6 symptom 0 after 4", "6 pause begin (symptom)", "6 symptom 0",
        "6 pause end (symptom)", "6 end 0", "6 symptom 0",
      ])
  }

  @Test("A pause on the walker's wish, in warm-up and walk; nothing in ready and over")
  func wish() {
    var script = IntervalScript()
    script.says(.pause)
    #expect(script.walk.phase == .ready)
    script.walks(3)
    script.says(.pause)
    #expect(script.walk.phase == .pause)
    script.stands(2)
    script.walks(15)
    script.says(.pause)
    script.says(.end)
    script.says(.pause)
    #expect(
      script.text == [
        "1 warm_up 0", "3 pause begin (asked)", "10 pause end (asked)", "10 walk 1",
        "20 pause begin (asked)", "20 pause end (asked)", "20 end 1",
      ])
  }

  @Test("A pause that is never ended lasts until the walk's end")
  func endless() {
    var script = IntervalScript()
    script.walks(41)
    script.stands(4000)
    #expect(script.walk.phase == .pause)
    script.ends()
    #expect(
      script.text == [
        "1 warm_up 0", "11 walk 1", "41 pause begin (target)", "61 pause ready (target)",
        "4041 pause end (target)", "4041 end 1",
      ])
    #expect(script.walk.totals.walkingSeconds == 40)
    #expect(script.walk.totals.pauseSeconds == 4000)
  }

  @Test("Whoever walks on instead of pausing begins the next interval after half a minute")
  func walksOn() {
    var script = IntervalScript()
    script.walks(41 + 31)
    #expect(script.text.suffix(2) == ["70 pause end (target)", "70 walk 2"])
  }

  @Test("A few steps in a pause are no walking")
  func fewSteps() {
    var script = IntervalScript()
    script.walks(41)
    for _ in 0..<5 {
      script.stands(3)
      script.walks(4)
    }
    #expect(script.walk.phase == .pause)
  }

  @Test("A short stop stops the clock, half a minute of standing is a pause")
  func standing() {
    var script = IntervalScript()
    script.walks(21)
    script.stands(20)
    #expect(script.walk.phase == .walk)
    script.walks(5)
    #expect(script.walk.restSeconds == 15)
    script.stands(30)
    #expect(script.walk.phase == .pause)
    #expect(script.text.last == "76 pause begin (standing)")
    #expect(script.walk.pauseSeconds == 30)
  }

  @Test("A rest leaning forward is a pause by itself, and is recognised within one")
  func lean() {
    var script = IntervalScript()
    script.walks(20)
    script.stands(12)
    script.leans()
    script.stands(20)
    script.comesUp()
    script.walks(5)
    script.walks(30)
    script.stands(10)
    script.leans()
    #expect(
      script.text == [
        "1 warm_up 0", "11 walk 1", "32 pause begin (lean)", "32 pause lean (lean)",
        "52 pause ready (lean)", "52 pause lean_end (lean)", "57 pause end (lean)", "57 walk 2",
        "87 pause begin (target)", "97 pause lean (target)",
      ])
  }

  @Test("The last minute is announced once, and only in intervals long enough")
  func lastMinute() {
    var script = IntervalScript(IntervalPlan(warmUpSeconds: 0, walkSeconds: 180))
    script.walks(181)
    #expect(script.text == ["1 walk 1", "121 minute_left 1", "181 pause begin (target)"])
  }

  @Test("After the plan's last interval it is over, and walking on changes nothing")
  func repeats() {
    var plan = IntervalScript.plan
    plan.repeats = 2
    var script = IntervalScript(plan)
    script.walks(41)
    script.stands(5)
    script.walks(5 + 30)
    #expect(script.walk.phase == .over)
    script.walks(200)
    script.isBlind(10)
    script.ends()
    #expect(script.text.suffix(2) == ["51 walk 2", "81 end 2"])
    #expect(script.said.last?.said?.text == "Done. One minute in two intervals.")
  }

  @Test(
    "However the last interval of a plan ends, by a mark or by standing, none follows it",
    arguments: [true, false])
  func repeatsByMarks(isMark: Bool) {
    var plan = IntervalScript.plan
    plan.repeats = 2
    var script = IntervalScript(plan)
    script.walks(12)
    for _ in 0..<6 {
      script.walks(15)
      if isMark { script.says(.symptom) }
      script.stands(40)
      script.walks(6)
    }
    #expect(script.walk.phase == .over)
    #expect(script.walk.interval == 2)
  }

  @Test("Without a target nothing is announced, and pauses still count")
  func open() {
    var script = IntervalScript(.open)
    script.walks(700)
    script.stands(40)
    script.walks(5)
    #expect(
      script.text == [
        "1 walk 1", "730 pause begin (standing)", "745 pause end (standing)", "745 walk 2",
      ])
  }
}
