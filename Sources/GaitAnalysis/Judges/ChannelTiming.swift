import GaitModel
import GaitSignal

/// Whether the gyroscope of a sensor feels a jolt when its accelerometer feels it.
///
/// Landings, push-offs and the swing's end jolt a sensor, and both channels change fast then, at the same moment, however
/// the sensor is mounted. (1) Both channels come in steps of 10 ms; how fast each changes is the root of the length of
/// its difference from step to step: the root, so that one hard landing does not outweigh the rest. (2) Over blocks of
/// five seconds in which the sensor turns, both are correlated at every shift of up to 0.4 s. (3) The
/// shift of the best correlation, where that stands out, is how late the gyroscope is. Sound sensors have one of their own,
/// for a limb's turning lags its push by a little, and a leg is braked before it lands (`Thresholds.Timing`). (4) Where it
/// lies beyond, by nearly as much in two blocks one after the other, the channels are not of one time; on a foot,
/// which jolts sharply, one is enough where it lies far beyond and nothing speaks for a sound sensor. That is not the one
/// in which somebody sets off: a few jolts fit any shift.
///
/// A shift by a whole step of the walker looks like none on a trunk, by a whole stride on a leg; one beyond the range
/// looks like a shift the other way, or none stands out.
struct ChannelTiming: Sendable {
  private static let stepSeconds = Thresholds.Timing.step.value
  private static let reach = Int((Thresholds.Timing.range.value / Thresholds.Timing.step.value).rounded())
  private static let flank = Int((Thresholds.Timing.flank.value / Thresholds.Timing.step.value).rounded())
  private static let farMargin = Thresholds.Timing.farMargin.value
  private static let blockSteps = Int(
    (Thresholds.Timing.block.value / Thresholds.Timing.step.value).rounded())

  /// Whether the channels are not of one time; once said, it stays.
  private(set) var disagrees = false
  /// By how many seconds the gyroscope is late in the last block that could tell; `nil` before one could.
  private(set) var delay: Double?

  private let bounds: ClosedRange<Double>
  /// Beyond these one block is enough.
  private let farBounds: ClosedRange<Double>
  private var steps = ChannelSteps(seconds: Self.stepSeconds)
  private var before: ChannelSteps.Step?
  /// How fast the acceleration and the turning change: the last steps, over twice the reach.
  private var force: Ring<Double>
  private var turning: LinedRing
  /// Sums of the products at each shift, the gyroscope earliest first; once a block is full, the correlations.
  private var products: [Double]
  /// What the gyroscope's changes were at each shift when the block began.
  private var first: [Double]
  private var forceSum = 0.0
  private var forceSquares = 0.0
  private var turningSum = 0.0
  private var turningSquares = 0.0
  private var angularSpeed = 0.0
  private var count = 0
  private var samples = 0
  private var beyond = 0
  /// Whether the sensor turned in the block before as well.
  private var turnedBefore = false

  /// - Parameter segment: What the sensor is worn on.
  init(_ segment: Segment) {
    bounds = Self.bounds(segment)
    farBounds = Self.farBounds(segment)
    force = Ring(capacity: 2 * Self.reach + 1, filler: 0)
    turning = LinedRing(capacity: 2 * Self.reach + 1)
    products = Array(repeating: 0, count: 2 * Self.reach + 1)
    first = products
  }

  /// By how many seconds the gyroscope of a sound sensor on this segment seems late.
  private static func bounds(_ segment: Segment) -> ClosedRange<Double> {
    switch segment {
    case .foot, .ankle: -Thresholds.Timing.footEarly.value...Thresholds.Timing.footLate.value
    // A leg is braked before it lands, the longer before the slower it walks: it may seem early by any time.
    case .shank: -Thresholds.Timing.range.value...Thresholds.Timing.shankLate.value
    case .thigh: -Thresholds.Timing.range.value...Thresholds.Timing.bodyLate.value
    default: -Thresholds.Timing.bodyEarly.value...Thresholds.Timing.bodyLate.value
    }
  }

  /// Within which seconds of delay one block alone may be chance on this segment.
  private static func farBounds(_ segment: Segment) -> ClosedRange<Double> {
    switch segment {
    case .foot, .ankle: -Thresholds.Timing.farFoot.value...Thresholds.Timing.farFoot.value
    default: -.infinity ... .infinity
    }
  }

  /// Forgets the block that was begun, as after a gap.
  mutating func restart() {
    steps.restart()
    before = nil
    force.removeAll()
    turning.removeAll()
    beyond = 0
    turnedBefore = false
    beginBlock()
  }

