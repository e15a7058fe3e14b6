import GaitModel

/// What one arm did over a walk, summed up once a second and once a swing, in memory that does not grow.
struct ArmTally: Sendable {
  private var walkingSeconds = 0
  private var swingingSeconds = 0
  private var busySeconds = 0
  private var lastEnd: SampleTime?
  private var cycleTime = 0.0
  private var cycleCount = 0
  /// Stride durations by cadence, one a second in which the arm swung.
  private var strideTime = 0.0
  private var strideCount = 0
  private var regularitySum = 0.0
  private var regularitySeconds = 0.0
  private(set) var ranges = RangeTally()
  private(set) var legPhase = LegPhase()

  /// Counts a second of walking.
  mutating func add(_ state: ArmState) {
    switch state {
    case .unknown: break
    case .busy: busySeconds += 1
    case .swinging:
      walkingSeconds += 1
      swingingSeconds += 1
    case .hanging, .still: walkingSeconds += 1
    }
  }

  /// Counts a second in which the arm swung, at this cadence in steps per minute.
  mutating func add(cadence: Double) {
    strideTime += 120 / cadence
    strideCount += 1
  }

  /// Counts how alike the swings of a second were, −1…1.
  mutating func add(regularity: Double) {
    regularitySum += regularity
    regularitySeconds += 1
  }

  /// Counts a swing.
  mutating func add(_ swing: ArmSwing) {
    ranges.add(swing.range)
    if lastEnd == swing.start {
      cycleTime += swing.end.seconds(since: swing.start)
      cycleCount += 1
    }
    lastEnd = swing.end
  }

  /// Takes the moment at which the arm was foremost.
  mutating func add(foremost time: SampleTime) {
    legPhase.add(foremost: time)
  }

  /// Takes an initial contact of the other side's foot.
  mutating func add(contact time: SampleTime) {
    legPhase.add(contact: time)
  }

  /// Share of the walking seconds in which it swung, without those in which it was busy.
  var swingingShare: Double? {
    walkingSeconds > 0 ? Double(swingingSeconds) / Double(walkingSeconds) : nil
  }

  /// Share of the walking seconds in which it was busy.
  var busyShare: Double? {
    let all = walkingSeconds + busySeconds
    return all > 0 ? Double(busySeconds) / Double(all) : nil
  }

  /// Mean stride duration over mean duration of a swing forward and back.
  var ratio: Double? {
    guard cycleCount > 0, strideCount > 0 else { return nil }
    return strideTime / Double(strideCount) / (2 * cycleTime / Double(cycleCount))
  }

  /// Mean likeness of one swing to the next, 0…1.
  var regularity: Double? {
    regularitySeconds > 0 ? max(regularitySum / regularitySeconds, 0) : nil
  }
}
