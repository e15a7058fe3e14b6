import Foundation
import GaitModel
import Testing

@testable import GaitRecording

@Suite("The journal of a walk")
struct JournalTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  static let heading = WalkHeading(
    startedAt: "2026-11-23T10:00:00.000+01:00",
    subject: Subject(heightMetres: 1.72, person: PersonCode("P-017") ?? .me),
    sources: [
      WalkHeading.Source(
        name: "/dev/ttyACM0", protocolName: "x-imu3", settings: "",
        sensors: [
          WalkHeading.Sensor(
            number: 0,
            worn: WornSensor(
              place: Place(.foot, .left), channels: [.acceleration, .angularVelocity]))
        ])
    ],
    coaching: CoachSettings(
      language: "de",
      plan: IntervalPlan(name: "kurz", warmUpSeconds: 0, walkSeconds: 90, repeats: 3)))

  static func time(_ milliseconds: Int64) -> SampleTime { SampleTime(nanoseconds: milliseconds * 1_000_000) }

  static let records: [JournalRecord] = [
    .bytes(source: 0, arrival: time(0), data: [1, 2, 3, 0, 255]),
    .bytes(source: 0, arrival: time(20), data: Array(repeating: 7, count: 300_000)),
    .mark(time(30), .note, text: "Straße überquert"),
    .mark(time(31), .symptom, text: "4"),
    .mark(time(32), .pause, text: ""),
    .lost(source: 0, at: time(40), reason: "unplugged"),
    .tick(time(540)),
    .returned(source: 0, at: time(600)),
    .bytes(source: 0, arrival: time(610), data: [9]),
    .bye(time(700), interrupted: nil),
  ]

  func written(_ records: [JournalRecord] = Self.records, _ name: String = "walk") throws -> WalkFolder {
    let walk = WalkFolder(folder.path + "/" + name)
    let writer = try JournalWriter(creating: walk, heading: Self.heading)
    for record in records { try writer.append(record) }
    try writer.disk.synchronize()
    return walk
  }

  func read(_ walk: WalkFolder) throws -> [JournalRecord] {
    let reader = try JournalReader(walk)
    #expect(reader.heading == Self.heading)
    var records: [JournalRecord] = []
    while let record = try reader.next() { records.append(record) }
    return records
  }

  @Test("A heading without a coach, or with an open plan, is read as it was")
  func headings() {
    for coaching in [
      nil, CoachSettings(plan: .open), CoachSettings(plan: IntervalPlan(cadenceStepsPerMinute: 104.5)),
    ] {
      var heading = Self.heading
      heading.coaching = coaching
      var bytes: [UInt8] = []
      JournalRecord.hello(heading).append(to: &bytes)
      #expect(JournalRecord(body: bytes[JournalRecord.frameSize...]) == .hello(heading))
    }
  }

  @Test("What was written is read again, record by record")
  func roundTrip() throws {
    #expect(try read(try written()) == Self.records)
  }

  @Test("The checksum is CRC-32C: the check value of its definition")
  func checksum() {
    #expect(Checksum.crc32c(Array("123456789".utf8)) == 0xE306_9283)
  }

  @Test("Any beginning of a journal can be read: whole records in front, never a wrong one")
  func prefixes() throws {
    let short = Self.records.filter { if case .bytes(_, _, let data) = $0 { data.count < 10 } else { true } }
    let walk = try written(short)
    let bytes = try Data(contentsOf: URL(filePath: walk.journalPath))
    var seen: Set<Int> = []
    for length in 0...bytes.count {
      try bytes.prefix(length).write(to: URL(filePath: walk.journalPath))
      guard let records = try? read(walk) else { continue }
      #expect(records == Array(short.prefix(records.count)))
      seen.insert(records.count)
    }
    #expect(seen == Set(0...short.count))
  }

  @Test("One flipped bit: the records before it are read, the damaged one is not")
  func flippedBits() throws {
    let short = Array(Self.records.suffix(4))
    let walk = try written(short)
    let bytes = try Data(contentsOf: URL(filePath: walk.journalPath))
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1 << UInt8(index % 8)
      try damaged.write(to: URL(filePath: walk.journalPath))
      guard let reader = try? JournalReader(walk), reader.heading == Self.heading else { continue }
      let records = try read(walk)
      #expect(records.count < short.count)
      #expect(records == Array(short.prefix(records.count)))
    }
  }

  @Test("Zeros at the end, as a power cut can leave them, are no records")
  func zeros() throws {
    let walk = try written()
    let file = try FileHandle(forWritingTo: URL(filePath: walk.journalPath))
    try file.seekToEnd()
    try file.write(contentsOf: Data(repeating: 0, count: 5000))
    #expect(try read(walk) == Self.records)
  }

  @Test("A second recording into the same folder is refused and changes nothing")
  func secondRecording() throws {
    let walk = try written()
    let error = #expect(throws: RecordingError.self) {
      _ = try JournalWriter(creating: walk, heading: Self.heading)
    }
    #expect(error?.kind == .cannotCreate)
    #expect(error?.message == "there is a walk in this folder already")
    #expect(try read(walk) == Self.records)
  }

  @Test("A folder with anything in it, a file and a folder without parent are refused before the start")
  func unusableFolders() throws {
    try Data("x".utf8).write(to: URL(filePath: folder.path + "/note.txt"))
    for (path, message) in [
      (folder.path + "/", "there are files in this folder already"),
      (folder.path + "/note.txt", "this is a file, not a folder"),
      (folder.path + "/no/such/walk", "its folder does not exist"),
    ] {
      let error = #expect(throws: RecordingError.self) {
        _ = try JournalWriter(creating: WalkFolder(path), heading: Self.heading)
      }
      #expect(error?.kind == .cannotCreate)
      #expect(error?.message == message)
    }
  }

  @Test(
    "Another file, a short one and a missing one are no journals", arguments: ["", "gangart walk 2\n", "x"])
  func noJournal(content: String) throws {
    let walk = WalkFolder(folder.path + "/other")
    #expect(throws: RecordingError.self) { _ = try JournalReader(walk) }
    try FileManager.default.createDirectory(atPath: walk.path, withIntermediateDirectories: true)
    try Data(content.utf8).write(to: URL(filePath: walk.journalPath))
    let error = #expect(throws: RecordingError.self) { _ = try JournalReader(walk) }
    #expect(error?.kind == .dataUnusable)
  }
}
