public import GaitModel

/// Finds out which protocol a device speaks: all decoders run side by side on the same bytes.
///
/// Decided as soon as one decoder with an integrity check has plenty of readings and no other has any, at the
/// latest after three seconds of the stream or 64 KiB. A decoder without integrity check is proposed at best:
/// the user decides. A device that sends nothing until it is started is known by its answer to a question. When two could
/// be meant, nobody is chosen. The decoders' readings are thrown away: whoever
/// kept the bytes gives them to the chosen decoder again.
public struct DecoderRace: Sendable {
  /// What came of it.
  public enum Verdict: Equatable, Sendable {
    /// More bytes are needed.
    case undecided
    /// The decoder with this id understands the stream.
    case chosen(String)
    /// The decoder with this id finds readings, but anything of its form would pass: ask the user.
    case proposed(String)
    /// No decoder understands the stream, or several seem to.
    case none
  }

  /// What one decoder made of the bytes.
  public struct Standing: Equatable, Sendable {
    /// The decoder's id.
    public let id: String
    /// How damaged bytes are found out.
    public let integrity: DeviceProfile.Integrity
    /// Readings.
    public internal(set) var readings = 0
    /// Refusals, the first message cut by listening from its middle not counted.
    public internal(set) var rejections = 0
    /// What the device said of itself last.
    public internal(set) var message: DeviceRemark?
    /// Whether a device has said by name who it is, as it does when it is asked.
    public internal(set) var isIntroduced = false

    /// At most one refusal to ten readings.
    fileprivate var isClean: Bool { rejections * 10 <= readings + 9 }
  }

  /// The race is over after so much of the stream, in nanoseconds.
  public static let longestNanoseconds: Int64 = 3_000_000_000
  /// The race is over after so many bytes.
  public static let mostBytes = 65_536
  /// So many readings decide at once.
  static let plenty = 20
  /// So many readings count at the end.
  static let few = 5

  private var runners: [Runner]
  private var bytes = 0
  private var begin: Int64?
  /// The verdict so far.
  public private(set) var verdict = Verdict.undecided

  /// A race of the registry's decoders, or of others.
  public init(decoders: [any DeviceDecoder.Type] = DeviceRegistry.all) {
    runners = decoders.map { Runner(AnyDecoder($0.init())) }
  }

  /// How each decoder stands, in the registry's order.
  public var standings: [Standing] { runners.map(\.standing) }

  /// Takes the next bytes and when they arrived by the host's monotonic clock; gives the verdict so far.
  public mutating func consume(_ block: some Collection<UInt8>, arrivalNanoseconds: Int64) -> Verdict {
    guard verdict == .undecided else { return verdict }
    let start = begin ?? arrivalNanoseconds
    begin = start
    bytes += block.count
    for index in runners.indices { runners[index].consume(block) }
    if let winner = winner(of: Self.plenty) {
      verdict = .chosen(winner)
    } else if bytes >= Self.mostBytes
      || arrivalNanoseconds.clampedDifference(start) >= Self.longestNanoseconds
    {
      decide()
    }
    return verdict
  }

  /// Ends the race: no more bytes come, or waiting has lasted long enough.
  public mutating func finish() -> Verdict {
    if verdict == .undecided { decide() }
    return verdict
  }

  private mutating func decide() {
    if let winner = winner(of: Self.few) {
      verdict = .chosen(winner)
      return
    }
    if let answering {
      verdict = .chosen(answering)
      return
    }
    // A checked decoder that heard something makes the stream ambiguous, not free for the others.
    let checked = runners.contains { $0.standing.integrity != .none && $0.standing.readings >= Self.few }
    let open = runners.map(\.standing).filter {
      $0.integrity == .none && $0.readings >= Self.few && $0.isClean
    }
    verdict = open.count == 1 && !checked ? .proposed(open[0].id) : .none
  }

  /// The only decoder whose device has said who it is, where nothing else was heard of any.
  private var answering: String? {
    let all = runners.map(\.standing)
    let introduced = all.filter { $0.isIntroduced && $0.integrity != .none }
    guard introduced.count == 1, all.allSatisfy({ $0.readings == 0 }),
      introduced[0].message != .orientationOnly
    else { return nil }
    return introduced[0].id
  }

  /// The only decoder with integrity check and at least so many readings; `nil` when there is none, when it
  /// refused too much, or when another one has more than a stray reading.
  private func winner(of readings: Int) -> String? {
    let checked = runners.map(\.standing).filter { $0.integrity != .none }
    guard let best = checked.first(where: { $0.readings >= readings && $0.isClean }) else { return nil }
    for other in checked where other.id != best.id && other.readings * 20 > best.readings { return nil }
    return best.id
  }
}

/// A decoder in the race with its tally.
private struct Runner: Sendable {
  private var decoder: AnyDecoder
  private var tally: Tally

  var standing: DecoderRace.Standing { tally.standing }

  init(_ decoder: AnyDecoder) {
    self.decoder = decoder
    tally = Tally(
      standing: DecoderRace.Standing(id: decoder.profile.id, integrity: decoder.profile.integrity))
  }

  mutating func consume(_ bytes: some Collection<UInt8>) {
    decoder.consume(bytes, into: &tally)
  }
}

/// Counts what a decoder says.
private struct Tally: DecoderSink, Sendable {
  var standing: DecoderRace.Standing

  mutating func reading(_ reading: DeviceReading) { standing.readings += 1 }

  mutating func message(_ remark: DeviceRemark) {
    // Said of any bytes: it means something only once the protocol is known.
    if case .channelsUnknown = remark { return }
    standing.message = DeviceRemark.lasting(standing.message, remark)
    if case .introduction = remark { standing.isIntroduced = true }
  }

  mutating func rejected(_ reason: FrameRejection, at offset: Int) {
    if reason != .truncated { standing.rejections += 1 }
  }
}
