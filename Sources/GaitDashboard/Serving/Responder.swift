import HTTPTypes
import HummingbirdCore
import NIOCore

/// Between Hummingbird and the router: looks at limits, reads bodies, writes what comes of it.
struct Responder: Sendable {
  let limits: DashboardLimits
  let counters: Counters
  /// The router; `nil` before it is known where the server listens.
  let router: @Sendable () -> Router?

  /// So long who asks too often, or guesses, waits for the refusal.
  private static let delay = Duration.milliseconds(200)

  init(limits: DashboardLimits, counters: Counters, router: @escaping @Sendable () -> Router?) {
    self.limits = limits
    self.counters = counters
    self.router = router
  }

  func respond(_ request: Request, _ writer: consuming ResponseWriter, _ channel: any NIOCore.Channel)
    async throws
  {
    let visit = Visit(request, address: channel.remoteAddress?.ipAddress ?? "unknown")
    let isHead = visit.method == .head
    guard let router = router() else {
      try await write(Refusal.tooMany.answer(retryAfter: 1), isHead: isHead, writer)
      return
    }
    guard router.gate.admits(visit.address) else {
      try? await Task.sleep(for: Self.delay)
      var answer = Refusal.tooMany.answer(retryAfter: 1)
      answer.fields[.connection] = "close"
      try await write(answer, isHead: isHead, writer)
      // What else it has sent is not even looked at.
      channel.close(promise: nil)
      return
    }
    let reply: Router.Reply
    do throws(Refusal) {
      reply = try await router.reply(to: visit) { limit async throws(Refusal) in
        try await Self.read(request, visit, limit)
      }
    } catch {
      if error == .wrongCode || error == .notPaired { try? await Task.sleep(for: Self.delay) }
      let allow = error == .methodNotAllowed ? router.allowed(at: visit.path) : nil
      try await write(error.answer(allow: allow), isHead: isHead, writer)
      return
    }
    switch reply {
    case .answer(let answer): try await write(answer, isHead: isHead, writer)
    case .events(let seen, let isForeign, let wantsTraces):
      let events = EventStream(hub: router.hub, wantsTraces: wantsTraces, seen: seen, isForeign: isForeign)
      try await stream(events, to: request, on: channel.eventLoop, isHead: isHead, writer)
    }
  }

  private func write(_ answer: Answer, isHead: Bool, _ writer: consuming ResponseWriter) async throws {
    counters.count(answer: answer.status.code)
    var head = HTTPResponse(status: answer.status, headerFields: answer.fields)
    SafeFields.add(to: &head.headerFields)
    if answer.status != .notModified { head.headerFields[.contentLength] = "\(answer.body.readableBytes)" }
    if head.headerFields[.cacheControl] == nil { head.headerFields[.cacheControl] = "no-store" }
    if isHead || answer.body.readableBytes == 0 {
      try await writer.writeResponse(head)
    } else {
      try await writer.write(response: head, body: ResponseBody(byteBuffer: answer.body))
    }
  }

  private func stream(
    _ events: EventStream, to request: Request, on loop: any EventLoop, isHead: Bool,
    _ writer: consuming ResponseWriter
  ) async throws {
    if isHead {
      try await write(Answer(mediaType: "text/event-stream", ByteBuffer()), isHead: true, writer)
      return
    }
    guard events.hub.enter(limit: limits.viewers) else {
      try await write(Refusal.tooManyViewers.answer(retryAfter: 5), isHead: false, writer)
      return
    }
    defer { events.hub.leave() }
    counters.count(answer: 200)
    var head = HTTPResponse(status: .ok)
    SafeFields.add(to: &head.headerFields)
    head.headerFields[.contentType] = "text/event-stream"
    head.headerFields[.cacheControl] = "no-store"
    var body = try await writer.writeHead(head)
    var events = events
    // Ends as soon as the viewer has gone.
    try await request.body.consumeWithCancellationOnInboundClose { _ in
      try await events.run(&body, on: loop)
    }
    try await body.finish(nil)
  }

  private static func read(_ request: Request, _ visit: Visit, _ limit: Int) async throws(Refusal) -> [UInt8]
  {
    if let announced = visit.announcedBytes, announced > limit { throw .tooLarge }
    var bytes: [UInt8] = []
    do {
      for try await part in request.body {
        guard bytes.count + part.readableBytes <= limit else { throw Refusal.tooLarge }
        bytes += part.readableBytesView
      }
    } catch {
      throw (error as? Refusal) ?? .badRequest
    }
    return bytes
  }
}
