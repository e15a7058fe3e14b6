/// What became of a column of a table.
public struct ColumnUse: Equatable, Sendable {
  /// What it was taken for.
  public enum Meaning: Equatable, Sendable {
    /// The time.
    case time
    /// Says which sensor or which reading a row is of.
    case turns
    /// A canonical column, after multiplication.
    case reading(String, factor: Double)
    /// Not used.
    case leftOut
  }

  /// Its number from the left, from 1.
  public var number: Int
  /// Its name in the file; empty where it has none.
  public var name: String
  /// What it was taken for.
  public var meaning: Meaning

  /// A column.
  public init(number: Int, name: String, meaning: Meaning) {
    self.number = number
    self.name = name
    self.meaning = meaning
  }
}
