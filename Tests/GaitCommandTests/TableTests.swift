import GaitModel
import GaitResults
import GaitTestSupport
import Testing

@testable import GaitCommand

/// What people read, as it stands in Fixtures/cli.
@Suite struct TableTests {
  private func checkWidth(_ text: String) {
    for line in text.split(separator: "\n") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test(
    "Help",
    arguments: [
      [], ["analyze"], ["replay"], ["live"], ["record"], ["recover"], ["devices"], ["convert"], ["explain"],
      ["thresholds"], ["demo"], ["setup"], ["plan"], ["config"], ["plot"], ["serve"], ["learn"], ["report"],
      ["history"], ["day"],
    ])
  func help(command: [String]) async throws {
    let desk = try Desk()
    let run = try await desk.shell(#""$GANGART" "$@" -h"#, command)
    #expect(run.exit == 0)
    #expect(run.messages == "")
    checkWidth(run.text)
    try expectGolden(run.output, "cli/help\(command.map { "-" + $0 }.joined()).txt")
  }

  @Test("Tables of the shipped walks", arguments: ["park-walk", "standing-only", "gaps-and-faults"])
  func shipped(name: String) async throws {
    let desk = try Desk()
    try desk.putWalk("\(name).csv")
    let run = try await desk.gangart("analyze", "\(name).csv")
    #expect(run.exit == 0)
    #expect(run.messages == "")
    checkWidth(run.text)
    try expectGolden(run.output, "cli/\(name).txt")
  }

  @Test("Tables of recordings without a sensor on the trunk, with and without a rhythm to tell")
  func noTrunk() async throws {
    let desk = try Desk()
    try desk.put("wrist.csv", try Recordings.parkWalk(at: "left_wrist"))
    try desk.put("turning-wrist.csv", try Recordings.turning(at: "left_wrist"))
    for name in ["wrist", "turning-wrist"] {
      let run = try await desk.gangart("analyze", "\(name).csv")
      #expect(run.exit == 0)
      checkWidth(run.text)
      try expectGolden(run.output, "cli/\(name).txt")
    }
  }

  // MARK: Cases that no shipped walk has

  private func time(_ seconds: Double) -> SampleTime { SampleTime(seconds: seconds) ?? .zero }

  private func bout(_ id: Int) -> WalkingBout {
    let start = Double(id) * 3_700
    return WalkingBout(
      id: id, start: time(start), end: time(start + 3_661), reported: time(start + 3_664), steps: 7_000,
      strides: 6_998, cadenceStepsPerMinute: 114.7, stepRegularity: 0.9, stepSymmetry: 0.97)
  }

  private func table(
    file: String = "walk.csv", contacts: Int = 0, bouts: [WalkingBout] = [], quality: [QualityNotice] = [],
    notComputed: [NotComputed] = []
  ) -> String {
    let sensor = SensorSummary(
      place: Place(.lowerBack), channels: .acceleration, rateHertz: 99.96, samples: 1, lostShare: 0.0001,
      clippedShare: 0)
    let contact = InitialContact(
      time: time(1), reported: time(1.1), side: nil, place: Place(.lowerBack), basis: .event)
    return WalkTable(
      WalkResult(
        generator: "",
        recording: RecordingInfo(
          file: file, sha256: nil, format: "canonical", durationSeconds: 7_320, sensors: [sensor]),
        walkingBouts: bouts, initialContacts: Array(repeating: contact, count: contacts), quality: quality,
        notComputed: notComputed)
    ).text
  }

  @Test("Steps without a bout, one and several")
  func stepsWithoutBout() {
    let rule = "a bout takes 6 in a steady rhythm."
    #expect(table(contacts: 1).replacing("\n", with: " ").contains("found, only 1 step; \(rule)"))
    #expect(table(contacts: 4).replacing("\n", with: " ").contains("found, only 4 steps; \(rule)"))
  }

  @Test("A loss that rounds to nothing is not called nothing")
  func smallLoss() {
    #expect(table().contains("Sensor lower back: acceleration; 100.0 samples/s, less than 0.1 % lost."))
  }

  @Test("Long walks and many bouts fit")
  func manyBouts() {
    let text = table(bouts: (0..<21).map(bout))
    checkWidth(text)
    #expect(text.contains("\n20   1171:40.0 1232:41.0  1 h 01 min   7000      114.7"))
    #expect(text.contains("\nand 1 more bout; --format json lists them all.\n"))
    #expect(table(bouts: (0..<22).map(bout)).contains("\nand 2 more bouts; --format json"))
  }

  @Test("What a bout lacks is called unknown, with the reason below")
  func unknownRegularity() {
    var short = bout(0)
    short.stepRegularity = nil
    short.stepSymmetry = nil
    let alone = table(bouts: [short])
    #expect(alone.contains("114.7     unknown     unknown\n"))
    #expect(alone.contains("Why they are\nunknown stands below."))
    #expect(table(bouts: [short, bout(1)]).contains("Unknown: less\nthan 10 s of straight walking."))
    #expect(!table(bouts: [bout(0)]).contains("nknown"))
  }

  @Test("A fault that is told twice is listed once, gaps are listed each")
  func repeatedNotices() {
    func notice(_ code: QualityCode, _ start: Double, _ end: Double, _ count: Int) -> QualityNotice {
      QualityNotice(
        code: code, place: Place(.lowerBack), start: time(start), end: time(end), reported: time(end),
        count: count)
    }
    let notices = [
      notice(.nonFinite, 5, 5, 1), notice(.gap, 6, 7, 99), notice(.gap, 8, 9.5, 149),
      notice(.duplicateTime, 10, 10, 1), notice(.nonFinite, 5, 12, 3),
    ]
    #expect(WalkResult.withoutRepeats(notices) == Array(notices.dropFirst()))
    let many = (0..<22).map { notice(.gap, Double($0), Double($0) + 0.5, 49) }
    #expect(table(quality: many).contains("\n- and 2 more; --format json lists them all.\n"))
  }

  @Test("A reason that several measures share is told once")
  func sharedReasons() {
    let missing = [
      NotComputed(metric: "cadence_spm", reason: .written("too slow")),
      NotComputed(metric: "other", reason: .written("x")),
      NotComputed(metric: "initial_contacts", reason: .written("too slow")),
    ]
    #expect(
      table(notComputed: missing).contains("\n\nNot computed:\n- cadence, steps: too slow.\n- other: x.\n\n"))
  }

  @Test("A file's name cannot steer the terminal")
  func fileName() {
    #expect(table(file: "a\u{1B}[31m\nb.csv").hasPrefix("a?[31m?b.csv: 2 h 02 min recorded."))
  }
}
