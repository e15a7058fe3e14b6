import GaitModel
import Testing

@testable import GaitRecording

/// Dates and times as programs and people write them.
@Suite("Written times")
struct WrittenTimeTests {
  private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

  /// 2026-05-03 14:02:07.120 on the clock of the place, in ns since 1970.
  private static let moment: Int64 = 1_777_816_927_120_000_000

  @Test(
    "A date and a time in any of the usual ways is the same moment",
    arguments: [
      "2026-05-03 14:02:07.120", "2026-05-03T14:02:07.12", "2026/05/03 14:02:07,120",
      "03.05.2026 14:02:07,120",
      "2026-05-03_14:02:07_120", "2026-05-03 14:02:07:120", "20260503T140207.120", "20260503_140207_120",
      "20260503140207120", "03-May-2026 14:02:07.120", "3. Mai 2026 14:02:07.120",
      "2026-05-03 02:02:07.120 PM",
      "May 3, 2026 2:02:07.120 PM", "Sun, 03 May 2026 14:02:07.120 GMT", "2026-05-03T16:02:07.120+02:00",
      "2026-05-03_22:02:07_120 GMT+8", "2026-05-03 14-02-07-120", "2026-05-03T14:02:07.120Z",
      "3/5/2026 14:02:07.120",
    ])
  func dates(text: String) {
    #expect(WrittenTime.date(bytes(text), dayFirst: true) == Self.moment)
  }

  @Test("Month first is read where the day cannot be first")
  func monthFirst() {
    #expect(
      WrittenTime.date(bytes("05/03/2026 2:02:07.120 PM"), dayFirst: false) == Self.moment)
  }

  @Test(
    "A time of day, in 24 or in twelve hours",
    arguments: [
      ("09:59:30.123", 35_970.123), ("9:59:30,123", 35_970.123), ("09:59:30:123", 35_970.123),
      ("09:59:30 AM", 35_970), ("12:00:01 AM", 1), ("12:00:01 PM", 43_201), ("09:59:30 p.m.", 79_170),
      ("9:59:30 PM", 79_170), ("0 days 00:00:01.5", 1.5), ("2 days 00:00:01", 172_801),
      ("9.59.30,5", 35_970.5),
      ("9h59m30", 35_970),
    ])
  func clocks(text: String, seconds: Double) {
    #expect(WrittenTime.clock(bytes(text)) == Int64((seconds * 1e9).rounded()))
  }

  @Test(
    "What is no time is none",
    arguments: [
      "", "walking", "12", "1.5", "9:59", "25:00:00", "13:00:00 PM", "2026-13-03 10:00:00", "9.81,2.5",
    ])
  func none(text: String) {
    #expect(WrittenTime.clock(bytes(text)) == nil)
    #expect(WrittenTime.date(bytes(text), dayFirst: true) == nil)
  }

  @Test("A spreadsheet's minutes and seconds, and numbers with their unit behind")
  func short() {
    #expect(WrittenTime.minutes(bytes("59:30.1")) == 3_570_100_000_000)
    #expect(WrittenTime.minutes(bytes("59:30")) == nil)
    #expect(RawTime.unitBehind(bytes("0.01 sec"), decimalMark: UInt8(ascii: ".")) == 1e9)
    #expect(RawTime.unitBehind(bytes("10ms"), decimalMark: UInt8(ascii: ".")) == 1e6)
    #expect(RawTime.unitBehind(bytes("10 apples"), decimalMark: UInt8(ascii: ".")) == nil)
  }

  private let motion = KnownMotion()

  private func table(_ header: String, _ time: (Int) -> String) -> String {
    motion.table(header) { "\(time($0)),\(axes(motion.acceleration($0)))" }
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  private func three(_ number: Int) -> String {
    number < 10 ? "00\(number)" : number < 100 ? "0\(number)" : "\(number)"
  }

  /// Milliseconds since midnight in twelve hours.
  private func twelveHours(_ milliseconds: Int) -> String {
    let hour = milliseconds / 3_600_000
    return "\((hour + 11) % 12 + 1):\(two(milliseconds / 60_000 % 60)):\(two(milliseconds / 1000 % 60))"
      + ".\(three(milliseconds % 1000)) \(hour < 12 ? "AM" : "PM")"
  }

  @Test("Whole seconds in one column and their parts in another are one time")
  func parts() throws {
    let text = table("time,ms,acc_x,acc_y,acc_z\n") { row in
      "09:59:\(two(30 + row / 100)),\(row % 100 * 10)"
    }
    let recording = try readAny(text)
    #expect(recording.samples.count == motion.count)
    for (row, sample) in recording.samples.enumerated() {
      #expect(abs(sample.time.seconds - motion.seconds(row)) < 1e-9)
    }
  }

  @Test("Times in parts of a day, in minutes and seconds, with a unit behind, and past noon")
  func forms() throws {
    let forms: [(header: String, time: (Int) -> String, tolerance: Double)] = [
      ("Time,acc_x,acc_y,acc_z\n", { digits(46_145.25 + self.motion.seconds($0) / 86_400, 9) }, 1e-4),
      ("Time,acc_x,acc_y,acc_z\n", { "0:\(self.two($0 / 100)).\(self.two($0 % 100))" }, 1e-9),
      ("Time,acc_x,acc_y,acc_z\n", { "\(digits(self.motion.seconds($0), 2)) sec" }, 1e-9),
      ("Time,acc_x,acc_y,acc_z\n", { self.twelveHours(43_198_500 + $0 * 10) }, 1e-9),
    ]
    for form in forms {
      let recording = try readAny(table(form.header, form.time))
      let first = try #require(recording.samples.first).time
      for (row, sample) in recording.samples.enumerated() {
        #expect(
          abs(sample.time.seconds(since: first) - motion.seconds(row)) < form.tolerance, "\(form.time(row))")
      }
    }
  }

  @Test("Whole seconds are taken, and times that fall are called so")
  func whole() throws {
    let recording = try readAny(
      table("time,acc_x,acc_y,acc_z\n") { "2026-05-03T09:59:\(two(30 + $0 / 100))" })
    #expect(recording.samples.count == motion.count)
    let error = #expect(throws: RecordingError.self) {
      try readAny(table("time,acc_x,acc_y,acc_z\n") { digits(3 - motion.seconds($0), 2) })
    }
    #expect(error?.fault == .table(.timeFalls))
  }

  @Test("The moment of the first row is known where the file says it, with its zone or without")
  func started() throws {
    func start(_ time: @escaping (Int) -> String) throws -> String? {
      let folder = try TemporaryFolder()
      let path = try folder.file("walk.csv", Array(table("time,acc_x,acc_y,acc_z\n", time).utf8))
      return try RecordingKinds.reader(.path(path), options: ReadingOptions()).startedAt
    }
    #expect(
      try start { "2026-05-03T09:59:\(two(30 + $0 / 100)).\(three($0 % 100 * 10))Z" }
        == "2026-05-03T09:59:30Z")
    #expect(
      try start { "2026-05-03 09:59:\(two(30 + $0 / 100)).\(three($0 % 100 * 10))" } == "2026-05-03T09:59:30")
    #expect(try start { "\(1_777_802_370_000 + $0 * 10)" } == "2026-05-03T09:59:30Z")
    #expect(try start { "\($0 * 10)" } == nil)
  }
}
