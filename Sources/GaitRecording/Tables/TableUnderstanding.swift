import GaitModel
import GaitText

/// Decides how a foreign table is read: its kind, its columns, their units, its time.
struct TableUnderstanding {
  let text: TableText
  let options: ReadingOptions
  /// Whether another file of the same recording brings the acceleration.
  var mayLackAcceleration = false

  /// So many rows are looked at for units and times.
  private static let rows = 6000
  /// More sensors than this do not take turns in one table.
  private static let mostSensors = 24

  var file: String { text.file }

  /// The plan.
  func plan() throws(RecordingError) -> TablePlan {
    guard
      var shape = APDMFormat7.shape(text)
        ?? TableShapeFinding(text: text, decimalMark: options.decimalMark).shape()
    else {
      throw RecordingError.table(file, .noTable)
    }
    if let number = shape.doubtfulNumber {
      throw RecordingError.table(file, row: shape.firstRow + 1, .doubtfulDecimal(number))
    }
    var guesses: [RecordingGuess] = []
    if let columns = options.columns {
      guard columns.count <= shape.columnCount else {
        throw RecordingError(
          .usage, file: file, .table(.tooManyNames(given: columns.count, there: shape.columnCount)))
      }
      shape.names = columns + Array(repeating: "", count: shape.columnCount - columns.count)
      shape.units = []
    }
    let e4Rate = Empatica.rate(text, &shape)
    let rows = firstRows(shape)
    if shape.names.isEmpty {
      guard let guessed = BareColumns(rows: rows, shape: shape, options: options).names else {
        throw RecordingError.table(
          file, row: shape.firstRow + 1, .unnamedColumns(line: CellText.shown(text.line(shape.firstRow).utf8))
        )
      }
      shape.names = guessed
      guesses.append(.columns(guessed.map { $0.isEmpty ? "-" : $0 }.joined(separator: ",")))
    }
    let dialect = TableDialects.dialect(names: shape.names, preamble: shape.preamble)
    if let refusal = dialect.refusal { throw RecordingError.table(file, .foreignFormat(refusal)) }
    guesses.insert(dialect.id == TableDialect.words.id ? .namedColumns : .format(dialect.name), at: 0)
    if shape.separator != Ascii.comma || shape.decimalMark != Ascii.dot {
      guesses.append(.separators(cells: Self.name(shape.separator), decimals: Self.name(shape.decimalMark)))
    }
    let (columns, ranks) = meanings(shape, dialect)
    var sensors: [TableSensors.Sensor]
    do throws(TableSensors.Trouble) {
      sensors = try TableSensors(columns, ranks: ranks).sensors
    } catch {
      throw trouble(error, shape)
    }
    sensors = Self.together(sensors)
    var kinds = readingTurns(sensors, rows, shape)
    let turns = kinds == nil ? try turningSensors(columns, rows, &sensors) : []
    try checkNames(sensors, shape, dialect)
    // Before anything is asked of a file that cannot be used.
    let isOfOthers = sensors.allSatisfy { sensor in
      sensor.triples.allSatisfy {
        $0.reading == .channel(.angularVelocity) || $0.reading == .channel(.magneticField)
      }
    }
    if isOfOthers { try checkAcceleration(sensors, dialect) }
    if kinds != nil {
      try settleTurns(&kinds, &sensors, rows, shape, dialect, &guesses)
    } else {
      try settleUnits(&sensors, rows, shape, dialect, &guesses)
    }
    try checkAcceleration(sensors, dialect)
    let worn = try places(sensors, turns, &guesses)
    let timing = try timing(columns, ranks, rows, shape, e4Rate, &guesses)
    var plan = assemble(shape, dialect, sensors, worn, turns, timing, guesses)
    kinds?.carry(into: &plan)
    return plan
  }

  // MARK: Columns

  private func firstRows(_ shape: TableShape) -> [[ArraySlice<UInt8>]] {
    text.lines.indices.dropFirst(shape.firstRow).prefix(Self.rows).map { text.cells($0, shape.separator) }
      .filter { $0.count + 2 >= shape.columnCount }
  }

