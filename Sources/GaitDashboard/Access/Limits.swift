/// How much the server takes. Defaults, not from literature: a household's phones need a tenth of it.
public struct DashboardLimits: Sendable {
  /// How many may watch at once.
  public var viewers = 32
  /// Connections at once; more are closed as they come.
  public var connections = 128
  /// The same from one address other than this machine's own.
  public var connectionsOfAddress = 48
  /// Requests of a connection that wait for their answer; no browser sends a second before that.
  public var requestsOfConnection = 8
  /// Bytes of a request's head.
  public var headBytes = 16 * 1024
  /// Fields of a head.
  public var headFields = 64
  /// Bytes of a request's body.
  public var bodyBytes = 4096
  /// The same of samples.
  public var sampleBytes = 256 * 1024
  /// Bytes that are read and thrown away behind a body that was refused, so that the answer arrives.
  public var refusedBytes = 16 << 20
  /// Seconds for a head to arrive, from the connection or from the last answer on.
  public var headSeconds = 10.0
  /// Seconds for a body.
  public var bodySeconds = 15.0
  /// Seconds in which the answer to what is no HTTP may be taken.
  public var brokenSeconds = 1.0
  /// Seconds without room for what is to be sent.
  public var stallSeconds = 20.0
  /// Requests a second from one address, and how many at once.
  public var requests = (perSecond: 60.0, burst: 120.0)
  /// Marks a second from everybody, and how many at once.
  public var marks = (perSecond: 2.0, burst: 10.0)
  /// Tries of a pairing code a second from one address, and how many at once.
  public var guesses = (perSecond: 0.1, burst: 5.0)
  /// The same from everybody: thirty bits then last for decades.
  public var allGuesses = (perSecond: 0.5, burst: 20.0)
  /// Devices that are paired at once; one more and the oldest is forgotten.
  public var devices = 32

  /// The limits as they are.
  public init() {}
}

/// Lets through so many a second on the average, and so many at once: a bucket that fills.
struct RateLimit: Sendable {
  private let perSecond: Double
  private let burst: Double
  private var tokens: Double
  private var last: Double?

  init(_ limit: (perSecond: Double, burst: Double)) {
    perSecond = limit.perSecond
    burst = limit.burst
    tokens = limit.burst
  }

  /// Whether one more may pass at `now`, in seconds of a clock that never goes back.
  mutating func admit(at now: Double) -> Bool {
    if let last { tokens = min(burst, tokens + max(0, now - last) * perSecond) }
    last = now
    guard tokens >= 1 else { return false }
    tokens -= 1
    return true
  }

  /// Whether it is as if nobody had come.
  func isFull(at now: Double) -> Bool {
    guard let last else { return true }
    return tokens + (now - last) * perSecond >= burst
  }

  /// Whole seconds until one more may pass, at least one.
  var secondsToNext: Int { max(1, Int(((1 - tokens) / perSecond).rounded(.up))) }
}

/// A limit for each address, of bounded size.
struct AddressLimits: Sendable {
  private let limit: (perSecond: Double, burst: Double)
  private var limits: [String: RateLimit] = [:]
  private static let capacity = 1024

  init(_ limit: (perSecond: Double, burst: Double)) {
    self.limit = limit
  }

  /// Whether one more from `address` may pass.
  mutating func admit(_ address: String, at now: Double) -> Bool {
    if limits.count >= Self.capacity, limits[address] == nil {
      limits = limits.filter { !$0.value.isFull(at: now) }
      // More addresses at once than that are an attack: none of the new ones passes.
      guard limits.count < Self.capacity else { return false }
    }
    return limits[address, default: RateLimit(limit)].admit(at: now)
  }
}
