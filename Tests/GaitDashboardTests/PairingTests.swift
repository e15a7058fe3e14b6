import Foundation
import GaitPorts
import GaitWords
import Testing

@testable import GaitDashboard
@testable import GaitSession

/// Who is let in, over real connections.
@Suite(.serialized) struct PairingTests {
  @Test("Without pairing a walk may be seen on this machine, and not be marked")
  func unpaired() async throws {
    let page = try await ServedPage(controls: SessionControls())
    #expect(await page.ask("GET", "/api/v1/state")?.status == 200)
    #expect(await page.ask("POST", "/api/v1/mark", body: #"{"kind":"discomfort"}"#)?.status == 401)
    let session = try #require(await page.ask("GET", "/api/v1/session"))
    #expect(session.body.contains(#""role":"viewer","may_read":true,"may_mark":false"#))
    await page.dashboard.stop()
  }

  @Test("The walker's code lets mark, the carer's lets watch, in words of either language")
  func codes() async throws {
    let page = try await ServedPage(controls: SessionControls())
    let cookie = try #require(await page.paired())
    #expect(await page.ask("POST", "/api/v1/mark", [cookie], body: #"{"kind":"discomfort"}"#)?.status == 200)
    #expect(await page.ask("POST", "/api/v1/pause", [cookie], body: "{}")?.status == 200)
    #expect(await page.ask("POST", "/api/v1/note", [cookie], body: #"{"text":"bridge"}"#)?.status == 200)
    let session = try #require(await page.ask("GET", "/api/v1/session", [cookie]))
    #expect(session.body.contains(#""role":"walker","may_read":true,"may_mark":true"#))
    let german = try #require(PairingCode(page.code)).text(in: .de).replacing("-", with: " ").uppercased()
    #expect(await page.paired(german) != nil)
    let carer = try #require(await page.paired(String(page.doors.carer.split(separator: "=")[1])))
    #expect(await page.ask("POST", "/api/v1/end", [carer], body: "{}")?.status == 403)
    #expect(await page.ask("GET", "/api/v1/state", [carer])?.status == 200)
    await page.dashboard.stop()
  }

  @Test("A cookie is for this server alone and no script reads it")
  func cookie() async throws {
    let page = try await ServedPage()
    let reply = try #require(await page.ask("POST", "/api/v1/pair", body: #"{"code":"\#(page.code)"}"#))
    let cookie = try #require(reply.field("set-cookie"))
    #expect(cookie.contains("; HttpOnly; SameSite=Strict"))
    #expect(cookie.contains("Path=/; Max-Age=2592000"))
    await page.dashboard.stop()
  }

  @Test("Wrong codes are refused, and soon not looked at any more")
  func guessing() async throws {
    let page = try await ServedPage()
    var statuses: [Int] = []
    for number in 0..<7 {
      let guess = PairingCode(numbers: [number, 1, 2, 3, 4]).text(in: .en)
      statuses.append(await page.ask("POST", "/api/v1/pair", body: #"{"code":"\#(guess)"}"#)?.status ?? 0)
    }
    #expect(statuses == [403, 403, 403, 403, 403, 429, 429])
    // The right one has to wait too.
    #expect(await page.ask("POST", "/api/v1/pair", body: #"{"code":"\#(page.code)"}"#)?.status == 429)
    await page.dashboard.stop()
  }

  @Test("A token that was given back opens nothing any more, here and after a restart")
  func replayed() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gangart-\(UUID().uuidString)").path()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let page = try await ServedPage(folder: folder, controls: SessionControls())
    let first = try #require(await page.paired())
    let second = try #require(await page.paired())
    #expect(await page.ask("POST", "/api/v1/unpair", [first], body: "{}")?.status == 200)
    #expect(await page.ask("POST", "/api/v1/pause", [first], body: "{}")?.status == 401)
    #expect(await page.ask("POST", "/api/v1/pause", [second], body: "{}")?.status == 200)
    await page.dashboard.stop()
    let again = try await ServedPage(folder: folder, controls: SessionControls())
    #expect(await again.ask("POST", "/api/v1/pause", [first], body: "{}")?.status == 401)
    #expect(await again.ask("POST", "/api/v1/pause", [second], body: "{}")?.status == 200)
    #expect(
      await again.ask(
        "POST", "/api/v1/pause", ["Cookie: gangart=" + String(repeating: "0", count: 64)], body: "{}")?.status
        == 401)
    let kept = try String(contentsOfFile: folder + "/paired", encoding: .utf8)
    #expect(!kept.contains(second.dropFirst("Cookie: gangart=".count)))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/paired")
    #expect((attributes[.posixPermissions] as? Int) == 0o600)
    await again.dashboard.stop()
  }

