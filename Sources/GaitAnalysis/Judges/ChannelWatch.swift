import GaitModel

/// Watches the channels of one sensor for values that do not change: a dead channel or axis, a frozen sensor, and
/// readings that are repeated because a slow sensor was filled into a faster grid.
///
/// A live sensor has noise, so that even at rest its numbers change within a second. Seconds are judged as blocks:
/// (1) an axis that stays at one number over two blocks, while the other channel or the other axes of its own move, is
/// dead, and alive again after a block in which it changes; an accelerometer that shows no gravity at all is dead
/// after one. (2) A sensor of six axes whose numbers all stay for a second is frozen until one changes, from the start as
/// well: at rest too its noise goes on. Three axes alone may be too coarse for their noise: they must have moved before,
/// and stay for longer; where they begin frozen that is known when they leave off, for they come back amid a movement,
/// as a sensor that rested does not. (3) Where readings repeat regularly while the sensor moves, the repeats are no readings. A coarse sensor that rests
/// for a part of each stride, as on a foot, repeats in long runs and not from sample to sample: those are readings.
/// (4) A leg that is shaken as by landings and does not turn has a gyroscope of another scale; so has a shank that is
/// shaken hard, second after second, and swings, but by less than any shank that walks.
struct ChannelWatch: Sendable {
  /// One channel over a block.
  private struct Block: Sendable {
    var least = Vector3(repeating: .infinity)
    var most = Vector3(repeating: -.infinity)
    var count = 0
    /// Whether x and y, x and z, y and z were equal in every sample.
    var pairs = SIMD3<Int>(repeating: 0)

    mutating func add(_ value: Vector3) {
      // Axis by axis: the library's loop over them is a call.
      if value.x < least.x { least.x = value.x }
      if value.y < least.y { least.y = value.y }
      if value.z < least.z { least.z = value.z }
      if value.x >= most.x { most.x = value.x }
      if value.y >= most.y { most.y = value.y }
      if value.z >= most.z { most.z = value.z }
      count += 1
      if value.x == value.y { pairs.x += 1 }
      if value.x == value.z { pairs.y += 1 }
      if value.y == value.z { pairs.z += 1 }
    }

    /// How far the axes moved.
    var range: Vector3 { count > 0 ? most - least : .zero }

    /// The largest range of the axes.
    var largest: Double { range.max() }

    func isConstant(_ axis: Int) -> Bool { count > 0 && least[axis] == most[axis] }
  }

  /// The channels that are not believed: dead, or with two equal axes; all of them while the sensor is frozen.
  private(set) var dead: ChannelSet = []
  private(set) var copied: ChannelSet = []
  private(set) var isFrozen = false
  /// Whether repeats are no readings.
  private(set) var isHeld = false
  /// Seconds from one reading of its own to the next, over the last block that repeated; `nil` before.
  private(set) var readingInterval: Double?
  /// Since when the channels have repeated one reading, and how many samples that is.
  private(set) var sameSince: SampleTime?
  private(set) var sameCount = 0
  /// How many samples before this one the channel that just turned out dead had held its value.
  private(set) var deadCount = 0
  /// When the channels that just turned out dead or copied were last seen to change.
  private(set) var blockStart: SampleTime?

  /// From when to when the sensor was frozen at the start, found just now that it leaves off; `nil` with every other
  /// sample.
  private(set) var frozenAtStart: (start: SampleTime, end: SampleTime)?
  /// Whether the gyroscope shows nothing, or too little, of what shakes this leg.
  private(set) var isStiff = false

  private let isOnLeg: Bool
  private let isOnShank: Bool
  private var stiffBlocks = 0
  private var shortBlocks = 0
  /// By how much a shank has turned since the block began, about each of its axes.
  private var turned = Vector3.zero
  private var angle = Block()
  private let channels: ChannelSet
  private let isAlone: Bool
  private let frozenAfter: Double
  // Kept here: a threshold of another module is a call with every sample.
  private let longestBlock = Thresholds.Distrust.block.value
  private let settlingGap = Thresholds.Intake.settlingGap.value
  private var force = Block()
  private var turning = Block()
  private var forceBefore = Block()
  private var turningBefore = Block()
  private var last: ImuSample?
  private var hasMoved = false
  private var repeats = 0
  /// The run of repeats that goes on, and the longest of the block.
  private var run = 0
  private var longestRun = 0
  private var samples = 0
  private var repeatsBefore = 0.0

