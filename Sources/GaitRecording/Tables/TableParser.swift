import GaitModel
import GaitText

/// The rows of a foreign table, turned into samples. A row costs no allocation; a plain number, with or without
/// an exponent, is read where it stands.
///
/// A row that cannot be used (cells missing, text for a number, no time, zero bytes) is left out and counted.
final class TableParser {
  private let plan: TablePlan
  private let separator: UInt8
  private let mark: UInt8
  private let hasTurns: Bool
  /// Whether acceleration without gravity stands in the table.
  private let hasLinear: Bool
  private let columnCount: Int
  private let slots: UnsafeMutablePointer<Int>
  private let factors: UnsafeMutablePointer<Double>
  private let values: UnsafeMutablePointer<Double>
  private let present: UnsafeMutablePointer<UInt32>
  private let powers: UnsafeMutablePointer<Double>
  private let sensorCount: Int
  private var timeline: TableTimeline
  /// Rows of each sensor, where sensors take turns.
  private var turnRows: [Int]
  private let header: [UInt8]
  /// Where the acceleration goes over to another unit.
  private(set) var watch = UnitWatch()

  private static let skipMark = -2
  private static let timeMark = -1
  private static let sensorMark = -3
  private static let partMark = -4
  private static let kindMark = -5

  /// Lines of the file read, those above the rows included.
  private(set) var row = 0
  /// Rows that gave a time.
  private(set) var rowCount = 0
  /// Samples passed on.
  private(set) var sampleCount = 0
  /// Readings that lack an axis, of sensors that stand side by side.
  private(set) var torn: TornReadings
  /// Rows that were left out, and the first of them.
  private(set) var leftOut = 0
  private(set) var firstLeftOut: Int?
  /// Whether a row without any reading is passed on as a sample without channels: it shows that time went on.
  var keepsEmptyRows = false
  /// The time of the first and the last row.
  private(set) var firstTime: SampleTime?
  private(set) var lastTime: SampleTime?
  /// Rows with a date where a number should be, and the first of them with its column.
  private(set) var dates = 0
  private(set) var firstDate: (row: Int, column: Int)?
  /// The row that repeats the names: another recording was joined on.
  private(set) var repeatedHeader: Int?

  /// A parser of the plan's table; `header` is its line of names, `timeline` gives the rows their times.
  init(_ plan: TablePlan, header: [UInt8], timeline: TableTimeline) {
    self.plan = plan
    self.header = header
    self.timeline = timeline
    separator = plan.shape.separator
    mark = plan.shape.decimalMark
    hasTurns = !plan.sensorNames.isEmpty
    turnRows = Array(repeating: 0, count: plan.rig.sensors.count)
    let linearSlot = TablePlan.slot(.channel(.linearAcceleration), .x)
    hasLinear = plan.targets.contains { if case .reading(_, linearSlot) = $0 { true } else { false } }
    columnCount = plan.targets.count
    sensorCount = hasTurns ? 1 : plan.rig.sensors.count
    slots = .allocate(capacity: columnCount)
    factors = .allocate(capacity: columnCount)
    torn = TornReadings(
      sensors: sensorCount,
      readings: plan.targets.compactMap { target in
        if case .reading(let sensor, let slot) = target { (sensor, slot) } else { nil }
      })
    let slotCount = max(1, sensorCount) * TablePlan.slotsPerSensor
    values = .allocate(capacity: slotCount)
    values.initialize(repeating: 0, count: slotCount)
    present = .allocate(capacity: max(1, sensorCount))
    present.initialize(repeating: 0, count: max(1, sensorCount))
    for (index, target) in plan.targets.enumerated() {
      factors[index] = plan.factors[index]
      switch target {
      case .skipped: slots[index] = Self.skipMark
      case .time: slots[index] = Self.timeMark
      case .sensor: slots[index] = Self.sensorMark
      case .secondParts: slots[index] = Self.partMark
      case .kind: slots[index] = Self.kindMark
      case .reading(let sensor, let slot): slots[index] = sensor * TablePlan.slotsPerSensor + slot
      }
    }
    let exact = ScannedDecimal.exactPowers
    powers = .allocate(capacity: exact.count)
    powers.initialize(from: exact, count: exact.count)
  }

  deinit {
    slots.deallocate()
    factors.deallocate()
    values.deallocate()
    present.deallocate()
    powers.deallocate()
  }

  /// Reads whole lines, each ending in a newline, and passes on their samples in file order.
  func parse(_ lines: UnsafeBufferPointer<UInt8>, _ body: (ImuSample) -> Void) {
    guard var cursor = lines.baseAddress else { return }
    let end = cursor + lines.count
    while cursor < end {
      let line = cursor
      while cursor[0] != Ascii.newline { cursor += 1 }
      var stop = cursor
      while stop > line, Ascii.isBlank(stop[-1]), stop[-1] != separator { stop -= 1 }
      cursor += 1
      row += 1
      if row > plan.shape.firstRow, repeatedHeader == nil { parseLine(line, stop, body) }
    }
  }

