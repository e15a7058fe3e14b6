import Foundation
import Testing

/// A walk's page, from the command line to what stands in the walk's folder.
@Suite struct PageTests {
  /// Does what the words behind the address say, one after the other, and prints what came.
  private static let visitor = """
    import http.client, json, sys, time, urllib.parse
    address = urllib.parse.urlsplit(sys.argv[1])
    fields = {"Content-Type": "application/json"}
    def ask(method, path, body=None):
        connection = http.client.HTTPConnection(address.netloc, timeout=20)
        connection.request(method, path, None if body is None else json.dumps(body), fields)
        answer = connection.getresponse()
        cookie = answer.getheader("Set-Cookie")
        if cookie: fields["Cookie"] = cookie.split(";")[0]
        return answer.status, answer.read().decode()
    def lines(type):
        # The lines up to the first of this type, as a browser gets them.
        connection = http.client.HTTPConnection(address.netloc, timeout=60)
        connection.request("GET", "/api/v1/events?last_event_id=0", None, fields)
        stream, found = connection.getresponse(), []
        while True:
            text = stream.readline().decode()
            if text.startswith('data: {"v":1,"type":"state"') or not text.startswith("data: "): continue
            found.append(text[6:].strip())
            if json.loads(text[6:])["type"] == type: return found
    for word in sys.argv[2:]:
        if word == "pair": print(ask("POST", "/api/v1/pair", {"code": address.fragment.split("=")[1]})[0])
        elif word.startswith("lines:"): print("\\n".join(lines(word[6:])))
        elif word.startswith("state:"):
            state = json.loads(ask("GET", "/api/v1/state")[1])
            print(json.dumps({key: state.get(key) for key in word[6:].split(",")}))
        elif word.startswith("get:"): print(ask("GET", word[4:])[0])
        else:
            path, _, text = word.partition("=")
            body = {"text": text} if path == "note" else {"kind": text} if path == "mark" else {}
            print(ask("POST", "/api/v1/" + path, body)[0])
    """