  private func meanings(_ shape: TableShape, _ dialect: TableDialect) -> ([TableColumn], [Int]) {
    var columns: [TableColumn] = []
    var ranks: [Int] = []
    let role = FileRole(fileName: file)
    for (index, name) in shape.names.enumerated() {
      if let (column, rank) = dialect.column(name) {
        var known = named(column, role, isBare: TableDialect.normal(name).count == 1)
        if case .reading(.channel(.angularVelocity), _) = known.role, known.unit == nil {
          known.unit = dialect.bareRotationUnit
        }
        columns.append(known)
        ranks.append(rank)
        continue
      }
      ranks.append(1000 + index)
      columns.append(dialect.others == .byWords ? byWords(name, shape, index, role) : .ignored)
    }
    if let wanted = options.timeColumn.map(TableDialect.normal) {
      for index in columns.indices {
        let isWanted = TableDialect.normal(shape.names[index]) == wanted
        if isWanted { columns[index] = TableColumn(role: .time, time: columns[index].time) }
        if !isWanted, columns[index].role == .time { columns[index] = .ignored }
      }
    }
    // Only what no rule named is equal among itself.
    return (columns, ranks.map { $0 >= 1000 ? 1000 : $0 })
  }

  /// Columns that are only called x, y, z are what the file's name says.
  private func named(_ column: TableColumn, _ role: FileRole, isBare: Bool) -> TableColumn {
    guard isBare, case .reading(_, let axis) = column.role else { return column }
    switch role {
    case .reading(let reading): return TableColumn(role: .reading(reading, axis), unit: column.unit)
    case .other: return .ignored
    case .unknown: return column
    }
  }

  private func byWords(_ name: String, _ shape: TableShape, _ index: Int, _ role: FileRole) -> TableColumn {
    if let legal = ColumnName(name) {
      switch legal {
      case .time:
        // A line of units below says more than the name.
        let below =
          shape.units.indices.contains(index) ? TimeColumnGuess("time (\(shape.units[index]))")?.scale : nil
        return below == nil || below == .unknown || below == .seconds ? .time(1e9) : TableColumn(role: .time)
      case .reading(let place, let channel, let axis):
        let unit: TableUnit =
          switch channel {
          case .acceleration, .linearAcceleration: .metres
          case .angularVelocity: .radians
          case .magneticField: .microtesla
          }
        let word = shape.units.indices.contains(index) ? shape.units[index] : ""
        if TableUnit.isUnknownUnit(word, isBelow: true) {
          return TableColumn(role: .reading(.channel(channel), axis), unknownUnit: word, place: place)
        }
        return TableColumn(
          role: .reading(.channel(channel), axis), unit: TableUnit(word: word) ?? unit, place: place)
      }
    }
    let words = ColumnWords(name, unit: shape.units.indices.contains(index) ? shape.units[index] : "")
    if let column = words.column {
      // Only an axis and a unit: what it is an axis of, the file's name may know better.
      let isBare =
        NameTokens(name).words.count == 1 && words.label.isEmpty && words.axis != nil && words.place == nil
      return isBare && NameTokens(name).words.first?.count == 1 ? bareWithUnit(column, role) : column
    }
    if let axis = words.axis, words.channel == nil, words.label.isEmpty, !words.isOther,
      !NameTokens(name).hasUnit,
      !shape.names.contains(where: { ["w", "qw", "q0"].contains(TableDialect.normal($0)) })
    {
      return named(.reading(.acceleration, axis), role, isBare: true)
    }
    if words.axis == nil,
      [
        "address", "device", "devicename", "device name", "device_name", "device_id", "deviceid", "sensor",
        "sensor_id",
        "sensorid", "sensor_no", "imu", "imu_no", "imu_id", "node", "node_id", "mac", "mac_address",
      ]
      .contains(
        TableDialect.normal(name))
    {
      return .sensor
    }
    if TimeColumnGuess(name) != nil, words.column == nil { return TableColumn(role: .time) }
    return .ignored
  }

  private func bareWithUnit(_ column: TableColumn, _ role: FileRole) -> TableColumn {
    guard case .reading(let reading, let axis) = column.role, reading == .channel(.acceleration) else {
      return column
    }
    switch role {
    case .reading(let quantity) where quantity != .channel(.angularVelocity):
      return TableColumn(role: .reading(quantity, axis), unit: column.unit)
    default: return column
    }
  }

  private func trouble(_ trouble: TableSensors.Trouble, _ shape: TableShape) -> RecordingError {
    let row = shape.nameLines.last.map { $0 + 1 }
    switch trouble {
    case .missingAxis(_, let present):
      return RecordingError.table(file, row: row, .axisMissing(present: present.map { shape.names[$0] }))
    case .twice(let first, let second):
      return RecordingError.table(
        file, row: row, column: shape.names[first], .columnsAlike(first: first + 1, second: second + 1))
    case .unitsDiffer(let first, let second):
      return RecordingError.table(file, row: row, .unitsDiffer(shape.names[first], shape.names[second]))
    }
  }

