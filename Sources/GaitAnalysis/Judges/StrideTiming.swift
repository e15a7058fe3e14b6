import GaitModel
import GaitSignal

/// By how much the gyroscope of a foot is late against its accelerometer, as its strides tell.
///
/// A foot that stands flat, swings and stands flat again has gained no velocity. A gyroscope that is late turns gravity
/// away too late, and its share of the swing is left over as velocity, in proportion to the delay. (1) Both channels
/// come in steps of 10 ms. (2) A foot stands where it turns least between two swings. (3) From one stand to the next the
/// velocity is integrated twice, as it stands and with the gyroscope read 20 ms later, as `FootPath` does it: what is
/// left at the end is spread over the stride as an error of tilt. The delay is that which leaves least velocity over.
/// (4) Where the median of the last strides surely lies beyond what sound sensors show, the channels are not of one time.
///
/// That is finer than a comparison of jolts (`ChannelTiming`), which a soft landing hardly makes; it needs a foot.
struct StrideTiming: Sendable {
  private struct Step: Sendable {
    var force = Vector3.zero
    /// From the middle of the step before to the middle of this one.
    var turn = Rotation.none
    var speed = 0.0
  }

  private static let seconds = Thresholds.Timing.step.value
  private static let shift = steps(Thresholds.Timing.tried)
  private static let half = steps(Thresholds.Timing.standing) / 2

  private static func steps(_ duration: Cited) -> Int { Int((duration.value / seconds).rounded()) }

  /// Whether the channels are not of one time; once said, it stays.
  private(set) var disagrees = false
  /// The median of the delays that the last strides told; `nil` before one did.
  var delay: Double? {
    let told = (0..<delays.count).map { delays[$0] }.sorted()
    return told.isEmpty ? nil : told[told.count / 2]
  }

  private let isFoot: Bool
  private var channels = ChannelSteps(seconds: seconds)
  private var before: ChannelSteps.Step?
  private var steps: Ring<Step>
  private var delays = Ring(capacity: Int(Thresholds.Timing.strides.value), filler: 0.0)
  /// The number of the newest step, counted since the last gap.
  private var newest = -1
  /// The step in which the foot last stood, and the fastest turning since.
  private var stood: Int?
  private var fastest = 0.0
  /// Where it turns least in the stand that it is in, and how many steps that lasts.
  private var stillest: (step: Int, speed: Double)?
  private var still = 0
  /// The last sample, and the longest time between two since the foot last stood.
  private var lastTime: SampleTime?
  private var interval = 0.0
  /// The last readings, and whether one was cut off since the foot last stood.
  private var lastForce = Vector3.zero
  private var lastTurning = Vector3.zero
  private var isCut = false

  /// - Parameter segment: What the sensor is worn on.
  init(_ segment: Segment) {
    isFoot = segment == .foot
    // Elsewhere nothing is kept.
    let kept = Self.steps(Thresholds.Timing.longestStride) + 4 * Self.half + Self.shift
    steps = Ring(capacity: isFoot ? kept : 1, filler: Step())
  }

  /// Forgets the stride that was begun, as after a gap.
  mutating func restart() {
    channels.restart()
    before = nil
    steps.removeAll()
    newest = -1
    stood = nil
    stillest = nil
    still = 0
    fastest = 0
    lastTime = nil
    interval = 0
  }

  /// Takes an admitted sample that is believed so far.
  mutating func take(_ sample: ImuSample) {
    guard isFoot, !disagrees, sample.acceleration != nil, sample.angularVelocity != nil else { return }
    if !channels.take(sample) { restart() }
    if let lastTime { interval = max(interval, sample.time.seconds(since: lastTime)) }
    lastTime = sample.time
    noteCut(sample)
    while let step = channels.next() { take(step) }
  }

  /// Large readings that repeat are cut off at the sensor's range: what is left over then is no delay.
  private mutating func noteCut(_ sample: ImuSample) {
    guard let force = sample.acceleration, let turning = sample.angularVelocity else { return }
    for axis in 0..<3 {
      if force[axis] == lastForce[axis], abs(force[axis]) >= Thresholds.Timing.cutForce.value { isCut = true }
      if turning[axis] == lastTurning[axis], abs(turning[axis]) >= Thresholds.Timing.cutTurning.value {
        isCut = true
      }
    }
    lastForce = force
    lastTurning = turning
  }

