public import GaitModel

/// A walk looked at as a test over a set time or a set way. Definitions: docs/measures.md, "Walk tests".
public struct WalkTest: Equatable, Sendable {
  /// Which test. The raw value is its name on the command line and in tables.
  public enum Kind: String, CaseIterable, Sendable {
    case sixMinutes = "6mwt"
    case twoMinutes = "2mwt"
    case tenMetres = "10mwt"

    /// How long it takes, in seconds; `nil` for the one over a set way.
    public var seconds: Double? {
      switch self {
      case .sixMinutes: Thresholds.WalkTest.sixMinutes.value
      case .twoMinutes: Thresholds.WalkTest.twoMinutes.value
      case .tenMetres: nil
      }
    }
  }

  /// Where the distance is from. The raw value is its name in tables.
  public enum DistanceBasis: String, CaseIterable, Sendable {
    case given
    case estimated
  }

  /// Which test.
  public let kind: Kind
  /// The first step of the test; `nil` when there is none.
  public internal(set) var start: SampleTime?
  /// Its end; `nil` when the recording does not hold it.
  public internal(set) var end: SampleTime?
  /// Metres walked.
  public var distanceMetres: Double?
  /// Where the distance is from.
  public var distanceBasis: DistanceBasis?
  /// Metres a second, rests included.
  public var speedMetresPerSecond: Double?
  /// How often the trunk turned round.
  public internal(set) var turns: Int?
  /// Median cadence while walking, in steps per minute.
  public var cadenceStepsPerMinute: Double?
  /// How often nobody walked for 3 s or more.
  public internal(set) var pauses: Int?
  /// How long nobody walked in those, in seconds.
  public internal(set) var pausesSeconds: Double?
  /// What is missing, and why.
  public internal(set) var notComputed: [NotComputed] = []

  /// The test of a finished walk.
  ///
  /// - Parameters:
  ///   - kind: Which test.
  ///   - walk: The walk.
  ///   - given: The metres walked, if they are known.
  public init(_ kind: Kind, of walk: WalkResult, givenMetres given: Double?) {
    self.kind = kind
    distanceMetres = given
    distanceBasis = given.map { _ in .given }
    switch limits(of: walk) {
    case .failure(let trouble):
      if trouble.reason == .noWalking {
        // A way that nobody walked is none, whatever was said.
        distanceMetres = nil
        distanceBasis = nil
      }
      let all = Measure.tests.filter { distanceMetres == nil || !Self.said($0) }
      notComputed = all.map { NotComputed(metric: $0.name, reason: trouble.reason) }
    case .success(let limits):
      start = limits.lowerBound
      end = limits.upperBound
      measure(walk, limits, given)
    }
  }

  /// Why the test cannot be determined.
  private struct Trouble: Error {
    let reason: MissingReason
  }

  private static func said(_ measure: Measure) -> Bool {
    measure.name == Measure.testDistance.name || measure.name == Measure.testDistanceBasis.name
  }

  /// From the first step to the end of the time, or of the way.
  private func limits(of walk: WalkResult) -> Result<ClosedRange<SampleTime>, Trouble> {
    guard let first = walk.walkingBouts.first else { return .failure(Trouble(reason: .noWalking)) }
    guard let needed = kind.seconds else {
      guard walk.walkingBouts.count == 1 else {
        return .failure(Trouble(reason: .severalPasses(walk.walkingBouts.count)))
      }
      return .success(first.start...max(first.start, first.end))
    }
    let last = max(walk.seconds.last?.time ?? first.end, walk.walkingBouts.last?.end ?? first.end)
    let there = last.seconds(since: first.start)
    guard there >= needed - Thresholds.WalkTest.mayLack.value else {
      return .failure(
        Trouble(reason: .testCutShort(seconds: Int(max(there, 0)), needed: Int(needed))))
    }
    return .success(first.start...first.start.advanced(bySeconds: min(needed, there)))
  }