  /// Refuses a table in which columns stand whose names say nothing, where no name says acceleration.
  private func checkNames(
    _ sensors: [TableSensors.Sensor], _ shape: TableShape, _ dialect: TableDialect
  ) throws(RecordingError) {
    let readings = sensors.flatMap { $0.triples.map(\.reading) }
    guard dialect.id == TableDialect.words.id, !mayLackAcceleration,
      !readings.contains(where: { $0 != .channel(.angularVelocity) && $0 != .channel(.magneticField) })
    else { return }
    let unknown = shape.names.filter { name in
      let words = ColumnWords(name)
      return !name.isEmpty && words.column == nil && !words.isOther && TimeColumnGuess(name) == nil
    }
    guard unknown.count >= 3 else { return }
    throw RecordingError.table(file, row: shape.nameLines.last.map { $0 + 1 }, .namesUnknown(shape.names))
  }

  // MARK: Sensors

  /// What belongs to one sensor although only some of its columns name it, and what is of no use left out: readings
  /// without a name that no other sensor has are those of the only one that has a name.
  private static func together(_ sensors: [TableSensors.Sensor]) -> [TableSensors.Sensor] {
    var sensors = sensors
    if sensors.count == 2, let nameless = sensors.firstIndex(where: { $0.place == nil && $0.label.isEmpty }) {
      let named = 1 - nameless
      let readings = sensors[named].triples.map(\.reading)
      if !sensors[nameless].triples.contains(where: { readings.contains($0.reading) }) {
        sensors[named].triples += sensors[nameless].triples
        sensors.remove(at: nameless)
      }
    }
    let useful = sensors.filter { $0.triples.contains { $0.reading != .channel(.magneticField) } }
    return useful.isEmpty ? sensors : useful
  }

  /// The names in the column of the sensor, where several take turns. Makes as many sensors of the one.
  private func turningSensors(
    _ columns: [TableColumn], _ rows: [[ArraySlice<UInt8>]], _ sensors: inout [TableSensors.Sensor]
  ) throws(RecordingError) -> [String] {
    guard let column = columns.firstIndex(of: .sensor), sensors.count == 1 else { return [] }
    var names: [String] = []
    var counts: [String: Int] = [:]
    for row in rows where row.indices.contains(column) {
      let name = TableText.string(row[column])
      if counts[name] == nil { names.append(name) }
      counts[name, default: 0] += 1
      if names.count > 4 * Self.mostSensors { return [] }
    }
    // What stands there in one row of fifty is damage, not a sensor.
    names = names.filter { !$0.isEmpty && counts[$0, default: 0] * 50 > rows.count }
    if names.count > Self.mostSensors { return [] }
    guard names.count > 1 else { return [] }
    let one = sensors[0]
    sensors = names.map { name in
      TableSensors.Sensor(place: ColumnWords("\(name) acc x").place, label: name, triples: one.triples)
    }
    return names
  }

  private func places(
    _ sensors: [TableSensors.Sensor], _ turns: [String], _ guesses: inout [RecordingGuess]
  ) throws(RecordingError) -> [Place] {
    if sensors.count == 1 {
      if let wish = options.places.first(where: { $0.target == nil || $0.target == sensors[0].label }) {
        return [wish.place]
      }
      if let place = sensors[0].place { return [place] }
      guesses.append(.placeAssumed(Place.lowerBack))
      return [Place.lowerBack]
    }
    var worn: [Place] = []
    for sensor in sensors {
      let label = sensor.label.isEmpty ? sensor.place?.name ?? "-" : sensor.label
      let wish = options.places.first { $0.target?.lowercased() == label.lowercased() }
      guard let place = wish?.place ?? sensor.place else {
        let labels = sensors.map { $0.label.isEmpty ? $0.place?.name ?? "-" : $0.label }
        throw RecordingError.table(file, .placesUnknown(labels))
      }
      if worn.contains(place) { throw RecordingError.table(file, .placeTwice(place)) }
      worn.append(place)
    }
    return worn
  }

