import Foundation
import Testing

@testable import GaitDashboard

/// The certificate, and encryption seen from outside.
@Suite(.serialized) struct CertificateTests {
  private func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gangart-\(UUID().uuidString)").path()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
  }

  @Test("A certificate is kept from run to run, for this user alone, and made anew for other names")
  func standing() async throws {
    try await withFolder { folder in
      let first = try #require(Certificate.standing(in: folder, hosts: ["192.168.1.5", "box.local"]))
      #expect(Certificate.standing(in: folder, hosts: ["box.local"]) == first)
      let other = try #require(Certificate.standing(in: folder, hosts: ["192.168.1.6"]))
      #expect(other != first)
      #expect(first.fingerprintText.split(separator: ":").count == 32)
      let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/key.pem")
      #expect((attributes[.posixPermissions] as? Int) == 0o600)
      // Half a file is none.
      try Data(other.certificate.prefix(200)).write(to: URL(filePath: folder + "/certificate.pem"))
      #expect(Certificate.standing(in: folder, hosts: ["192.168.1.6"]) != other)
    }
  }

  @Test(
    "Served to the network a page is encrypted, shows the fingerprint that was said, and a walk to paired devices only"
  )
  func encrypted() async throws {
    try await withFolder { folder in
      let page = try await ServedPage(listen: ListenAddress(host: "127.0.0.1"), folder: folder)
      #expect(page.doors.address == "https://127.0.0.1:\(page.port)/")
      let outcome = try await Self.python(
        Self.visitor, [String(page.port), folder + "/certificate.pem", page.code])
      #expect(
        outcome.split(separator: "\n").map(String.init) == [
          try #require(page.doors.fingerprint).replacing(":", with: "").lowercased(),
          "200 /", "200 /api/v1/session", "401 /api/v1/state", "401 /api/v1/events", "401 /metrics",
          "200 /api/v1/pair Secure", "200 /api/v1/state",
        ])
      // In plain text nothing is said.
      let plain = await page.ask("GET", "/")
      #expect(plain == nil)
      await page.dashboard.stop()
    }
  }

  /// Trusts the certificate of the file and nothing else, checks the name, and asks.
  private static let visitor = """
    import hashlib, http.client, ssl, sys
    port, path, code = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    context = ssl.create_default_context(cafile=path)
    connection = http.client.HTTPSConnection("127.0.0.1", port, context=context, timeout=10)
    connection.connect()
    print(hashlib.sha256(connection.sock.getpeercert(binary_form=True)).hexdigest())
    cookie = {}
    def ask(method, target, body=None):
        connection.request(method, target, body, {"Content-Type": "application/json", **cookie})
        answer = connection.getresponse()
        answer.read()
        return answer
    for target in ["/", "/api/v1/session", "/api/v1/state", "/api/v1/events", "/metrics"]:
        print(ask("GET", target).status, target)
    answer = ask("POST", "/api/v1/pair", '{"code":"%s"}' % code)
    print(answer.status, "/api/v1/pair", answer.getheader("Set-Cookie").split("; ")[-1])
    cookie["Cookie"] = answer.getheader("Set-Cookie").split(";")[0]
    print(ask("GET", "/api/v1/state").status, "/api/v1/state")
    """

  private static func python(_ program: String, _ arguments: [String]) async throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["timeout", "60", "python3", "-c", program] + arguments
    let output = Pipe()
    process.standardOutput = output
    try await withCheckedThrowingContinuation { (end: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in end.resume() }
      do { try process.run() } catch { end.resume(throwing: error) }
    }
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }
}
