import GaitModel
import GaitText

/// Reads a foreign table block by block; memory does not grow with the file.
final class TableReader: SampleReader {
  /// So many bytes are looked at before the first row is read.
  static let lookedAt = 512 * 1024

  let plan: TablePlan
  private let input: PeekedInput
  private let buffer: LineBuffer
  private let parser: TableParser
  private var isAtEnd = false
  private var isFinished = false
  private var isTruncated = false
  private var ends: RowEnds

  var rig: SensorRig { plan.rig }
  var places: [Place] { plan.places }
  var formatName: String { plan.dialect.id }
  var guesses: [RecordingGuess] { plan.guesses }
  var columnUses: [ColumnUse] { plan.columnUses }
  var bytesRead: Int { input.bytesRead }
  var byteCount: Int? { input.byteCount }
  /// When the zero of its times was.
  let startedAt: String?
  /// The first row's time on the file's own timeline; `nil` when its rows are counted.
  let firstRaw: Int64?

  /// Understands the table that `input` holds.
  ///
  /// - Parameters:
  ///   - base: the zero of a timeline that other files share, in ns; `nil` for the first row.
  ///   - mayLackAcceleration: another file brings it.
  init(
    _ input: PeekedInput, options: ReadingOptions, base: Int64? = nil, mayLackAcceleration: Bool = false
  ) throws(RecordingError) {
    self.input = input
    let bytes = try input.peek(Self.lookedAt)
    let text = TableText(file: input.name, bytes: bytes, isWhole: input.isAtEnd)
    let plan = try TableUnderstanding(text: text, options: options, mayLackAcceleration: mayLackAcceleration)
      .plan()
    self.plan = plan
    if let kept = options.kept, plan.rig.sensors.isEmpty {
      throw RecordingError.table(input.name, .noneOfSensors(wanted: kept, present: plan.places))
    }
    let header = plan.shape.nameLines.last.map { Array(text.bytes[text.lines[$0]]) } ?? []
    let opening = Self.openingTimes(text, plan)
    firstRaw = opening.first
    let zero = base ?? opening.first ?? 0
    startedAt = Self.startedAt(zero, plan.origin)
    parser = TableParser(
      plan, header: header,
      timeline: TableTimeline(
        form: plan.time, rateHertz: plan.rateHertz, base: plan.time == nil ? nil : zero))
    ends = RowEnds(separator: plan.shape.separator, decimalMark: plan.shape.decimalMark)
    buffer = LineBuffer(blockSize: CanonicalReader.standardBlockSize)
  }

  /// Passes rows without any reading on as samples without channels; not where sensors are left out, whose rows may be those.
  func keepEmptyRows() { parser.keepsEmptyRows = plan.rig.sensors.count == plan.places.count }

  func readBlock(_ body: (ImuSample) -> Void) throws(RecordingError) -> Bool {
    if isFinished { return false }
    isFinished = true
    let lines = buffer.completeLines
    parser.parse(lines, body)
    ends.look(at: lines)
    if let row = parser.repeatedHeader { throw RecordingError.table(input.name, row: row, .headerAgain) }
    if let row = parser.watch.changedAt { throw RecordingError.table(input.name, row: row, .unitChanges) }
    buffer.consume(lines.count)
    if buffer.isLineTooLong {
      throw RecordingError.lineTooLong(input.name, row: parser.row + 1, buffer.remainder)
    }
    if isAtEnd {
      try readLastLine(body)
      return false
    }
    isAtEnd = try input.fill(buffer) == 0
    if parser.row == 0 { buffer.skip([0xEF, 0xBB, 0xBF]) }
    isFinished = false
    return true
  }

  func finish() throws(RecordingError) -> RecordingSummary {
    isFinished = true
    try input.drain()
    var warnings: [RecordingWarning] = []
    if parser.leftOut > 0, let first = parser.firstLeftOut {
      warnings.append(.rowsLeftOut(count: parser.leftOut, first: first))
    }
    if isTruncated { warnings.append(.truncatedLastRow(row: parser.row)) }
    if input.isCutOff { warnings.append(.cutOff) }
    return RecordingSummary(
      rows: parser.rowCount, samples: parser.sampleCount, sha256: input.sha256(), firstTime: parser.firstTime,
      lastTime: parser.lastTime, warnings: warnings)
  }

  private func readLastLine(_ body: (ImuSample) -> Void) throws(RecordingError) {
    if !buffer.remainder.isEmpty, input.isCutOff || ends.breaksOff(buffer.remainder) {
      parser.passOver()
      isTruncated = true
    } else if !buffer.remainder.isEmpty {
      let before = parser.leftOut
      buffer.closeLastLine()
      parser.parse(buffer.completeLines, body)
      // The last line without an end that cannot be used broke off.
      isTruncated = parser.leftOut > before
      if isTruncated { parser.forgetLastLeftOut() }
    }
    parser.endWatch()
    if let row = parser.watch.changedAt { throw RecordingError.table(input.name, row: row, .unitChanges) }
    if parser.rowCount == 0 { throw RecordingError.noSamples(input.name) }
    if parser.sampleCount == 0 { throw RecordingError.noReadings(input.name) }
    if let date = parser.firstDate {
      let names = plan.shape.names
      let column = names.indices.contains(date.column) ? names[date.column] : String(date.column + 1)
      throw RecordingError.table(
        input.name, row: date.row, column: column, .spreadsheetDates(rows: parser.dates))
    }
    if let torn = parser.torn.tooMany(of: parser.rowCount) {
      throw RecordingError.table(
        input.name, row: torn.first, .tooManyTorn(count: torn.count, all: parser.rowCount))
    }
    let all = parser.rowCount + parser.leftOut
    if Double(parser.leftOut) > Thresholds.Damage.few.value,
      Double(parser.leftOut) > Thresholds.Damage.leftOut.value * Double(all)
    {
      throw RecordingError.table(
        input.name, row: parser.firstLeftOut, .tooManyLeftOut(count: parser.leftOut, all: all))
    }
  }

  /// The moment at this time of the file's own timeline, where that counts from 1970.
  private static func startedAt(_ nanoseconds: Int64, _ origin: TablePlan.TimeOrigin) -> String? {
    guard origin != .anywhere, Double(nanoseconds) >= Thresholds.Stamps.epoch.value * 1e9 else { return nil }
    let text = CalendarTime(secondsSince1970: nanoseconds / 1_000_000_000).text
    return origin == .worldTime ? text : String(text.dropLast())
  }

  private static func openingTimes(_ text: TableText, _ plan: TablePlan) -> [Int64] {
    guard let form = plan.time, let column = plan.targets.firstIndex(of: .time) else { return [] }
    return text.lines.indices.dropFirst(plan.shape.firstRow).prefix(TimeStepCheck.rows).compactMap { line in
      let cells = text.cells(line, plan.shape.separator)
      guard cells.indices.contains(column) else { return nil }
      return RawTime.nanoseconds(cells[column], form, decimalMark: plan.shape.decimalMark)
    }
  }
}
