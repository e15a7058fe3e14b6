import GaitModel

/// Which column of a line holds what, and in which units.
struct TextLayout: Sendable {
  let columns: [TextColumn]
  /// Units, as far as known; linear acceleration shares that of acceleration.
  var acceleration: TextUnit?
  var angularVelocity: TextUnit?
  var magneticField: TextUnit?

  /// The column of a clock whose unit has to be learned; `nil` when there is none or another clock.
  let unknownClock: Int?
  private let clockColumn: Int?
  private let clockUnit: TextColumn.TimeUnit?
  private let triples: [[Int]?]

  init(_ columns: [TextColumn]) {
    self.columns = columns
    clockColumn = columns.firstIndex { if case .time(_?) = $0 { true } else { false } }
    if let clockColumn, case .time(let unit) = columns[clockColumn] {
      clockUnit = unit
    } else {
      clockUnit = nil
    }
    unknownClock = clockColumn == nil ? columns.firstIndex(of: .time(nil)) : nil
    triples = [.acceleration, .angularVelocity, .linearAcceleration, .magneticField]
      .map { (quantity: TextColumn.Quantity) in
        let indices = (0..<3).compactMap { columns.firstIndex(of: .axis(quantity, $0)) }
        return indices.count == 3 ? indices : nil
      }
  }

  /// The layout of named columns, with the units their names give; `nil` when nothing in it can be used.
  init?(names: [some Sequence<UInt8>]) {
    let named = names.map { TextColumn.named($0) }
    guard TextColumn.isUsable(named.map(\.column)) else { return nil }
    self.init(named.map(\.column))
    // OpenLog Artemis never says its units; these columns are its own.
    let known = ["rtcdate", "imudegc", "outputhz"]
    if names.contains(where: { known.contains(TextUnits.bare(String(decoding: Array($0), as: UTF8.self))) }) {
      acceleration = TextUnits.milligravity
      angularVelocity = TextUnits.degreesPerSecond
      magneticField = TextUnits.microtesla
    }
    for (column, unit) in named where !unit.isEmpty {
      switch column {
      case .axis(.acceleration, _), .axis(.linearAcceleration, _): acceleration = TextUnit.acceleration(unit)
      case .axis(.angularVelocity, _): angularVelocity = TextUnit.angularVelocity(unit)
      case .axis(.magneticField, _): magneticField = unit == "ut" ? TextUnits.microtesla : nil
      case .time, .other: break
      }
    }
  }

  /// The columns of a quantity's axes; `nil` when one is missing.
  func triple(_ quantity: TextColumn.Quantity) -> [Int]? { triples[quantity.rawValue] }

  /// The column of the device's clock and its unit.
  var clock: (column: Int, unit: TextColumn.TimeUnit)? {
    guard let clockColumn, let clockUnit else { return nil }
    return (clockColumn, clockUnit)
  }

  /// Whether the column must hold a number.
  func isNeeded(_ column: Int) -> Bool { columns[column] != .other && columns[column] != .time(nil) }

  /// The same layout, knowing what its unknown clock counts in; with `nil` that column is not read.
  func counting(in unit: TextColumn.TimeUnit?) -> TextLayout {
    guard let unknownClock else { return self }
    var columns = columns
    columns[unknownClock] = unit.map { .time($0) } ?? .other
    var layout = TextLayout(columns)
    layout.acceleration = acceleration
    layout.angularVelocity = angularVelocity
    layout.magneticField = magneticField
    return layout
  }

  /// Whether nothing is left to learn.
  var isComplete: Bool { hasUnits && unknownClock == nil }

  /// Whether all quantities have units.
  var hasUnits: Bool {
    let needsForce = triple(.acceleration) != nil || triple(.linearAcceleration) != nil
    return (!needsForce || acceleration != nil)
      && (triple(.angularVelocity) == nil || angularVelocity != nil)
  }

  /// The columns with their units, for people.
  var parts: [DeviceRemark.TextPart] {
    var parts: [DeviceRemark.TextPart] = []
    if let clockUnit { parts.append(.time(unit: clockUnit.symbol)) }
    func add(_ quantity: TextColumn.Quantity, _ channel: Channel, _ unit: TextUnit?) {
      if triple(quantity) != nil { parts.append(.channel(channel, unit: unit?.name)) }
    }
    add(.acceleration, .acceleration, acceleration)
    add(.angularVelocity, .angularVelocity, angularVelocity)
    add(.linearAcceleration, .linearAcceleration, acceleration)
    add(.magneticField, .magneticField, magneticField)
    return parts
  }
}