  private func checkAcceleration(_ sensors: [TableSensors.Sensor], _ dialect: TableDialect)
    throws(RecordingError)
  {
    let readings = sensors.flatMap { $0.triples.map(\.reading) }
    if readings.contains(.channel(.acceleration)) { return }
    let hasBoth = readings.contains(.channel(.linearAcceleration)) && readings.contains(.gravity)
    if hasBoth || mayLackAcceleration { return }
    let hasLinear = readings.contains(.channel(.linearAcceleration))
    let turnsOnly = !hasLinear && readings.contains(.channel(.angularVelocity))
    throw RecordingError.table(
      file, .noGravity(hasLinear: hasLinear, turnsOnly ? .addAccelerometer : dialect.withoutGravity))
  }

  // MARK: Units

  private func settleUnits(
    _ sensors: inout [TableSensors.Sensor], _ rows: [[ArraySlice<UInt8>]], _ shape: TableShape,
    _ dialect: TableDialect, _ guesses: inout [RecordingGuess]
  ) throws(RecordingError) {
    var said: [RecordingGuess] = []
    for index in sensors.indices {
      // Sensors that take turns share columns and units.
      if index > 0, sensors[index].triples.map(\.columns) == sensors[0].triples.map(\.columns) {
        sensors[index].triples = sensors[0].triples
        continue
      }
      var settling = UnitSettling(file: file, options: options, mark: shape.decimalMark, rows: rows)
      sensors[index].triples = try settling.settled(sensors[index].triples, dialect)
      for guess in settling.guesses where !said.contains(guess) { said.append(guess) }
    }
    guesses += said
  }

  // MARK: The plan

  private func assemble(
    _ shape: TableShape, _ dialect: TableDialect, _ sensors: [TableSensors.Sensor], _ worn: [Place],
    _ turns: [String], _ timing: Timing, _ guesses: [RecordingGuess]
  ) -> TablePlan {
    var rig: [WornSensor] = []
    var indices: [Int?] = []
    for (sensor, place) in zip(sensors, worn) {
      guard options.kept?.contains(place) ?? true else {
        indices.append(nil)
        continue
      }
      indices.append(rig.count)
      rig.append(WornSensor(place: place, channels: Self.channels(sensor)))
    }
    var targets = Array(repeating: TablePlan.Target.skipped, count: shape.columnCount)
    var factors = Array(repeating: 1.0, count: shape.columnCount)
    for (sensor, index) in zip(sensors, indices) {
      guard let index = turns.isEmpty ? index : 0 else { continue }
      for triple in sensor.triples {
        for (axis, column) in zip(Axis.allCases, triple.columns) where targets.indices.contains(column) {
          targets[column] = .reading(sensor: index, slot: TablePlan.slot(triple.reading, axis))
          let sign = triple.unit?.quantity == .acceleration ? dialect.accelerationSign : 1
          factors[column] = (triple.unit?.factor ?? 1) * sign
        }
      }
      if !turns.isEmpty { break }
    }
    if let column = timing.column, targets.indices.contains(column) { targets[column] = .time }
    if let column = timing.partColumn, targets.indices.contains(column) { targets[column] = .secondParts }
    var names: [(name: [UInt8], index: Int)] = []
    if !turns.isEmpty {
      for (name, index) in zip(turns, indices) { names.append((Array(name.utf8), index ?? -1)) }
      if let column = shape.names.indices.first(where: {
        targets[$0] == .skipped && isSensorColumn(shape.names[$0], dialect)
      }) {
        targets[column] = .sensor
      }
    }
    return TablePlan(
      shape: shape, dialect: dialect, targets: targets, factors: factors, time: timing.form,
      partNanoseconds: timing.partNanoseconds, rateHertz: timing.rateHertz, rig: SensorRig(rig), places: worn,
      sensorNames: names, guesses: guesses, origin: timing.origin)
  }

  private func isSensorColumn(_ name: String, _ dialect: TableDialect) -> Bool {
    let column = dialect.column(name)?.column ?? byWords(name, TableShape.plain, 0, .unknown)
    return column.role == .sensor
  }

  private static func channels(_ sensor: TableSensors.Sensor) -> ChannelSet {
    var channels: ChannelSet = []
    for triple in sensor.triples {
      if case .channel(let channel) = triple.reading { channels.insert(ChannelSet(channel)) }
    }
    let readings = sensor.triples.map(\.reading)
    if readings.contains(.gravity), readings.contains(.channel(.linearAcceleration)) {
      channels.insert(.acceleration)
    }
    return channels
  }

  /// A byte between cells or before decimals, for people.
  static func name(_ byte: UInt8) -> String {
    switch byte {
    case Ascii.tab: "tab"
    case Ascii.space: "blank"
    default: String(decoding: [byte], as: UTF8.self)
    }
  }
}
