import GaitModel
import GaitText

/// The data rows of a canonical table, turned into samples. This is the hot path: a row costs no allocation,
/// and a plain number (up to 18 digits, no exponent, no blanks) is read where it stands.
final class RowParser {
  private let header: CanonicalHeader
  private let fault: RowFault
  private let columnCount: Int
  /// Per column: where in `values` the number goes, or one of the two negative marks.
  private let slots: UnsafeMutablePointer<Int>
  private let values: UnsafeMutablePointer<Double>
  /// Per column that is a reading: its sensor, and its bit in `present`.
  private let marks: UnsafeMutablePointer<(sensor: Int, bit: UInt16)>
  /// Per sensor: one bit for each number present in this row.
  private let present: UnsafeMutablePointer<UInt16>
  /// Per sensor: the bits of a row that lacks nothing.
  private let complete: UnsafeMutablePointer<UInt16>
  /// The row in which a number that is none was last read.
  private var spoiltRow = -1
  private let sensorCount: Int
  private let powers: UnsafeMutablePointer<Double>
  private let nanosecondPowers: UnsafeMutablePointer<UInt64>

  private static let timeMark = -1
  private static let skipMark = -2

  /// Line number of the line last begun.
  private(set) var row: Int
  /// Data rows read.
  private(set) var rowCount = 0
  /// Samples passed on.
  private(set) var sampleCount = 0
  /// Readings that lack an axis.
  private(set) var torn: TornReadings
  /// Whether a row without any reading is passed on as a sample without channels: it shows that time went on.
  var keepsEmptyRows = false
  /// Time of the first data row.
  private(set) var firstTime: SampleTime?
  /// Time of the last data row.
  private(set) var lastTime: SampleTime?

  /// A parser for rows under `header`, which is line `headerRow` of `file`.
  init(_ header: CanonicalHeader, file: String, headerRow: Int) {
    self.header = header
    fault = RowFault(file: file, header: header)
    row = headerRow
    columnCount = header.columns.count
    sensorCount = header.rig.sensors.count
    torn = TornReadings(
      sensors: sensorCount,
      readings: header.targets.compactMap { target in
        if case .reading(let sensor, let slot) = target { (sensor, slot) } else { nil }
      })
    let slotCount = sensorCount * CanonicalHeader.slotsPerSensor
    slots = .allocate(capacity: columnCount)
    marks = .allocate(capacity: columnCount)
    marks.initialize(repeating: (0, 0), count: columnCount)
    values = .allocate(capacity: slotCount)
    values.initialize(repeating: 0, count: slotCount)
    present = .allocate(capacity: sensorCount)
    present.initialize(repeating: 0, count: sensorCount)
    complete = .allocate(capacity: sensorCount)
    complete.initialize(repeating: 0, count: sensorCount)
    for (index, target) in header.targets.enumerated() {
      switch target {
      case .time: slots[index] = Self.timeMark
      case .skipped: slots[index] = Self.skipMark
      case .reading(let sensor, let slot):
        slots[index] = sensor * CanonicalHeader.slotsPerSensor + slot
        marks[index] = (sensor, 1 << UInt16(slot))
        complete[sensor] |= 1 << UInt16(slot)
      }
    }
    let exact = ScannedDecimal.exactPowers
    powers = .allocate(capacity: exact.count)
    powers.initialize(from: exact, count: exact.count)
    nanosecondPowers = .allocate(capacity: 10)
    for decimals in 0..<10 { nanosecondPowers[decimals] = UInt64(exact[9 - decimals]) }
  }

  deinit {
    slots.deallocate()
    marks.deallocate()
    values.deallocate()
    present.deallocate()
    complete.deallocate()
    powers.deallocate()
    nanosecondPowers.deallocate()
  }

  /// Reads whole lines, each ending in a newline, and passes on their samples in file order.
  func parse(
    _ lines: UnsafeBufferPointer<UInt8>, _ body: (ImuSample) -> Void
  ) throws(RecordingError) {
    guard var cursor = lines.baseAddress else { return }
    let end = cursor + lines.count
    while cursor < end {
      row += 1
      let line = cursor
      cursor = try parseLine(line, body)
    }
  }

