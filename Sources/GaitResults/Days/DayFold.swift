public import GaitModel

/// Gathers the walking of a long recording by hours or days of the clock, in memory that does not grow with the samples: a
/// row for each hour or day, and how numbers spread for the one that goes on.
public struct DayFold: Sendable {
  /// What a row is.
  public enum Span: String, CaseIterable, Sendable {
    case hour
    case day

    /// Its length in seconds.
    public var seconds: Double { self == .hour ? 3600 : 86_400 }
  }

  /// What a row is.
  public let span: Span
  private var start: ClockStart?
  private var closed: [DayRow] = []
  /// How the numbers of the last row spread.
  private var tallies = Tallies()
  private var noted = DayFaults()

  /// Nothing gathered yet.
  ///
  /// - Parameter start: The clock at the recording's zero; without it rows are counted from there.
  public init(_ span: Span, start: ClockStart? = nil) {
    self.span = span
    self.start = start
  }

  /// Says what the clock showed at the recording's zero. To be called before the first output.
  public mutating func begin(at start: ClockStart?) {
    self.start = start
  }

  /// Takes one output.
  public mutating func add(_ output: GaitOutput) {
    switch output {
    case .second(let second): add(second)
    case .bout(let bout): add(bout)
    case .quality(let notice): noted.add(notice, at: index(of: notice.start))
    case .initialContact, .finalContact, .stride, .armSwing, .heelStrike, .flag: break
    }
  }

  /// The rows so far, those in which nothing was measured left out.
  public var rows: [DayRow] {
    guard let last = closed.last else { return [] }
    return noted.completed(closed.dropLast() + [tallies.completed(last)])
  }

  /// What was wrong with the data, each fault of a sensor once, in the order in which they first came.
  public var faults: [DayFault] { noted.kinds }

  private mutating func add(_ second: SecondSummary) {
    // A full second closes the time before it.
    let index = index(of: second.time.advanced(byNanoseconds: -1))
    if closed.last?.index != index {
      if let last = closed.last { closed[closed.count - 1] = tallies.completed(last) }
      tallies = Tallies()
      closed.append(row(index))
    }
    let place = closed.count - 1
    closed[place].measuredSeconds += 1
    guard second.walking else { return }
    closed[place].walkingSeconds += 1
    if let pace = second.pace {
      var times = closed[place].paceTimes ?? PaceTimes()
      times.addSecond(at: pace)
      closed[place].paceTimes = times
    }
    tallies.add(second)
  }

  /// A bout counts where it begins, though it is known only when it is over.
  private mutating func add(_ bout: WalkingBout) {
    let index = index(of: bout.start)
    guard let place = closed.lastIndex(where: { $0.index == index }) ?? closed.indices.last else { return }
    let length = FixedDecimal(from: bout.start, to: bout.end).value
    closed[place].steps += bout.steps
    closed[place].boutsByLength[DayRow.boutClass(length)] += 1
    closed[place].longestBoutSeconds = max(closed[place].longestBoutSeconds ?? 0, length)
  }

  private func index(of time: SampleTime) -> Int {
    Int(((time.seconds + (start?.secondOfDay ?? 0)) / span.seconds).rounded(.down))
  }

  private func row(_ index: Int) -> DayRow {
    let rowsOfDay = Int(86_400 / span.seconds)
    let day = Int((Double(index) / Double(rowsOfDay)).rounded(.down))
    let begin = Double(index) * span.seconds - (start?.secondOfDay ?? 0)
    return DayRow(
      index: index, date: start.map { ClockStart.text(ofDay: $0.day + day) },
      hour: start == nil || span == .day ? nil : index - day * rowsOfDay,
      isDay: span == .day, start: SampleTime.zero.advanced(bySeconds: begin))
  }
}

/// How the numbers of a row spread.
private struct Tallies: Sendable {
  private var cadence = Tally(decimals: Decimals.cadence, most: 300)
  private var speed = Tally(decimals: Decimals.speed, most: 4)
  private var leftArm = Tally(decimals: Decimals.degrees, most: 180)
  private var rightArm = Tally(decimals: Decimals.degrees, most: 180)
  private var arm = Tally(decimals: Decimals.degrees, most: 180)

  mutating func add(_ second: SecondSummary) {
    cadence.add(second.cadenceStepsPerMinute)
    speed.add(second.speedMetresPerSecond)
    leftArm.add(second.armRangeLeft.map { $0 * Degrees.perRadian })
    rightArm.add(second.armRangeRight.map { $0 * Degrees.perRadian })
    arm.add(second.armRange.map { $0 * Degrees.perRadian })
  }

  func completed(_ row: DayRow) -> DayRow {
    var row = row
    row.cadence = cadence.spread
    row.speed = speed.spread
    row.leftArm = leftArm.spread
    row.rightArm = rightArm.spread
    row.arm = arm.spread
    return row
  }
}

/// How many numbers there were of each size as they are written: exact, and no larger for more of them.
private struct Tally: Sendable {
  private let decimals: Int
  private let most: Int
  private var counts: [UInt32] = []
  private var count = 0

  init(decimals: Int, most: Int) {
    self.decimals = decimals
    self.most = most
  }

  mutating func add(_ value: Double?) {
    guard let scaled = value.flatMap({ FixedDecimal($0, decimals: decimals) })?.scaled, scaled >= 0 else {
      return
    }
    if counts.isEmpty {
      let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
      counts = [UInt32](repeating: 0, count: most * scale + 1)
    }
    guard counts.indices.contains(Int(scaled)) else { return }
    counts[Int(scaled)] += 1
    count += 1
  }

  /// The middle and both ends; `nil` of too few numbers.
  var spread: DayRow.Spread? {
    guard count > 0, Double(count) >= Thresholds.Days.leastSeconds.value,
      let low = number(atShare: 0.1), let middle = number(atShare: 0.5), let high = number(atShare: 0.9)
    else { return nil }
    return DayRow.Spread(low: low, middle: middle, high: high)
  }

  /// The least number that so large a share of the numbers is not above.
  private func number(atShare share: Double) -> FixedDecimal? {
    let rank = max(1, Int((share * Double(count)).rounded(.up)))
    var below = 0
    for (scaled, times) in counts.enumerated() {
      below += Int(times)
      if below >= rank { return FixedDecimal(scaled: Int64(scaled), decimals: decimals) }
    }
    return nil
  }
}