  /// - Parameters:
  ///   - channels: What the sensor measures.
  ///   - segment: What it is worn on.
  init(_ channels: ChannelSet, on segment: Segment) {
    self.channels = channels
    isOnLeg = [.foot, .ankle, .shank, .thigh].contains(segment)
    isOnShank = segment == .shank
    isAlone = !channels.isSuperset(of: [.acceleration, .angularVelocity])
    frozenAfter = (isAlone ? Thresholds.Distrust.frozenAlone : Thresholds.Distrust.frozen).value
  }

  /// All that is not believed.
  var distrusted: ChannelSet { isFrozen ? channels : dead.union(copied) }

  /// Takes the next sample in time; whether it is a reading of its own.
  mutating func take(_ sample: ImuSample) -> Bool {
    let isRepeat = isEqual(sample)
    frozenAtStart = nil
    if let last, sample.time.seconds(since: last.time) > settlingGap {
      startBlock(at: sample.time)
      sameSince = nil
    }
    if isRepeat {
      sameCount += 1
      if let sameSince, sameCount >= Int(Thresholds.Distrust.fewestSamples.value),
        sample.time.seconds(since: sameSince) >= frozenAfter, hasMoved || isAlive(sample)
      {
        isFrozen = true
      }
    } else {
      if !hasMoved, !isFrozen { noteStart(sample) }
      sameSince = sample.time
      sameCount = 1
      isFrozen = false
    }
    if isOnShank, let last, let value = sample.angularVelocity {
      turned += sample.time.seconds(since: last.time) * value
      angle.add(turned)
    }
    last = sample
    if blockStart == nil { startBlock(at: sample.time) }
    if let value = sample.acceleration { force.add(value) }
    if let value = sample.angularVelocity { turning.add(value) }
    samples += 1
    if isRepeat {
      repeats += 1
      run += 1
      longestRun = max(longestRun, run)
    } else {
      run = 0
    }
    if let blockStart, sample.time.seconds(since: blockStart) >= longestBlock {
      close()
      startBlock(at: sample.time)
    }
    return !(isRepeat && isHeld)
  }

  // In place: a call would copy the whole watch with every sample.
  @inline(__always)
  private func isEqual(_ sample: ImuSample) -> Bool {
    guard let last else { return false }
    return sample.acceleration == last.acceleration && sample.angularVelocity == last.angularVelocity
      && sample.linearAcceleration == last.linearAcceleration
  }

  /// (2) Whether a sensor that never moved has noise all the same. Without gravity it is dead, as the next block says.
  private func isAlive(_ sample: ImuSample) -> Bool {
    guard !isAlone, let force = sample.acceleration else { return false }
    return force.length >= Thresholds.Distrust.noGravity.value
  }

  /// (2) At the start.
  private mutating func noteStart(_ sample: ImuSample) {
    guard let last, let sameSince, sameCount >= Int(Thresholds.Distrust.fewestSamples.value),
      last.time.seconds(since: sameSince) >= frozenAfter
    else { return }
    func leaps(_ one: Vector3?, _ other: Vector3?, _ least: Double) -> Bool {
      guard let one, let other else { return false }
      return (other - one).length > least
    }
    guard
      leaps(last.acceleration, sample.acceleration, Thresholds.Distrust.wokeForce.value)
        || leaps(last.angularVelocity, sample.angularVelocity, Thresholds.Distrust.wokeTurning.value)
    else { return }
    frozenAtStart = (sameSince, last.time)
  }

  private mutating func startBlock(at time: SampleTime) {
    blockStart = time
    force = Block()
    turning = Block()
    turned = .zero
    angle = Block()
    repeats = 0
    run = 0
    longestRun = 0
    samples = 0
  }

