import Foundation
import Testing

@testable import GaitDashboard
@testable import GaitSession

/// What the server refuses, over real connections.
@Suite(.serialized) struct RefusalTests {
  @Test(
    "A foreign name, a page from elsewhere and a path that leads nowhere are refused",
    arguments: [
      ("GET", "/api/v1/state", "evil.example", [], 421), ("GET", "/", "evil.example", [], 421),
      ("GET", "/api/v1/state", "127.0.0.1", [], 421), ("GET", "http://evil.example/", nil, [], 421),
      ("GET", "http://evil.example/api/v1/state?a", nil, [], 421),
      ("GET", "/api/v1/state", nil, ["Origin: https://evil.example"], 403),
      ("GET", "/api/v1/state", nil, ["Origin: null"], 403),
      ("GET", "/api/v1/state", nil, ["Sec-Fetch-Site: cross-site"], 403),
      ("GET", "/../../etc/passwd", nil, [], 404), ("GET", "/%2e%2e/%2e%2e/etc/passwd", nil, [], 404),
      ("GET", "/Page/index.html", nil, [], 404), ("GET", "//index.html", nil, [], 404),
      ("GET", "/api/v1/nothing", nil, [], 404), ("GET", "/api/v1/walk", nil, [], 404),
      ("DELETE", "/api/v1/state", nil, [], 405), ("GET", "/api/v1/mark", nil, [], 405),
      ("POST", "/", nil, [], 405), ("TRACE", "/", nil, [], 405),
    ] as [(String, String, String?, [String], Int)])
  func refused(method: String, path: String, host: String?, fields: [String], status: Int) async throws {
    let page = try await ServedPage()
    let reply = try #require(await page.ask(method, path, fields, host: host))
    #expect(reply.status == status)
    #expect(
      reply.field("content-security-policy")?.hasPrefix("default-src 'none'; script-src 'self';") == true)
    #expect(reply.body.hasPrefix(#"{"v":1,"error":""#))
    await page.dashboard.stop()
  }

  @Test("The page comes with a strict policy, and is not sent again to who has it")
  func pageItself() async throws {
    let page = try await ServedPage()
    let reply = try #require(await page.ask("GET", "/"))
    #expect(reply.status == 200)
    #expect(reply.field("content-type") == "text/html; charset=utf-8")
    #expect(reply.field("x-content-type-options") == "nosniff")
    #expect(reply.field("content-security-policy")?.contains("unsafe") == false)
    let tag = try #require(reply.field("etag"))
    #expect(await page.ask("GET", "/", ["If-None-Match: \(tag)"])?.status == 304)
    // A target that names this server is as good as a path.
    #expect(await page.ask("GET", "http://\(page.host)/")?.status == 200)
    let head = try #require(await page.ask("HEAD", "/"))
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
    await page.dashboard.stop()
  }

  @Test("Bodies must be JSON of the right form and size")
  func bodies() async throws {
    let page = try await ServedPage(controls: SessionControls())
    let cookie = try #require(await page.paired())
    func status(_ body: String, _ fields: [String] = []) async -> Int? {
      await page.ask("POST", "/api/v1/mark", [cookie] + fields, body: body)?.status
    }
    #expect(await status(#"{"kind":"discomfort"}"#, ["Content-Type: text/plain"]) == 415)
    for body in [
      "", "{", "[]", "null", #"{"kind":"dance"}"#, #"{"kind":"note"}"#, #"{"kind":7}"#,
      "{\"kind\":\"note\",\"text\":\"\u{FFFF}\"",
    ] {
      #expect(await status(body) == 400, "\(body)")
    }
    let wire = try #require(Wire(port: page.port))
    let broken = Array(#"{"text":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
    let head = page.request(
      "POST", "/api/v1/note", [cookie, "Content-Type: application/json", "Content-Length: \(broken.count)"])
    await wire.send(Array(head.utf8) + broken)
    #expect(Reply(await wire.read { $0.contains("bad_request") }.text)?.status == 400)
    #expect(await status(String(repeating: " ", count: 5000)) == 413)
    #expect(await status(#"{"kind":"note","text":"\#(String(repeating: "x", count: 1001))"}"#) == 400)
    #expect(await status(#"{"kind":"note","text":"über die Straße 🙂"}"#) == 200)
    await page.dashboard.stop()
  }

  @Test("A long head, many fields and a body without end are cut off")
  func large() async throws {
    var limits = DashboardLimits()
    limits.refusedBytes = 100_000
    let page = try await ServedPage(limits: limits)
    let reply = await page.ask("GET", "/", ["X-Long: " + String(repeating: "x", count: 20_000)])
    #expect(reply == nil || reply?.status == 400)
    let many = await page.ask("GET", "/", (0..<100).map { "X-\($0): 1" })
    #expect(many == nil || many?.status == 400)
    let wire = try #require(Wire(port: page.port))
    await wire.send(
      "POST /api/v1/pair HTTP/1.1\r\nHost: \(page.host)\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    let chunk = "2000\r\n" + String(repeating: " ", count: 0x2000) + "\r\n"
    for _ in 0..<100 { await wire.send(chunk) }
    let (text, isClosed) = await wire.read(within: 5) { _ in false }
    #expect(isClosed)
    #expect(text.isEmpty || Reply(text)?.status == 413)
    #expect(await page.ask("GET", "/")?.status == 200)
    await page.dashboard.stop()
  }

  @Test("A head that comes slowly, and a body that does not come, are not waited for")
  func slow() async throws {
    var limits = DashboardLimits()
    limits.headSeconds = 0.5
    limits.bodySeconds = 0.5
    let page = try await ServedPage(limits: limits)
    let drip = try #require(Wire(port: page.port))
    let feeding = Task {
      for letter in "GET / HTTP/1.1\r\nHost: 127.0.0.1" {
        await drip.send(String(letter))
        try await Task.sleep(for: .milliseconds(50))
      }
    }
    #expect(await drip.read(within: 5) { _ in false }.isClosed)
    feeding.cancel()
    let half = try #require(Wire(port: page.port))
    await half.send(
      "POST /api/v1/pair HTTP/1.1\r\nHost: \(page.host)\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
    )
    #expect(await half.read(within: 5) { _ in false }.isClosed)
    let idle = try #require(Wire(port: page.port))
    #expect(await idle.read(within: 5) { _ in false }.isClosed)
    await page.dashboard.stop()
  }

  @Test("More connections than the limit are closed as they come, and those that are there go on")
  func connections() async throws {
    var limits = DashboardLimits()
    limits.connections = 10
    let page = try await ServedPage(limits: limits)
    let watcher = try #require(Wire(port: page.port))
    await watcher.send(page.request("GET", "/api/v1/events"))
    _ = await watcher.read { $0.contains("event: state") }
    let flood = (0..<50).compactMap { _ in Wire(port: page.port) }
    var closed = 0
    for wire in flood where await wire.read(within: 0.3, until: { _ in false }).isClosed { closed += 1 }
    #expect(closed >= 41)
    var sink = page.dashboard.sink
    sink.say("still here")
    #expect(await watcher.read { $0.contains("still here") }.text.contains("still here"))
    await page.dashboard.stop()
  }

  @Test("Who asks too often is refused for a while, and let in again")
  func rate() async throws {
    var limits = DashboardLimits()
    limits.requests = (perSecond: 2, burst: 5)
    let page = try await ServedPage(limits: limits)
    var statuses: [Int] = []
    for _ in 0..<8 { statuses.append(await page.ask("GET", "/api/v1/session")?.status ?? 0) }
    #expect(statuses.prefix(5) == [200, 200, 200, 200, 200])
    #expect(statuses.contains(429))
    try await Task.sleep(for: .seconds(1))
    #expect(await page.ask("GET", "/api/v1/session")?.status == 200)
    await page.dashboard.stop()
  }
}