  /// (1), (2)
  private mutating func take(_ step: ChannelSteps.Step) {
    let turning = 0.5 * (step.turning + (before ?? step).turning)
    before = step
    steps.append(
      Step(
        force: step.force, turn: Rotation(turningAt: turning, for: Self.seconds), speed: step.turning.length))
    newest += 1
    guard steps.count > 2 * Self.half else { return }
    var speed = 0.0
    for age in 0...(2 * Self.half) { speed += steps[age: age].speed }
    speed /= Double(2 * Self.half + 1)
    fastest = max(fastest, speed)
    if speed < Thresholds.Timing.standTurning.value {
      still += 1
      if speed < stillest?.speed ?? .infinity { stillest = (newest - Self.half, speed) }
    } else if let stand = stillest?.step {
      // In the middle of a slow swing a foot does not turn either, for a moment.
      if still >= Self.steps(Thresholds.Timing.leastStand) {
        if let stood, fastest >= Thresholds.Timing.swingTurning.value { judge(from: stood, to: stand) }
        stood = stand
        fastest = 0
        interval = 0
        isCut = false
      }
      stillest = nil
      still = 0
    }
  }

  /// (4)
  private mutating func judge(from start: Int, to end: Int) {
    let stride = Double(end - start) * Self.seconds
    guard !isCut, stride >= Thresholds.Timing.shortestStride.value,
      stride <= Thresholds.Timing.longestStride.value,
      interval <= Thresholds.Timing.longestInterval.value, let late = late(from: start, to: end)
    else { return }
    delays.append(late)
    guard delays.count >= Int(Thresholds.Timing.fewestStrides.value) else { return }
    // So many may lie on the other side of a bound, and the median still lies beyond it in 39 of 40 draws.
    let size = Double(delays.count)
    let spared = Int((size / 2 - size.squareRoot()).rounded(.down))
    var (notLate, notEarly) = (0, 0)
    for index in 0..<delays.count {
      if delays[index] <= Thresholds.Timing.strideLate.value { notLate += 1 }
      if delays[index] >= -Thresholds.Timing.strideEarly.value { notEarly += 1 }
    }
    disagrees = notLate <= spared || notEarly <= spared
  }

  /// (3)
  private func late(from start: Int, to end: Int) -> Double? {
    // The steps around the first stand are still kept, and those after the last one have come.
    guard newest - start + Self.half < steps.count, end + max(Self.half, Self.shift) <= newest else {
      return nil
    }
    let left = velocity(from: start, to: end, shift: 0)
    let slope =
      (velocity(from: start, to: end, shift: Self.shift) - left) / (Double(Self.shift) * Self.seconds)
    guard slope.length >= Thresholds.Timing.leastVelocity.value else { return nil }
    // Where no delay near this one brings the foot to a stand, it did not stand: a stop, a turn, a shuffle.
    let late = -left.dot(slope) / slope.dot(slope)
    let rest = left + late * slope
    return abs(late) <= Thresholds.Timing.farthest.value && rest.length <= Thresholds.Timing.leftOver.value
      ? late : nil
  }

  /// The velocity that is left over at the end.
  private func velocity(from start: Int, to end: Int, shift: Int) -> Vector3 {
    let first = meanForce(at: start)
    let size = first.length
    guard size > 0 else { return .zero }
    let up = first / size
    var rotation = Rotation.none
    for step in (start + 1)...end { rotation = (rotation * turn(step + shift)).renormalised }
    let last = rotation.turning(meanForce(at: end))
    guard last.length > 0 else { return .zero }
    let tilt = (last / last.length).cross(up)
    rotation = .none
    var velocity = Vector3.zero
    for step in (start + 1)...end {
      rotation = (rotation * turn(step + shift)).renormalised
      let force = rotation.turning(steps[age: newest - step].force)
      let share = Double(step - start) / Double(end - start)
      velocity += Self.seconds * (force + share * tilt.cross(force) - first)
    }
    return velocity
  }

  private func turn(_ step: Int) -> Rotation { steps[age: newest - step].turn }

  private func meanForce(at step: Int) -> Vector3 {
    var sum = Vector3.zero
    for index in (step - Self.half)...(step + Self.half) { sum += steps[age: newest - index].force }
    return sum / Double(2 * Self.half + 1)
  }
}
