public import GaitModel

/// A walk in a few numbers, counted over its walking bouts.
public struct WalkSummary: Equatable, Sendable {
  /// Initial contacts within walking bouts.
  public var steps: Int
  /// Length of all walking bouts together, in seconds.
  public var walkingSeconds: Double
  /// Median cadence of the seconds spent walking, in steps per minute; `nil` without any.
  public var cadenceStepsPerMinute: Double?

  /// A summary.
  public init(steps: Int, walkingSeconds: Double, cadenceStepsPerMinute: Double?) {
    self.steps = steps
    self.walkingSeconds = walkingSeconds
    self.cadenceStepsPerMinute = cadenceStepsPerMinute
  }

  /// The summary of a finished walk.
  public init(of walk: WalkResult) {
    var fold = WalkSummaryFold()
    for bout in walk.walkingBouts { fold.add(.bout(bout)) }
    for second in walk.seconds { fold.add(.second(second)) }
    self = fold.summary
  }
}

/// Counts a summary while the outputs come, in memory that does not grow with the walk.
struct WalkSummaryFold: Sendable {
  private var steps = 0
  private var walkingSeconds = 0.0
  /// How many walking seconds had which cadence, in tenths of a step per minute: exact for what is written.
  private var cadences = [Int](repeating: 0, count: 4096)

  /// Takes one output.
  mutating func add(_ output: GaitOutput) {
    switch output {
    case .bout(let bout):
      // Numbers read from a file may be anything; a sum must not trap on them.
      let (sum, overflow) = steps.addingReportingOverflow(bout.steps)
      steps = overflow ? .max : sum
      walkingSeconds += FixedDecimal(from: bout.start, to: bout.end).value
    case .second(let second):
      guard second.walking, let cadence = second.cadenceStepsPerMinute,
        let tenths = FixedDecimal(cadence, decimals: Decimals.cadence)?.scaled,
        cadences.indices.contains(Int(tenths))
      else { return }
      cadences[Int(tenths)] += 1
    case .quality, .initialContact, .finalContact, .stride, .armSwing, .heelStrike, .flag: break
    }
  }

  /// The summary of what was taken so far.
  var summary: WalkSummary {
    WalkSummary(steps: steps, walkingSeconds: walkingSeconds, cadenceStepsPerMinute: medianCadence)
  }

  /// The middle cadence, or the mean of the two in the middle.
  private var medianCadence: Double? {
    let count = cadences.reduce(0, +)
    guard count > 0 else { return nil }
    return Double(tenths(atRank: (count - 1) / 2) + tenths(atRank: count / 2)) / 20
  }

  private func tenths(atRank rank: Int) -> Int {
    var below = 0
    for (tenths, count) in cadences.enumerated() {
      below += count
      if below > rank { return tenths }
    }
    return cadences.count
  }
}

extension JSONWriter {
  /// The fields of a summary, without the braces.
  mutating func fields(_ summary: WalkSummary) {
    field("steps", summary.steps)
    field("walking_s", summary.walkingSeconds, decimals: Decimals.seconds)
    field("cadence_spm", summary.cadenceStepsPerMinute, decimals: Decimals.cadence)
  }
}

extension WalkSummary {
  /// A summary from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      steps: try fields.count("steps"),
      walkingSeconds: try fields.number("walking_s"),
      cadenceStepsPerMinute: try fields.optionalNumber("cadence_spm"))
  }
}