  /// Judges a block of a second.
  private mutating func close() {
    let forceMoves = force.largest > Thresholds.Distrust.movedForce.value
    let turningMoves = turning.largest > Thresholds.Distrust.movedTurning.value
    if forceMoves || turningMoves { hasMoved = true }
    judgeRepeats(moves: forceMoves || turningMoves)
    if !isFrozen, samples >= Int(Thresholds.Distrust.fewestSamples.value) {
      judge(.acceleration, force, forceBefore, otherMoves: turningMoves)
      judge(.angularVelocity, turning, turningBefore, otherMoves: forceMoves)
    }
    forceBefore = force
    turningBefore = turning
    judgeSwing()
  }

  /// (4)
  private mutating func judgeSwing() {
    // A trunk or arm that is shaken and does not turn may sit in a bus.
    guard isOnLeg else { return }
    // One that stays at its number is dead, and may come back.
    let isWhole = turning.count == samples && turning.largest > 0
    let isStill =
      turning.largest < Thresholds.Distrust.stiffLegTurning.value
      && force.largest > Thresholds.Distrust.stiffLegForce.value
    stiffBlocks = isStill && isWhole ? stiffBlocks + 1 : 0
    // A leg that trembles turns fast, but by little; one that swings freely does not land hard.
    let swings = Thresholds.Distrust.shortSwingLeast.value...Thresholds.Distrust.shortSwing.value
    let isShort =
      isOnShank && turning.largest < Thresholds.Distrust.shortSwingTurning.value
      && swings.contains(angle.largest) && force.largest > Thresholds.Distrust.shortSwingForce.value
    shortBlocks = isShort && isWhole ? shortBlocks + 1 : 0
    if stiffBlocks >= Int(Thresholds.Distrust.stiffLegBlocks.value)
      || shortBlocks >= Int(Thresholds.Distrust.shortSwingBlocks.value)
    {
      isStiff = true
    }
  }

  /// (1)
  private mutating func judge(
    _ channel: ChannelSet, _ block: Block, _ before: Block, otherMoves: Bool
  ) {
    guard block.count >= Int(Thresholds.Distrust.fewestSamples.value) else { return }
    let isForce = channel == .acceleration
    let least = (isForce ? Thresholds.Distrust.movedForce : Thresholds.Distrust.movedTurning).value
    let moves = otherMoves || block.largest > least
    var constant = 0
    var isDead = false
    for axis in 0..<3 where block.isConstant(axis) {
      constant += 1
      if moves, before.isConstant(axis), before.least[axis] == block.least[axis] { isDead = true }
    }
    if isForce, constant == 3, block.least.length < Thresholds.Distrust.noGravity.value { isDead = true }
    if isDead {
      if !dead.contains(channel) { deadCount = block.count - 1 + (before.count > 0 ? before.count : 0) }
      dead.formUnion(channel)
    } else if constant == 0 {
      dead.subtract(channel)
    }
    let isCopy = block.pairs.max() == block.count && block.largest > least
    let wasCopy = before.count > 0 && before.pairs.max() == before.count
    if isCopy, wasCopy { copied.formUnion(channel) }
    if !isCopy, block.largest > least { copied.subtract(channel) }
  }

  /// (3)
  private mutating func judgeRepeats(moves: Bool) {
    guard samples > 0, !isFrozen, moves else { return }
    let usual = Double(repeats) / Double(max(samples - repeats, 1))
    guard Double(longestRun) <= 1 + Thresholds.Distrust.heldRun.value * usual else { return }
    let share = Double(repeats) / Double(samples)
    let least = Thresholds.Distrust.heldShare.value
    if share >= least, repeatsBefore >= least {
      isHeld = true
      readingInterval = Thresholds.Distrust.block.value / Double(max(samples - repeats, 1))
    }
    if share < least / 2, repeatsBefore < least / 2 { isHeld = false }
    repeatsBefore = share
  }
}