  private func visit(_ desk: Desk, _ words: String...) async throws -> [String] {
    try desk.put("visitor.py", Self.visitor)
    let outcome = try await desk.shell(#"python3 visitor.py "$@""#, words)
    #expect(outcome.messages == "")
    return outcome.lines
  }

  @Test("What is marked on the page stands in the walk's folder, and the page sees the lines of the folder")
  func marks() async throws {
    let desk = try Desk()
    let demo = try Running(
      desk, "demo", "--ui", "web", "--port", "8651", "--speed", "10", "--out", "walk", "--format", "ndjson")
    let address = try #require(try await demo.line(of: "http"))
    #expect(address.hasPrefix("http://127.0.0.1:8651/#pair="))
    #expect(try await demo.hasSaid(#""type":"initial_contact""#))
    let said = try await visit(
      desk, address, "mark=discomfort", "pair", "mark=discomfort", "note=at the bench", "state:mode,language",
      "lines:note", "end", "lines:bye")
    #expect(Array(said.prefix(4)) == ["401", "200", "200", "200"])
    #expect(said[4] == #"{"mode": "demo", "language": "en"}"#)
    #expect(try await demo.hasSaid(#""type":"bye""#))
    demo.signal(SIGINT)
    let outcome = try await demo.outcome()
    #expect(outcome.exit == 0)
    #expect(outcome.text.contains(#""type":"symptom""#))
    #expect(outcome.text.contains("at the bench"))
    let again = try await desk.gangart("replay", "walk", "--speed", "max")
    #expect(again.output == outcome.output)
    // From the first line to the last, byte for byte.
    let end = try #require(said.lastIndex(of: "200"))
    #expect(Array(said[(end + 1)...]) == outcome.lines)
  }

  @Test("A walk that is over is served whole, and takes no marks")
  func serve() async throws {
    let desk = try Desk()
    try desk.putWalk("park-walk.csv")
    let page = try Running(desk, "serve", "park-walk.csv", "--port", "8652")
    let address = try #require(try await page.line(of: "http"))
    let said = try await visit(
      desk, address, "pair", "lines:bye", "state:mode,phase,steps", "get:/api/v1/walk", "mark=discomfort")
    #expect(said.first == "200")
    #expect(said.suffix(2) == ["200", "409"])
    let lines = try await desk.gangart("replay", "park-walk.csv", "--speed", "max").lines
    #expect(Array(said[1...lines.count]) == lines)
    #expect(said[lines.count + 1].hasPrefix(#"{"mode": "kept", "phase": "over", "steps": "#))
    page.signal(SIGINT)
    #expect(try await page.outcome().exit == 0)
  }

  @Test("A replay is seen on the page as it is played")
  func replay() async throws {
    let desk = try Desk()
    try desk.putWalk("park-walk.csv")
    let page = try Running(desk, "replay", "park-walk.csv", "--speed", "200", "--ui", "web", "--port", "8653")
    let address = try #require(try await page.line(of: "http"))
    let said = try await visit(desk, address, "lines:bye", "state:mode,phase")
    let lines = try await desk.gangart("replay", "park-walk.csv", "--speed", "max").lines
    #expect(said.dropLast() == lines[...])
    #expect(said.last == #"{"mode": "replay", "phase": "over"}"#)
    page.signal(SIGINT)
    let outcome = try await page.outcome()
    #expect(outcome.exit == 0)
    #expect(outcome.output.isEmpty)
  }

  @Test("A port that is taken is said, with another to try; an address without a page is refused")
  func ports() async throws {
    let desk = try Desk()
    let first = try Running(desk, "demo", "--port", "8654", "--speed", "1", "--format", "ndjson")
    _ = try #require(try await first.line(of: "http"))
    // Whoever ends it before the walk has begun is told so by the exit code.
    #expect(try await first.hasSaid(#""type":"hello""#))
    let second = try await desk.gangart("demo", "--ui", "web", "--port", "8654")
    #expect(second.exit == 69)
    #expect(second.messages.contains("port 8654: Address already in use.\n  Fix: another port: --port 8655"))
    first.signal(SIGINT)
    #expect(try await first.outcome().exit == 0)
    #expect(try await desk.gangart("demo", "--ui", "none", "--listen", "0.0.0.0").exit == 64)
    #expect(try await desk.gangart("demo", "--port", "0").exit == 64)
    #expect(try await desk.gangart("live", "--ui", "web", "--listen", "a b").exit == 64)
  }

  @Test("A phone that sends its samples is a sensor like any other")
  func phone() async throws {
    let desk = try Desk()
    let live = try Running(
      desk, "live", "--place", "lower_back=http:phone", "--ui", "web", "--port", "8655", "--protocol",
      "ximu3",
      "--out", "walk", "--format", "ndjson")
    let samples = try #require(try await live.line(of: "  http:phone: "))
    // The address for the app carries the token; both may come apart.
    let words = try #require(samples.split(separator: " ").last).split(separator: "?token=").map(String.init)
    let command = """
      set -e
      "\(Program.url(of: "GaitVirtualWearable").path())" --stdout --format ximu3 --seconds 30 --speed max >bytes
      split -b 60000 bytes part.
      for part in part.*; do
        python3 -c 'import sys, urllib.request as u; r = u.Request(sys.argv[1], open(sys.argv[3], "rb").read(),
      {"Authorization": "Bearer " + sys.argv[2]}); print(u.urlopen(r).status)' "$1" "$2" "$part"
        sleep 0.2
      done
      """
    let sent = try await desk.shell(command, words)
    #expect(sent.messages == "")
    #expect(!sent.lines.isEmpty && sent.lines.allSatisfy { $0 == "200" })
    #expect(try await live.hasSaid(#""type":"initial_contact""#))
    live.signal(SIGINT)
    let outcome = try await live.outcome()
    #expect(outcome.exit == 0)
    #expect(try await desk.gangart("replay", "walk", "--speed", "max").output == outcome.output)
  }
}
