import Foundation
import GaitModel
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

  @Test("Keys: s and space, p, q, and n with words that can be corrected and given up")
  func keys() {
    func marks(_ text: String) -> [String] {
      var reading = KeyReading()
      return text.utf8.compactMap { reading.take($0) }.map { "\($0.mark.rawValue) \($0.text)" }
    }
    #expect(marks("s pxq") == ["symptom ", "symptom ", "pause ", "end "])
    #expect(marks("nso far\n") == ["note so far"])
    #expect(marks("nüb\u{7F}\u{7F}go\r") == ["note go"])
    #expect(marks("nabc\u{1B}p") == ["pause "])
    #expect(marks("n\n n  \n") == ["symptom "])
  }

  @Test("The socket is this user's alone, takes marks, and is gone afterwards")
  func socket() async throws {
    let desk = try Desk()
    let path = desk.folder.appending(path: "s").path()
    // What a killed walk left behind is in nobody's way.
    try Data().write(to: URL(filePath: path))
    let (marks, continuation) = AsyncStream.makeStream(of: String.self)
    let listener = try #require(
      MarkListener(path: path) { mark, text in continuation.yield("\(mark.rawValue) \(text)") })
    var status = stat()
    #expect(lstat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    let second = MarkListener(path: path) { _, _ in }
    #expect(second == nil)
    #expect(MarkSocket.send(.symptom, "4", to: path) == .taken)
    #expect(MarkSocket.send(.note, "two\nlines", to: path) == .taken)
    #expect(MarkSocket.send(.note, "", to: path) == .notUnderstood)
    #expect(MarkSocket.send(.note, String(repeating: "x", count: 2000), to: path) == .tooLong)
    listener.end()
    continuation.finish()
    var taken: [String] = []
    for await mark in marks { taken.append(mark) }
    #expect(taken == ["symptom 4", "note two lines"])
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(MarkSocket.send(.pause, "", to: path) == nil)
  }

  @Test("Where the socket is: the runtime directory, else the one for temporary files with the user's number")
  func place() {
    #expect(
      MarkSocket.path(["XDG_RUNTIME_DIR": "/run/user/7", "TMPDIR": "/t"]) == "/run/user/7/gangart.sock")
    #expect(MarkSocket.path(["XDG_RUNTIME_DIR": "", "TMPDIR": "/t"]) == "/t/gangart-\(getuid()).sock")
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
