import GaitDevices
import GaitModel

/// Finds the speed of a serial line by listening: pure, fed with bytes and the clock, and it never says a word to
/// the device, for whoever is behind the port is not known yet.
///
/// Each speed is listened at for a moment. Whole messages of a protocol that finds out damage decide, else lines of
/// plain text; a speed at which noise arrives is left early. Silence says nothing of a speed: until the first byte
/// the first speed is kept, because a board that begins anew when its port is opened needs a while.
struct SpeedSearch: Sendable {
  /// What to do next.
  enum Verdict: Equatable, Sendable {
    /// Go on listening.
    case listening
    /// Set the line to this speed, say so with `changed`, and go on.
    case change(to: Int)
    /// This is the speed, or nothing tells that it is not.
    case settled(Int)
    /// Bytes arrive at every speed, and they make sense at none.
    case none
  }

  /// All speeds together are listened at for no longer, in nanoseconds.
  static let longestNanoseconds: Int64 = 2_800_000_000
  /// Silence is waited through for so long, in nanoseconds.
  static let longestSilenceNanoseconds: Int64 = 3_000_000_000
  /// So many messages or lines decide at once.
  static let plenty = 5
  /// So many messages count at the end; one may be an accident.
  static let few = 2
  /// So many bytes without a message and without the look of text are noise.
  static let noiseBytes = 200

  private(set) var verdict = Verdict.listening
  /// What was heard at each speed so far, in the order of trying.
  private(set) var evidence: [SpeedEvidence] = []

  private let rates: [Int]
  private let decoders: [any DeviceDecoder.Type]
  private let shareNanoseconds: Int64
  private var since: Int64
  private var hasBytes = false
  private var race: DecoderRace
  private var text = PlainTextWatch()

  /// A search among `rates`, the likeliest first, that begins now at the first of them.
  ///
  /// - Parameter protocolName: the protocol, where the user said it; nothing else counts then.
  init(rates: [Int], protocolName: String? = nil, now: Int64) {
    self.rates = rates
    decoders = DeviceRegistry.all.filter { protocolName == nil || $0.profile.id == protocolName }
    shareNanoseconds = Self.longestNanoseconds / Int64(max(rates.count, 1))
    since = now
    race = DecoderRace(decoders: decoders)
    evidence = [SpeedEvidence(baudRate: rates.first ?? 0)]
    if rates.count < 2 { verdict = .settled(rates.first ?? 0) }
  }

  /// The line has the speed that was wished for: what arrives from now on was read at it.
  mutating func changed(now: Int64) {
    guard case .change(let rate) = verdict else { return }
    verdict = .listening
    since = now
    race = DecoderRace(decoders: decoders)
    text = PlainTextWatch()
    evidence.append(SpeedEvidence(baudRate: rate))
  }

  /// The line refuses a speed.
  mutating func refused(now: Int64) {
    changed(now: now)
    leave()
  }

  /// Takes bytes and when they arrived.
  mutating func take(_ bytes: [UInt8], at now: Int64) {
    guard verdict == .listening, !bytes.isEmpty else { return }
    if !hasBytes { since = now }
    hasBytes = true
    _ = race.consume(bytes, arrivalNanoseconds: now)
    text.take(bytes)
    let index = evidence.count - 1
    evidence[index].bytes += bytes.count
    evidence[index].messages = messages
    evidence[index].lines = text.lines
    if messages >= Self.plenty || text.lines >= Self.plenty {
      verdict = .settled(evidence[index].baudRate)
    } else if evidence[index].bytes >= Self.noiseBytes, messages == 0, !text.isPlain {
      leave()
    } else {
      clock(now)
    }
  }

  /// Takes the clock.
  mutating func clock(_ now: Int64) {
    guard verdict == .listening else { return }
    if hasBytes {
      if now - since >= shareNanoseconds { leave() }
    } else if now - since >= Self.longestSilenceNanoseconds {
      verdict = .settled(evidence[0].baudRate)
    }
  }

  /// Messages at this speed, if hardly any was refused; what a device says of itself is one, too.
  private var messages: Int {
    race.standings.filter { $0.integrity != .none && $0.rejections * 10 <= $0.readings + 9 }
      .map { $0.readings + ($0.message == nil ? 0 : 1) }.max() ?? 0
  }

  private mutating func leave() {
    if evidence.count < rates.count {
      verdict = .change(to: rates[evidence.count])
      return
    }
    let spoken = evidence.filter { $0.messages >= Self.few }.max { $0.messages < $1.messages }
    let written = evidence.filter { $0.lines > 0 }.max { $0.lines < $1.lines }
    guard let best = spoken ?? written else {
      verdict = .none
      return
    }
    verdict = .settled(best.baudRate)
  }
}

/// Whether bytes are lines of plain text, and how many.
struct PlainTextWatch: Sendable {
  /// Whole lines; the first may have been cut and is not counted.
  private(set) var lines = 0
  /// Whether nothing but text came so far, after the first line.
  private(set) var isPlain = true
  private var ends = 0
  private var isEmptyLine = true

  /// Takes the next bytes.
  mutating func take(_ bytes: [UInt8]) {
    for byte in bytes where isPlain {
      switch byte {
      case 0x0A:
        ends += 1
        if ends > 1, !isEmptyLine { lines += 1 }
        isEmptyLine = true
      case 0x09, 0x0D, 0x20...0x7E: isEmptyLine = isEmptyLine && byte <= 0x20
      // What a line was cut in, or a port still held when its speed was changed, is no judgement on the rest.
      default:
        if ends > 0 {
          isPlain = false
          lines = 0
        } else {
          junk += 1
          if junk > Self.mostJunk { isPlain = false }
        }
      }
    }
  }

  private var junk = 0
  /// So many bytes before the first line's end may be none of text.
  private static let mostJunk = 64
}
