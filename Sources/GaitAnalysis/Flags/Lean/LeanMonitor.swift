import GaitModel
import GaitSignal

/// How one sensor on the trunk leans against the way it stands while walking, and whether it is still.
///
/// The slow part of the force is up, in the sensor's frame (1). How it lies while walking is kept for the last
/// minute; the middle of these directions is upright (2). Forward is where the part of the force that goes with the
/// steps lags the vertical one by a quarter, summed over strides (3), as in `TrunkSides`. Still is what hardly
/// turns and whose force hardly varies over two seconds (4). All vectors turn with the sensor, so its mounting drops
/// out; no gyroscope is needed.
///
/// - Input: specific force in m/s², angular velocity in rad/s where there is one.
/// - Output: angles in rad at a full second.
struct LeanMonitor: Sendable {
  /// What a full second shows.
  struct Reading: Equatable, Sendable {
    /// Forward lean against upright in rad, backward negative.
    let forward: Double
    /// Lean to either side in rad, 0 or more.
    let sideways: Double
    /// Whether the trunk was still.
    let isStill: Bool
  }

  /// (4) Sums over a tenth of a second.
  private struct Block {
    var end = SampleTime.zero
    var count = 0.0
    var force = 0.0
    var forceSquares = 0.0
    var turningSquares = 0.0
    var up = Vector3.zero
  }

  private var slow: VectorFilter
  private var history: VectorHistory
  private var blocks = Ring(capacity: 32, filler: Block())
  private var open = Block()
  private let samplesInBlock: Double
  private var turningSquares = 0.0
  private var turningCount = 0.0
  private var uprights = Ring(capacity: 64, filler: Vector3.zero)
  private var upright: Vector3?
  private var forward = Vector3.zero
  private var forwardSize = 0.0

  init() {
    let rate = Thresholds.Grid.rate.value
    slow = VectorFilter(Butterworth.lowPass(cutoffHertz: Thresholds.Lean.band.value, rateHertz: rate))
    // A stride, and as long again for what is reported late.
    history = VectorHistory(seconds: 2 * Thresholds.Sides.longestStride.value, rateHertz: rate)
    samplesInBlock = (Thresholds.Lean.block.value * rate).rounded()
  }

  /// Takes the next frame of its sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    for index in frame.slow.indices { take(frame.slow[index]) }
    guard let restart = frame.restart, restart.forceContinuity != .follows, let force = restart.force else {
      return
    }
    slow.settle(on: force)
    history.removeAll()
    open = Block()
  }

  /// Takes a stride of the body as it is reported: learns forward from it (3).
  mutating func note(_ stride: Stride, _ waves: inout CycleWaves) {
    guard let cycle = history.cycle(from: stride.start, to: stride.end, &waves) else { return }
    let length = cycle.mean.length
    guard length > 0 else { return }
    let up = cycle.mean / length
    let vertical = (real: cycle.second.real.dot(up), imaginary: cycle.second.imaginary.dot(up))
    let level = (
      real: cycle.second.real - up * vertical.real,
      imaginary: cycle.second.imaginary - up * vertical.imaginary
    )
    let lag = level.imaginary * vertical.real - level.real * vertical.imaginary
    forward = forward * Thresholds.Lean.memory.value + lag
    forwardSize = forwardSize * Thresholds.Lean.memory.value + lag.length
  }

  /// Takes a full second of walking: how the trunk stands then (2).
  mutating func noteWalking(at second: SampleTime) {
    guard let up = newest(at: second)?.up, up.length > 0 else { return }
    uprights.append(up / up.length)
    upright = nil
  }

  /// How the trunk leans at a full second; `nil` when that, upright or forward is not known.
  mutating func reading(at second: SampleTime) -> Reading? {
    guard let newest = newest(at: second), newest.up.length > 0 else { return nil }
    if upright == nil { upright = middleOfUprights() }
    guard let upright, forwardSize > 0,
      forward.length >= Thresholds.Lean.agreement.value * forwardSize
    else { return nil }
    let level = forward - upright * forward.dot(upright)
    guard level.length > 0 else { return nil }
    let ahead = level / level.length
    let up = newest.up / newest.up.length
    // Who leans forward sees up move back.
    let angle = arcTangent(-up.dot(ahead), up.dot(upright))
    let side = arcTangent(abs(up.dot(upright.cross(ahead))), up.dot(upright))
    return Reading(forward: angle, sideways: side, isStill: isStill(at: second))
  }

  // MARK: Steps of the above

  private mutating func take(_ sample: SensorFrame.GridSample) {
    if let turning = sample.turning {
      turningSquares += turning.dot(turning)
      turningCount += 1
    }
    guard let value = sample.force else { return }
    history.append(value, at: sample.time)
    let force = value.length
    open.end = sample.time
    open.up = slow.process(value)  // (1)
    open.count += 1
    open.force += force
    open.forceSquares += force * force
    guard open.count >= samplesInBlock else { return }
    // Where the gyroscope was lost, a block holds what came of it meanwhile.
    open.turningSquares = turningCount > 0 ? turningSquares / turningCount : 0
    turningSquares = 0
    turningCount = 0
    blocks.append(open)
    open = Block()
  }

  /// The newest block that ends before a moment, if the sensor has not fallen silent.
  private func newest(at time: SampleTime) -> Block? {
    var found: Block?
    for index in 0..<blocks.count where blocks[index].end <= time {
      if let found, found.end >= blocks[index].end { continue }
      found = blocks[index]
    }
    guard let found, time.seconds(since: found.end) <= Thresholds.Intake.settlingGap.value else { return nil }
    return found
  }

  /// (4)
  private func isStill(at time: SampleTime) -> Bool {
    var total = Block()
    var seen = 0.0
    for index in 0..<blocks.count {
      let age = time.seconds(since: blocks[index].end)
      guard age >= 0, age < Thresholds.Lean.stillTime.value else { continue }
      total.count += blocks[index].count
      total.force += blocks[index].force
      total.forceSquares += blocks[index].forceSquares
      total.turningSquares += blocks[index].turningSquares
      seen += 1
    }
    guard 2 * seen * Thresholds.Lean.block.value >= Thresholds.Lean.stillTime.value else { return false }
    let mean = total.force / total.count
    let deviation = max(total.forceSquares / total.count - mean * mean, 0).squareRoot()
    let turning = (total.turningSquares / seen).squareRoot()
    return deviation < Thresholds.Lean.stillForce.value && turning < Thresholds.Lean.stillRate.value
  }

  /// (2) The direction with the least sum of distances to all, which a few odd seconds do not move.
  private func middleOfUprights() -> Vector3? {
    guard uprights.count >= Int(Thresholds.Lean.reference.value) else { return nil }
    var middle = Vector3.zero
    for index in 0..<uprights.count { middle += uprights[index] }
    for _ in 0..<8 {
      middle /= middle.length
      var sum = Vector3.zero
      for index in 0..<uprights.count {
        sum += uprights[index] / max((uprights[index] - middle).length, 1e-9)
      }
      middle = sum
    }
    return middle.length > 0 ? middle / middle.length : nil
  }
}
