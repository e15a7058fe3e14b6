import GaitModel
import GaitPorts
import GaitSession
import GaitWire
import HTTPTypes
import NIOCore

/// What is answered to whom. All that is asked of a walk goes through here.
struct Router: Sendable {
  /// What follows from a request.
  enum Reply: Sendable {
    case answer(Answer)
    /// A stream of events, from what was seen on; `isForeign` when that was of another run.
    case events(EventHub.Seen, isForeign: Bool, wantsTraces: Bool)
  }

  /// Reads a body of at most so many bytes.
  typealias Body = @Sendable (_ limit: Int) async throws(Refusal) -> [UInt8]

  let limits: DashboardLimits
  let hub: EventHub
  let gate: Gate
  let names: OwnNames
  let files: PageFiles
  let counters: Counters
  let connections: ConnectionCount
  let sources: [PushedSource]
  /// Whether it is the door for phones' samples, without encryption: nothing else is behind it.
  var isForSamplesAlone = false
  /// The way into the walk; `nil` when none goes on.
  let controls: SessionControls?
  /// What the page is told of the program.
  let host: HostFacts
  /// The walk's result, once it is known.
  let result: Guarded<[UInt8]?>

  /// The reply to a request.
  func reply(to visit: Visit, body: @escaping Body) async throws(Refusal) -> Reply {
    guard visit.path.hasPrefix("/"), visit.path.utf8.count <= 256 else { throw .badRequest }
    guard names.isOwn(host: visit.host) else { throw .foreignHost }
    if isForSamplesAlone, !visit.path.hasPrefix("/api/v1/samples/") { throw .notFound }
    guard visit.path.hasPrefix("/api/") || visit.path == "/metrics" else {
      return .answer(try file(visit))
    }
    guard names.isOwn(origin: visit.origin, fetchSite: visit.fetchSite) else { throw .foreignOrigin }
    switch visit.path {
    case "/api/v1/events", "/api/v1/state", "/api/v1/session", "/api/v1/walk", "/api/v1/openapi.json",
      "/metrics":
      guard visit.method == .get || visit.method == .head else { throw .methodNotAllowed }
      return try read(visit)
    case "/api/v1/pair", "/api/v1/unpair", "/api/v1/mark", "/api/v1/pause", "/api/v1/note", "/api/v1/end":
      guard visit.method == .post else { throw .methodNotAllowed }
      return .answer(try await write(visit, body))
    case let path where path.hasPrefix("/api/v1/samples/"):
      guard visit.method == .post else { throw .methodNotAllowed }
      return .answer(try await samples(visit, String(path.dropFirst(16)), body))
    default: throw .notFound
    }
  }

  /// What can be done at a path, for who tried something else.
  func allowed(at path: Substring) -> String {
    switch path {
    case "/api/v1/pair", "/api/v1/unpair", "/api/v1/mark", "/api/v1/pause", "/api/v1/note", "/api/v1/end":
      "POST"
    case let path where path.hasPrefix("/api/v1/samples/"): "POST"
    default: "GET, HEAD"
    }
  }

  // MARK: Reading

  private func file(_ visit: Visit) throws(Refusal) -> Answer {
    guard let file = files.file(visit.path) else { throw .notFound }
    guard visit.method == .get || visit.method == .head else { throw .methodNotAllowed }
    var answer = Answer(mediaType: file.mediaType, file.content)
    if visit.knownTag == file.tag {
      answer.status = .notModified
      answer.body = ByteBuffer()
    }
    answer.fields[.eTag] = file.tag
    answer.fields[.cacheControl] = "no-cache"
    return answer
  }

  private func read(_ visit: Visit) throws(Refusal) -> Reply {
    let role = gate.role(visit.token)
    switch visit.path {
    case "/api/v1/openapi.json": return .answer(try file(visit, "/openapi.json"))
    case "/api/v1/session": return .answer(.json(host.session(role, canMark: canMark, state: hub.state)))
    default: break
    }
    guard role.mayRead else { throw .notPaired }
    switch visit.path {
    case "/api/v1/events": return try events(visit)
    case "/api/v1/state": return .answer(.json(hub.encodedState))
    case "/metrics":
      let text = MetricsText.text(
        state: hub.state, viewing: hub.viewing, connections: connections.numbers, counters: counters.numbers)
      return .answer(Answer(mediaType: "text/plain; version=0.0.4; charset=utf-8", ByteBuffer(string: text)))
    default:
      guard let walk = result.withLock({ $0 }) else { throw .notFound }
      return .answer(.json(walk))
    }
  }

