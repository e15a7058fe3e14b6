import GaitModel

/// Times for the readings of a device without a clock, from when its blocks arrive.
///
/// Readings are taken to be evenly spaced. The last one of a block has waited least, so each block's end is an
/// observation (number of the reading, arrival), known when the next block begins. A straight line through
/// these, the older the less they count, gives phase and spacing; times lie on the line. What the observations
/// scatter, latency and block lengths, is gone from the times.
///
/// After silence the line is laid anew at the arrival. Before the first two blocks the nominal rate serves.
struct ArrivalRhythm: Sendable {
  /// A reading that arrives this much after its place on the line follows silence, in seconds.
  private static let silence = 1.0
  /// Block ends that stay behind or ahead of the line by more than `offset` for this long move the line, in
  /// seconds: readings were lost, or more came than the line expected.
  private static let patience = 0.5
  /// See `patience`; in seconds, and at least three spacings.
  private static let offset = 0.1
  /// Observations fade over about this long, in seconds.
  private static let memory = 10.0
  /// A new time is at least this share of the spacing after the one before.
  private static let leastStep = 0.25

  /// Spacing in seconds.
  private var spacing: Double
  private var isLearned = false
  /// Number of the next reading since the line was laid, and the line's foot: the time of reading 0.
  private var number = 0
  private var anchor: Int64 = 0
  private var footSeconds = 0.0
  private var lastArrival: Int64?
  private var lastTime: Int64 = 0
  private var offSince: Int64?
  private var isReconnected = false
  /// Fading sums of the observations, relative to the newest reading and to the line's anchor.
  private var fit = FadingLine()

  init(nominalRateHertz: Double) {
    let isUsable = nominalRateHertz.isFinite && nominalRateHertz > 0
    spacing = 1 / (isUsable ? nominalRateHertz : 100)
  }

  /// Readings in a second; `nil` until observed.
  var rateHertz: Double? { isLearned ? 1 / spacing : nil }

  mutating func reconnected() {
    isReconnected = lastArrival != nil
  }

  /// The time of the next reading, which arrived `arrival` ns after the timeline's zero.
  mutating func time(arrival: Int64) -> ClockedTime {
    guard let before = lastArrival else { return lay(at: arrival, jumped: false) }
    if arrival > before { blockEnded(arrival: before) }
    let expected = anchor.clampedSum((footSeconds + Double(number) * spacing) * 1e9)
    let late = Double(arrival.clampedDifference(expected)) / 1e9
    let isOff = offSince.map { Double(before.clampedDifference($0)) / 1e9 >= Self.patience } ?? false
    if isReconnected || isOff || late > Self.silence {
      return lay(at: arrival, jumped: true)
    }
    number += 1
    lastArrival = max(arrival, before)
    lastTime = max(expected, lastTime.clampedSum(Self.leastStep * spacing * 1e9))
    return ClockedTime(time: SampleTime(nanoseconds: lastTime), jumped: false)
  }

  /// Reading `number - 1` was the last of a block that came at `arrival`.
  private mutating func blockEnded(arrival: Int64) {
    let index = Double(number - 1)
    let seconds = Double(arrival.clampedDifference(anchor)) / 1e9
    let deviation = seconds - (footSeconds + index * spacing)
    if isLearned, abs(deviation) > max(Self.offset, 3 * spacing) {
      if offSince == nil { offSince = arrival }
      return
    }
    offSince = nil
    fit.add(index, seconds, memory: Self.memory / spacing)
    guard let line = fit.line, line.slope > 0 else { return }
    spacing = line.slope
    footSeconds = line.foot
    isLearned = true
  }

  /// Begins the line anew at an arrival. Where times had run ahead of it they go on in small steps until the
  /// line is there.
  private mutating func lay(at arrival: Int64, jumped: Bool) -> ClockedTime {
    anchor = arrival
    footSeconds = 0
    number = 1
    fit = FadingLine()
    lastTime =
      lastArrival == nil ? arrival : max(arrival, lastTime.clampedSum(Self.leastStep * spacing * 1e9))
    lastArrival = arrival
    offSince = nil
    isReconnected = false
    return ClockedTime(time: SampleTime(nanoseconds: lastTime), jumped: jumped)
  }
}

/// A straight line through points that count the less the older they are.
struct FadingLine: Sendable {
  private var newest = 0.0
  private var weight = 0.0
  private var x = 0.0
  private var y = 0.0
  private var xx = 0.0
  private var xy = 0.0

  /// Adds a point; `memory` is the distance along x over which points fade to about a third.
  mutating func add(_ newX: Double, _ newY: Double, memory: Double) {
    // Moving the origin of x to the newest point keeps the sums small for as long as a walk lasts.
    let shift = newX - newest
    xx += weight * shift * shift - 2 * shift * x
    xy -= shift * y
    x -= weight * shift
    newest = newX
    let kept = memory / (memory + max(shift, 0))
    weight = weight * kept + 1
    x *= kept
    y = y * kept + newY
    xx *= kept
    xy *= kept
  }

  /// Slope, and the height at x = 0; `nil` before two points.
  var line: (slope: Double, foot: Double)? {
    let spread = weight * xx - x * x
    guard weight > 1.5, spread > 0 else { return nil }
    let slope = (weight * xy - x * y) / spread
    return (slope, (y - slope * x) / weight - slope * newest)
  }
}
