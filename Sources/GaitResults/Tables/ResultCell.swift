import GaitModel

/// A cell of a table of results.
public enum ResultCell: Equatable, Sendable {
  /// It was not computed: an empty cell.
  case absent
  /// A number with its decimals.
  case number(FixedDecimal)
  /// A whole number.
  case count(Int)
  /// A name or a code.
  case word(String)
  /// True or false.
  case flag(Bool)

  /// A number that may be absent.
  public init(_ number: FixedDecimal?) {
    self = number.map { .number($0) } ?? .absent
  }

  /// A whole number that may be absent.
  public init(_ count: Int?) {
    self = count.map { .count($0) } ?? .absent
  }

  /// A word that may be absent.
  public init(_ word: String?) {
    self = word.map { .word($0) } ?? .absent
  }
}

/// What stands in the cells of a column that are not empty.
public enum ResultKind: CaseIterable, Sendable {
  /// Numbers with decimals.
  case number
  /// Whole numbers.
  case count
  /// True or false.
  case flag
  /// Names, codes and sentences.
  case word
}

/// A column of a table: its name, with the unit in it, and what stands in it for a value of `Root`.
public struct ResultColumn<Root>: Sendable {
  /// Its name.
  public let name: String
  /// What its cells hold, where they are not empty.
  public let kind: ResultKind
  /// Its cell.
  public let cell: @Sendable (Root) -> ResultCell

  /// A column.
  public init(_ name: String, _ kind: ResultKind, _ cell: @escaping @Sendable (Root) -> ResultCell) {
    self.name = name
    self.kind = kind
    self.cell = cell
  }
}

extension BoundMeasure {
  /// The columns of the measure: one, or one for each pace. `prefix` stands in front of the name.
  public func columns(prefix: String = "") -> [ResultColumn<Root>] where Root: Sendable {
    let name = prefix + measure.name
    let bound = self
    switch access {
    case .number, .certainNumber, .derivedNumber:
      return [ResultColumn(name, .number) { ResultCell(bound.number(in: $0)) }]
    case .count(let path): return [ResultColumn(name, .count) { .count($0[keyPath: path]) }]
    case .flag(let path, _): return [ResultColumn(name, .flag) { .flag($0[keyPath: path]) }]
    case .word(let word): return [ResultColumn(name, .word) { ResultCell(word.get($0)) }]
    case .paceTimes(let path):
      return PaceTimes.classes.map { pace in
        ResultColumn("\(name)_\(pace.rawValue)", .number) { root in
          ResultCell(
            root[keyPath: path].flatMap {
              FixedDecimal(Double($0.seconds(at: pace)) / 60, decimals: Decimals.minutes)
            })
        }
      }
    }
  }
}