  private func file(_ visit: Visit, _ path: Substring) throws(Refusal) -> Answer {
    guard let file = files.file(path) else { throw .notFound }
    return Answer(mediaType: file.mediaType, file.content)
  }

  private func events(_ visit: Visit) throws(Refusal) -> Reply {
    var seen = hub.now
    var isForeign = false
    // What the browser says itself counts more than what the page asked for at first.
    if let text = visit.lastEventID ?? visit.parameter("last_event_id"), !text.isEmpty {
      if let id = EventID(text, of: hub.run), id.run == hub.run, id.number <= seen.line {
        seen.line = id.number
      } else {
        isForeign = true
      }
    }
    return .events(seen, isForeign: isForeign, wantsTraces: visit.parameter("traces") == "1")
  }

  // MARK: Writing

  /// Whether a walk goes on that takes marks.
  private var canMark: Bool { controls != nil && hub.state.phase != .over }

  private func write(_ visit: Visit, _ body: Body) async throws(Refusal) -> Answer {
    guard visit.isJSON else { throw .notJSON }
    switch visit.path {
    case "/api/v1/pair": return try await pair(visit, body)
    case "/api/v1/unpair": return try await unpair(visit, body)
    default: break
    }
    let role = gate.role(visit.token)
    guard role.mayMark else { throw role == .carer ? .notAllowed : .notPaired }
    let bytes = try await body(limits.bodyBytes)
    let (mark, text) = try Self.mark(String(visit.path), bytes)
    guard let controls, canMark else { throw .noWalk }
    if let seconds = gate.waitForMark() {
      counters.count(marksRefused: 1)
      return Refusal.tooMany.answer(retryAfter: seconds)
    }
    counters.count(marks: 1)
    await controls.mark(mark, text)
    return .json(#"{"v":1,"taken":true}"#)
  }

  private static func mark(_ path: String, _ bytes: [UInt8]) throws(Refusal) -> (WalkMark, String) {
    do throws(WireError) {
      switch path {
      case "/api/v1/mark":
        let request = try PageRequest.mark(bytes)
        return (request.mark, request.text)
      case "/api/v1/note": return (.note, try PageRequest.note(bytes))
      case "/api/v1/pause":
        try PageRequest.nothing(bytes)
        return (.pause, "")
      default:
        try PageRequest.nothing(bytes)
        return (.end, "")
      }
    } catch {
      throw .badRequest
    }
  }

  private func pair(_ visit: Visit, _ body: Body) async throws(Refusal) -> Answer {
    let bytes = try await body(limits.bodyBytes)
    let code: String
    do throws(WireError) { code = try PageRequest.code(bytes) } catch { throw .badRequest }
    guard gate.admitsGuess(visit.address) else { return Refusal.tooMany.answer(retryAfter: 10) }
    guard let (role, token) = gate.pair(code) else {
      counters.count(wrongCodes: 1)
      throw .wrongCode
    }
    var answer = Answer.json(#"{"v":1,"role":"\#(role.rawValue)"}"#)
    answer.fields[.setCookie] = host.cookie(token, seconds: Int(PairedDevices.days * 86400))
    return answer
  }

  private func unpair(_ visit: Visit, _ body: Body) async throws(Refusal) -> Answer {
    let bytes = try await body(limits.bodyBytes)
    do throws(WireError) { try PageRequest.nothing(bytes) } catch { throw .badRequest }
    guard let token = visit.token, gate.role(token) == .walker || gate.role(token) == .carer else {
      throw .notPaired
    }
    gate.unpair(token)
    var answer = Answer.json(#"{"v":1,"role":"\#(gate.role(nil).rawValue)"}"#)
    answer.fields[.setCookie] = host.cookie("", seconds: 0)
    return answer
  }

  private func samples(_ visit: Visit, _ name: String, _ body: Body) async throws(Refusal) -> Answer {
    // A name that is not there and a token that is wrong look alike. Apps that can be told an address alone have the token
    // in it.
    guard let token = visit.bearer ?? visit.parameter("token"),
      let source = sources.first(where: { $0.word == name && $0.opens(token) })
    else {
      throw .notPaired
    }
    let bytes = try await body(limits.sampleBytes)
    guard source.push(bytes) else { return Refusal.tooMany.answer(retryAfter: 1) }
    counters.count(sampleBytes: bytes.count)
    return .json(#"{"v":1,"taken":true}"#)
  }
}