  @Test("Where no walk goes on nothing is taken")
  func noWalk() async throws {
    let page = try await ServedPage()
    let cookie = try #require(await page.paired())
    #expect(await page.ask("POST", "/api/v1/pause", [cookie], body: "{}")?.status == 409)
    await page.dashboard.stop()
  }

  @Test("Marks are taken a few at a time")
  func marks() async throws {
    var limits = DashboardLimits()
    limits.marks = (perSecond: 0.5, burst: 3)
    let page = try await ServedPage(limits: limits, controls: SessionControls())
    let cookie = try #require(await page.paired())
    var statuses: [Int] = []
    for _ in 0..<5 {
      statuses.append(await page.ask("POST", "/api/v1/pause", [cookie], body: "{}")?.status ?? 0)
    }
    #expect(statuses == [200, 200, 200, 429, 429])
    await page.dashboard.stop()
  }

  @Test("A phone's samples come in with its own token and no other")
  func samples() async throws {
    let phone = try #require(PushedSource("http:phone"))
    let other = try #require(PushedSource("http:other"))
    let page = try await ServedPage(sources: [phone, other])
    let cookie = try #require(await page.paired())
    func status(_ name: String, _ fields: [String]) async -> Int? {
      await page.ask("POST", "/api/v1/samples/\(name)", fields + ["Content-Type: text/csv"], body: "1,2,3\n")?
        .status
    }
    #expect(await status("phone", []) == 401)
    #expect(await status("phone", [cookie]) == 401)
    #expect(await status("phone", ["Authorization: Bearer \(other.token)"]) == 401)
    #expect(await status("nobody", ["Authorization: Bearer \(phone.token)"]) == 401)
    #expect(await status("phone", ["Authorization: Bearer \(phone.token)"]) == 200)
    func query(_ token: String) async -> Int? {
      await page.ask("POST", "/api/v1/samples/phone?token=\(token)", ["Content-Type: text/csv"], body: "")?
        .status
    }
    #expect(await query(other.token) == 401)
    #expect(await query(phone.token) == 200)
    guard case .block(let block)? = try await phone.next() else {
      Issue.record("no block")
      return
    }
    #expect(block.bytes == Array("1,2,3\n".utf8))
    #expect(page.doors.samples.map(\.token) == [phone.token, other.token])
    // Its token is none of a visitor.
    #expect(
      await page.ask("POST", "/api/v1/pause", ["Authorization: Bearer \(phone.token)"], body: "{}")?.status
        == 401)
    await page.dashboard.stop()
  }

  @Test(
    "Served to the network, samples have a door of their own without encryption, and nothing else is behind it"
  )
  func samplesDoor() async throws {
    let phone = try #require(PushedSource("phone:"))
    let folder = NSTemporaryDirectory() + UUID().uuidString
    let listen = try #require(ListenAddress("127.0.0.1"))
    let page = try await ServedPage(listen: listen, folder: folder, sources: [phone])
    let address = try #require(page.doors.samples.first?.address)
    #expect(page.doors.address.hasPrefix("https://") && address.hasPrefix("http://127.0.0.1:"))
    #expect(address.hasSuffix("/api/v1/samples/phone"))
    let port = try #require(Int(address.split(separator: ":")[2].split(separator: "/")[0]))
    func ask(_ method: String, _ path: String) async -> Int? {
      guard let wire = Wire(port: port) else { return nil }
      await wire.send("\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Length: 0\r\n\r\n")
      return Reply(await wire.read { $0.contains("\r\n\r\n") }.text)?.status
    }
    #expect(await ask("POST", "/api/v1/samples/phone?token=\(phone.token)") == 200)
    #expect(await ask("POST", "/api/v1/samples/phone?token=x") == 401)
    for path in ["/", "/api/v1/events", "/api/v1/session", "/metrics"] {
      #expect(await ask("GET", path) == 404)
    }
    await page.dashboard.stop()
  }

  @Test("What waits of a phone's samples is bounded")
  func tooManySamples() throws {
    let phone = try #require(PushedSource("http:phone"))
    let block = [UInt8](repeating: 1, count: 256 * 1024)
    for _ in 0..<4 { #expect(phone.push(block)) }
    #expect(!phone.push(block))
    phone.close()
    #expect(!phone.push([1]))
  }

  @Test(
    "Sources of phones are named by plain words",
    arguments: ["http:", "http:a b", "http:../x", "tcp://x:1", "http:A"])
  func names(name: String) {
    #expect(PushedSource(name) == nil)
  }
}
