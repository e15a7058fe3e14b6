import GaitModel
import GaitTestSupport
import Testing

@testable import GaitRecording

/// Rows whose true times are known, stamped as recorders stamp them.
@Suite("Times of the rows of a file")
struct SampleTimingTests {
  private static let rig = SensorRig([
    WornSensor(place: Place(.lowerBack), channels: [.acceleration, .angularVelocity])
  ])

  /// What came of rows with these stamps, in seconds; each row carries its number.
  private struct Timed {
    var samples: [ImuSample] = []
    var notices: [QualityNotice] = []
    var stretches: [QualityNotice] = []
    var startedAt: String?

    /// The times in seconds.
    var times: [Double] { samples.map(\.time.seconds) }
    /// The numbers of the rows.
    var rows: [Int] { samples.map { Int($0.acceleration?.x ?? -1) } }
  }

  private func timed(_ stamps: [Double]) throws -> Timed {
    try timed(
      stamps.enumerated().map { row, stamp in
        ImuSample(
          time: SampleTime(seconds: stamp) ?? .zero, sensor: 0,
          acceleration: Vector3(Double(row), 0, 9.81), angularVelocity: Vector3(0, Double(row), 0))
      })
  }

  private func timed(_ samples: [ImuSample]) throws -> Timed {
    var timing = SampleTiming(rig: Self.rig, file: "walk.csv")
    var result = Timed()
    func take(_ piece: RecordingPiece) {
      switch piece {
      case .sample(let sample): result.samples.append(sample)
      case .notice(let notice): result.notices.append(notice)
      case .stretch(let notice): result.stretches.append(notice)
      }
    }
    for sample in samples { try timing.take(sample, take) }
    try timing.finish(take)
    result.startedAt = timing.startedAt
    return result
  }

  /// The times of rows at a steady rate.
  private func rows(_ hertz: Double, seconds: Double) -> [Double] {
    (0..<Int(hertz * seconds)).map { (Double($0) / hertz * 1e6).rounded() / 1e6 }
  }

  /// The largest difference of two rows' distance from an even step.
  private func unevenness(_ times: [Double], _ step: Double) -> Double {
    zip(times.dropFirst(), times).map { abs($0 - $1 - step) }.max() ?? .infinity
  }

  @Test("Even stamps are left as they are, to the nanosecond, with gaps and lost rows")
  func even() throws {
    let stamps = rows(102.4, seconds: 20).enumerated().filter {
      $0.offset % 40 != 7 && !(600..<720).contains($0.offset)
    }
    let result = try timed(stamps.map(\.element))
    #expect(result.times == stamps.map(\.element))
    #expect(result.notices.isEmpty && result.stretches.isEmpty)
  }

  @Test("Packets of rows with one stamp are spread evenly, and none is lost", arguments: [2, 5, 8, 20])
  func packets(rows count: Int) throws {
    let truth = rows(100, seconds: 60)
    let result = try timed(truth.indices.map { truth[$0 / count * count] })
    #expect(result.rows == Array(truth.indices))
    #expect(unevenness(result.times, 0.01) < 0.001)
    #expect(result.notices.map(\.code) == [.burstyTime])
    #expect(abs((result.notices.first?.value ?? 0) - 100) < 0.5)
  }

  @Test("Whole seconds and tenths are spread evenly", arguments: [1.0, 0.1])
  func coarse(resolution: Double) throws {
    let truth = rows(100, seconds: 75)
    let result = try timed(truth.map { ($0 / resolution + 1e-9).rounded(.down) * resolution })
    #expect(result.rows == Array(truth.indices))
    #expect(unevenness(result.times, 0.01) < 0.001)
    #expect(zip(result.times, truth).map { abs($0 - $1) }.max() ?? 9 < 0.1)
    #expect(result.notices.map(\.code) == [.coarseTime])
  }

  @Test("80 Hz in hundredths of a second is 80 Hz without loss")
  func rounded() throws {
    let truth = rows(80, seconds: 60)
    let result = try timed(truth.map { ($0 * 100).rounded(.toNearestOrEven) / 100 })
    #expect(unevenness(result.times, 0.0125) < 0.001)
    #expect(result.notices.map(\.code) == [.coarseTime])
  }

  @Test("Bursts that are stamped on arrival are spread evenly")
  func bursts() throws {
    let truth = rows(100, seconds: 60)
    let stamps = truth.indices.map {
      truth[min($0 / 10 * 10 + 9, truth.count - 1)] + Double($0 % 10) * 0.0008
    }
    let result = try timed(stamps)
    #expect(result.rows == Array(truth.indices))
    #expect(unevenness(result.times, 0.01) < 0.001)
    #expect(result.notices.map(\.code) == [.burstyTime])
  }

  @Test("Stamps of a busy host that come late, but in order, are spread evenly")
  func jitter() throws {
    let truth = rows(200, seconds: 40)
    var random = SeededRandom(seed: 7)
    let stamps = truth.map { $0 + 0.02 * Double(random.next() % 1000) / 1000 }.sorted()
    let result = try timed(stamps)
    #expect(unevenness(result.times, 0.005) < 0.0005)
    #expect(zip(result.times, truth).map { abs($0 - $1) }.max() ?? 9 < 0.025)
  }

  @Test("Rows that are missing between packets stay missing")
  func lostPackets() throws {
    let truth = rows(100, seconds: 60)
    let kept = truth.indices.filter { !(3000..<3200).contains($0) }
    let result = try timed(kept.map { truth[$0 / 8 * 8] })
    #expect(zip(result.times, kept).map { abs($0 - truth[$1]) }.max() ?? 9 < 0.09)
    let longest = zip(result.times.dropFirst(), result.times).map(-).max() ?? 0
    #expect(abs(longest - 2.01) < 0.09)
  }

