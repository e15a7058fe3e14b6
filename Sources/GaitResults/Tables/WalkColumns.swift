import GaitModel

/// A walk with all that its row of `walks.csv` is made from.
struct WalkRow: Sendable {
  let tabled: TabledWalk
  let summary: WalkSummary

  init(_ tabled: TabledWalk) {
    self.tabled = tabled
    summary = WalkSummary(of: tabled.walk)
  }

  /// The columns after those of every table.
  static let columns: [ResultColumn<WalkRow>] =
    about + tests + MeasureBindings.walks.flatMap { $0.columns().map(known) } + bouts + arms + spread

  /// A column of a walk's summary. Where nobody can tell whether there were steps, their number is not nought: the mean
  /// over many walks would be wrong.
  private static func known(_ column: ResultColumn<WalkSummary>) -> ResultColumn<WalkRow> {
    guard counts.contains(column.name) else { return column.of(\.summary) }
    return ResultColumn(column.name, column.kind) { row in
      row.tabled.walk.stepsAreKnown ? column.cell(row.summary) : .absent
    }
  }

  private static let counts: Set<String> = [Measure.stepCount.name, Measure.walkingTime.name]

  private static let about: [ResultColumn<WalkRow>] = [
    ResultColumn("date", .word) { ResultCell($0.tabled.date) },
    ResultColumn("tags", .word) { ResultCell($0.tabled.tags) },
    ResultColumn("started_at", .word) { ResultCell($0.tabled.walk.recording.startedAt) },
    ResultColumn("format", .word) { .word($0.tabled.walk.recording.format) },
    ResultColumn("sensors", .word) {
      .word($0.tabled.walk.recording.sensors.map(\.place.name).joined(separator: " "))
    },
    ResultColumn("duration_s", .number) {
      ResultCell(FixedDecimal($0.tabled.walk.recording.durationSeconds, decimals: Decimals.seconds))
    },
    ResultColumn("bouts", .count) {
      $0.tabled.walk.stepsAreKnown ? .count($0.tabled.walk.walkingBouts.count) : .absent
    },
    ResultColumn("flags", .count) { .count($0.tabled.walk.flags.count) },
  ]

  /// The test; empty without one.
  private static let tests: [ResultColumn<WalkRow>] =
    [ResultColumn("test", .word) { ResultCell($0.tabled.test?.kind.rawValue) }]
    + MeasureBindings.tests.flatMap { $0.columns() }.map { column in
      ResultColumn(column.name, column.kind) { row in row.tabled.test.map(column.cell) ?? .absent }
    }

  /// What bouts tell and the walk does not itself: the mean of the bouts that have it, by their length.
  private static let bouts: [ResultColumn<WalkRow>] = {
    let ofWalk = Set(MeasureBindings.walks.map(\.measure.name))
    return MeasureBindings.bouts.compactMap { bound in
      guard case .number(let unit) = bound.measure.kind, !ofWalk.contains(bound.measure.name),
        bound.measure.name != Measure.duration.name
      else { return nil }
      return ResultColumn(bound.measure.name, .number) { row in
        var sum = 0.0
        var length = 0.0
        for bout in row.tabled.walk.walkingBouts {
          guard let number = bound.number(in: bout) else { continue }
          let seconds = FixedDecimal(from: bout.start, to: bout.end).value
          sum += number.value * seconds
          length += seconds
        }
        return ResultCell(length > 0 ? FixedDecimal(sum / length, decimals: unit.decimals) : nil)
      }
    }
  }()

  /// Each arm, and both together.
  private static let arms: [ResultColumn<WalkRow>] =
    [Side.left, .right, nil].flatMap(arm)
    + MeasureBindings.bothArms.flatMap { $0.columns(prefix: "arms_") }.map { column in
      ResultColumn(column.name, column.kind) { row in row.tabled.walk.armSummary.map(column.cell) ?? .absent }
    }

  /// The arm of a side, or the one whose side nobody said.
  private static func arm(_ side: Side?) -> [ResultColumn<WalkRow>] {
    let prefix = side.map { $0.rawValue + "_" } ?? ""
    var columns: [ResultColumn<ArmUse>] = []
    for bound in MeasureBindings.arms {
      columns += bound.columns(prefix: bound.measure.name.hasPrefix("arm_") ? prefix : prefix + "arm_")
    }
    return columns.map { column in
      ResultColumn(column.name, column.kind) { row in
        row.tabled.walk.arms.first { $0.place.side == side }.map(column.cell) ?? .absent
      }
    }
  }

  private static let spread: [ResultColumn<WalkRow>] = SpreadColumn.all.map { spread in
    ResultColumn(spread.name, .number) { ResultCell($0.summary.strides[spread.kind, spread.index]) }
  }
}

/// Mean, spread and sides of a measure of strides, as columns of walks and bouts.
struct SpreadColumn: Sendable {
  let index: Int
  let kind: SpreadKind

  var name: String { MeasureBindings.strides[index].measure.name + kind.suffix.description }

  /// One for each kind of each number of strides.
  static let all: [SpreadColumn] = MeasureBindings.strides.indices.flatMap { index in
    SpreadKind.all.map { SpreadColumn(index: index, kind: $0) }
  }
}

extension ResultColumn {
  /// The same column for what holds a `Root`.
  func of<Whole>(_ path: any KeyPath<Whole, Root> & Sendable) -> ResultColumn<Whole> {
    let cell = cell
    return ResultColumn<Whole>(name, kind) { cell($0[keyPath: path]) }
  }
}
