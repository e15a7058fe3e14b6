import Foundation
import Testing

@testable import GaitDashboard
@testable import GaitSession

/// The OpenAPI document against the server.
@Suite(.serialized) struct DescriptionTests {
  private struct Description: Decodable {
    struct Operation: Decodable {
      let responses: [String: Part]
      struct Part: Decodable {}
    }
    let openapi: String
    let paths: [String: [String: Operation]]
  }

  @Test("Every path that is described is there, and answers as described")
  func paths() async throws {
    let page = try await ServedPage(controls: SessionControls())
    let text = try #require(await page.ask("GET", "/api/v1/openapi.json")?.body)
    let description = try JSONDecoder().decode(Description.self, from: Data(text.utf8))
    #expect(description.openapi == "3.1.0")
    #expect(description.paths.count == 13)
    let cookie = try #require(await page.paired())
    for (path, operations) in description.paths where path != "/api/v1/events" {
      for (method, operation) in operations {
        let target = path.replacing("{name}", with: "phone")
        let reply = try #require(
          await page.ask(method.uppercased(), target, [cookie], body: method == "post" ? "[]" : nil))
        #expect(operation.responses[String(reply.status)] != nil, "\(method) \(path): \(reply.status)")
        #expect(reply.status != 404 || path == "/api/v1/walk")
        let other = try #require(
          await page.ask(
            method == "post" ? "GET" : "POST", target, [cookie], body: method == "post" ? nil : "{}"))
        #expect(other.status == 405)
      }
    }
    await page.dashboard.stop()
  }

  @Test("Metrics have help, a type, base units, and no line for what is not known")
  func metrics() async throws {
    let page = try await ServedPage()
    let reply = try #require(await page.ask("GET", "/metrics"))
    #expect(reply.field("content-type") == "text/plain; version=0.0.4; charset=utf-8")
    let lines = reply.body.split(separator: "\n")
    #expect(lines.contains("gait_steps_total 0"))
    #expect(lines.contains("# TYPE gait_steps_total counter"))
    #expect(!reply.body.contains("gait_walking_speed_meters_per_second"))
    #expect(!reply.body.lowercased().contains("nan"))
    await page.dashboard.stop()
  }
}
