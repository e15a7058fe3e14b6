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
  /// By column: whether any line printed it with decimals.
  private var hasDecimals: [Bool] = []

  var isFull: Bool { width > 0 && rows.count >= width * Self.lines }

  mutating func clear() {
    rows.removeAll(keepingCapacity: true)
    width = 0
  }

  /// Takes a line's numbers, and whether each was printed with decimals.
  mutating func add(_ values: [Double], decimals: [Bool]) {
    if values.count != width { clear() }
    width = values.count
    if rows.isEmpty { hasDecimals = [Bool](repeating: false, count: width) }
    for index in 0..<min(width, decimals.count) where decimals[index] { hasDecimals[index] = true }
    rows += values
  }

  /// The missing units of a layout whose columns are known.
  func units(of layout: TextLayout) -> Outcome {
    var layout = layout.unknownClock.map { layout.counting(in: clockUnit($0)) } ?? layout
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
      // In motion both units of a turn are possible beside m/s².
      if unit == TextUnits.metresPerSecondSquared, let force = layout.triple(.acceleration), !isStill(force) {
        return .unknown(.restlessRotation)
      }
      layout.angularVelocity = TextUnits.angularUnit(beside: unit, restingAt: resting(rotation).length)
    }
    return .layout(layout)
  }

  /// Columns and units of lines that are nothing but numbers, from how many there are; units that the user
  /// named are not guessed.
  ///
  /// | numbers | taken as |
  /// |---|---|
  /// | 3 | acceleration |
  /// | 4 | clock, acceleration |
  /// | 6, 7 | as 3, 4, with angular velocity behind or before, whichever rests at gravity |
  /// | 8 | as 7, and a temperature or the like |
  /// | 9, 10 | as 6, 7, and a magnetic field; 10 is the order of SparkFun's 9DoF Razor, units included |
  ///
  /// Of 4 and 7 numbers the clock may also be the last.
  func guess(acceleration: TextUnit?, angularVelocity: TextUnit?) -> Outcome {
    let hasClock = [4, 7, 8, 10].contains(width)
    var columns = [TextColumn](repeating: .other, count: width)
    var first = 0
    if hasClock {
      if let unit = clockUnit(0) {
        columns[0] = .time(unit)
        first = 1
      } else if width <= 7, let unit = clockUnit(width - 1) {
        columns[width - 1] = .time(unit)
      } else {
        return .unknown(.noClock(numbers: width))
      }
    }
    let isSecond =
      width >= first + 6 && !restsAtGravity(first, in: acceleration)
      && restsAtGravity(first + 3, in: acceleration)
    let force = isSecond ? first + 3 : first
    let rotation = force == first ? first + 3 : first
    for axis in 0..<3 {
      columns[force + axis] = .axis(.acceleration, axis)
      if width >= first + 6 { columns[rotation + axis] = .axis(.angularVelocity, axis) }
      if width == 10 { columns[first + 6 + axis] = .axis(.magneticField, axis) }
    }
    var known = TextLayout(columns)
    known.acceleration = acceleration
    known.angularVelocity = angularVelocity
    let outcome = units(of: known)
    // Counters of steps, buttons or states: three whole numbers behind three that have decimals.
    if case .layout = outcome, width >= first + 6, isWhole(first + 3), !isWhole(first) {
      return .unknown(.noRotation(numbers: width))
    }
    guard width == 10, case .layout(var layout) = outcome, let unit = layout.acceleration else {
      return outcome
    }
    if unit == TextUnits.gravity { layout.magneticField = TextUnits.microtesla }
    if layout.angularVelocity == nil { layout.angularVelocity = TextUnit.angularVelocity("raw:16.4") }
    return .layout(layout)
  }

  /// How many numbers a line without names may have.
  static func canGuess(_ count: Int) -> Bool { [3, 4, 6, 7, 8, 9, 10].contains(count) }

  private func restsAtGravity(_ first: Int, in unit: TextUnit?) -> Bool {
    let rest = resting([first, first + 1, first + 2])
    if let unit { return TextUnits.isGravity(rest.length, in: unit) }
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

  /// Whether a vector keeps length and direction as only a sensor at rest does: nine tenths of the lines are within
  /// 5 % of the medians of its axes. Standing people sway by less, walking ones move by more.
  private func isStill(_ columns: [Int]) -> Bool {
    let middle = columns.map { median($0) }
    let limit = 0.05 * Vector3(middle[0], middle[1], middle[2]).length
    let count = rows.count / width
    let near = (0..<count).count { row in
      Vector3(
        rows[row * width + columns[0]] - middle[0], rows[row * width + columns[1]] - middle[1],
        rows[row * width + columns[2]] - middle[2]
      ).length <= limit
    }
    return near * 10 >= count * 9
  }

  private func median(_ column: Int) -> Double {
    let values = self.values(column).sorted()
    return values[values.count / 2]
  }

  private func values(_ column: Int) -> [Double] {
    stride(from: column, to: rows.count, by: width).map { rows[$0] }
  }

  /// Whether three columns from `first` on are printed as whole numbers alone.
  private func isWhole(_ first: Int) -> Bool {
    !hasDecimals[first..<(first + 3)].contains(true)
  }

  /// The unit of a clock, from numbers that never fall: whole ones in steps of under 200 (ms), of 500 and more
  /// (µs) or of 500,000 and more (ns); with decimals, in steps of under 0.2 (s). Between these nothing can be
  /// said. Whole ones may carry the sign of a counter past its half.
  private func clockUnit(_ column: Int) -> TextColumn.TimeUnit? {
    let times = values(column)
    let steps = zip(times.dropFirst(), times).map { $0 - $1 }.sorted()
    guard let least = steps.first, least >= 0 else { return nil }
    let median = steps[steps.count / 2]
    guard times.allSatisfy({ $0 == $0.rounded() && $0 >= -0x1p31 }) else {
      return least > 0 && times[0] >= 0 && (0.0005..<0.2).contains(median) ? .seconds : nil
    }
    switch median {
    case 1..<200: return .milliseconds
    case 500..<500_000: return .microseconds
    case 500_000..<500_000_000: return .nanoseconds
    default: return nil
    }
  }
}
