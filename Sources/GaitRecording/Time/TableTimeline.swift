import GaitModel
import GaitText

/// From what a foreign table's rows say of the time to times since its first row.
///
/// Counters that begin again go on; dates and nanoseconds since 1970 lose nothing, for the subtraction is done in
/// whole numbers. The result then goes through `SampleTiming`, where the faults of a time column are mended.
struct TableTimeline {
  private let form: RawTime.Form?
  private let period: Int64?
  private let stepNanoseconds: Double
  /// What is taken away from every time; the first row's time.
  private(set) var base: Int64?
  private var last: Int64 = 0
  private var turns: Int64 = 0
  private var rows = 0

  /// A timeline of times of this form, or of `rateHertz` rows a second. `base` is the file's zero; `nil` for the
  /// first row.
  init(form: RawTime.Form?, rateHertz: Double, base: Int64?) {
    self.form = form
    self.base = base
    stepNanoseconds = rateHertz > 0 ? 1e9 / rateHertz : 0
    switch form {
    case .counter(let unit, let bits):
      period = Int64(exactly: (unit * Double(UInt64(1) << UInt64(bits))).rounded())
    // A walk may pass midnight.
    case .clock: period = 86_400_000_000_000
    // And an hour's end, where hours are not written.
    case .minutes: period = 3_600_000_000_000
    default: period = nil
    }
  }

  /// The time of a row whose cell of time this is; `nil` when there is none in it.
  ///
  /// - Parameter part: nanoseconds to add: the part of the second that stands in a column of its own.
  mutating func time(of cell: UnsafeBufferPointer<UInt8>, mark: UInt8, adding part: Int64 = 0) -> SampleTime?
  {
    guard let form, let raw = Self.raw(cell, form, mark) else { return nil }
    var value = raw &+ part
    if let period {
      if value < last, last - value > period / 2 { turns += 1 }
      last = value
      value += turns * period
    }
    let zero = base ?? value
    base = zero
    return SampleTime(nanoseconds: value.clampedDifference(from: zero))
  }

  /// The time of the next row where rows are counted.
  mutating func next() -> SampleTime {
    defer { rows += 1 }
    return time(ofRow: rows)
  }

  /// The time of a row where rows are counted.
  func time(ofRow row: Int) -> SampleTime {
    SampleTime(nanoseconds: Int64((Double(row) * stepNanoseconds).rounded()))
  }

  /// What a cell says, on the file's own timeline.
  static func raw(_ cell: UnsafeBufferPointer<UInt8>, _ form: RawTime.Form, _ mark: UInt8) -> Int64? {
    let bare = DecimalNumber.trimmed(cell)
    if mark == Ascii.dot, case .number(let unit) = form, let quick = quick(bare, unit) { return quick }
    return RawTime.nanoseconds(Array(bare)[...], form, decimalMark: mark)
  }

  /// Numbers of a power of ten nanoseconds, without a copy.
  private static func quick(_ cell: UnsafeBufferPointer<UInt8>, _ unit: Double) -> Int64? {
    let power: Int
    switch unit {
    case 1e9: power = 9
    case 1e6: power = 6
    case 1e3: power = 3
    case 1: power = 0
    default: return nil
    }
    guard case .decimal(var scanned) = DecimalNumber.scan(cell) else { return nil }
    scanned.exponent += power - 9
    return scanned.wholeNanoseconds
  }
}
