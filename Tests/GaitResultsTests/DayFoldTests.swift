import GaitModel
import GaitResults
import GaitWords
import Testing

/// Long recordings by hours and days.
@Suite struct DayFoldTests {
  private func second(
    _ seconds: Double, walking: Bool = true, cadence: Double = 100, pace: PaceClass = .normal
  )
    -> GaitOutput
  {
    let time = SampleTime.zero.advanced(bySeconds: seconds)
    return .second(
      SecondSummary(
        time: time, reported: time, walking: walking, cadenceStepsPerMinute: walking ? cadence : nil,
        armRange: walking ? 0.5 : nil, pace: walking ? pace : nil))
  }

  private func bout(_ start: Double, _ length: Double, steps: Int) -> GaitOutput {
    let begin = SampleTime.zero.advanced(bySeconds: start)
    let end = begin.advanced(bySeconds: length)
    return .bout(WalkingBout(id: 0, start: begin, end: end, reported: end, steps: steps, strides: steps / 2))
  }

  @Test(
    "Rows are hours of the clock, over midnight and months; each second counts in the hour that it closes")
  func clock() {
    var fold = DayFold(.hour, start: ClockStart("2028-02-29T23:30:00"))
    for second in 1...7200 { fold.add(self.second(Double(second), walking: second % 2 == 0)) }
    let rows = fold.rows
    #expect(rows.map(\.date) == ["2028-02-29", "2028-03-01", "2028-03-01"])
    #expect(rows.map(\.hour) == [23, 0, 1])
    #expect(rows.map(\.measuredSeconds) == [1800, 3600, 1800])
    #expect(rows.map(\.walkingSeconds) == [900, 1800, 900])
    #expect(rows.map(\.start.seconds) == [-1800 * 1.0, 1800, 5400])
    #expect(rows[1].paceTimes == PaceTimes(normal: 1800))
    var days = DayFold(.day, start: ClockStart("2028-02-29T23:30:00Z"))
    for second in 1...7200 { days.add(self.second(Double(second))) }
    #expect(days.rows.map(\.date) == ["2028-02-29", "2028-03-01"])
    #expect(days.rows.map(\.hour) == [nil, nil] && days.rows.allSatisfy(\.isDay))
  }

  @Test("Without a clock hours are counted from the start; hours without data have no row")
  func unknownClock() {
    var fold = DayFold(.hour)
    fold.add(second(60))
    fold.add(second(4 * 3600))
    #expect(fold.rows.map(\.index) == [0, 3])
    #expect(fold.rows.allSatisfy { $0.date == nil && $0.hour == nil })
    #expect(DayFold(.hour).rows == [])
  }

  @Test("A bout counts where it begins, by its length; bounds belong to the shorter class")
  func bouts() {
    var fold = DayFold(.hour)
    fold.add(second(10))
    for (length, steps) in [(5.0, 8), (10, 18), (10.001, 18), (30, 50), (60, 100), (120, 200), (120.5, 201)] {
      fold.add(bout(3500, length, steps: steps))
    }
    fold.add(second(3700))
    fold.add(bout(3590, 90, steps: 150))
    let rows = fold.rows
    #expect(rows[0].boutsByLength == [2, 2, 1, 2, 1])
    #expect(rows[0].steps == 8 + 18 + 18 + 50 + 100 + 200 + 201 + 150)
    #expect(rows[0].longestBoutSeconds == 120.5)
    #expect(rows[1].steps == 0 && rows[1].longestBoutSeconds == nil)
  }

  @Test(
    "The middle and both ends of a number are those of its sorted seconds; of fewer than sixty there are none"
  )
  func spread() throws {
    var fold = DayFold(.hour)
    for number in 1...100 { fold.add(second(Double(number), cadence: 60 + Double((number * 37) % 100))) }
    let spread = try #require(fold.rows[0].cadence)
    let sorted = (1...100).map { 60 + Double(($0 * 37) % 100) }.sorted()
    #expect(
      spread.low.value == sorted[9] && spread.middle.value == sorted[49] && spread.high.value == sorted[89])
    #expect(
      fold.rows[0].arm?.middle.value == 28.6 && fold.rows[0].leftArm == nil && fold.rows[0].speed == nil)
    var few = DayFold(.hour)
    for number in 1...59 { few.add(second(Double(number))) }
    #expect(few.rows[0].cadence == nil)
    few.add(second(60))
    #expect(few.rows[0].cadence?.middle.value == 100)
  }

  @Test("Faults of the data stand in the hour in which they begin, and once each with how often they came")
  func faults() {
    var fold = DayFold(.hour)
    func note(_ code: QualityCode, _ start: Double, _ end: Double, count: Int? = nil) -> GaitOutput {
      let begin = SampleTime.zero.advanced(bySeconds: start)
      let last = SampleTime.zero.advanced(bySeconds: end)
      return .quality(
        QualityNotice(code: code, place: .lowerBack, start: begin, end: last, reported: last, count: count))
    }
    fold.add(note(.unitConverted, 0, 0))
    fold.add(second(60))
    fold.add(note(.gap, 100, 3700))
    fold.add(note(.spike, 120, 120, count: 1))
    fold.add(second(3 * 3600 + 60))
    fold.add(note(.gap, 3 * 3600 + 50, 3 * 3600 + 51))
    fold.add(note(.spike, 120, 3 * 3600, count: 4))
    #expect(fold.rows.map(\.faults) == [[.unitConverted, .gap, .spike], [.gap]])
    #expect(fold.faults.map(\.first.code) == [.unitConverted, .gap, .spike])
    #expect(fold.faults.map(\.more) == [0, 1, 0])
    #expect(fold.faults.last?.first.count == 4)
    let table = TabledDays(name: "week.cwa", person: nil, rows: fold.rows, faults: fold.faults)
    #expect(table.cells[0].last == .word("gap unit_converted spike"))
    #expect(table.cells[1].last == .word("gap"))
  }

  @Test("Every column is named once and explained")
  func columns() {
    let names = TabledDays.columns.map(\.name)
    #expect(Set(names).count == names.count)
    for name in names { #expect(Explanation.meant(by: name) != nil, "\(name)") }
    var fold = DayFold(.hour)
    for number in 1...3700 { fold.add(second(Double(number))) }
    let days = TabledDays(name: "week.cwa", person: "P-1", rows: fold.rows, faults: fold.faults)
    #expect(days.cells.count == 2 && days.cells.allSatisfy { $0.count == names.count })
  }

  @Test(
    "Moments of ISO 8601 are read, other text is none",
    arguments: [
      ("1970-01-01T00:00:00Z", 0, 0.0), ("2000-03-01T12:30:15.5", 11017, 45015.5),
      ("2026-11-30T23:59", 20787, 86340),
      ("1969-12-31T01:00:00+02:00", -1, 3600),
    ])
  func moments(text: String, day: Int, second: Double) throws {
    let start = try #require(ClockStart(text))
    #expect(start.day == day && start.secondOfDay == second)
    #expect(ClockStart.text(ofDay: day) == String(text.prefix(10)))
  }

  @Test(
    "No moment",
    arguments: ["", "T", "2026-13-01T00:00:00", "2026-01-01", "2026-01-01T24:00:00", "2026-01-01T1:61"])
  func none(text: String) {
    #expect(ClockStart(text) == nil)
  }
}
