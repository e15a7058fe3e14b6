import GaitModel
import GaitSignal

/// Whether gravity, as the accelerometer sees it, turns as the gyroscope of the same sensor says: dg/dt = −ω × g.
///
/// Carried into a frame that the gyroscope holds fixed, the acceleration of a body that walks is gravity over two
/// seconds, whatever the body does meanwhile and however the sensor is mounted: its own acceleration averages out. If
/// a sign, the order of axes, a scale or the timing of one channel is wrong, that mean moves with the body.
///
/// (1) Both channels come in steps of 20 ms (`ChannelSteps`); the last six seconds are kept. (2) Twice a second, while the
/// sensor turns enough, the mean over two seconds is compared with that of four seconds before: half the square of
/// the difference, in (m/s²)². (3) When that is large, every exchange of axes and signs of the gyroscope, other
/// scales and other delays are tried on the same six seconds. (4) If one of them explains gravity far better over
/// several seconds, or the difference is beyond any walk, the channels disagree.
///
/// Below 33 samples a second nothing is compared: the turns within a step are not followed then.
struct GravityTurn: Sendable {
  /// One step of 20 ms.
  private struct Step: Sendable {
    var force = Vector3.zero
    /// Angular velocity in rad/s.
    var turning = Vector3.zero
    /// Its length.
    var speed = 0.0
    /// By how much it turns in half a step, as it stands.
    var half = Rotation.none
  }

  private static var stepSeconds: Double { Thresholds.Gravity.step.value }
  private static var meanSteps: Int { Int((Thresholds.Gravity.mean.value / stepSeconds).rounded()) }
  private static var lagSteps: Int { Int((Thresholds.Gravity.lag.value / stepSeconds).rounded()) }
  private static var memory: Int { Int(Thresholds.Gravity.memory.value) }
  private static var hop: Int { Int((Thresholds.Gravity.hop.value / stepSeconds).rounded()) }

  /// Whether the channels disagree; once said, it stays.
  private(set) var disagrees = false

  private var steps: Ring<Step>
  private var sinceHop = 0
  private var weights: [Double]
  private var others: [Double]
  /// Differences of the last comparisons, and of every other reading; where those were not tried, the same number.
  private var own: [Double]
  private var large = 0
  private var compared = 0
  private var agreeing = 0

  init() {
    steps = Ring(capacity: Self.meanSteps + Self.lagSteps, filler: Step())
    own = Array(repeating: 0, count: Self.memory)
    others = Array(repeating: 0, count: GravityHypothesis.count * Self.memory)
    let count = Double(Self.meanSteps)
    weights = (0..<Self.meanSteps).map { index in
      let rise = sine(.pi * (Double(index) + 0.5) / count)
      return 2 * rise * rise / count
    }
  }

  /// Forgets what was gathered, as after a gap.
  mutating func restart() {
    steps.removeAll()
    compared = 0
    large = 0
    sinceHop = 0
  }

  /// Takes the next step of both channels.
  mutating func take(_ step: ChannelSteps.Step) {
    guard !disagrees else { return }
    steps.append(
      Step(
        force: step.force, turning: step.turning, speed: step.turning.length,
        half: Rotation(turningAt: step.turning, for: 0.5 * Self.stepSeconds)))
    sinceHop += 1
    guard steps.isFull, sinceHop >= Self.hop else { return }
    sinceHop = 0
    judge()
  }

  /// (2) to (4)
  private mutating func judge() {
    var activity = 0.0
    for index in 0..<steps.count { activity += steps[index].speed }
    guard activity / Double(steps.count) >= Thresholds.Gravity.leastTurning.value else { return }
    let difference = differenceAsItStands
    let place = compared % Self.memory
    own[place] = difference
    let isLarge = difference >= Thresholds.Gravity.doubted.value
    for index in 0..<GravityHypothesis.count {
      others[index * Self.memory + place] = isLarge ? self.difference(GravityHypothesis(index)) : difference
    }
    compared += 1
    large = difference >= Thresholds.Gravity.beyondWalking.value ? large + 1 : 0
    agreeing = isExplained ? agreeing + 1 : 0
    disagrees =
      agreeing >= Int(Thresholds.Gravity.agreeingHops.value)
      || large >= Int(Thresholds.Gravity.beyondHops.value)
  }

  /// Whether another reading explains gravity far better over the last comparisons.
  private var isExplained: Bool {
    let count = min(compared, Self.memory)
    guard count >= Int(Thresholds.Gravity.fewestHops.value) else { return false }
    func sum(_ values: [Double], from start: Int) -> Double {
      var sum = 0.0
      for index in 0..<count { sum += values[start + index] }
      return sum
    }
    let difference = sum(own, from: 0)
    guard difference >= Thresholds.Gravity.doubted.value * Double(count) else { return false }
    for index in 0..<GravityHypothesis.count
    where difference > Thresholds.Gravity.margin.value * sum(others, from: index * Self.memory) {
      return true
    }
    return false
  }

