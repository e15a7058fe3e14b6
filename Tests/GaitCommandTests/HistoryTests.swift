import Foundation
import Testing

/// `gangart history`, through the real program.
@Suite struct HistoryTests {
  /// A desk with demonstrations of some minutes, taken over into the history.
  private func desk(_ seconds: Int..., person: String? = nil) async throws -> Desk {
    let desk = try Desk()
    for (index, length) in seconds.enumerated() {
      let walk = "walk-\(index + 1)"
      let made = try await desk.gangart(
        "demo", "--speed", "max", "--seconds", "\(length)", "--out", walk, "--format", "ndjson", "--quiet")
      #expect(made.exit == 0, "\(made.messages)")
      let taken = try await desk.gangart("history", "import", walk)
      #expect(taken.exit == 0 && taken.text == "\(walk): imported.\n", "\(taken.messages)")
    }
    return desk
  }

  /// Whether any file below the data folder holds these bytes.
  private func data(of desk: Desk, holds text: String) throws -> Bool {
    let folder = desk.folder.appending(path: "data/gangart")
    let names = FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String } ?? []
    return names.contains { name in
      (try? Data(contentsOf: folder.appending(path: name)))?.range(of: Data(text.utf8)) != nil
    }
  }

  @Test("A kept walk begins with what the walker asks, in the table and in JSON")
  func comfortFirst() async throws {
    let desk = try await desk(200)
    let table = try await desk.gangart("analyze", "walk-1")
    #expect(table.lines[1].hasPrefix("Comfortable: "))
    #expect(table.lines.contains { $0.hasPrefix("Discomfort:  ") })
    #expect(table.lines.contains { $0.hasPrefix("Pauses:      ") })
    let german = try await desk.gangart("analyze", "walk-1", "--lang", "de")
    #expect(german.lines[1].hasPrefix("Angenehm:      "))
    let json = try await desk.gangart("analyze", "walk-1", "--format", "json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output)) as? [String: Any])
    let comfort = try #require(object["comfort"] as? [String: Any])
    let last = try #require((object["intervals"] as? [[String: Any]])?.last?["totals"] as? [String: Any])
    #expect(comfort["comfortable_s"] as? Double == last["total_walk_s"] as? Double)
    #expect(comfort["symptom_free_s"] as? Double == last["symptom_free_s"] as? Double)
    let order = ["recording", "comfort", "summary"].compactMap {
      json.text.range(of: "\"\($0)\":")?.lowerBound
    }
    #expect(order.count == 3 && order == order.sorted())
  }

  @Test("A data base that is lost, or behind its folders, is made good by itself; rebuilt, it says the same")
  func madeGood() async throws {
    let desk = try await desk(150, 90)
    #expect(try await desk.gangart("history", "tag", "walk-1", "outdoor", "hilly").exit == 0)
    #expect(try await desk.gangart("history", "note", "walk-1", "by", "the", "lake").exit == 0)
    let before = try await desk.gangart("history", "export")
    #expect(before.exit == 0 && before.lines.count == 2)
    #expect(before.text.contains("by the lake") && before.text.contains(#""tags":["hilly","outdoor"]"#))
    #expect(try await desk.gangart("history", "rebuild").text == "The history is made anew from 2 folders.\n")
    #expect(try await desk.gangart("history", "export").output == before.output)
    // As after a power cut between folder and data base.
    #expect(try await desk.shell("rm data/gangart/history.sqlite*").exit == 0)
    #expect(try await desk.gangart("history", "export").output == before.output)
    // A label that reached the folder and not the data base.
    let cut = try await desk.shell(
      #"touch data/gangart/walks; sed -i 's/by the lake/by the river/' data/gangart/walks/walk-1/labels.json && "$GANGART" history show walk-1"#
    )
    #expect(cut.text.contains("by the river"), "\(cut.text)")
  }

  @Test("A damaged data base is said to be damaged, with what to do, and that helps")
  func damaged() async throws {
    let desk = try await desk(90)
    #expect(
      try await desk.shell(
        "rm data/gangart/history.sqlite-*; head -c 5000 /dev/urandom > data/gangart/history.sqlite"
      ).exit == 0)
    let list = try await desk.gangart("history")
    #expect(list.exit == 65)
    #expect(
      list.messages.contains("the history is damaged") && list.messages.contains("gangart history rebuild"))
    #expect(try await desk.gangart("history", "rebuild").exit == 0)
    #expect(try await desk.gangart("history").text.contains("walk-1"))
  }

  @Test("What is forgotten is in no file any more; without a yes nothing is")
  func forgotten() async throws {
    let desk = try await desk(90, 80)
    #expect(try await desk.gangart("history", "note", "walk-1", "secret-words").exit == 0)
    let unsure = try await desk.gangart("history", "forget", "walk-1")
    #expect(unsure.exit == 64 && unsure.messages.contains("Nothing was forgotten"))
    #expect(try data(of: desk, holds: "secret-words"))
    let gone = try await desk.gangart("history", "forget", "walk-1", "--yes")
    #expect(gone.exit == 0 && gone.text == "Forgotten: 1 walk.\n", "\(gone.messages)")
    for secret in ["secret-words", "walk-1"] { #expect(try !data(of: desk, holds: secret), "\(secret)") }
    let list = try await desk.gangart("history")
    #expect(!list.text.contains("walk-1") && list.text.contains("walk-2"))
    #expect(!FileManager.default.fileExists(atPath: desk.folder.path() + "/data/gangart/walks/walk-1"))
    // The folder that it was taken over from is the walker's own.
    #expect(FileManager.default.fileExists(atPath: desk.folder.path() + "/walk-1/walk.journal"))
    #expect(try await desk.gangart("history", "forget", "--person", "demo", "--yes").exit == 0)
    #expect(try !data(of: desk, holds: "walk-2"))
  }

  @Test("Two walks are compared on the same ground only")
  func compared() async throws {
    let desk = try await desk(150, 90)
    let compared = try await desk.gangart("history", "compare", "walk-1", "walk-2")
    #expect(compared.exit == 0)
    #expect(compared.text.contains("cadence, steps/min") && compared.text.contains("clear"))
    #expect(compared.lines.allSatisfy { $0.count <= 80 })
    #expect(try await desk.gangart("history", "tag", "walk-2", "treadmill").exit == 0)
    let other = try await desk.gangart("history", "compare", "walk-1", "walk-2")
    #expect(other.exit == 65 && other.messages.contains("the ground differs (not named, treadmill)"))
  }

  @Test("Taken over once; the same again is no harm, and another walk of that name is refused")
  func imported() async throws {
    let desk = try await desk(60)
    let again = try await desk.gangart("history", "import", "walk-1")
    #expect(again.exit == 0 && again.text == "walk-1: is there already.\n")
    let made = try await desk.shell(
      #"mkdir other && "$GANGART" demo --speed max --seconds 40 --out other/walk-1 --format ndjson >lines && "$GANGART" history import other nosuch"#
    )
    #expect(made.exit == 73, "\(made.messages)")
    #expect(made.messages.contains("nosuch"))
    #expect(try await desk.gangart("history", "--format", "json").lines.count == 1)
  }

  @Test(
    "An export is not written over the history, and says nothing of whose walks they are when it is anonymous"
  )
  func exported() async throws {
    let desk = try await desk(90)
    #expect(try await desk.gangart("history", "note", "walk-1", "secret-words").exit == 0)
    #expect(try await desk.gangart("history", "tag", "walk-1", "with-anna", "outdoor").exit == 0)
    let over = try await desk.gangart("history", "export", "-o", "data/gangart/history.sqlite")
    #expect(over.exit == 64)
    let export = try await desk.gangart("history", "export", "--anonymous", "-o", "out.ndjson")
    #expect(export.exit == 0, "\(export.messages)")
    let text = try String(contentsOf: desk.folder.appending(path: "out.ndjson"), encoding: .utf8)
    for secret in ["secret-words", "with-anna", "demo", "walk-1", "2026", desk.folder.path()] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(text.contains(#""started_at":"2000-01-01T00:00:00Z""#) && text.contains(#""tags":["outdoor"]"#))
  }

  @Test(
    "A live walk is in the history, written while it goes on; with a data base that cannot be used it goes on alone"
  )
  func live() async throws {
    let desk = try Desk()
    let wearable = try await Wearable(desk, "--seconds", "100", "--speed", "10")
    let walk = try Running(
      desk, ["live", wearable.port, "--format", "ndjson", "--tag", "outdoor", "--for", "8"])
    #expect(try await walk.hasSaid(#""type":"second","t":65"#))
    let meanwhile = try await desk.gangart("history", "list", "--format", "json")
    #expect(meanwhile.text.contains(#""ended":false"#) && meanwhile.lines.count == 1, "\(meanwhile.messages)")
    #expect(try await walk.outcome().exit == 0)
    let list = try await desk.gangart("history", "list", "--format", "json")
    #expect(list.text.contains(#""ended":true"#) && list.text.contains(#""surface":"outdoor""#))
    let export = try await desk.gangart("history", "export")
    #expect(try await desk.gangart("history", "rebuild").exit == 0)
    #expect(try await desk.gangart("history", "export").output == export.output)

    #expect(
      try await desk.shell("rm data/gangart/history.sqlite*; mkdir data/gangart/history.sqlite").exit == 0)
    let second = try await Wearable(desk, "--seconds", "40", "--speed", "10", port: "second")
    let alone = try Running(desk, ["live", second.port, "--format", "ndjson", "--for", "2"])
    let outcome = try await alone.outcome()
    #expect(outcome.exit == 0)
    #expect(outcome.messages.contains("The walk is not in the history yet"), "\(outcome.messages)")
    #expect(outcome.lines.last?.contains(#""interrupted":null"#) == true)
  }
}