  /// Takes an admitted sample that is believed so far.
  mutating func take(_ sample: ImuSample) {
    guard !disagrees else { return }
    if !steps.take(sample) { restart() }
    samples += 1
    while let step = steps.next() { take(step) }
  }

  /// (1), (2)
  private mutating func take(_ step: ChannelSteps.Step) {
    defer { before = step }
    guard let before else { return }
    force.append((step.force - before.force).length.squareRoot())
    turning.append((step.turning - before.turning).length.squareRoot())
    guard turning.isFull else { return }
    // The force in the middle of what is kept meets the turning before and after it.
    if count == 0 { for shift in first.indices { first[shift] = turning[shift] } }
    let felt = force[Self.reach]
    turning.add(times: felt, to: &products)
    let turned = turning[Self.reach]
    forceSum += felt
    forceSquares += felt * felt
    turningSum += turned
    turningSquares += turned * turned
    angularSpeed += step.turning.length
    count += 1
    guard count == Self.blockSteps else { return }
    judge()
    beginBlock()
  }

  private mutating func beginBlock() {
    for shift in products.indices { products[shift] = 0 }
    (forceSum, forceSquares, turningSum, turningSquares) = (0, 0, 0, 0)
    (angularSpeed, count, samples) = (0, 0, 0)
  }

  /// Makes correlations of the sums of products. Each shift has a mean of its own: a swing that stands at the block's
  /// edge is in some of them only.
  private mutating func correlate(_ forceMean: Double, _ spread: Double) {
    let size = Double(count)
    func correlation(_ shift: Int, _ sum: Double) -> Double {
      (products[shift] / size - forceMean * sum / size) / spread
    }
    var sum = turningSum
    for shift in Self.reach..<products.count {
      if shift > Self.reach { sum += turning[shift] - first[shift - 1] }
      products[shift] = correlation(shift, sum)
    }
    sum = turningSum
    for shift in (0..<Self.reach).reversed() {
      sum += first[shift] - turning[shift + 1]
      products[shift] = correlation(shift, sum)
    }
  }

  /// The best correlation at the shifts of a sound sensor.
  private var mostIfSound: Double {
    var most = 0.0
    for shift in products.indices
    where bounds.contains(Double(shift - Self.reach) * Self.stepSeconds) {
      most = max(most, products[shift])
    }
    return most
  }

  /// (3), (4)
  private mutating func judge() {
    let size = Double(count)
    let interval = Thresholds.Timing.block.value / Double(max(samples, 1))
    let goesOn = turnedBefore
    turnedBefore = angularSpeed / size >= Thresholds.Timing.leastTurning.value
    guard turnedBefore, interval <= Thresholds.Timing.longestInterval.value else { return }
    let forceMean = forceSum / size
    let turningMean = turningSum / size
    let spread =
      (max(forceSquares / size - forceMean * forceMean, 0)
      * max(turningSquares / size - turningMean * turningMean, 0)).squareRoot()
    guard spread > 0 else { return }
    correlate(forceMean, spread)
    var best = 0
    for shift in products.indices where products[shift] > products[best] { best = shift }
    let correlation = products[best]
    // A swing as a whole correlates over a wide range of shifts; a jolt does so at one. Two shifts on each side: between
    // the samples of a sensor at 50 Hz every other one correlates less.
    var beside = 0.0
    for flank in Self.flank...(Self.flank + 1) {
      beside = max(
        beside, products[max(best - flank, 0)], products[min(best + flank, products.count - 1)])
    }
    guard correlation >= Thresholds.Timing.leastCorrelation.value,
      correlation - beside >= Thresholds.Timing.leastSharpness.value
    else { return }
    var peak = Double(best)
    if best > 0, best < products.count - 1 {
      let (left, middle, right) = (products[best - 1], products[best], products[best + 1])
      peak += 0.5 * (left - right) / (left - 2 * middle + right)
    }
    let late = (peak - Double(Self.reach)) * Self.stepSeconds
    let isLikeBefore = abs(late - (delay ?? late)) <= Thresholds.Timing.scatter.value
    delay = late
    // A slower sensor tells the moment of a jolt less sharply.
    let unsure = max(interval - Self.stepSeconds, 0)
    let isSound = late >= bounds.lowerBound - unsure && late <= bounds.upperBound + unsure
    beyond = isSound ? 0 : isLikeBefore ? beyond + 1 : 1
    let isFar = late < farBounds.lowerBound || late > farBounds.upperBound
    let isAlone = isFar && goesOn && correlation > mostIfSound * Self.farMargin
    disagrees = beyond >= Int(Thresholds.Timing.blocks.value) || isAlone
  }
}
