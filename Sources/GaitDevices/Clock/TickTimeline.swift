import GaitModel

/// Ticks of a device's clock on the timeline: unwrapped, checked against arrivals, continued after a restart.
struct TickTimeline: Sendable {
  /// A step may be this much longer than the time between the arrivals, in seconds: blocks wait for their
  /// end, and radio links deliver late.
  private static let slack = 1.0
  /// A confirmed leap up to this long is a gap in the data; a longer one is a clock that was set, in seconds.
  private static let longestGap = 60.0

  /// A count that begins again may have done so unseen when arrivals say that more than this share of its length
  /// passed beyond the step: blocks may be late by the rest.
  private static let unseenShare = 0.75

  /// A reading that was believed, or waits to be.
  private struct Mark: Sendable {
    var ticks: UInt64
    var arrival: Int64
    var time: Int64
  }

  private let ticksPerSecond: Double
  private let bits: Int
  private var last: Mark?
  private var doubted: Mark?
  /// Ticks since the count began, and the time it began at: no rounding adds up.
  private var counted: Int64 = 0
  private var begin: Int64 = 0
  private var isReconnected = false
  private var steps = TickSteps()
  private var drift = ClockDrift()

  init(ticksPerSecond: Double, tickBits: Int?) {
    self.ticksPerSecond = ticksPerSecond
    bits = min(max(tickBits ?? 64, 1), 64)
  }

  var lost: Int { steps.lost }
  var driftPartsPerMillion: Double? { drift.partsPerMillion }
  var rateHertz: Double? { steps.typical.map { ticksPerSecond / $0 } }

  mutating func reconnected() {
    isReconnected = last != nil
    doubted = nil
  }

  /// The time of a reading that arrived `arrival` ns after the timeline's zero.
  mutating func time(ticks: UInt64, arrival: Int64) -> ClockedTime {
    guard let last else {
      return beginAnew(Mark(ticks: ticks, arrival: arrival, time: arrival), jumped: false)
    }
    let passed = max(Double(arrival.clampedDifference(last.arrival)) / 1e9, 0)
    let step = whole(difference(ticks, last.ticks), passed: passed)
    let seconds = Double(step) / ticksPerSecond
    if isReconnected {
      isReconnected = false
      let fits = step >= 0 && abs(seconds - passed) <= Self.slack
      if fits { return go(on: step, ticks: ticks, arrival: arrival) }
      let time = max(arrival, last.time)
      return beginAnew(Mark(ticks: ticks, arrival: arrival, time: time), jumped: true)
    }
    if step >= 0, seconds <= passed + Self.slack { return go(on: step, ticks: ticks, arrival: arrival) }
    return doubt(ticks: ticks, arrival: arrival, leap: seconds - passed, step: step)
  }

  /// Ticks that do not follow. The first such reading is placed by its arrival; the second decides.
  private mutating func doubt(ticks: UInt64, arrival: Int64, leap: Double, step: Int64) -> ClockedTime {
    if let doubted {
      let after = difference(ticks, doubted.ticks)
      let passed = max(Double(arrival.clampedDifference(doubted.arrival)) / 1e9, 0)
      if after > 0, Double(after) / ticksPerSecond <= passed + Self.slack {
        if step > 0, leap <= Self.longestGap { return go(on: step, ticks: ticks, arrival: arrival) }
        _ = beginAnew(doubted, jumped: true)
        var clocked = go(on: after, ticks: ticks, arrival: arrival)
        clocked.jumped = true
        return clocked
      }
    }
    let before = last ?? Mark(ticks: ticks, arrival: arrival, time: arrival)
    let waited = max(Double(arrival.clampedDifference(before.arrival)), 0)
    let time = before.time.clampedSum(waited)
    doubted = Mark(ticks: ticks, arrival: arrival, time: time)
    return ClockedTime(time: SampleTime(nanoseconds: time), jumped: false)
  }

  private mutating func go(on step: Int64, ticks: UInt64, arrival: Int64) -> ClockedTime {
    counted &+= step
    steps.take(step)
    let time = begin.clampedSum(Double(counted) * 1e9 / ticksPerSecond)
    last = Mark(ticks: ticks, arrival: arrival, time: time)
    doubted = nil
    drift.take(
      deviceNanoseconds: time.clampedDifference(begin), delayNanoseconds: arrival.clampedDifference(time))
    return ClockedTime(time: SampleTime(nanoseconds: time), jumped: false)
  }

  private mutating func beginAnew(_ mark: Mark, jumped: Bool) -> ClockedTime {
    counted = 0
    begin = mark.time
    last = mark
    doubted = nil
    drift = ClockDrift()
    return ClockedTime(time: SampleTime(nanoseconds: mark.time), jumped: jumped)
  }

  /// A step with the whole turns of the count that must have gone by unseen while so many seconds passed.
  private func whole(_ step: Int64, passed: Double) -> Int64 {
    guard bits < 48 else { return step }
    let turn = Double(Int64(1) << Int64(bits))
    let beyond = passed * ticksPerSecond - Double(step)
    let turns = (beyond / turn + 1 - Self.unseenShare).rounded(.down)
    return turns >= 1 && turns < 1e6 ? step + Int64(turns * turn) : step
  }

  /// Ticks from `earlier` to `later`, negative when they fell back; the shorter way round the count's end.
  private func difference(_ later: UInt64, _ earlier: UInt64) -> Int64 {
    let raw = later &- earlier
    return Int64(bitPattern: raw << UInt64(64 - bits)) >> Int64(64 - bits)
  }
}