  private func parseLine(
    _ line: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ body: (ImuSample) -> Void
  ) {
    for sensor in 0..<sensorCount { present[sensor] = 0 }
    var cursor = line
    var column = 0
    var time: SampleTime?
    var timeCell: UnsafeBufferPointer<UInt8>?
    var part: Int64 = 0
    var turn = 0
    var isDamaged = false
    while column < columnCount {
      if separator == Ascii.space { while cursor < end, cursor[0] == separator { cursor += 1 } }
      if cursor >= end, column > 0, line == end || cursor > end { break }
      let start = cursor
      let stop = cellEnd(start, end)
      let slot = slots[column]
      if slot >= 0 {
        switch number(start, stop) {
        case .some(let value):
          values[slot] = value * factors[column]
          let sensor = slot / TablePlan.slotsPerSensor
          present[sensor] |= 1 << UInt32(slot - sensor * TablePlan.slotsPerSensor)
        case nil:
          if !isMissing(start, stop) {
            isDamaged = true
            lookForDate(start, stop, column)
          }
        }
      } else if slot == Self.timeMark {
        timeCell = UnsafeBufferPointer(start: start, count: stop - start)
      } else if slot == Self.partMark {
        if let value = number(start, stop),
          let whole = Int64(exactly: (value * plan.partNanoseconds).rounded())
        {
          part = whole
        } else {
          isDamaged = true
        }
      } else if slot == Self.sensorMark {
        turn = sensor(start, stop)
      } else if slot == Self.kindMark {
        turn = kind(start, stop)
      }
      column += 1
      cursor = stop + 1
      if stop >= end { break }
    }
    if line == end || isBlankLine(line, end) { return }
    if let timeCell {
      time = timeline.time(of: timeCell, mark: mark, adding: part)
      if time == nil { isDamaged = true }
    }
    guard !isDamaged, column == columnCount || holdsAll(column) else { return leaveOut(line, end) }
    if plan.time == nil { time = nextTime(turn) }
    guard let time else { return leaveOut(line, end) }
    if plan.kinds.isEmpty { finish(time, turn, body) } else { finish(time, kind: turn, body) }
  }

  /// Whether the columns that are used stand before `column`: cells at the end may be missing.
  private func holdsAll(_ column: Int) -> Bool {
    for rest in column..<columnCount where slots[rest] != Self.skipMark { return false }
    return true
  }

  @inline(__always)
  private func cellEnd(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var cursor = start
    if cursor < end, cursor[0] == Ascii.quote {
      cursor += 1
      while cursor < end, cursor[0] != Ascii.quote { cursor += 1 }
    }
    while cursor < end, cursor[0] != separator { cursor += 1 }
    return cursor
  }

