import Foundation
import GaitModel
import GaitPorts
import Testing

@testable import GaitCommand

@Suite("Marks into the walk that goes on")
struct MarkTests {
  @Test("A line is a mark and its words, or nothing")
  func lines() {
    func parsed(_ line: String) -> String? { MarkSocket.parse(line).map { "\($0.mark.rawValue)|\($0.text)" } }
    #expect(parsed("symptom") == "symptom|")
    #expect(parsed("symptom 4") == "symptom|4")
    #expect(parsed("note  Straße überquert ") == "note|Straße überquert")
    for line in ["", "note", "note  ", "dance", "Symptom"] { #expect(parsed(line) == nil) }
  }

  @Test("Keys: s and space, p, q, r, and n with words that can be corrected and given up")
  func keys() {
    func marks(_ text: String) -> [String] {
      var reading = KeyReading()
      return text.utf8.compactMap { reading.take($0) }.map { wish in
        switch wish {
        case .mark(let mark, let text): "\(mark.rawValue) \(text)"
        case .rate: "rate"
        }
      }
    }
    #expect(marks("s pxq") == ["symptom ", "symptom ", "pause ", "end "])
    #expect(marks("nso far\n") == ["note so far"])
    #expect(marks("rnr\nr") == ["rate", "note r", "rate"])
    #expect(marks("nüb\u{7F}\u{7F}go\r") == ["note go"])
    #expect(marks("nabc\u{1B}p") == ["pause "])
    #expect(marks("n\n n  \n") == ["symptom "])
  }

  /// A folder for sockets, as a user has one.
  private func folder(_ desk: Desk) throws -> String {
    try #require(MarkSocket.folder(["XDG_RUNTIME_DIR": desk.folder.path()], isNeeded: true))
  }

  @Test("The socket is this user's alone, takes marks, and is gone afterwards")
  func socket() async throws {
    let desk = try Desk()
    let folder = try folder(desk)
    let path = MarkSocket.path(of: "monday", in: folder)
    // What a killed walk left behind is in nobody's way.
    try Data().write(to: URL(filePath: path))
    let (marks, continuation) = AsyncStream.makeStream(of: String.self)
    let listener = try #require(
      MarkListener(name: "monday", in: folder) { mark, text in continuation.yield("\(mark.rawValue) \(text)")
      })
    var status = stat()
    #expect(lstat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(MarkSocket.send(.symptom, "4", in: folder) == .answered(.taken))
    #expect(MarkSocket.send(.note, "two\nlines", in: folder) == .answered(.taken))
    #expect(MarkSocket.send(.note, "", in: folder) == .answered(.notUnderstood))
    #expect(MarkSocket.send(.note, String(repeating: "x", count: 2000), in: folder) == .answered(.tooLong))
    listener.end()
    continuation.finish()
    var taken: [String] = []
    for await mark in marks { taken.append(mark) }
    #expect(taken == ["symptom 4", "note two lines"])
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(MarkSocket.send(.pause, "", in: folder) == .noWalk)
  }

  @Test("Each of several walks has a socket of its own, and a mark says which is meant")
  func severalWalks() throws {
    let desk = try Desk()
    let folder = try folder(desk)
    let heard = Guarded<[String]>([])
    let first = try #require(
      MarkListener(name: "a", in: folder) { _, _ in heard.withLock { $0.append("a") } })
    let second = try #require(
      MarkListener(name: "b", in: folder) { _, _ in heard.withLock { $0.append("b") } })
    #expect(MarkSocket.send(.symptom, "", in: folder) == .several(["a", "b"]))
    #expect(MarkSocket.send(.symptom, "", walk: "b", in: folder) == .answered(.taken))
    #expect(MarkSocket.send(.symptom, "", walk: "c", in: folder) == .noWalk)
    second.end()
    #expect(MarkSocket.send(.symptom, "", in: folder) == .answered(.taken))
    first.end()
    #expect(heard.withLock { $0 } == ["b", "a"])
  }

  @Test("Who drips a letter now and then, or says nothing, delays nobody's mark")
  func slowClients() throws {
    let desk = try Desk()
    let folder = try folder(desk)
    let listener = try #require(MarkListener(name: "walk", in: folder) { _, _ in })
    defer { listener.end() }
    let path = MarkSocket.path(of: "walk", in: folder)
    var slow: [Int32] = []
    for _ in 0..<10 {
      let client = try #require(MarkSocket.connected(path))
      _ = write(client, "s", 1)
      slow.append(client)
    }
    defer { for client in slow { close(client) } }
    let begin = ContinuousClock.now
    for _ in 0..<5 { #expect(MarkSocket.send(.pause, "", in: folder) == .answered(.taken)) }
    #expect(begin.duration(to: .now) < .seconds(1))
  }

  @Test(
    "Where the sockets are: the runtime directory, else a folder of the user's own; nobody else's is used")
  func place() throws {
    let desk = try Desk()
    let base = desk.folder.path()
    #expect(MarkSocket.folder(["TMPDIR": base]) == nil)
    let own = try #require(MarkSocket.folder(["XDG_RUNTIME_DIR": "", "TMPDIR": base], isNeeded: true))
    #expect(own.hasSuffix("/gangart-\(getuid())"))
    var status = stat()
    #expect(lstat(own, &status) == 0 && status.st_mode & 0o777 == 0o700)
    // A folder that others may write to, and a link that somebody laid there first.
    chmod(own, 0o777)
    #expect(MarkSocket.folder(["TMPDIR": base], isNeeded: true) == nil)
    #expect(
      MarkListener(name: "a", in: MarkSocket.folder(["TMPDIR": base], isNeeded: true)) { _, _ in } == nil)
    try FileManager.default.removeItem(atPath: own)
    try FileManager.default.createSymbolicLink(atPath: own, withDestinationPath: base)
    #expect(MarkSocket.folder(["TMPDIR": base], isNeeded: true) == nil)
  }

  @Test("gangart mark reaches a live walk, its folder tells it again, and 'end' ends it in order")
  func live() async throws {
    let desk = try Desk()
    let wearable = try await Wearable(desk, "--seconds", "60", "--speed", "2")
    let live = try Running(desk, "live", wearable.port, "--out", "walk", "--format", "ndjson")
    #expect(try await live.hasSaid(#""change":"warm_up""#))
    let command = #""$GANGART" mark "$@""#
    #expect(try await desk.shell(command, ["symptom", "4"]).exit == 0)
    #expect(try await live.hasSaid(#""type":"symptom""#))
    #expect(try await desk.shell(command, ["note", "at", "the", "bench"]).exit == 0)
    #expect(try await desk.shell(command, ["pause"]).exit == 0)
    #expect(try await live.hasSaid(#""state":"relief""#))
    #expect(try await desk.shell(command, ["end"]).exit == 0)
    let outcome = try await live.outcome()
    #expect(outcome.exit == 0)
    #expect(outcome.text.contains("at the bench"))
    #expect(outcome.text.contains(#""change":"end""#))
    #expect(outcome.lines.last?.contains(#""interrupted":null"#) == true)
    #expect(try await desk.gangart("replay", "walk", "--speed", "max").output == outcome.output)
    let late = try await desk.shell(command, ["pause"])
    #expect(late.exit == 69)
    #expect(late.messages.contains("No walk goes on"))
    #expect(try await desk.shell(command, ["note"]).exit == 64)
  }
}