  @Test("A rate that is a little off adds up to nothing")
  func drift() throws {
    let truth = rows(100, seconds: 600)
    let result = try timed(truth.indices.map { truth[$0 / 8 * 8] * 1.0004 + 0.004 * Double($0 / 8 % 3) })
    #expect(zip(result.times, truth).map { abs($0 - $1 * 1.0004) }.max() ?? 9 < 0.06)
  }

  @Test("Cutting the file after the first seconds changes no time before the cut")
  func cut() throws {
    let truth = rows(100, seconds: 30)
    let stamps = truth.indices.map { truth[$0 / 8 * 8] }
    let whole = try timed(stamps)
    let part = try timed(Array(stamps.prefix(1500)))
    #expect(part.times == Array(whole.times.prefix(1500)))
  }

  @Test("Rows that are copies of each other are no packets")
  func copies() throws {
    var samples: [ImuSample] = []
    for (row, time) in rows(100, seconds: 10).enumerated() {
      let sample = ImuSample(
        time: SampleTime(seconds: time) ?? .zero, sensor: 0, acceleration: Vector3(Double(row), 0, 9.81))
      samples.append(sample)
      if row % 5 == 0 { samples.append(sample) }
    }
    let result = try timed(samples)
    #expect(result.samples == samples)
    #expect(result.notices.isEmpty)
  }

  @Test(
    "A clock that is set back, or a counter that wraps, goes on where it was",
    arguments: [3600, 4294.967296, 65.536])
  func explainedFall(by fall: Double) throws {
    let truth = rows(100, seconds: 60)
    let result = try timed(truth.map { $0 < 30 ? $0 + 5000 : $0 + 5000 - fall })
    #expect(result.rows == Array(truth.indices))
    #expect(unevenness(result.times, 0.01) < 1e-6)
    #expect(result.notices.map(\.code) == [.clockJump])
    #expect(result.stretches.isEmpty)
  }

  @Test("Times that begin again are a new stretch, one row after the old one")
  func beginsAgain() throws {
    let truth = rows(100, seconds: 30)
    let result = try timed(truth + truth)
    #expect(result.samples.count == 6000)
    #expect(unevenness(result.times, 0.01) < 1e-6)
    #expect(result.stretches.map(\.code) == [.clockJump])
    #expect(abs((result.stretches.first?.start.seconds ?? 0) - 30) < 0.02)
  }

  @Test("A few wrong stamps cost their rows and no more", arguments: [1, 2, 6], [3600, 2.0, -20])
  func damage(rows count: Int, by leap: Double) throws {
    let truth = rows(100, seconds: 60)
    let stamps = truth.enumerated().map { (3000..<3000 + count).contains($0) ? $1 + leap : $1 }
    let result = try timed(stamps)
    #expect(result.rows == truth.indices.filter { !(3000..<3000 + count).contains($0) })
    #expect(result.times == result.rows.map { truth[$0] })
    #expect(result.notices.map(\.code) == [leap > 0 ? .clockJump : .lateSample])
    #expect(result.notices.first?.count == count)
  }

  @Test("An hour without samples stays an hour")
  func hour() throws {
    let truth = rows(100, seconds: 60).map { $0 < 30 ? $0 : $0 + 3600 }
    let result = try timed(truth)
    #expect(result.times == truth)
    #expect(result.notices.isEmpty && result.stretches.isEmpty)
  }

  @Test("Seconds since 1970 count from the recording's start, which is a date")
  func epoch() throws {
    let truth = rows(100, seconds: 20)
    let result = try timed(truth.map { $0 + 1_772_355_600 })
    #expect(zip(result.times, truth).allSatisfy { abs($0 - $1) < 1e-6 })
    #expect(result.startedAt == "2026-03-01T09:00:00Z")
  }

  @Test("Other units than seconds are refused", arguments: [1 / 60.0, 1 / 3600.0, 1 / 86_400.0, 1e3, 1e6])
  func units(perSecond: Double) throws {
    let stamps = rows(50, seconds: 60).map { $0 * perSecond }
    let error = #expect(throws: RecordingError.self) { try timed(stamps) }
    switch error?.fault {
    case .row(.rateTooHigh(_, let unit)):
      #expect(unit == (perSecond > 0.01 ? .minutes : perSecond > 1e-4 ? .hours : .days))
    case .row(.timeStep(_, let unit)): #expect(unit == (perSecond < 1e5 ? .milliseconds : .microseconds))
    default: Issue.record("no fault of the times")
    }
  }

  @Test("A file whose rows all carry one time is refused")
  func oneStamp() throws {
    let error = #expect(throws: RecordingError.self) {
      try timed([Double](repeating: 1.772e9, count: 3000))
    }
    #expect(error?.fault == .row(.fewStamps(rows: 3000, stamps: 1)))
  }

  @Test("Channels of one sensor on rows of their own are brought together")
  func ownRows() throws {
    var samples: [ImuSample] = []
    for time in rows(100, seconds: 20) {
      samples.append(
        ImuSample(time: SampleTime(seconds: time) ?? .zero, sensor: 0, acceleration: Vector3(time, 0, 9.81)))
      samples.append(
        ImuSample(
          time: SampleTime(seconds: time + 0.004) ?? .zero, sensor: 0,
          angularVelocity: Vector3(time + 0.004, 0, 0)))
    }
    let result = try timed(samples)
    #expect(result.samples.count == 2000)
    for sample in result.samples.dropFirst().dropLast(2) {
      #expect(abs((sample.angularVelocity?.x ?? -9) - sample.time.seconds) < 1e-9)
    }
  }
}