  private var differenceAsItStands: Double { difference { steps[$0].half } }

  /// The same, if the gyroscope were read so.
  private func difference(_ hypothesis: GravityHypothesis) -> Double {
    difference { index in
      let shifted = min(max(index + hypothesis.delaySteps, 0), steps.count - 1)
      return Rotation(
        turningAt: hypothesis.reading(steps[shifted].turning), for: 0.5 * Self.stepSeconds)
    }
  }

  /// Half the squared difference of both means of gravity, in the frame that the gyroscope holds.
  ///
  /// - Parameter half: By how much the sensor turns in half of a step, given its number.
  @inline(__always)
  private func difference(_ half: (Int) -> Rotation) -> Double {
    var frame = Rotation.none
    var early = Vector3.zero
    var late = Vector3.zero
    let (meanSteps, lagSteps) = (Self.meanSteps, Self.lagSteps)
    for index in 0..<steps.count {
      let turned = half(index)
      frame = frame * turned
      let force = frame.turning(steps[index].force)
      frame = (frame * turned).renormalised
      if index < meanSteps { early += force * weights[index] }
      if index >= lagSteps { late += force * weights[index - lagSteps] }
    }
    let moved = late - early
    return 0.5 * moved.dot(moved)
  }
}

/// One way in which a gyroscope could be meant: axes exchanged, signs turned, another scale, another delay.
struct GravityHypothesis: Sendable {
  /// Axis that is read for x, y and z.
  private let axes: SIMD3<Int>
  private let factor: Vector3
  /// By how many steps of 20 ms the gyroscope is late.
  let delaySteps: Int

  private static let orders: [SIMD3<Int>] = [
    SIMD3(0, 1, 2), SIMD3(1, 0, 2), SIMD3(2, 1, 0), SIMD3(0, 2, 1), SIMD3(1, 2, 0), SIMD3(2, 0, 1),
  ]
  private static let scaleCount = 7
  private static let delayCount = 5

  /// How many there are beside the one as it stands.
  static let count = orders.count * 8 - 1 + scaleCount + delayCount

  private static func scale(_ number: Int) -> Double {
    switch number {
    case 0: Thresholds.Gravity.scaleDegrees.value
    case 1: Thresholds.Gravity.scaleQuarter.value
    case 2: Thresholds.Gravity.scaleSmall.value
    case 3: Thresholds.Gravity.scaleSmaller.value
    case 4: Thresholds.Gravity.scaleLarger.value
    case 5: Thresholds.Gravity.scaleLarge.value
    default: Thresholds.Gravity.scaleFourfold.value
    }
  }

  private static func delaySteps(_ number: Int) -> Int {
    let seconds =
      switch number {
      case 0: -Thresholds.Gravity.delayLong.value
      case 1: -Thresholds.Gravity.delayShort.value
      case 2: Thresholds.Gravity.delayShort.value
      case 3: Thresholds.Gravity.delayLong.value
      default: Thresholds.Gravity.delayLongest.value
      }
    return Int((seconds / Thresholds.Gravity.step.value).rounded())
  }

  private init(axes: SIMD3<Int>, factor: Vector3, delaySteps: Int) {
    self.axes = axes
    self.factor = factor
    self.delaySteps = delaySteps
  }

  /// The one with this number, less than `count`.
  init(_ number: Int) {
    let signed = Self.orders.count * 8 - 1
    if number < signed {
      // Number 0 of the first order would be the one as it stands.
      let index = number + 1
      let signs = index % 8
      func sign(_ bit: Int) -> Double { signs & bit == 0 ? 1 : -1 }
      self.init(
        axes: Self.orders[index / 8], factor: Vector3(sign(1), sign(2), sign(4)), delaySteps: 0)
    } else if number < signed + Self.scaleCount {
      self.init(
        axes: SIMD3(0, 1, 2), factor: Vector3(repeating: Self.scale(number - signed)), delaySteps: 0)
    } else {
      self.init(
        axes: SIMD3(0, 1, 2), factor: Vector3(1, 1, 1),
        delaySteps: Self.delaySteps(number - signed - Self.scaleCount))
    }
  }

  /// The angular velocity read in this way.
  func reading(_ value: Vector3) -> Vector3 {
    Vector3(value[axes.x], value[axes.y], value[axes.z]) * factor
  }
}
