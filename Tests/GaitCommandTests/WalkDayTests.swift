import Foundation
import GaitModel
import GaitWire
import GaitWords
import Testing

@testable import GaitCommand

/// What was walked before on a day, out of the history of walks.
@Suite struct WalkDayTests {
  @Test(
    "The kept walks of the day count, but not those of another day, of somebody else, or the one that goes on"
  )
  func sums() async throws {
    let desk = try Desk()
    let now = Date.now
    let day = WalkKeeping.day(now)
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "data/gangart/walks"), withIntermediateDirectories: true)
    // They are known to the history as soon as it is asked, for they lie in its folder.
    let names = ["\(day)_08-00-00", "\(day)_09-00-00", "\(day)_10-00-00"]
    for name in names {
      let run = try await desk.gangart(
        "demo", "--speed", "max", "--seconds", "150", "--format", "ndjson", "--out",
        "data/gangart/walks/\(name)")
      #expect(run.exit == 0, "\(run.messages)")
    }
    let environment = Program.environment(on: desk.folder)
    func sum(_ person: String, except current: String? = nil, days: Double = 0) throws -> WalkState.Today {
      let walker = try #require(PersonCode(person))
      return try #require(
        WalkDay.sum(
          of: walker, except: current, now: now.addingTimeInterval(days * 86400), in: .en,
          environment: environment))
    }
    let one = try sum("demo")
    let two = try sum("demo", except: names[2])
    #expect(two.walkedSeconds > 60)
    #expect(one.walkedSeconds > 100)
    #expect(abs(one.walkedSeconds - 1.5 * two.walkedSeconds) < 0.01)
    #expect(two.longestSeconds > 0 && two.longestSeconds <= two.walkedSeconds)
    #expect(try sum("P-017") == .init())
    #expect(try sum("demo", days: 2) == .init())
    #expect(WalkDay.sum(of: .me, except: nil, in: .en, environment: [:]) == nil)
  }
}
