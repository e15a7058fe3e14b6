import GaitModel
import GaitWords
import GaitTestSupport
import Testing

@testable import GaitCoach

@Suite("A walk in intervals without data, broken off, and what it proposes")
struct IntervalFaultTests {
  @Test("Data lost while walking: said, the clock goes on by time to the target, the gap is marked")
  func lostWhileWalking() {
    var script = IntervalScript()
    script.walks(21)
    script.isBlind(25)
    #expect(script.walk.phase == .pause)
    #expect(script.walk.isBlind)
    script.says(.pause)
    #expect(script.walk.phase == .walk)
    script.isBlind(5)
    script.walks(4)
    #expect(!script.walk.isBlind)
    #expect(
      script.text == [
        "1 warm_up 0", "11 walk 1", "24 signal_lost 1", "41 pause begin (target)",
        "46 pause relief (target) relief 5", "46 pause end (target) relief 5", "46 walk 2",
        "52 signal_back 2",
      ])
    let totals = script.walk.totals
    #expect(totals.walkingSeconds == 49)
    #expect(totals.gapSeconds == 24)
    guard case .interval(let back) = script.said.last else {
      Issue.record("not back")
      return
    }
    #expect(back.gapSeconds == 31)
    #expect(script.said[2].said?.text == "Sensor gone. The clock keeps running.")
  }

  @Test("Data lost in ready, in the warm-up, in a pause and when it is over")
  func lostAnywhere() {
    var ready = IntervalScript()
    ready.stands(2)
    ready.isBlind(100)
    #expect(ready.walk.phase == .ready)
    #expect(ready.text == ["5 signal_lost 0"])

    var warming = IntervalScript()
    warming.walks(5)
    warming.isBlind(10)
    #expect(warming.walk.phase == .walk)
    #expect(warming.text == ["1 warm_up 0", "8 signal_lost 0", "11 walk 1"])

    var resting = IntervalScript()
    resting.walks(41)
    resting.stands(5)
    resting.isBlind(100)
    #expect(resting.walk.phase == .pause)
    resting.walks(6)
    #expect(
      resting.text.suffix(5) == [
        "49 signal_lost 1", "61 pause ready (target)", "147 signal_back 1", "151 pause end (target)",
        "151 walk 2",
      ])

    var over = IntervalScript()
    over.walks(20)
    over.says(.end)
    over.isBlind(100)
    #expect(over.text.last == "20 end 1")
    #expect(!over.walk.isBlind)
  }

  @Test("Data lost while standing: time alone does not walk")
  func lostWhileStanding() {
    var script = IntervalScript()
    script.walks(21)
    script.stands(3)
    script.isBlind(200)
    #expect(script.walk.phase == .walk)
    #expect(script.walk.walkingSeconds == 21)
  }

  @Test("A mark without data: noted by time, and a pause")
  func symptomWhileBlind() {
    var script = IntervalScript()
    script.walks(15)
    script.isBlind(10)
    script.says(.symptom)
    #expect(script.text.suffix(2) == ["25 symptom 1 after 24", "25 pause begin (symptom)"])
  }

  @Test("Played again from any moment on, or from the start: the same state and the same words")
  func replayed() {
    var chance = SeededChance(seed: 4)
    for _ in 0..<20 {
      var script = IntervalScript()
      for _ in 0..<40 {
        let seconds = Int.random(in: 1...25, using: &chance)
        switch Int.random(in: 0..<9, using: &chance) {
        case 0...2: script.walks(seconds)
        case 3, 4: script.stands(seconds)
        case 5: script.isBlind(seconds)
        case 6: script.says(.symptom)
        case 7: script.says(.pause)
        default: script.leans()
        }
      }
      script.ends()
      #expect(!script.text.isEmpty)
      var again = IntervalWalk(plan: IntervalScript.plan, language: .en)
      var said: [CoachOutput] = []
      for (input, time) in script.inputs {
        said += IntervalScript.feed(input, at: time, to: &again)
        // A copy that takes over, as after a crash.
        let copy = again
        again = copy
      }
      #expect(again == script.walk)
      #expect(said == script.said)
      let totals = again.totals
      #expect(totals.comfortableSeconds <= totals.walkingSeconds)
      #expect(totals.gapSeconds <= totals.walkingSeconds)
    }
  }

  @Test("Three whole intervals without a mark propose a little more; it is only a proposal")
  func longer() {
    var script = IntervalScript(IntervalPlan(warmUpSeconds: 0, walkSeconds: 300))
    script.walks(1)
    for _ in 0..<2 {
      script.walks(300)
      script.stands(10)
      #expect(script.walk.totals.proposedWalkSeconds == nil)
      script.walks(5)
    }
    script.walks(300)
    #expect(script.walk.totals.proposedWalkSeconds == 330)
    #expect(script.walk.plan.walkSeconds == 300)
  }

  @Test("The last interval of a plan counts, and a short plan is not doubled")
  func lastInterval() {
    var script = IntervalScript(IntervalPlan(warmUpSeconds: 0, walkSeconds: 300, repeats: 3))
    for _ in 0..<2 {
      script.walks(300)
      script.stands(10)
      script.walks(5)
    }
    script.walks(300)
    #expect(script.walk.phase == .over)
    #expect(script.walk.totals.proposedWalkSeconds == 330)
    var short = IntervalScript(IntervalPlan(warmUpSeconds: 0, walkSeconds: 30, repeats: 3))
    for _ in 0..<2 {
      short.walks(30)
      short.stands(10)
      short.walks(5)
    }
    short.walks(30)
    #expect(short.walk.totals.proposedWalkSeconds == nil)
  }

  @Test("Two marks propose less than the time to them, never below a minute")
  func shorter() {
    var script = IntervalScript(IntervalPlan(warmUpSeconds: 0, walkSeconds: 300))
    script.walks(201)
    script.says(.symptom)
    #expect(script.walk.totals.proposedWalkSeconds == nil)
    script.stands(10)
    script.walks(5 + 150)
    script.says(.symptom)
    #expect(script.walk.totals.proposedWalkSeconds == 120)
    script.stands(10)
    script.walks(5 + 2)
    script.says(.symptom)
    script.stands(10)
    script.walks(5 + 2)
    script.says(.symptom)
    #expect(script.walk.totals.proposedWalkSeconds == 60)
  }

  @Test("Plans that cannot be walked say why")
  func faults() {
    #expect(IntervalPlan().fault == nil)
    #expect(IntervalPlan.open.fault == nil)
    for plan in [
      IntervalPlan(name: ""), IntervalPlan(warmUpSeconds: -1), IntervalPlan(walkSeconds: .nan),
      IntervalPlan(pauseSeconds: 0), IntervalPlan(repeats: 0), IntervalPlan(cadenceStepsPerMinute: 400),
    ] { #expect(plan.fault != nil, "\(plan)") }
  }
}
