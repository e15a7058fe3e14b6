import HTTPTypes
import HummingbirdCore
import NIOCore

/// A request as far as it matters here.
struct Visit: Sendable {
  /// Where it comes from.
  let address: String
  let method: HTTPRequest.Method
  /// The path without what stands behind a question mark.
  let path: Substring
  private let query: Substring
  private let fields: HTTPFields
  /// The name that the server was spoken to under.
  let host: String?

  init(_ request: Request, address: String) {
    self.address = address
    method = request.method
    let target = (request.head.path ?? "")[...]
    let mark = target.firstIndex(of: "?") ?? target.endIndex
    path = target[..<mark]
    query = mark == target.endIndex ? "" : target[target.index(after: mark)...]
    fields = request.headers
    host = request.head.authority
  }

  /// A value behind the question mark.
  func parameter(_ name: String) -> String? {
    for part in query.split(separator: "&") where part.hasPrefix(name + "=") {
      return String(part.dropFirst(name.utf8.count + 1))
    }
    return nil
  }

  var origin: String? { fields[.origin] }
  var fetchSite: String? { HTTPField.Name("sec-fetch-site").flatMap { fields[$0] } }
  var lastEventID: String? { HTTPField.Name("last-event-id").flatMap { fields[$0] } }
  var knownTag: String? { fields[.ifNoneMatch] }

  /// How long the body says it is.
  var announcedBytes: Int? { fields[.contentLength].flatMap { Int($0) } }

  /// Whether the body says it is JSON.
  var isJSON: Bool {
    guard let type = fields[.contentType] else { return false }
    return type.split(separator: ";").first?.lowercased().filter { $0 != " " } == "application/json"
  }

  /// What it was let in with: of a program in `Authorization`, of a browser in a cookie.
  var token: String? {
    if let bearer { return bearer }
    for cookie in fields[values: .cookie] {
      for part in cookie.split(separator: ";") {
        let pair = part.drop { $0 == " " }
        if pair.hasPrefix(Self.cookieName + "=") {
          return String(pair.dropFirst(Self.cookieName.utf8.count + 1))
        }
      }
    }
    return nil
  }

  /// The token of a program.
  var bearer: String? {
    guard let text = fields[.authorization], text.lowercased().hasPrefix("bearer ") else { return nil }
    return String(text.dropFirst(7))
  }

  /// The cookie that a browser keeps its token in.
  static let cookieName = "gangart"
}
