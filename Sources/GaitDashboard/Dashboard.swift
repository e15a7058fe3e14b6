import Foundation
import GaitPorts
public import GaitSession
public import GaitWire
public import GaitWords
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOPosix
import NIOSSL

/// The page of a walk: one server, and the outlet that feeds it.
///
/// Without an address to listen at it serves this machine alone, in plain HTTP. With one it serves the network, encrypted
/// with a certificate of its own, and shows a walk to paired devices only.
public final class Dashboard: Sendable {
  /// How it is served.
  public struct Settings: Sendable {
    /// Where phones may come to; `nil` for this machine alone.
    public var listen: ListenAddress?
    /// The port; `nil` for the first that is free of `usualPorts`.
    public var port: Int?
    /// Where the certificate and the paired devices are kept; `nil` for nowhere.
    public var folder: String?
    /// Where the page's files are taken from instead of the program; `nil` for the program.
    public var pageFolder: String?
    /// The language of words for people.
    public var language: Language
    /// Whether this machine speaks; then the page does not.
    public var isSpeaking = false
    /// How much is taken.
    public var limits = DashboardLimits()
    /// So many event lines are kept for who comes late, and so many bytes of them.
    public var keptLines = (count: 20_000, bytes: 4 << 20)

    /// Settings for this machine alone.
    public init(language: Language, listen: ListenAddress? = nil, port: Int? = nil, folder: String? = nil) {
      self.language = language
      self.listen = listen
      self.port = port ?? listen?.port
      self.folder = folder
    }
  }

  /// Where the page is found, once it is served.
  public struct Doors: Equatable, Sendable {
    /// The page's address.
    public var address: String
    /// With the code for the walker's device behind it.
    public var walker: String
    /// With the code for somebody who watches.
    public var carer: String
    /// The walker's code in words.
    public var code: String
    /// The certificate's fingerprint; `nil` without one.
    public var fingerprint: String?
    /// Where samples are sent to, with the token that opens it. Apps know nothing of a certificate of one's own, so
    /// that door has none: samples, and their token, go over the network as they are.
    public var samples: [(name: String, address: String, token: String)]

    /// Equal when all of it is.
    public static func == (left: Doors, right: Doors) -> Bool {
      left.address == right.address && left.walker == right.walker && left.carer == right.carer
        && left.fingerprint == right.fingerprint && left.samples.map(\.token) == right.samples.map(\.token)
    }
  }

  /// The ports that are tried, in order.
  public static let usualPorts = 8427...8436

  private let settings: Settings
  private let board: WalkBoard
  private let controls: SessionControls?
  private let sources: [PushedSource]
  private let gate: Gate
  private let hub: EventHub
  private let result = Guarded<[UInt8]?>(nil)
  private let running = Guarded<(group: MultiThreadedEventLoopGroup, tasks: [Task<Void, Never>])?>(nil)

  /// A page of a walk that has not begun.
  ///
  /// - Parameters:
  ///   - board: What is known of the walk before it begins.
  ///   - controls: The way into the walk; `nil` when none goes on.
  ///   - sources: The phones that may send samples.
  public init(
    _ settings: Settings, board: WalkBoard, controls: SessionControls?, sources: [PushedSource] = []
  ) {
    self.settings = settings
    self.board = board
    self.controls = controls
    self.sources = sources
    gate = Gate(settings.limits, isOpen: settings.listen == nil, folder: settings.folder)
    hub = EventHub(
      board.state, ring: EventRing(lines: settings.keptLines.count, bytes: settings.keptLines.bytes))
  }

  /// The outlet that feeds it.
  public var sink: DashboardSink { DashboardSink(hub, board: board, language: settings.language) }

  /// How many watch now.
  public var viewers: Int { hub.viewing.viewers }

  /// Gives the walk's result, for who asks when it is over.
  public func show(result bytes: [UInt8]) {
    result.withLock { $0 = bytes }
  }

  /// Gives what the same person walked before on this day.
  public func show(today: WalkState.Today) { hub.publish(today) }

