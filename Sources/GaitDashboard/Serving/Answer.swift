import HTTPTypes
import NIOCore

/// An answer whose body is known.
struct Answer: Sendable {
  var status: HTTPResponse.Status
  var fields = HTTPFields()
  var body = ByteBuffer()

  /// An answer with bytes of a kind.
  init(_ status: HTTPResponse.Status = .ok, mediaType: String, _ body: ByteBuffer) {
    self.status = status
    self.body = body
    fields[.contentType] = mediaType
  }

  /// An answer in JSON.
  static func json(_ text: String, _ status: HTTPResponse.Status = .ok) -> Answer {
    Answer(status, mediaType: "application/json", ByteBuffer(string: text))
  }

  /// The same of bytes.
  static func json(_ bytes: [UInt8]) -> Answer {
    Answer(mediaType: "application/json", ByteBuffer(bytes: bytes))
  }
}

/// Why a request is refused. The raw value is its name in JSON.
enum Refusal: String, CaseIterable, Error, Sendable {
  case badRequest = "bad_request"
  case notPaired = "not_paired"
  case wrongCode = "wrong_code"
  case notAllowed = "not_allowed"
  case foreignHost = "foreign_host"
  case foreignOrigin = "foreign_origin"
  case notFound = "not_found"
  case methodNotAllowed = "method_not_allowed"
  case tooLarge = "too_large"
  case notJSON = "not_json"
  case tooMany = "too_many"
  case noWalk = "no_walk"
  case tooManyViewers = "too_many_viewers"

  var status: HTTPResponse.Status {
    switch self {
    case .badRequest: .badRequest
    case .notPaired: .unauthorized
    case .wrongCode, .notAllowed, .foreignOrigin: .forbidden
    case .foreignHost: .misdirectedRequest
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .tooLarge: .contentTooLarge
    case .notJSON: .unsupportedMediaType
    case .tooMany: .tooManyRequests
    case .noWalk: .conflict
    case .tooManyViewers: .serviceUnavailable
    }
  }

  /// What a program's author reads.
  var message: String {
    switch self {
    case .badRequest: "The request is not understood; /api/v1/openapi.json describes what is."
    case .notPaired: "Pair this device first, with the code that the program shows."
    case .wrongCode: "That is not the code that the program shows."
    case .notAllowed: "This device may watch and nothing else."
    case .foreignHost: "This server is not known under that name."
    case .foreignOrigin: "Requests of other pages are refused."
    case .notFound: "There is nothing here."
    case .methodNotAllowed: "This cannot be done here."
    case .tooLarge: "That is more than is taken."
    case .notJSON: "The body must be JSON, Content-Type: application/json."
    case .tooMany: "Too many requests; wait a little."
    case .noWalk: "No walk goes on that could be marked."
    case .tooManyViewers: "As many as can be are watching."
    }
  }

  /// The answer that says so.
  func answer(retryAfter seconds: Int? = nil, allow: String? = nil) -> Answer {
    var answer = Answer.json(#"{"v":1,"error":"\#(rawValue)","message":"\#(message)"}"#, status)
    if let seconds { answer.fields[.retryAfter] = "\(seconds)" }
    if let allow { answer.fields[.allow] = allow }
    if self == .notPaired { answer.fields[.wwwAuthenticate] = "Bearer" }
    return answer
  }
}