  private mutating func measure(
    _ walk: WalkResult, _ limits: ClosedRange<SampleTime>, _ given: Double?
  ) {
    let bouts = walk.walkingBouts.filter { $0.end > limits.lowerBound && $0.start < limits.upperBound }
    let estimate = Self.estimate(bouts, limits)
    switch estimate {
    case .success(let metres):
      settle(
        given ?? (kind == .tenMetres ? Thresholds.WalkTest.tenMetres.value : nil), estimated: metres, limits)
    case .failure(let trouble):
      if let way = given ?? (kind == .tenMetres ? Thresholds.WalkTest.tenMetres.value : nil) {
        settle(way, estimated: nil, limits)
      } else {
        for measure in [Measure.testDistance, .testDistanceBasis, .testSpeed] {
          miss(measure, trouble.reason)
        }
      }
    }
    let seconds = walk.seconds.filter { $0.time > limits.lowerBound && $0.time <= limits.upperBound }
    cadenceStepsPerMinute = Self.median(seconds.compactMap { $0.walking ? $0.cadenceStepsPerMinute : nil })
    if cadenceStepsPerMinute == nil { miss(.testCadence, .needsMoreSteps) }
    if Self.seesTurns(walk.recording.sensors) {
      turns = Self.turns(seconds)
    } else {
      miss(.testTurns, .needsLowBackGyroscope)
    }
    rest(bouts, limits)
  }

  /// Takes the way that was given, if the sensors do not contradict it, else what they tell.
  private mutating func settle(_ way: Double?, estimated: Double?, _ limits: ClosedRange<SampleTime>) {
    if let way, let estimated, estimated > 0 {
      let factor = way / estimated
      let fits = Thresholds.WalkTest.leastFactor.value...Thresholds.WalkTest.greatestFactor.value
      guard fits.contains(factor) else {
        distanceMetres = nil
        distanceBasis = nil
        for measure in [Measure.testDistance, .testDistanceBasis, .testSpeed] {
          miss(measure, .givenWayDiffers(factor: factor))
        }
        return
      }
    }
    distanceMetres = way ?? estimated
    distanceBasis = way == nil ? .estimated : .given
    let seconds = limits.upperBound.seconds(since: limits.lowerBound)
    speedMetresPerSecond = seconds > 0 ? distanceMetres.map { $0 / seconds } : nil
  }

  private mutating func rest(_ bouts: [WalkingBout], _ limits: ClosedRange<SampleTime>) {
    var count = 0
    var total = 0.0
    var walked = limits.lowerBound
    for begin in bouts.map(\.start) + [limits.upperBound] {
      let stop = begin.seconds(since: walked)
      if stop >= Thresholds.Pauses.shortest.value {
        count += 1
        total += stop
      }
      walked = bouts.last { $0.start <= begin }.map(\.end) ?? walked
    }
    pauses = count
    pausesSeconds = total
  }

  /// The speed of each bout times its part of the test.
  private static func estimate(
    _ bouts: [WalkingBout], _ limits: ClosedRange<SampleTime>
  ) -> Result<Double, Trouble> {
    guard bouts.contains(where: { $0.speedMetresPerSecond != nil }) else {
      return .failure(Trouble(reason: .needsSpeedSensor))
    }
    var metres = 0.0
    for bout in bouts {
      guard let speed = bout.speedMetresPerSecond else {
        return .failure(Trouble(reason: .speedNotThroughout))
      }
      metres += speed * min(bout.end, limits.upperBound).seconds(since: max(bout.start, limits.lowerBound))
    }
    return .success(metres)
  }

  private static func turns(_ seconds: [SecondSummary]) -> Int {
    var last: SampleTime?
    var count = 0
    for second in seconds where second.turning && second.walking {
      if last.map({ second.time.seconds(since: $0) > Thresholds.WalkTest.oneTurn.value }) ?? true {
        count += 1
      }
      last = second.time
    }
    return count
  }

  /// Whether a turn would have been seen: a gyroscope in every sensor at the trunk, and at least one.
  static func seesTurns(_ sensors: [SensorSummary]) -> Bool {
    let trunk = sensors.filter { [.lowerBack, .pelvis, .upperBack, .sternum].contains($0.place.segment) }
    return !trunk.isEmpty && trunk.allSatisfy { $0.channels.contains(.angularVelocity) }
  }

  private static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  private mutating func miss(_ measure: Measure, _ reason: MissingReason) {
    notComputed.append(NotComputed(metric: measure.name, reason: reason))
  }
}

extension WalkTest {
  /// Seconds that the test took, as they are written; `nil` when the recording does not hold it.
  public var duration: FixedDecimal? {
    guard let start, let end else { return nil }
    return FixedDecimal(from: start, to: end)
  }
}
