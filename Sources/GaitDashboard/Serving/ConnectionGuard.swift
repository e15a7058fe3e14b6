import GaitPorts
import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// How many connections there are, of all and of each address.
final class ConnectionCount: Sendable {
  private struct Counts {
    var all = 0
    var byAddress: [String: Int] = [:]
    var refused = 0
  }

  private let counts = Guarded(Counts())
  private let limits: DashboardLimits

  init(_ limits: DashboardLimits) {
    self.limits = limits
  }

  /// Connections now, and those that were turned away so far.
  var numbers: (open: Int, refused: Int) { counts.withLock { ($0.all, $0.refused) } }

  /// Lets a connection in, unless there are too many.
  func open(_ address: String, isLocal: Bool) -> Bool {
    counts.withLock { counts in
      let own = counts.byAddress[address, default: 0]
      guard counts.all < limits.connections, isLocal || own < limits.connectionsOfAddress else {
        counts.refused += 1
        return false
      }
      counts.all += 1
      counts.byAddress[address] = own + 1
      return true
    }
  }

  /// A connection that was let in is over.
  func close(_ address: String) {
    counts.withLock { counts in
      counts.all -= 1
      let own = counts.byAddress[address, default: 1] - 1
      counts.byAddress[address] = own > 0 ? own : nil
    }
  }
}

/// Looks after one connection: a head and a body must arrive in time, a body ends, and what is sent must be taken.
/// Who does not keep to it is cut off; a browser comes again.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let limits: DashboardLimits
  private let count: ConnectionCount
  private var address: String?
  private var deadline: Scheduled<Void>?
  private var stall: Scheduled<Void>?
  private var bodyBytes = 0
  /// Whether a request has begun to arrive and is not whole yet.
  private var isReading = false
  /// Requests whose answer is not whole yet.
  private var unanswered = 0
  /// Whether what came is no HTTP: nothing that follows is looked at.
  private var isBroken = false

  init(_ limits: DashboardLimits, _ count: ConnectionCount) {
    self.limits = limits
    self.count = count
  }

  func handlerAdded(context: ChannelHandlerContext) {
    let remote = context.channel.remoteAddress
    let address = remote?.ipAddress ?? "unknown"
    guard count.open(address, isLocal: Self.isLoopback(address)) else {
      context.close(promise: nil)
      return
    }
    self.address = address
    RequestTarget.add(to: context)
    expect(within: limits.headSeconds, context)
  }

  func handlerRemoved(context: ChannelHandlerContext) { end() }

  func channelInactive(context: ChannelHandlerContext) {
    end()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      bodyBytes = 0
      isReading = true
      unanswered += 1
      guard unanswered <= limits.requestsOfConnection else {
        context.close(promise: nil)
        return
      }
      expect(within: limits.bodySeconds, context)
    case .body(let buffer):
      bodyBytes += buffer.readableBytes
      if bodyBytes > limits.refusedBytes {
        context.close(promise: nil)
        return
      }
    case .end:
      isReading = false
      turn(context)
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if !isBroken, case .end = unwrapOutboundIn(data) {
      unanswered -= 1
      if !isReading { turn(context) }
    }
    context.write(data, promise: promise)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if !isBroken {
      isBroken = true
      // Time for the answer to arrive, which a connection closed on unread bytes would not leave it.
      expect(within: limits.brokenSeconds, context)
    }
    context.fireErrorCaught(error)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    stall?.cancel()
    stall = nil
    if !context.channel.isWritable {
      let channel = context.channel
      stall = context.eventLoop.scheduleTask(in: .milliseconds(Int64(limits.stallSeconds * 1000))) {
        channel.close(promise: nil)
      }
    }
    context.fireChannelWritabilityChanged()
  }

  /// It is the server's turn, whose stream of events may last for hours; or that of the visitor, who has to ask in time.
  private func turn(_ context: ChannelHandlerContext) {
    deadline?.cancel()
    deadline = nil
    if unanswered == 0 { expect(within: limits.headSeconds, context) }
  }

  private func expect(within seconds: Double, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: .milliseconds(Int64(seconds * 1000))) {
      channel.close(promise: nil)
    }
  }

  private func end() {
    deadline?.cancel()
    stall?.cancel()
    if let address { count.close(address) }
    address = nil
  }

  /// Whether an address is this machine's own.
  static func isLoopback(_ address: String) -> Bool {
    address.hasPrefix("127.") || address == "::1" || address.hasPrefix("::ffff:127.")
  }
}
