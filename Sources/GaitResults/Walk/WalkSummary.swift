public import GaitModel

/// A walk in a few numbers, counted over its walking bouts.
public struct WalkSummary: Equatable, Sendable {
  /// Initial contacts within walking bouts.
  public var steps: Int
  /// Length of all walking bouts together, in seconds.
  public var walkingSeconds: Double
  /// Median cadence of the seconds spent walking, in steps per minute; `nil` without any.
  public var cadenceStepsPerMinute: Double?
  /// How long at each pace; `nil` when no pace was reported.
  public var paceTimes: PaceTimes?
  /// Length of all pauses together, in seconds: stops of 3 to 60 s between two bouts; `nil` without one.
  public var pausesSeconds: Double?
  /// Mean of the bouts' asymmetry of step times, weighted by their steps, −1…1; `nil` when no bout has one.
  public var stepTimeAsymmetry: Double?
  /// Mean, spread and sides of the strides' measures, turns left out.
  public var strides: StrideSpread

  /// A summary.
  public init(
    steps: Int, walkingSeconds: Double, cadenceStepsPerMinute: Double?, paceTimes: PaceTimes? = nil,
    pausesSeconds: Double? = nil, stepTimeAsymmetry: Double? = nil,
    strides: StrideSpread = StrideSpread()
  ) {
    self.steps = steps
    self.walkingSeconds = walkingSeconds
    self.cadenceStepsPerMinute = cadenceStepsPerMinute
    self.paceTimes = paceTimes
    self.pausesSeconds = pausesSeconds
    self.stepTimeAsymmetry = stepTimeAsymmetry
    self.strides = strides
  }

  /// The summary of a finished walk.
  public init(of walk: WalkResult) {
    var fold = WalkSummaryFold()
    for bout in walk.walkingBouts { fold.add(.bout(bout)) }
    for second in walk.seconds { fold.add(.second(second)) }
    self = fold.summary
    strides = StrideSpread(StrideSpreadFold.sums(of: walk).walk)
  }
}

/// Counts a summary while the outputs come, in memory that does not grow with the walk.
public struct WalkSummaryFold: Sendable {
  private var steps = 0
  private var walkingSeconds = 0.0
  private var paceTimes: PaceTimes?
  private var pausesSeconds: Double?
  private var lastBoutEnd: SampleTime?
  /// Tenths of a percent of the bouts that have an asymmetry, times their steps; and these steps.
  private var asymmetry = (weighted: 0.0, steps: 0.0)
  private var spread = StrideSpreadFold()
  /// How many walking seconds had which cadence, in tenths of a step per minute: exact for what is written.
  private var cadences = [Int](repeating: 0, count: 4096)

  /// Nothing counted yet.
  public init() {}

  /// Takes one output.
  public mutating func add(_ output: GaitOutput) {
    spread.add(output)
    switch output {
    case .bout(let bout):
      // Numbers read from a file may be anything; a sum must not trap on them.
      let (sum, overflow) = steps.addingReportingOverflow(bout.steps)
      steps = overflow ? .max : sum
      walkingSeconds += FixedDecimal(from: bout.start, to: bout.end).value
      if let lastBoutEnd { add(pause: FixedDecimal(from: lastBoutEnd, to: bout.start).value) }
      lastBoutEnd = bout.end
      // As it is written, so that a reader of the bouts comes to the same.
      if let share = bout.stepTimeAsymmetry, let written = MeasureUnit.percent.written(share) {
        asymmetry.weighted += Double(written.scaled) * Double(bout.steps)
        asymmetry.steps += Double(bout.steps)
      }
    case .second(let second):
      if let pace = second.pace {
        var times = paceTimes ?? PaceTimes()
        times.addSecond(at: pace)
        paceTimes = times
      }
      guard second.walking, let cadence = second.cadenceStepsPerMinute,
        let tenths = FixedDecimal(cadence, decimals: Decimals.cadence)?.scaled,
        cadences.indices.contains(Int(tenths))
      else { return }
      cadences[Int(tenths)] += 1
    case .quality, .initialContact, .finalContact, .stride, .armSwing, .heelStrike, .flag: break
    }
  }

  private mutating func add(pause: Double) {
    guard pause >= Thresholds.Pauses.shortest.value, pause <= Thresholds.Pauses.longest.value else { return }
    pausesSeconds = (pausesSeconds ?? 0) + pause
  }

  /// The strides of the bout that ended last, turns left out.
  public var lastBout: StrideSums { spread.bout }

  /// The summary of what was taken so far.
  public var summary: WalkSummary {
    WalkSummary(
      steps: steps, walkingSeconds: walkingSeconds,
      // As it is written, so that a reader who reads it back has the same.
      cadenceStepsPerMinute: medianCadence.flatMap { FixedDecimal($0, decimals: Decimals.cadence)?.value },
      paceTimes: paceTimes,
      pausesSeconds: pausesSeconds.flatMap { FixedDecimal($0, decimals: Decimals.seconds)?.value },
      stepTimeAsymmetry: asymmetry.steps > 0 ? (asymmetry.weighted / asymmetry.steps).rounded() / 1000 : nil,
      strides: StrideSpread(spread.walk))
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
