public import GaitModel

/// The tables over walks, one row a thing. The raw value is the file's name without `.csv`.
public enum ResultTable: String, CaseIterable, Sendable {
  case walks
  case bouts
  case strides
  case swings
  case landings
  case minutes
  case notComputed = "not_computed"

  /// The names of the columns.
  public var header: [String] {
    TabledWalk.columns.map(\.name) + own
  }

  private var own: [String] {
    switch self {
    case .walks: WalkRow.columns.map(\.name)
    case .bouts: Self.boutColumns.map(\.name)
    case .strides: Self.strideColumns.map(\.name)
    case .swings: Self.swingColumns.map(\.name)
    case .landings: Self.landingColumns.map(\.name)
    case .minutes: TabledMinute.columns.map(\.name)
    case .notComputed: ["metric", "reason"]
    }
  }

  /// The rows of a walk. `reason` puts into words why a measure is missing.
  public func rows(of walk: TabledWalk, reason: (MissingReason) -> String) -> [[ResultCell]] {
    let start = TabledWalk.columns.map { $0.cell(walk) }
    func rows<Thing>(_ things: [Thing], _ columns: [ResultColumn<Thing>]) -> [[ResultCell]] {
      things.map { thing in start + columns.map { $0.cell(thing) } }
    }
    let result = walk.walk
    switch self {
    case .walks: return rows([WalkRow(walk)], WalkRow.columns)
    case .bouts:
      let sums = StrideSpreadFold.sums(of: result).bouts
      return rows(zip(result.walkingBouts, sums).map { BoutRow(bout: $0, strides: $1) }, Self.boutColumns)
    case .strides:
      let placed = Placing(result)
      return rows(result.strides.map { placed.placed($0) }, Self.strideColumns)
    case .swings:
      let placed = Placing(result)
      return rows(result.armSwings.map { placed.placed($0) }, Self.swingColumns)
    case .landings:
      let placed = Placing(result)
      return rows(result.heelStrikes.map { placed.placed($0) }, Self.landingColumns)
    case .minutes: return rows(TabledMinute.all(of: result, test: walk.test), TabledMinute.columns)
    case .notComputed:
      return walk.notComputed.map { start + [.word($0.metric), .word(reason($0.reason))] }
    }
  }

  private static let boutColumns: [ResultColumn<BoutRow>] =
    [
      ResultColumn("wb_id") { .count($0.bout.id) },
      ResultColumn("start_s") { .number(FixedDecimal($0.bout.start)) },
      ResultColumn("end_s") { .number(FixedDecimal($0.bout.end)) },
    ] + MeasureBindings.bouts.flatMap { $0.columns() }.map { $0.of(\.bout) }
    + SpreadColumn.all.map { spread in
      ResultColumn(spread.name) { ResultCell($0.strides.number(spread.kind, at: spread.index)) }
    }

  private static let strideColumns: [ResultColumn<Placed<Stride>>] =
    span(\.start, \.end)
    + [
      ResultColumn("lr_label") { ResultCell($0.thing.side?.rawValue) }
    ] + MeasureBindings.placedStrides.flatMap { $0.columns() }
    + MeasureBindings.strides.flatMap { $0.columns() }.map { $0.of(\.thing) }
    + MeasureBindings.phases.flatMap { $0.columns() }.map { column in
      ResultColumn(column.name) { stride in stride.thing.phases.map(column.cell) ?? .absent }
    }

  private static let swingColumns: [ResultColumn<Placed<ArmSwing>>] =
    span(\.start, \.end)
    + [
      ResultColumn("lr_label") { ResultCell($0.thing.side?.rawValue) },
      ResultColumn("place") { .word($0.thing.place.name) },
    ] + MeasureBindings.swings.flatMap { $0.columns() }.map { $0.of(\.thing) }

  private static let landingColumns: [ResultColumn<Placed<HeelStrike>>] =
    [
      ResultColumn("wb_id") { ResultCell($0.bout) },
      ResultColumn("time_s") { .number(FixedDecimal($0.thing.time)) },
      ResultColumn("lr_label") { ResultCell($0.thing.side?.rawValue) },
      ResultColumn("place") { .word($0.thing.place.name) },
    ] + MeasureBindings.landings.flatMap { $0.columns() }.map { $0.of(\.thing) }
    + [ResultColumn("reason") { ResultCell($0.thing.reason?.rawValue) }]

  private static func span<Thing>(
    _ start: any KeyPath<Thing, SampleTime> & Sendable, _ end: any KeyPath<Thing, SampleTime> & Sendable
  ) -> [ResultColumn<Placed<Thing>>] {
    [
      ResultColumn("wb_id") { ResultCell($0.bout) },
      ResultColumn("start_s") { .number(FixedDecimal($0.thing[keyPath: start])) },
      ResultColumn("end_s") { .number(FixedDecimal($0.thing[keyPath: end])) },
    ]
  }
}

/// A bout with its strides.
private struct BoutRow: Sendable {
  let bout: WalkingBout
  let strides: StrideSums
}

extension ResultCell {
  fileprivate init(_ count: Int?) {
    self = count.map { .count($0) } ?? .absent
  }
}
