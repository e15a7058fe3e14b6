import GaitModel
import GaitText

/// Finds the column that holds the parts of a second where another one holds only whole seconds: `time,ms,…` with
/// `09:59:30,120,…`.
struct SecondParts {
  /// What was found.
  struct Found {
    /// The column of whole seconds, and how it is read.
    let column: Int
    let form: RawTime.Form
    /// The column of their parts, and how many nanoseconds one of them is.
    let parts: Int
    let nanoseconds: Double

    /// The unit of the parts, for people.
    var unitName: String { TimeColumnChoice.name(.number(nanoseconds: nanoseconds)) }
  }

  let rows: [[ArraySlice<UInt8>]]
  let names: [String]
  let decimalMark: UInt8

  /// Fewer whole seconds than this do not show that the parts begin again with each.
  private static let fewestSeconds = 2
  /// So many rows must agree, as a share.
  private static let agreeing = 0.95

  /// The parts of the seconds in `column`, whose cells are read so; `nil` where there are none.
  func found(beside column: Int, _ form: RawTime.Form) -> Found? {
    let seconds = rows.map { row in
      row.indices.contains(column)
        ? RawTime.nanoseconds(row[column], form, decimalMark: decimalMark) : nil
    }
    let whole = seconds.compactMap(\.self)
    guard whole.count >= 20, whole.allSatisfy({ $0 % 1_000_000_000 == 0 }),
      zip(whole.dropFirst(), whole).count(where: { $0 != $1 }) >= Self.fewestSeconds
    else { return nil }
    for other in names.indices where other != column {
      guard let unit = unit(of: other), fits(other, seconds, limit: 1e9 / unit) else { continue }
      return Found(column: column, form: form, parts: other, nanoseconds: unit)
    }
    return nil
  }

  /// Nanoseconds of one part, by the column's name.
  private func unit(of column: Int) -> Double? {
    for word in NameTokens(names[column]).words + NameTokens(names[column]).unitWords {
      switch word {
      case "ms", "msec", "msecs", "millis", "millisecond", "milliseconds", "milli", "millisekunden":
        return 1e6
      case "us", "usec", "micros", "microsecond", "microseconds", "µs": return 1e3
      case "ns", "nsec", "nanos", "nanosecond", "nanoseconds", "nsecs": return 1
      default: continue
      }
    }
    return nil
  }

  /// Whether the parts stay below a second, rise within each, and fall where one begins.
  private func fits(_ column: Int, _ seconds: [Int64?], limit: Double) -> Bool {
    var last: (second: Int64, part: Double)?
    var agreeing = 0
    var looked = 0
    for (row, second) in zip(rows, seconds) {
      guard let second, row.indices.contains(column),
        let part = TableCell.number(row[column], decimalMark: decimalMark)
      else { continue }
      guard part >= 0, part < limit else { return false }
      if let last {
        looked += 1
        if second == last.second ? part >= last.part : part < last.part { agreeing += 1 }
      }
      last = (second, part)
    }
    return looked >= 20 && Double(agreeing) >= Self.agreeing * Double(looked)
  }
}
