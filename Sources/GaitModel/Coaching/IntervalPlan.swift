/// How a walk in intervals is meant to go.
public struct IntervalPlan: Equatable, Sendable {
  /// Its name.
  public var name: String
  /// Seconds of easy walking before the first interval; 0 for none.
  public var warmUpSeconds: Double
  /// Seconds of walking in an interval; `nil` for walking until the walker pauses.
  public var walkSeconds: Double?
  /// After so many seconds of a pause walking on is suggested.
  public var pauseSeconds: Double
  /// How many intervals; `nil` for as many as the walker likes.
  public var repeats: Int?
  /// Cadence to aim at in steps per minute; `nil` for the walker's own of the first minutes.
  public var cadenceStepsPerMinute: Double?

  /// A plan; by default five minutes brisk, a pause, and again.
  public init(
    name: String = "default", warmUpSeconds: Double = Thresholds.Interval.warmUp.value,
    walkSeconds: Double? = Thresholds.Interval.walk.value,
    pauseSeconds: Double = Thresholds.Interval.pause.value, repeats: Int? = nil,
    cadenceStepsPerMinute: Double? = nil
  ) {
    self.name = name
    self.warmUpSeconds = warmUpSeconds
    self.walkSeconds = walkSeconds
    self.pauseSeconds = pauseSeconds
    self.repeats = repeats
    self.cadenceStepsPerMinute = cadenceStepsPerMinute
  }

  /// Walking without a target: pauses are counted, and nothing is announced but what the walker does.
  public static let open = IntervalPlan(name: "none", warmUpSeconds: 0, walkSeconds: nil)

  /// What cannot be walked; `nil` for a sound plan.
  public var fault: PlanFault? {
    if name.isEmpty { return .noName }
    if !(0...3600).contains(warmUpSeconds) { return .warmUp }
    if let walkSeconds, !(10...7200).contains(walkSeconds) { return .walk }
    if !(5...3600).contains(pauseSeconds) { return .pause }
    if let repeats, !(1...100).contains(repeats) { return .repeats }
    if let cadenceStepsPerMinute, !(40...180).contains(cadenceStepsPerMinute) { return .cadence }
    return nil
  }
}

/// How a walk is coached.
public struct CoachSettings: Equatable, Sendable {
  /// The language of the sentences: `de` or `en`.
  public var language: String
  /// The intervals.
  public var plan: IntervalPlan

  /// Settings.
  public init(language: String = "en", plan: IntervalPlan = IntervalPlan()) {
    self.language = language
    self.plan = plan
  }
}
