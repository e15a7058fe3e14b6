import GaitModel
import GaitWords
import Testing

/// What the walks are for, and the picture of the muscle chains.
@Suite struct LearnTests {
  @Test("Each page has a title, a lead, four points and a note, in each language")
  func pages() {
    for page in LearnPage.allCases {
      for language in Language.allCases {
        let text = Words.learn(page, in: language)
        #expect(text.points.count == 4)
        for sentence in [text.lead, text.note] + text.points {
          #expect(sentence.last == "." && !sentence.contains("  "), "\(sentence)")
        }
        #expect(text.title.last != ".")
      }
      #expect(Words.learn(page, in: .en) != Words.learn(page, in: .de))
    }
  }

  @Test("Every chain belongs to a phase, and is explained as a picture, not a measurement")
  func chains() throws {
    #expect(Set(GaitPhase.allCases.flatMap(\.muscleChains)) == Set(MuscleChain.allCases))
    for chain in MuscleChain.allCases {
      let entry = try #require(Explanation.of(chain.rawValue))
      #expect(entry.topic == .learning)
      #expect(entry.text(in: .en).sentences.contains("not a measurement"))
      #expect(entry.text(in: .de).sentences.contains("keine Messung"))
      for language in Language.allCases {
        #expect(Words.chain(chain, in: language) == entry.text(in: language).name)
        #expect(!Words.muscles(chain, in: language).isEmpty)
      }
    }
    #expect(Explanation.meant(by: "chains")?.word == "chains")
  }

  @Test("Each phase of the stride is named in each language")
  func phases() {
    for language in Language.allCases {
      #expect(Set(GaitPhase.allCases.map { Words.phase($0, in: language) }).count == GaitPhase.allCases.count)
    }
  }

  @Test("What was said is found again in the other language, with its numbers and the arm it is about")
  func translated() {
    let time = SampleTime.zero
    func said(_ id: CueID, _ values: CueValues = CueValues()) -> Said {
      Said(id: id.rawValue, text: Words.cue(id, values, in: .en), language: "en")
    }
    func german(_ output: CoachOutput) -> String? { Words.said(output, in: .de) }
    for side in [Side.left, .right, nil] {
      let values = CueValues(side: side)
      let cue = Cue(reported: time, said: said(.armsSide, values), reason: .armsUneven)
      #expect(german(.cue(cue)) == Words.cue(.armsSide, values, in: .de))
      #expect(Words.said(.cue(cue), in: .en) == cue.said.text)
    }
    let start = IntervalChange(
      reported: time, kind: .walk, interval: 3, targetSeconds: 250, walkingSeconds: 400,
      said: said(.intStart, CueValues(interval: 3, seconds: 250)))
    #expect(german(.interval(start)) == "Intervall drei. Vier Minuten zehn, zügig und locker.")
    let end = IntervalChange(
      reported: time, kind: .end, interval: 3, walkingSeconds: 610,
      totals: IntervalTotals(intervals: 3, walkingSeconds: 610),
      said: said(.end, CueValues(intervals: 3, seconds: 610)))
    #expect(german(.interval(end)) == "Geschafft. Zehn Minuten in drei Intervallen.")
    let mark = SymptomMark(
      reported: time, interval: 1, timeToSymptomSeconds: 250, said: said(.symNoted, CueValues(seconds: 250)))
    #expect(german(.symptom(mark)) == "Notiert bei vier Minuten zehn. Zeit für eine Pause.")
    let pause = PauseEvent(
      reported: time, state: .ready, basis: .asked, interval: 1, pauseSeconds: 90, said: said(.pauseReady))
    #expect(german(.pause(pause)) == "Besser? Dann in Ruhe weiter.")
    let silent = PauseEvent(reported: time, state: .end, basis: .asked, interval: 1, pauseSeconds: 90)
    #expect(german(.pause(silent)) == nil)
  }
}
