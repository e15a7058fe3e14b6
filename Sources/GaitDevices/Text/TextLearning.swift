import GaitModel

/// Lines of a resting sensor, kept until columns and units can be known from them.
struct TextLearning: Sendable {
  /// So many lines are looked at together: half a second at 100 a second.
  static let lines = 50

  /// What came of it.
  enum Outcome {
    /// Columns and units, as good as they can be known.
    case layout(TextLayout)
    /// Not yet, and what would help.
    case unknown(DeviceRemark)
  }

  private var rows: [Double] = []
  private var width = 0

  var isFull: Bool { width > 0 && rows.count >= width * Self.lines }

  mutating func clear() {
    rows.removeAll(keepingCapacity: true)
    width = 0
  }

  mutating func add(_ values: [Double]) {
    if values.count != width { clear() }
    width = values.count
    rows += values
  }

  /// The missing units of a layout whose columns are known.
  func units(of layout: TextLayout) -> Outcome {
    var layout = layout
    if layout.acceleration == nil {
      guard let force = layout.triple(.acceleration) else {
        return .unknown(.unknownLinearUnit)
      }
      let rest = resting(force)
      guard let unit = TextUnits.accelerationUnit(restingAt: rest.length), rest.isCalm else {
        return .unknown(.restless)
      }
      layout.acceleration = unit
    }
    if layout.angularVelocity == nil, let rotation = layout.triple(.angularVelocity),
      let unit = layout.acceleration
    {
      layout.angularVelocity = TextUnits.angularUnit(beside: unit, restingAt: resting(rotation).length)
    }
    return .layout(layout)
  }

  /// Columns and units of lines that are nothing but numbers, from how many there are.
  ///
  /// | numbers | taken as |
  /// |---|---|
  /// | 3 | acceleration |
  /// | 4 | clock, acceleration |
  /// | 6, 7 | as 3, 4, with angular velocity behind or before, whichever rests at gravity |
  /// | 9, 10 | as 6, 7, and a magnetic field; 10 is the order of SparkFun's 9DoF Razor, units included |
  func guess() -> Outcome {
    let hasClock = [4, 7, 10].contains(width)
    var columns = [TextColumn](repeating: .other, count: width)
    if hasClock {
      guard let unit = clockUnit() else {
        return .unknown(.noClock(numbers: width))
      }
      columns[0] = .time(unit)
    }
    let first = hasClock ? 1 : 0
    let force = restsAtGravity(first) || width < first + 6 || !restsAtGravity(first + 3) ? first : first + 3
    let rotation = force == first ? first + 3 : first
    for axis in 0..<3 {
      columns[force + axis] = .axis(.acceleration, axis)
      if width >= first + 6 { columns[rotation + axis] = .axis(.angularVelocity, axis) }
      if width == 10 { columns[7 + axis] = .axis(.magneticField, axis) }
    }
    let outcome = units(of: TextLayout(columns))
    guard width == 10, case .layout(var layout) = outcome, let unit = layout.acceleration else {
      return outcome
    }
    if unit == TextUnits.gravity { layout.magneticField = TextUnits.microtesla }
    if layout.angularVelocity == nil { layout.angularVelocity = TextUnit.angularVelocity("raw:16.4") }
    return .layout(layout)
  }

  /// How many numbers a line without names may have.
  static func canGuess(_ count: Int) -> Bool { [3, 4, 6, 7, 9, 10].contains(count) }

  private func restsAtGravity(_ first: Int) -> Bool {
    let rest = resting([first, first + 1, first + 2])
    return rest.isCalm && TextUnits.accelerationUnit(restingAt: rest.length) != nil
  }

  /// The median length of a vector, and whether nine tenths of the lengths are within 20 % of it.
  private func resting(_ columns: [Int]) -> (length: Double, isCalm: Bool) {
    let lengths = (0..<(rows.count / width)).map { row in
      Vector3(rows[row * width + columns[0]], rows[row * width + columns[1]], rows[row * width + columns[2]])
        .length
    }
    .sorted()
    let median = lengths[lengths.count / 2]
    let near = lengths.filter { abs($0 - median) <= 0.2 * median }.count
    return (median, near * 10 >= lengths.count * 9)
  }

  /// The unit of a clock in the first column: whole numbers that never fall, in steps of under 200 (ms) or of
  /// 500 and more (µs); between these nothing can be said.
  private func clockUnit() -> TextColumn.TimeUnit? {
    let times = stride(from: 0, to: rows.count, by: width).map { rows[$0] }
    guard times.allSatisfy({ $0 >= 0 && $0 == $0.rounded() }) else { return nil }
    let steps = zip(times.dropFirst(), times).map { $0 - $1 }.sorted()
    guard let least = steps.first, least >= 0 else { return nil }
    let median = steps[steps.count / 2]
    if median >= 1, median < 200 { return .milliseconds }
    return median >= 500 ? .microseconds : nil
  }
}
