import GaitModel
import GaitSignal

/// Whether the gyroscope of a sensor feels a jolt when its accelerometer feels it.
///
/// Landings, push-offs and the swing's end jolt a sensor, and both channels change fast then, at the same moment, however
/// the sensor is mounted. (1) Both channels come in steps of 10 ms; how fast each changes is the root of the length of
/// its difference from step to step: the root, so that one hard landing does not outweigh the rest. (2) Over blocks of
/// five seconds in which the sensor turns, both are correlated at every shift of up to a fifth of a second. (3) The
/// shift of the best correlation, where that stands out, is how late the gyroscope is. Sound sensors have one of their own,
/// for a limb's turning lags its push by a little, and a leg is braked before it lands (`Thresholds.Timing`). (4) Where it
/// lies beyond, by nearly as much in two blocks one after the other, the channels are not of one time.
///
/// A shift by a whole step of the walker looks like none; one beyond the range looks like a shift the other way.
struct ChannelTiming: Sendable {
  private static let stepSeconds = Thresholds.Timing.step.value
  private static let reach = Int((Thresholds.Timing.range.value / Thresholds.Timing.step.value).rounded())
  private static let flank = Int((Thresholds.Timing.flank.value / Thresholds.Timing.step.value).rounded())
  private static let blockSteps = Int(
    (Thresholds.Timing.block.value / Thresholds.Timing.step.value).rounded())

  /// Whether the channels are not of one time; once said, it stays.
  private(set) var disagrees = false
  /// By how many seconds the gyroscope is late in the last block that could tell; `nil` before one could.
  private(set) var delay: Double?

  private let bounds: ClosedRange<Double>
  private var steps = ChannelSteps(seconds: Self.stepSeconds)
  private var before: ChannelSteps.Step?
  /// How fast the acceleration and the turning change: the last steps, over twice the reach.
  private var force: Ring<Double>
  private var turning: LinedRing
  /// Sums of the products at each shift, the gyroscope earliest first.
  private var products: [Double]
  private var forceSum = 0.0
  private var forceSquares = 0.0
  private var turningSum = 0.0
  private var turningSquares = 0.0
  private var angularSpeed = 0.0
  private var count = 0
  private var samples = 0
  private var beyond = 0

  /// - Parameter segment: What the sensor is worn on.
  init(_ segment: Segment) {
    bounds = Self.bounds(segment)
    force = Ring(capacity: 2 * Self.reach + 1, filler: 0)
    turning = LinedRing(capacity: 2 * Self.reach + 1)
    products = Array(repeating: 0, count: 2 * Self.reach + 1)
  }

  /// By how many seconds the gyroscope of a sound sensor on this segment seems late.
  private static func bounds(_ segment: Segment) -> ClosedRange<Double> {
    switch segment {
    case .foot, .ankle: -Thresholds.Timing.footEarly.value...Thresholds.Timing.footLate.value
    // A leg is braked before it lands, the longer before the slower it walks: it may seem early by any time.
    case .thigh, .shank: -Thresholds.Timing.range.value...Thresholds.Timing.bodyLate.value
    default: -Thresholds.Timing.bodyEarly.value...Thresholds.Timing.bodyLate.value
    }
  }

  /// Forgets the block that was begun, as after a gap.
  mutating func restart() {
    steps.restart()
    before = nil
    force.removeAll()
    turning.removeAll()
    beyond = 0
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

  /// (3), (4)
  private mutating func judge() {
    let size = Double(count)
    let interval = Thresholds.Timing.block.value / Double(max(samples, 1))
    guard angularSpeed / size >= Thresholds.Timing.leastTurning.value,
      interval <= Thresholds.Timing.longestInterval.value
    else { return }
    let forceMean = forceSum / size
    let turningMean = turningSum / size
    let spread =
      (max(forceSquares / size - forceMean * forceMean, 0)
      * max(turningSquares / size - turningMean * turningMean, 0)).squareRoot()
    guard spread > 0 else { return }
    func correlation(_ shift: Int) -> Double { (products[shift] / size - forceMean * turningMean) / spread }
    var best = 0
    for shift in products.indices where products[shift] > products[best] { best = shift }
    // A swing as a whole correlates over a wide range of shifts; a jolt does so at one.
    let beside = max(
      correlation(max(best - Self.flank, 0)), correlation(min(best + Self.flank, products.count - 1)))
    guard correlation(best) >= Thresholds.Timing.leastCorrelation.value,
      correlation(best) - beside >= Thresholds.Timing.leastSharpness.value
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
    disagrees = beyond >= Int(Thresholds.Timing.blocks.value)
  }
}
