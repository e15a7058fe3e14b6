import Foundation
import GaitModel
import GaitWire
import Testing

@testable import GaitCommand

/// What was walked before on a day, out of the folders of the walks.
@Suite struct WalkDayTests {
  @Test(
    "The kept walks of the day count, but not those of another day, of somebody else, or the one that goes on"
  )
  func sums() async throws {
    let desk = try Desk()
    let now = Date.now
    let day = WalkKeeping.day(now)
    let walks = desk.folder.appending(path: "walks").path()
    try FileManager.default.createDirectory(atPath: walks, withIntermediateDirectories: true)
    let names = ["\(day)_08-00-00", "\(day)_09-00-00", "\(day)_10-00-00", "1999-12-31_23-59-59"]
    for name in names {
      let run = try await desk.gangart(
        "demo", "--speed", "max", "--seconds", "150", "--format", "ndjson", "--out", "walks/\(name)")
      #expect(run.exit == 0, "\(run.messages)")
    }
    try FileManager.default.createDirectory(
      atPath: walks + "/\(day)_empty", withIntermediateDirectories: true)
    let walker = try #require(PersonCode("demo"))
    let one = WalkDay.sum(walks: walks, person: walker, except: nil, now: now)
    let two = WalkDay.sum(walks: walks, person: walker, except: names[2], now: now)
    #expect(two.walkedSeconds > 60)
    #expect(one.walkedSeconds > 100)
    #expect(abs(one.walkedSeconds - 1.5 * two.walkedSeconds) < 0.01)
    #expect(two.longestSeconds > 0 && two.longestSeconds <= two.walkedSeconds)
    let other = try #require(PersonCode("P-017"))
    #expect(WalkDay.sum(walks: walks, person: other, except: nil, now: now) == .init())
    #expect(WalkDay.sum(walks: walks + "/none", person: walker, except: nil, now: now) == .init())
  }
}
