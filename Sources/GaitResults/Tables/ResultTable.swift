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
  case contacts
  case seconds
  case flags
  case quality

  /// The sentences that stand in tables.
  public struct Wording {
    /// Why a measure is missing.
    public let reason: (MissingReason) -> String
    /// What is wrong with the data.
    public let fault: (QualityNotice) -> String

    /// Sentences.
    public init(reason: @escaping (MissingReason) -> String, fault: @escaping (QualityNotice) -> String) {
      self.reason = reason
      self.fault = fault
    }
  }

  /// The names of the columns.
  public var header: [String] { columns.map(\.name) }

  /// The columns: their names, and what stands in them.
  public var columns: [(name: String, kind: ResultKind)] {
    TabledWalk.columns.map { ($0.name, $0.kind) } + own
  }

  private var own: [(name: String, kind: ResultKind)] {
    func heads<Thing>(_ columns: [ResultColumn<Thing>]) -> [(name: String, kind: ResultKind)] {
      columns.map { ($0.name, $0.kind) }
    }
    return switch self {
    case .walks: heads(WalkRow.columns)
    case .bouts: heads(Self.boutColumns)
    case .strides: heads(Self.strideColumns)
    case .swings: heads(Self.swingColumns)
    case .landings: heads(Self.landingColumns)
    case .minutes: heads(TabledMinute.columns)
    case .notComputed: [("metric", .word), ("reason", .word)]
    case .contacts: heads(TabledContact.columns)
    case .seconds: heads(Self.secondColumns)
    case .flags: heads(Self.flagColumns)
    case .quality: heads(Self.qualityColumns) + [("message", .word)]
    }
  }

  /// The rows of a walk.
  public func rows(of walk: TabledWalk, in wording: Wording) -> [[ResultCell]] {
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
      return walk.notComputed.map { start + [.word($0.metric), .word(wording.reason($0.reason))] }
    case .contacts: return rows(TabledContact.all(of: result), TabledContact.columns)
    case .seconds: return rows(result.seconds, Self.secondColumns)
    case .flags: return rows(result.flags, Self.flagColumns)
    case .quality:
      return zip(rows(result.quality, Self.qualityColumns), result.quality).map {
        $0 + [.word(wording.fault($1))]
      }
    }
  }

  private static let boutColumns: [ResultColumn<BoutRow>] =
    [
      ResultColumn("wb_id", .count) { .count($0.bout.id) },
      ResultColumn("start_s", .number) { .number(FixedDecimal($0.bout.start)) },
      ResultColumn("end_s", .number) { .number(FixedDecimal($0.bout.end)) },
    ] + MeasureBindings.bouts.flatMap { $0.columns() }.map { $0.of(\.bout) }
    + SpreadColumn.all.map { spread in
      ResultColumn(spread.name, .number) { ResultCell($0.strides.number(spread.kind, at: spread.index)) }
    }

  private static let strideColumns: [ResultColumn<Placed<Stride>>] =
    span(\.start, \.end)
    + [
      ResultColumn("lr_label", .word) { ResultCell($0.thing.side?.rawValue) }
    ] + MeasureBindings.placedStrides.flatMap { $0.columns() }
    + MeasureBindings.strides.flatMap { $0.columns() }.map { $0.of(\.thing) }
    + MeasureBindings.phases.flatMap { $0.columns() }.map { column in
      ResultColumn(column.name, column.kind) { stride in stride.thing.phases.map(column.cell) ?? .absent }
    }

  private static let swingColumns: [ResultColumn<Placed<ArmSwing>>] =
    span(\.start, \.end)
    + [
      ResultColumn("lr_label", .word) { ResultCell($0.thing.side?.rawValue) },
      ResultColumn("place", .word) { .word($0.thing.place.name) },
    ] + MeasureBindings.swings.flatMap { $0.columns() }.map { $0.of(\.thing) }

  private static let landingColumns: [ResultColumn<Placed<HeelStrike>>] =
    [
      ResultColumn("wb_id", .count) { ResultCell($0.bout) },
      ResultColumn("time_s", .number) { .number(FixedDecimal($0.thing.time)) },
      ResultColumn("lr_label", .word) { ResultCell($0.thing.side?.rawValue) },
      ResultColumn("place", .word) { .word($0.thing.place.name) },
    ] + MeasureBindings.landings.flatMap { $0.columns() }.map { $0.of(\.thing) }
    + [ResultColumn("reason", .word) { ResultCell($0.thing.reason?.rawValue) }]

  private static func span<Thing>(
    _ start: any KeyPath<Thing, SampleTime> & Sendable, _ end: any KeyPath<Thing, SampleTime> & Sendable
  ) -> [ResultColumn<Placed<Thing>>] {
    [
      ResultColumn("wb_id", .count) { ResultCell($0.bout) },
      ResultColumn("start_s", .number) { .number(FixedDecimal($0.thing[keyPath: start])) },
      ResultColumn("end_s", .number) { .number(FixedDecimal($0.thing[keyPath: end])) },
    ]
  }
}

/// A bout with its strides.
private struct BoutRow: Sendable {
  let bout: WalkingBout
  let strides: StrideSums
}
