import GaitModel

/// One pattern of landings and the flag that reports it.
struct LandingPattern: Sendable {
  private let kind: FlagKind
  private let side: Side?
  private var reason: FlagReason
  private var share = StepShare()
  /// The flag that is on.
  private var flag: WalkFlag?
  /// What has happened since the last full second, with the mean number behind it.
  private var begun: (start: SampleTime, value: Double)?
  private var ended: SampleTime?

  /// A pattern that has not been seen.
  init(kind: FlagKind, side: Side?, reason: FlagReason) {
    self.kind = kind
    self.side = side
    self.reason = reason
  }

  /// Takes a landing that could be judged: whether the pattern was in it, the number behind that, and what it
  /// rests on where that may change.
  mutating func note(_ holds: Bool, value: Double, at time: SampleTime, reason: FlagReason? = nil) {
    if let reason { self.reason = reason }
    take(share.process(holds, value: value, at: time))
  }

  /// Adds to `flags` what has happened since the last full second.
  mutating func judge(at second: SampleTime, reported: SampleTime, into flags: inout [WalkFlag]) {
    take(share.advance(to: second))
    report(reported, into: &flags)
  }

  /// Ends the flag that is on, when the recording ends.
  mutating func finish(at time: SampleTime, into flags: inout [WalkFlag]) {
    take(share.close())
    report(time, into: &flags)
  }

  private mutating func take(_ event: StepShare.Event?) {
    switch event {
    case .began(let start): begun = (start, share.meanValue)
    case .ended(let end): ended = end
    case nil: break
    }
  }

  private mutating func report(_ reported: SampleTime, into flags: inout [WalkFlag]) {
    if let begun {
      let raised = WalkFlag(
        kind: kind, side: side, start: begun.start, fired: reported, reported: reported, value: begun.value,
        reasons: [reason])
      flag = raised
      flags.append(raised)
    }
    if let ended, var over = flag {
      over.end = ended
      over.reported = reported
      flags.append(over)
      flag = nil
    }
    begun = nil
    ended = nil
  }
}
