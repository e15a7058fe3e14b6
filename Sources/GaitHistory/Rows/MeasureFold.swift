import GaitModel
import GaitResults

/// The measures of a walk that are compared with other walks, while its outputs come; as they are written.
struct MeasureFold: Sendable {
  private var fold = WalkSummaryFold()
  private var medians = Array(repeating: ValueTally(), count: Self.medianBindings.count)
  private var loading = (sum: 0.0, count: 0)
  private var landings = (springy: 0, judged: 0)

  /// Measures of a second whose median over the walk is kept.
  private static let medianBindings = MeasureBindings.seconds.filter { bound in
    [Measure.walkingSpeed, .armRangeLeft, .armRangeRight, .armRangeUnsided].contains {
      $0.name == bound.measure.name
    }
  }

  /// Takes an output.
  mutating func add(_ output: GaitOutput) {
    fold.add(output)
    switch output {
    case .second(let second) where second.walking:
      for (index, bound) in Self.medianBindings.enumerated() { medians[index].add(bound.number(in: second)) }
      if let value = second.staticLoadingIndex.flatMap(MeasureUnit.ratio.written) {
        loading.sum += value.value
        loading.count += 1
      }
    case .heelStrike(let strike) where strike.showsKnee && strike.verdict != .unknown:
      landings.judged += 1
      if strike.verdict == .springy { landings.springy += 1 }
    default: break
    }
  }

  /// The walk in a few numbers.
  var summary: WalkSummary { fold.summary }

  /// Every measure that is known, by its name.
  var values: [String: Double] {
    let summary = fold.summary
    var values: [String: Double] = [:]
    for bound in MeasureBindings.walks where ComparedMeasure.ofSummary.contains(bound.measure.name) {
      values[bound.measure.name] = bound.number(in: summary)?.value
    }
    for (index, bound) in MeasureBindings.strides.enumerated() {
      for kind in [SpreadKind.mean, .variation] {
        let name = bound.measure.name + kind.suffix.description
        if ComparedMeasure.named(name) != nil { values[name] = summary.strides[kind, index]?.value }
      }
    }
    for (index, bound) in Self.medianBindings.enumerated() {
      values[bound.measure.name] = medians[index].median
    }
    if loading.count > 0 {
      values[Measure.staticLoadingIndex.name] =
        MeasureUnit.ratio.written(loading.sum / Double(loading.count))?.value
    }
    if Double(landings.judged) >= Thresholds.Table.leastLandings.value {
      values[ComparedMeasure.springyShare] =
        MeasureUnit.percent.written(Double(landings.springy) / Double(landings.judged))?.value
    }
    return values
  }
}