  /// The number in a cell; `nil` when it is none.
  @inline(__always)
  private func number(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Double? {
    var cursor = start
    while cursor < end, Ascii.isBlank(cursor[0]) { cursor += 1 }
    var isNegative = false
    if cursor < end, cursor[0] == Ascii.minus {
      isNegative = true
      cursor += 1
    }
    var mantissa: UInt64 = 0
    let first = cursor
    while cursor < end, Ascii.isDigit(cursor[0]) {
      mantissa = mantissa &* 10 &+ UInt64(cursor[0] &- Ascii.zero)
      cursor += 1
    }
    var digits = cursor - first
    var exponent = 0
    if cursor < end, cursor[0] == mark {
      cursor += 1
      let decimals = cursor
      while cursor < end, Ascii.isDigit(cursor[0]) {
        mantissa = mantissa &* 10 &+ UInt64(cursor[0] &- Ascii.zero)
        cursor += 1
      }
      exponent = decimals - cursor
      digits += cursor - decimals
    }
    if cursor < end, cursor[0] | 0x20 == Ascii.e { cursor = power(cursor, end, &exponent) }
    while cursor < end, Ascii.isBlank(cursor[0]) { cursor += 1 }
    guard cursor == end, digits > 0, digits <= 18, mantissa <= ScannedDecimal.largestExactMantissa,
      exponent <= 22,
      exponent >= -22
    else { return anyNumber(start, end) }
    let magnitude = exponent < 0 ? Double(mantissa) / powers[-exponent] : Double(mantissa) * powers[exponent]
    return isNegative ? -magnitude : magnitude
  }

  @inline(never)
  private func anyNumber(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Double? {
    let cell = Array(UnsafeBufferPointer(start: start, count: end - start))
    let bare = TableText.bare(cell[...])
    if bare.isEmpty || TableCell.isMissing(bare) { return nil }
    return TableCell.number(bare, decimalMark: mark)
  }

  @inline(never)
  private func isMissing(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
    let cell = Array(UnsafeBufferPointer(start: start, count: end - start))
    let bare = TableText.bare(cell[...])
    return bare.isEmpty || TableCell.isMissing(bare)
  }

  /// Counts a cell that a spreadsheet made a date of.
  private func lookForDate(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ column: Int) {
    let cell = Array(UnsafeBufferPointer(start: start, count: end - start))
    let isDate = TableText.bare(cell[...]).withUnsafeBufferPointer { RowFault.looksLikeDate($0) }
    guard isDate else { return }
    dates += 1
    if firstDate == nil { firstDate = (row, column) }
  }

  private func isBlankLine(_ line: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
    for byte in UnsafeBufferPointer(start: line, count: end - line)
    where !Ascii.isBlank(byte) && byte != separator { return false }
    return true
  }

  /// The time of the next row where rows are counted: those of each sensor by themselves.
  private func nextTime(_ turn: Int) -> SampleTime {
    guard hasTurns, turnRows.indices.contains(turn) else { return timeline.next() }
    defer { turnRows[turn] += 1 }
    return timeline.time(ofRow: turnRows[turn])
  }

  /// The index of the sensor that a cell names; −1 when it is not kept or not known.
  private func sensor(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
    let name = Self.word(start, end)
    for entry in plan.sensorNames where entry.name.count == name.count && entry.name.elementsEqual(name) {
      return entry.index
    }
    return -1
  }

  /// The index of the reading that a cell names; −1 when it is not known.
  private func kind(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
    let name = Self.word(start, end)
    for (index, entry) in plan.kinds.enumerated()
    where entry.name.count == name.count && entry.name.elementsEqual(name) {
      return index
    }
    return -1
  }

  /// What stands in a cell without blanks and quotes around it.
  private static func word(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafeBufferPointer<
    UInt8
  > {
    var first = start
    var last = end
    while first < last, Ascii.isBlank(first[0]) || first[0] == Ascii.quote { first += 1 }
    while first < last, Ascii.isBlank(last[-1]) || last[-1] == Ascii.quote { last -= 1 }
    return UnsafeBufferPointer(start: first, count: last - first)
  }

  /// Judges the last samples' unit.
  func endWatch() { watch.finish() }

  /// Counts a line that is not read.
  func passOver() { row += 1 }

  /// The row left out last was only the beginning of one.
  func forgetLastLeftOut() {
    leftOut -= 1
    if leftOut == 0 { firstLeftOut = nil }
  }

  private func leaveOut(_ line: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    let bytes = UnsafeBufferPointer(start: line, count: end - line)
    if !header.isEmpty, bytes.elementsEqual(header) {
      repeatedHeader = row
      return
    }
    leftOut += 1
    if firstLeftOut == nil { firstLeftOut = row }
  }

  @inline(__always)
  private func finish(_ time: SampleTime, _ turn: Int, _ body: (ImuSample) -> Void) {
    rowCount += 1
    if firstTime == nil { firstTime = time }
    lastTime = time
    let before = sampleCount
    for sensor in 0..<sensorCount {
      let index = hasTurns ? turn : sensor
      if index < 0 { continue }
      let bits = present[sensor]
      if !hasTurns { torn.take(bits, sensor: sensor, row: row) }
      let readings = values + sensor * TablePlan.slotsPerSensor
      var acceleration = Self.vector(readings, bits, 0)
      let linear = Self.vector(readings, bits, 3)
      if acceleration == nil, let gravity = Self.vector(readings, bits, 4) {
        // Gravity in a file of its own is passed on as it stands: the file beside it brings the rest.
        acceleration = linear.map { $0 + gravity } ?? (hasLinear ? nil : gravity)
      }
      let sample = ImuSample(
        time: time, sensor: index, acceleration: acceleration,
        angularVelocity: Self.vector(readings, bits, 1),
        linearAcceleration: linear, magneticField: Self.vector(readings, bits, 2))
      if sample.isEmpty { continue }
      sampleCount += 1
      if let acceleration { watch.take(acceleration, row: row) }
      body(sample)
    }
    if keepsEmptyRows, !hasTurns, sampleCount == before, sensorCount > 0 {
      body(ImuSample(time: time, sensor: 0))
    }
  }

  /// A row that is one reading of several that take turns.
  private func finish(_ time: SampleTime, kind: Int, _ body: (ImuSample) -> Void) {
    rowCount += 1
    if firstTime == nil { firstTime = time }
    lastTime = time
    guard plan.kinds.indices.contains(kind), plan.kinds[kind].slot >= 0, sensorCount == 1,
      let numbers = Self.vector(values, present[0], 0)
    else { return }
    let reading = numbers * plan.kinds[kind].factor
    var sample = ImuSample(time: time, sensor: 0)
    switch plan.kinds[kind].slot / 3 {
    case 0: sample.acceleration = reading
    case 1: sample.angularVelocity = reading
    case 2: sample.magneticField = reading
    case 3: sample.linearAcceleration = reading
    default: return
    }
    sampleCount += 1
    if let acceleration = sample.acceleration { watch.take(acceleration, row: row) }
    body(sample)
  }

  @inline(__always)
  private static func vector(_ readings: UnsafeMutablePointer<Double>, _ bits: UInt32, _ kind: Int)
    -> Vector3?
  {
    guard (bits >> UInt32(3 * kind)) & 7 == 7 else { return nil }
    let axes = readings + 3 * kind
    return Vector3(axes[0], axes[1], axes[2])
  }
}
