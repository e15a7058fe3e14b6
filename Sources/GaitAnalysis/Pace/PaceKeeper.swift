import GaitModel

/// The pace of each second and of each bout.
///
/// A bout's pace is derived from one basis throughout: from speed if one is there within the first seconds, else from
/// cadence (1). Until that is known there is none. When the basis falls silent, the last pace stands for a few
/// seconds, then there is none (2): the other basis never steps in. A bout's pace is that of its own speed, so that
/// the two agree; from cadence, or without a speed of the whole bout, it is the middle one of its seconds (3): a few
/// slow steps at its start do not count. A bout of running has none.
struct PaceKeeper: Sendable {
  private let scale: PaceScale
  private var boutStart: SampleTime?
  private var basis: PaceBasis?
  private var current: PaceClass?
  private var lastGiven: SampleTime?
  /// How many seconds of the bout were of each class, without the memory of the class before.
  private var bySpeed = InlineArray<4, Int>(repeating: 0)
  private var byCadence = InlineArray<4, Int>(repeating: 0)

  init(scale: PaceScale) {
    self.scale = scale
  }

  /// Adds the pace to a second.
  mutating func complete(_ second: inout SecondSummary, boutStart start: SampleTime?) {
    guard second.walking, let start else { return }
    if start != boutStart {
      forget()
      boutStart = start
    }
    if let speed = second.speedMetresPerSecond {
      bySpeed[scale.pace(of: speed, by: .speed).rank] += 1
    }
    if let cadence = second.cadenceStepsPerMinute {
      byCadence[scale.pace(of: cadence, by: .cadence).rank] += 1
    }
    if basis == nil {  // (1)
      if second.speedMetresPerSecond != nil {
        basis = .speed
      } else if second.time.seconds(since: start) >= Thresholds.Pace.basisWait.value {
        basis = .cadence
      }
    }
    guard let basis else { return }
    let value = basis == .speed ? second.speedMetresPerSecond : second.cadenceStepsPerMinute
    if let value {
      current = scale.pace(of: value, by: basis, current: current)
      lastGiven = second.time
    } else if let lastGiven, second.time.seconds(since: lastGiven) > Thresholds.Pace.carried.value {  // (2)
      current = nil
    }
    second.pace = current
  }

  /// Adds pace and basis to a bout that has ended, and forgets it.
  mutating func complete(_ bout: inout WalkingBout) {
    guard bout.start == boutStart else { return }
    defer { forget() }
    guard !bout.running else { return }
    // A bout too short to have waited for a speed is derived from cadence.
    let basis = basis ?? .cadence
    let own = basis == .speed ? bout.speedMetresPerSecond.map { scale.pace(of: $0, by: .speed) } : nil
    guard let pace = own ?? Self.middle(basis == .speed ? bySpeed : byCadence) else { return }
    bout.pace = pace
    bout.paceBasis = basis
  }

  private mutating func forget() {
    self = PaceKeeper(scale: scale)
  }

  /// (3) The slower one of two in the middle.
  private static func middle(_ counts: InlineArray<4, Int>) -> PaceClass? {
    var total = 0
    for index in counts.indices { total += counts[index] }
    guard total > 0 else { return nil }
    var below = 0
    for rank in counts.indices {
      below += counts[rank]
      guard 2 * below >= total else { continue }
      switch rank {
      case 0: return .stroll
      case 1: return .slow
      case 2: return .normal
      default: return .brisk
      }
    }
    return nil
  }
}