  /// Begins to serve.
  ///
  /// - Throws: `DashboardFault` when no port can be had, or no certificate made.
  public func start() async throws(DashboardFault) -> Doors {
    let hosts = hostNames()
    var certificate: Certificate?
    if settings.listen != nil {
      certificate = Certificate.standing(in: settings.folder, hosts: hosts)
      if certificate == nil { throw .noCertificate }
    }
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let beat = Task(priority: .utility) { [hub] in await hub.beat() }
    running.withLock { $0 = (group, [beat]) }
    let host = settings.listen?.host ?? "127.0.0.1"
    var reason = ""
    for port in settings.port.map({ $0...$0 }) ?? Self.usualPorts {
      do {
        let bound = try await serve(host, port, hosts, certificate, group)
        guard certificate != nil, !sources.isEmpty else {
          return doors(port: bound, hosts: hosts, certificate, samplesAt: bound)
        }
        let samples = try await serve(host, 0, hosts, nil, group, samplesAlone: true)
        return doors(port: bound, hosts: hosts, certificate, samplesAt: samples)
      } catch {
        reason = (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
      }
    }
    await stop()
    throw .noPort(host: host, port: settings.port, reason: reason)
  }

  /// How long a page stays when its walk is over.
  public enum Stay: Sendable {
    /// For the last lines to arrive.
    case short
    /// While somebody watches, for half an hour at most: who looks at the end is not cut off.
    case whileWatched
    /// Until the task is cancelled.
    case untilStopped

    /// Seconds without a viewer, and in all.
    fileprivate var seconds: (unwatched: Double, all: Double)? {
      switch self {
      case .short: (0.5, 0.5)
      case .whileWatched: (15, 1800)
      case .untilStopped: nil
      }
    }
  }

  /// Serves on for a while, or until the task is cancelled.
  public func linger(_ stay: Stay) async {
    let begin = ContinuousClock.now
    var last = begin
    while !Task.isCancelled {
      let now = ContinuousClock.now
      if viewers > 0 { last = now }
      if let seconds = stay.seconds,
        last.duration(to: now) > .seconds(seconds.unwatched)
          || begin.duration(to: now) > .seconds(seconds.all)
      {
        return
      }
      try? await Task.sleep(for: .milliseconds(200))
    }
  }

  /// Serves no more.
  public func stop() async {
    guard
      let (group, tasks) = running.withLock({ running in
        defer { running = nil }
        return running
      })
    else { return }
    for task in tasks { task.cancel() }
    for task in tasks { await task.value }
    try? await group.shutdownGracefully()
  }

  private func hostNames() -> [String] {
    guard let listen = settings.listen else { return LocalNames.loopback }
    if listen.isAny { return LocalNames.addresses() + LocalNames.hostNames() + LocalNames.loopback }
    return [listen.host]
  }

  /// Listens at one port; gives the port once it does.
  private func serve(
    _ host: String, _ port: Int, _ hosts: [String], _ certificate: Certificate?,
    _ group: MultiThreadedEventLoopGroup, samplesAlone: Bool = false
  ) async throws -> Int {
    let counters = Counters()
    let connections = ConnectionCount(settings.limits)
    let names = Guarded<OwnNames?>(nil)
    let scheme = certificate == nil ? "http" : "https"
    let files = PageFiles(folder: settings.pageFolder)
    let limits = settings.limits
    let facts = HostFacts(isSecure: certificate != nil, isSpeaking: settings.isSpeaking)
    let responder = Responder(limits: limits, counters: counters) { [hub, gate, controls, sources, result] in
      names.withLock { $0 }.map { names in
        Router(
          limits: limits, hub: hub, gate: gate, names: names, files: files, counters: counters,
          connections: connections, sources: sources, isForSamplesAlone: samplesAlone, controls: controls,
          host: facts, result: result)
      }
    }
    let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
      maxHeaderFieldSize: limits.headBytes, maxHeaderListSize: limits.headBytes,
      maxHeaderFieldCount: limits.headFields)
    let plain = HTTP1Channel(
      responder: { request, writer, channel in
        try await responder.respond(request, writer, channel)
      },
      configuration: .init(
        additionalChannelHandlers: [ConnectionGuard(limits, connections)], httpDecoderConfiguration: decoder))
    let bound: Int
    if let certificate {
      bound = try await run(try Self.encrypted(plain, certificate), host, port, group)
    } else {
      bound = try await run(plain, host, port, group)
    }
    // Nobody is answered before it is known under which names.
    names.withLock { $0 = OwnNames(scheme: scheme, hosts: hosts, port: bound) }
    return bound
  }

  private static func encrypted(
    _ plain: HTTP1Channel, _ certificate: Certificate
  ) throws -> TLSChannel<HTTP1Channel> {
    let chain = try NIOSSLCertificate.fromPEMBytes(certificate.certificate).map {
      NIOSSLCertificateSource.certificate($0)
    }
    let key = try NIOSSLPrivateKey(bytes: certificate.key, format: .pem)
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain, privateKey: .privateKey(key))
    configuration.minimumTLSVersion = .tlsv12
    return try TLSChannel(plain, tlsConfiguration: configuration)
  }

  private func run<ChildChannel: ServerChildChannel>(
    _ child: ChildChannel, _ host: String, _ port: Int, _ group: MultiThreadedEventLoopGroup
  ) async throws -> Int {
    let (bound, found) = AsyncThrowingStream.makeStream(of: Int.self)
    let server = Server(
      childChannelSetup: child,
      configuration: ServerConfiguration(address: .hostname(host, port: port), backlog: 64),
      onServerRunning: { channel in found.yield(channel.localAddress?.port ?? port) },
      eventLoopGroup: group, logger: Logger(label: "gangart.page") { _ in SwiftLogNoOpLogHandler() })
    // Less urgent than the walk.
    let task = Task(priority: .utility) {
      do {
        try await server.run()
        found.finish()
      } catch {
        found.finish(throwing: error)
      }
    }
    for try await port in bound {
      running.withLock { $0?.tasks.append(task) }
      return port
    }
    throw CancellationError()
  }

  private func doors(port: Int, hosts: [String], _ certificate: Certificate?, samplesAt: Int) -> Doors {
    let name = hosts.first.map { $0.contains(":") ? "[\($0)]" : $0 } ?? "127.0.0.1"
    let address = (certificate == nil ? "http" : "https") + "://\(name):\(port)/"
    let code = gate.walkerCode.text(in: settings.language)
    return Doors(
      address: address, walker: address + "#pair=" + code,
      carer: address + "#watch=" + gate.carerCode.text(in: settings.language), code: code,
      fingerprint: certificate?.fingerprintText,
      samples: sources.map { ($0.name, "http://\(name):\(samplesAt)/api/v1/samples/\($0.word)", $0.token) })
  }
}

/// Why a page cannot be served.
public enum DashboardFault: Error, Equatable, Sendable {
  /// The port, or all that were tried, cannot be had at this address.
  case noPort(host: String, port: Int?, reason: String)
  /// No certificate can be made.
  case noCertificate
}
