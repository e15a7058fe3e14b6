import GaitModel
import GaitText

// phyphox answers over HTTP while "Allow remote access" is on: its remote interface, 1.1.0 (2026), as facts.
//
//   GET /config                                         the experiment describes itself: which buffers hold which sensor
//   GET /get?acc_time&gyr_time                          the last value of each
//   GET /get?acc_time=12.3&accX=12.3%7Cacc_time&…       what is new: all whose time is greater
//
// Nothing else is asked, and nothing is started, stopped or cleared: that is done on the phone. Times are seconds of measuring:
// they rest in a pause, and begin at 0 again once the experiment was cleared. Then nothing is "new" for as long as it had
// measured before, so the last times are looked at whenever measuring begins, and when nothing comes while it measures.

/// What to ask phyphox next, and what its answers mean: pure.
struct PhyphoxDialogue: Sendable {
  /// What an answer means.
  enum Meaning: Equatable, Sendable {
    /// Nothing new.
    case nothing
    /// Samples: bytes for the decoder.
    case samples([UInt8])
    /// Samples came before, and the phone measures no more.
    case paused
    /// It is no answer to what was asked, or of no use.
    case refused(PortFault)
  }

  private enum Question: Sendable {
    case description
    case latest
    case news
  }

  /// After so many answers without samples while it measures, the last times are looked at.
  private static let emptyAnswers = 5
  /// Less than any time.
  private static let beforeAll = "-1"

  private var question = Question.description
  private var buffers = PhyphoxBuffers.usual
  /// The experiment's description, until samples have gone with it.
  private var description: [UInt8] = []
  private var session: [UInt8] = []
  /// By quantity, what was the last time.
  private var known = [beforeAll, beforeAll]
  private var hasKnown = false
  private var empty = 0
  private var hasSamples = false

  /// A dialogue that begins with the experiment's description.
  init() {}

  /// What to ask for.
  var target: String {
    let asked = (0..<2).filter { !buffers.names[4 * $0].isEmpty }
    switch question {
    case .description: return "/config"
    case .latest:
      return "/get?" + asked.map { Self.encoded(buffers.names[4 * $0]) }.joined(separator: "&")
    case .news:
      let columns = asked.flatMap { quantity -> [String] in
        let time = Self.encoded(buffers.names[4 * quantity])
        let axes = (1...3).map { Self.encoded(buffers.names[4 * quantity + $0]) }
        return ["\(time)=\(known[quantity])"] + axes.map { "\($0)=\(known[quantity])%7C\(time)" }
      }
      return "/get?" + columns.joined(separator: "&")
    }
  }

  /// Takes the answer to what was asked.
  mutating func take(status: Int, body: [UInt8]) -> Meaning {
    // The buffers of an experiment that was left are not there any more.
    if status == 400, question != .description { return leave() }
    guard status == 200 else { return .refused(.notPhyphox(status: status)) }
    if question == .description { return takeDescription(body) }
    guard let answer = PhyphoxAnswer(body, buffers) else { return .refused(.notPhyphox(status: status)) }
    if answer.session != session, !session.isEmpty { return leave() }
    session = answer.session
    return question == .latest ? takeLatest(answer) : takeNews(answer, body)
  }

  /// The phone was away: what it measured meanwhile is left out, and its experiment may be another.
  mutating func beginAgain() {
    self = PhyphoxDialogue()
  }

  private mutating func leave() -> Meaning {
    let hadSamples = hasSamples
    beginAgain()
    return hadSamples ? .paused : .nothing
  }

  private mutating func takeDescription(_ body: [UInt8]) -> Meaning {
    guard let buffers = PhyphoxBuffers(body) else { return .refused(.notPhyphox(status: 200)) }
    guard buffers.hasMovement else { return .refused(.noMovementSensors) }
    self.buffers = buffers
    description = body
    question = .latest
    return .nothing
  }

  private mutating func takeLatest(_ answer: PhyphoxAnswer) -> Meaning {
    let isPause = hasSamples && !answer.isMeasuring
    if isPause { hasSamples = false }
    // What was measured before anybody asked is left out.
    if !hasKnown { known = answer.lastTimes.map { $0 ?? Self.beforeAll } }
    hasKnown = true
    guard answer.isMeasuring else { return isPause ? .paused : .nothing }
    for quantity in 0..<2 {
      let last = answer.lastTimes[quantity].flatMap { Double($0) } ?? -.infinity
      if last < Double(known[quantity]) ?? 0 { known[quantity] = Self.beforeAll }
    }
    question = .news
    empty = 0
    return .nothing
  }

  private mutating func takeNews(_ answer: PhyphoxAnswer, _ body: [UInt8]) -> Meaning {
    let isNew = answer.lastTimes.contains { $0 != nil }
    if isNew {
      for quantity in 0..<2 { known[quantity] = answer.lastTimes[quantity] ?? known[quantity] }
      empty = 0
      hasSamples = true
      defer { description = [] }
      return .samples(description + body)
    }
    empty += 1
    if !answer.isMeasuring || empty >= Self.emptyAnswers { question = .latest }
    guard hasSamples, !answer.isMeasuring else { return .nothing }
    hasSamples = false
    return .paused
  }

  /// A name in a query.
  private static func encoded(_ name: [UInt8]) -> String {
    name.reduce(into: "") { text, byte in
      if Ascii.isDigit(byte) || Ascii.isLetter(byte) || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte) {
        text.append(Character(Unicode.Scalar(byte)))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
  }
}
