import CGangart
import Foundation
import GaitTestSupport
import Testing

@testable import GaitC

/// What goes wrong at the border to C is a code and a sentence, and never stops the program.
@Suite struct CFaultTests {
  private func failure(_ body: (UnsafeMutablePointer<gangart_error>) -> Int32) -> CallFailure? {
    do throws(CallFailure) {
      try called(body)
      return nil
    } catch {
      return error
    }
  }

  @Test("Places, channels and sensors that there are not are refused by name")
  func sensors() throws {
    #expect(throws: CallFailure.self) { try Analyzer([("tail", 1)]) }
    #expect(throws: CallFailure.self) { try Analyzer([("lower_back", 0)]) }
    #expect(throws: CallFailure.self) { try Analyzer([("lower_back", 16)]) }
    #expect(throws: CallFailure.self) { try Analyzer([("left_foot", 1), ("left_foot", 2)]) }
    #expect(throws: CallFailure.self) { try Analyzer([]) }
    #expect(throws: CallFailure.self) { try Analyzer([("lower_back", 1)]) { $0.height_m = 170 } }
    let analyzer = try Analyzer([("lower_back", 3)])
    let time: [Int64] = [0]
    let values: [Double] = [0, 0, 9.81]
    #expect(
      failure { gangart_push_block(analyzer.pointer, 1, 1, time, values, nil, nil, nil, $0) }
        == CallFailure(code: 64, message: "sensor 1 of 1"))
    #expect(failure { gangart_push_rows(analyzer.pointer, 1, time, values, 3, $0) }?.code == 64)
  }

  @Test("No pointer is an error or nothing, never a crash")
  func nothing() {
    #expect(failure { gangart_finish(nil, $0) }?.code == 64)
    #expect(gangart_finish(nil, nil) == 64)
    #expect(gangart_pull(nil, nil, 3) == 0)
    #expect(gangart_lines(nil, nil) == nil)
    #expect(gangart_walk_json(nil, nil) == nil)
    #expect(failure { gangart_analyze_file(nil, nil, nil, nil, $0) }?.code == 64)
    #expect(failure { gangart_recording_next(nil, nil, nil, $0) }?.code == 64)
    #expect(gangart_recording_about(nil, 0) == nil)
    gangart_analyzer_free(nil)
    gangart_walk_free(nil)
    gangart_recording_free(nil)
    gangart_days_free(nil)
  }

  @Test("A file that is not there, or no recording, has the command's code and sentence")
  func files() throws {
    var walk: OpaquePointer?
    let missing = failure { gangart_analyze_file("/no/such/file.csv", nil, nil, &walk, $0) }
    #expect(missing?.code == Int32(GANGART_INPUT_MISSING) && missing?.message.contains("Fix:") == true)
    let readme = fixturesFolder.appending(path: "README.md").path()
    let other = failure { gangart_analyze_file(readme, nil, nil, &walk, $0) }
    #expect(other?.code == Int32(GANGART_DATA_UNUSABLE))
    let long = String(repeating: "ä", count: 3000)
    let cut = failure { gangart_analyze_file("/" + long, nil, nil, &walk, $0) }
    #expect(cut.map { $0.message.utf8.count < 1020 && !$0.message.contains("\u{FFFD}") } == true)
    #expect(walk == nil)
  }

  @Test("Nothing may be pushed after the end, and a walk that nobody wanted is not there")
  func finished() throws {
    let analyzer = try Analyzer([("lower_back", 1)])
    var walk: OpaquePointer?
    #expect(failure { gangart_walk_of(analyzer.pointer, &walk, $0) }?.code == 64)
    try analyzer.finish()
    let time: [Int64] = [0]
    let values: [Double] = [0, 0, 9.81]
    #expect(failure { gangart_push_rows(analyzer.pointer, 1, time, values, 3, $0) }?.code == 64)
    #expect(failure { gangart_finish(analyzer.pointer, $0) }?.code == 64)
    #expect(failure { gangart_walk_of(analyzer.pointer, &walk, $0) }?.code == 64)
    let empty = try Analyzer([("lower_back", 1)]) { $0.wants = UInt32(GANGART_WANT_WALK) }
    try empty.finish()
    #expect(failure { gangart_walk_of(empty.pointer, &walk, $0) }?.code == Int32(GANGART_DATA_UNUSABLE))
  }

  @Test("Times in milliseconds are refused with the factor, as those of a file are")
  func milliseconds() throws {
    let analyzer = try Analyzer([("lower_back", 1)])
    let count = 3000
    let times = (0..<count).map { Int64($0) * 10_000_000_000 }
    let values = (0..<count).flatMap { row -> [Double] in
      let wobble = Double(row % 7) * 0.01
      return [0.1, 0.1, 9.81 + wobble]
    }
    let pushed = failure { gangart_push_rows(analyzer.pointer, count, times, values, 3, $0) }
    let finished = failure { gangart_finish(analyzer.pointer, $0) }
    #expect((pushed ?? finished)?.code == Int32(GANGART_DATA_UNUSABLE))
  }

  @Test("Samples without end, in any order, are no reason to stop")
  func garbage() throws {
    let analyzer = try Analyzer([("lower_back", 3), ("left_wrist", 1)]) {
      $0.wants = 31
      $0.live = 1
    }
    var chance = SeededChance(seed: 24)
    for _ in 0..<50 {
      let samples = (0..<200).map { _ in
        var sample = gangart_sample()
        sample.time_ns = Int64(bitPattern: chance.next()) >> Int64.random(in: 0...40, using: &chance)
        sample.sensor = UInt32.random(in: 0...1, using: &chance)
        sample.channels = UInt32.random(in: 0...40, using: &chance)
        sample.acc = (.infinity, Double(bitPattern: chance.next()), -1)
        sample.gyr = (Double(bitPattern: chance.next()), .nan, 3)
        return sample
      }
      try called { gangart_push_samples(analyzer.pointer, samples, samples.count, $0) }
    }
    try analyzer.finish()
    #expect(!analyzer.outputs().isEmpty)
  }
}
