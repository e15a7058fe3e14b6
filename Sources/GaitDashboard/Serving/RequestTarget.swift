import NIOCore
import NIOHTTP1

/// Looks at what a request is aimed at while it still stands there as it was sent. A target that names a server
/// (`GET http://name/path`) counts more than `Host` (RFC 9112, 3.2.2), and is lost in what follows: so it becomes the `Host`,
/// whose name is judged.
final class RequestTarget: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias InboundOut = HTTPServerRequestPart

  /// Adds it right behind the decoder.
  static func add(to context: ChannelHandlerContext) {
    let pipeline = context.pipeline.syncOperations
    guard let decoder = try? pipeline.context(handlerType: ByteToMessageHandler<HTTPRequestDecoder>.self)
    else { return }
    try? pipeline.addHandler(RequestTarget(), position: .after(decoder.handler))
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(var head) = unwrapInboundIn(data), let authority = Self.authority(head.uri) else {
      context.fireChannelRead(data)
      return
    }
    head.headers.replaceOrAdd(name: "Host", value: authority)
    context.fireChannelRead(wrapInboundOut(.head(head)))
  }

  /// The server that a target names; `nil` for one that names none.
  static func authority(_ target: String) -> String? {
    guard !target.hasPrefix("/"), let scheme = target.firstRange(of: "://") else { return nil }
    return String(target[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" })
  }
}