  /// Reads one line and returns where the next begins.
  @inline(__always)
  private func parseLine(
    _ line: UnsafePointer<UInt8>, _ body: (ImuSample) -> Void
  ) throws(RecordingError) -> UnsafePointer<UInt8> {
    for sensor in 0..<sensorCount { present[sensor] = 0 }
    var cursor = line
    var column = 0
    var time: SampleTime?
    while true {
      let slot = slots[column]
      var cell = PlainCell(cursor)
      if slot >= 0 {
        if cell.isPlain {
          values[slot] = value(cell)
          markPresent(column)
        } else if try readAnyNumber(&cell, slot: slot, column: column, line: line) {
          markPresent(column)
        }
      } else if slot == Self.timeMark {
        if let plain = plainTime(cell) {
          time = plain
        } else {
          time = try readAnyTime(&cell, column: column, line: line)
        }
      } else {
        cell.skip()
      }
      cursor = cell.end
      if cursor[0] != Ascii.comma { break }
      cursor += 1
      column += 1
      if column == columnCount { throw fault.ragged(line, row: row) }
    }
    cursor += 1
    if column + 1 == columnCount, let time {
      finishRow(time, body)
    } else if !RowFault.isBlank(line) {
      throw fault.ragged(line, row: row)
    }
    return cursor
  }

  @inline(__always)
  private func value(_ cell: PlainCell) -> Double {
    // Small enough to be the same with a sign, which is converted at once.
    let magnitude =
      cell.mantissa <= ScannedDecimal.largestExactMantissa
      ? Double(Int64(bitPattern: cell.mantissa)) / powers[cell.decimals] : nearest(cell)
    return cell.isNegative ? -magnitude : magnitude
  }

  /// The rounded value of a plain cell with too many digits for the short way, without its sign.
  @inline(never)
  private func nearest(_ cell: PlainCell) -> Double {
    let text = UnsafeBufferPointer(start: cell.start, count: cell.end - cell.start)
    guard case .number(let value) = DecimalNumber.parse(text) else { return .nan }
    return value.magnitude
  }

  @inline(__always)
  private func plainTime(_ cell: PlainCell) -> SampleTime? {
    guard cell.isPlain, cell.decimals <= 9 else { return nil }
    let (product, overflow) = cell.mantissa.multipliedReportingOverflow(by: nanosecondPowers[cell.decimals])
    guard !overflow, let nanoseconds = Int64(exactly: product) else { return nil }
    return SampleTime(nanoseconds: cell.isNegative ? -nanoseconds : nanoseconds)
  }

  @inline(__always)
  private func markPresent(_ column: Int) {
    present[marks[column].sensor] |= marks[column].bit
  }

  /// Reads a number in any form; false if the cell is empty.
  @inline(never)
  private func readAnyNumber(
    _ cell: inout PlainCell, slot: Int, column: Int, line: UnsafePointer<UInt8>
  ) throws(RecordingError) -> Bool {
    cell.skip()
    switch DecimalNumber.parse(cell.text) {
    case .empty: return false
    case .number(let value):
      values[slot] = value
      if !value.isFinite {
        let (sensor, own) = slot.quotientAndRemainder(dividingBy: CanonicalHeader.slotsPerSensor)
        torn.spoil(sensor: sensor, slot: own, row: row)
        spoiltRow = row
      }
    case .text where TableCell.isMissing(Array(DecimalNumber.trimmed(cell.text))[...]): return false
    case .text: throw fault.notANumber(cell.text, column: column, line: line, row: row)
    }
    return true
  }

  /// Reads a time in any form; `nil` if the line is blank.
  @inline(never)
  private func readAnyTime(
    _ cell: inout PlainCell, column: Int, line: UnsafePointer<UInt8>
  ) throws(RecordingError) -> SampleTime? {
    cell.skip()
    if let time = SampleTime(cell: cell.text) { return time }
    if RowFault.isBlank(line) { return nil }
    throw fault.badTime(cell.text, column: column, line: line, row: row)
  }

  @inline(__always)
  private func finishRow(_ time: SampleTime, _ body: (ImuSample) -> Void) {
    rowCount += 1
    if firstTime == nil { firstTime = time }
    lastTime = time
    let before = sampleCount
    for sensor in 0..<sensorCount {
      let bits = present[sensor]
      if bits != complete[sensor] || spoiltRow == row { torn.take(UInt32(bits), sensor: sensor, row: row) }
      let readings = values + sensor * CanonicalHeader.slotsPerSensor
      let sample = ImuSample(
        time: time, sensor: sensor, acceleration: Self.vector(readings, bits, 0),
        angularVelocity: Self.vector(readings, bits, 1), linearAcceleration: Self.vector(readings, bits, 3),
        magneticField: Self.vector(readings, bits, 2))
      if sample.isEmpty { continue }
      sampleCount += 1
      body(sample)
    }
    if keepsEmptyRows, sampleCount == before, sensorCount > 0 { body(ImuSample(time: time, sensor: 0)) }
  }

  /// The channel with this number, if all three axes are there.
  @inline(__always)
  private static func vector(
    _ readings: UnsafeMutablePointer<Double>, _ bits: UInt16, _ channel: Int
  ) -> Vector3? {
    guard (bits >> UInt16(3 * channel)) & 7 == 7 else { return nil }
    let axes = readings + 3 * channel
    return Vector3(axes[0], axes[1], axes[2])
  }
}
