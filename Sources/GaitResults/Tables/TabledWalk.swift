public import GaitModel

/// A walk as the tables show it: its result, and whose it is.
public struct TabledWalk: Sendable {
  /// What the recording is called in tables.
  public var name: String
  /// The result.
  public var walk: WalkResult
  /// Whose walk it is, by a code; `nil` when nobody said it.
  public var person: String?
  /// Body height in metres that was used.
  public var heightMetres: Double
  /// Whether nobody said the height.
  public var isHeightAssumed: Bool
  /// The day of the walk as it was given.
  public var date: String?
  /// What was said of the walk.
  public var tags: String?
  /// The walk test that it is.
  public var test: WalkTest?

  /// A walk; a height that nobody said is the usual one.
  public init(
    name: String, walk: WalkResult, person: String? = nil, heightMetres: Double? = nil,
    date: String? = nil, tags: String? = nil, test: WalkTest? = nil
  ) {
    self.name = name
    self.walk = walk
    self.person = person
    self.heightMetres = heightMetres ?? Thresholds.BackSpeed.defaultHeight.value
    isHeightAssumed = heightMetres == nil
    self.date = date
    self.tags = tags
    self.test = test
  }

  /// What stands at the beginning of every row of every table.
  public static let columns: [ResultColumn<TabledWalk>] = [
    ResultColumn("recording", .word) { .word($0.name) },
    ResultColumn("person", .word) { ResultCell($0.person) },
    ResultColumn("height_m", .number) { ResultCell(MeasureUnit.metres.written($0.heightMetres)) },
    ResultColumn("height_assumed", .flag) { .flag($0.isHeightAssumed) },
  ]

  /// What is missing from it, of the test too.
  public var notComputed: [NotComputed] { walk.notComputed + (test?.notComputed ?? []) }
}
