import GaitModel
import GaitWords
import Testing

@testable import GaitCoach

@Suite("A tip that the walker says was wrong")
struct WrongTipMarkTests {
  private func time(_ seconds: Double) -> SampleTime { SampleTime.zero.advanced(bySeconds: seconds) }

  @Test("The tip given last sleeps for the walk, however long it goes on; others do not")
  func sleeps() {
    var memory = CueMemory()
    memory.note(.armsMore, at: time(100))
    memory.note(.armsGood, at: time(130))
    #expect(memory.latestTip?.id == .armsMore)
    memory.putToSleep(.armsMore)
    #expect(!memory.mayGive(.armsMore, at: time(100_000)))
    #expect(memory.mayGive(.stepSoft, at: time(100_000)))
  }

  @Test("Without a tip, or long after one, there is nothing to say of it")
  func nothing() {
    var coach = Coach(language: .en)
    #expect(coach.reject(at: time(10)) == nil)
  }
}
