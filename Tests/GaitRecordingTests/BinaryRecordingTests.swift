import GaitModel
import GaitTestSupport
import Testing

@testable import GaitRecording

/// Binary recordings of several makers, constructed byte by byte from the published forms.
@Suite("Binary recordings")
struct BinaryRecordingTests {
  private func near(_ one: Vector3?, _ other: Vector3) -> Bool {
    one.map { ($0 - other).length < 1e-9 } ?? false
  }

  // MARK: GENEActiv

  @Test("A GENEActiv's samples have gain and offset of their axis, and lie evenly between the times of pages")
  func geneActiv() throws {
    let walk = try readAny(BinaryRecordings.geneActiv(pages: 3), fileName: "walk.bin")
    #expect(walk.format == "geneactiv" && walk.samples.count == 900)
    #expect(walk.guesses.contains(.format("GENEActiv")))
    #expect(walk.rig.sensors.map(\.place) == [Place(.wrist, .left)])
    // x = 196, y = −3, z = −195 with the gains of the header.
    #expect(
      near(
        walk.samples[0].acceleration,
        Vector3((19_600.0 - 439) / 25_875, (-300.0 + 662) / 25_734, (-19_500.0 + 3056) / 25_538) * 9.80665))
    for (row, sample) in walk.samples.enumerated() {
      // The device says 85.7 Hz, its pages are 3.5 s apart.
      #expect(abs(sample.time.seconds - Double(row) * 3.5 / 300) < 1e-6)
    }
  }

  @Test(
    "Where a page of a GENEActiv is missing, the times behind it are right, and the page before keeps its rate"
  )
  func missingPage() throws {
    let pages = [0, 1, 4].map { BinaryRecordings.geneActivPage($0) }
    let walk = try readAny(BinaryRecordings.geneActivHeader + pages.flatMap { $0 }, fileName: "walk.bin")
    #expect(walk.samples.count == 900)
    #expect(abs(walk.samples[599].time.seconds - 599 * 3.5 / 300) < 1e-6)
    #expect(abs(walk.samples[600].time.seconds - 14) < 1e-6)
  }

  @Test("A damaged page is left out and counted; a last page that breaks off is read as far as it reaches")
  func damagedPage() throws {
    var bytes = BinaryRecordings.geneActiv(pages: 4)
    bytes.removeLast(2 + 3600 - 1204)
    let walk = try readAny(bytes, fileName: "walk.bin")
    #expect(walk.samples.count == 1000)
    #expect(walk.summary.warnings == [.truncatedLastRow(row: 4)])
    let damaged = String(decoding: BinaryRecordings.geneActiv(pages: 3), as: UTF8.self)
      .replacing("Page Time:2013-05-30 10:12:58:000", with: "Page Time:2013-05-30 10:12")
    let rest = try readAny(damaged, fileName: "walk.bin")
    #expect(rest.samples.count == 600 && rest.summary.warnings == [.rowsLeftOut(count: 1, first: 2)])
  }

  // MARK: ActiGraph

  @Test(
    "An ActiGraph's samples lie evenly in the second of their record, in both packings",
    arguments: [0, 26, 28])
  func actiGraph(type: Int) throws {
    let values = (0..<60).map { SIMD3(($0 % 7) * 100 - 300, -256 + $0, 2047 - $0 * 60) }
    let walk = try readAny(
      BinaryRecordings.gt3x(type: type, hertz: 30, seconds: [1_700_000_000, 1_700_000_005], values),
      fileName: "walk.gt3x")
    #expect(walk.format == "gt3x" && walk.samples.count == 60)
    #expect(walk.rig.sensors.map(\.place) == [Place(.wrist, .right)])
    for (row, sample) in walk.samples.enumerated() {
      #expect(near(sample.acceleration, Vector3(values[row]) * (9.80665 / 256)), "\(row)")
      #expect(abs(sample.time.seconds - Double(row % 30) / 30 - (row < 30 ? 0 : 5)) < 1e-6)
    }
  }

  @Test("An older ActiGraph's samples come without times, at the rate of its settings and 341 counts of 1 g")
  func olderActiGraph() throws {
    let values = (0..<45).map { SIMD3($0, 2 * $0, -341) }
    let archive = BinaryRecordings.zip([
      ("info.txt", Array("Sample Rate: 40\r\nStart Date: 637755981000000000\r\n".utf8)),
      ("activity.bin", BinaryRecordings.packed(values)),
    ])
    let walk = try readAny(archive, fileName: "old.gt3x")
    #expect(walk.samples.count == 45)
    #expect(near(walk.samples[44].acceleration, Vector3(44, 88, -341) * (9.80665 / 341)))
    #expect(abs(walk.samples[44].time.seconds - 1.1) < 1e-6)
  }

  @Test("A damaged record of an ActiGraph is left out and counted, the next one is read")
  func damagedRecord() throws {
    let values = (0..<90).map { SIMD3($0, 0, 256) }
    var log = BinaryRecordings.records(type: 26, hertz: 30, seconds: [10, 11, 12], values)
    log[log.count / 2] ^= 4
    let walk = try readAny(
      BinaryRecordings.zip([("info.txt", BinaryRecordings.info(30)), ("log.bin", log)]), fileName: "walk.gt3x"
    )
    #expect(walk.samples.count == 60 && walk.summary.warnings == [.rowsLeftOut(count: 1, first: 2)])
    #expect(near(walk.samples[30].acceleration, Vector3(60, 0, 256) * (9.80665 / 256)))
  }

  // MARK: Shimmer

  @Test("A Shimmer's numbers become values by offset, sensitivity and alignment of its head; its clock wraps")
  func shimmer() throws {
    let walk = try readAny(BinaryRecordings.shimmer(samples: 700), fileName: "001.bin")
    #expect(walk.format == "shimmer_log" && walk.samples.count == 700)
    #expect(walk.rig.sensors.map(\.channels) == [[.acceleration, .angularVelocity]])
    for (row, sample) in walk.samples.enumerated() {
      // Numbers of the wide-range accelerometer: 417 × (1, 2, 3) + row, turned by diag(−1, 1, −1).
      let share = Double(row) / 417
      #expect(near(sample.acceleration, Vector3(-1 - share, 2 + share, -3 - share)))
      #expect(near(sample.angularVelocity, Vector3(-20, 10, -0) * (.pi / 180)))
      #expect(abs(sample.time.seconds - Double(row) * 640 / 32_768) < 1e-6, "\(row)")
    }
  }

  @Test("Blocks that tie a Shimmer's clock to another one are gone through")
  func linked() throws {
    let plain = try readAny(BinaryRecordings.shimmer(samples: 100), fileName: "001.bin")
    let linked = try readAny(BinaryRecordings.shimmer(samples: 100, isLinked: true), fileName: "001.bin")
    #expect(linked.samples == plain.samples)
  }

  @Test("A binary file whose clock does not go on is no Shimmer's")
  func noShimmer() {
    var bytes = BinaryRecordings.shimmer(samples: 100)
    for index in 256..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 89 &+ index >> 3) }
    #expect(throws: RecordingError.self) { try readAny(bytes, fileName: "001.bin") }
  }

  // MARK: All of them

  private static let whole: [(name: String, bytes: [UInt8])] = [
    ("geneactiv.bin", BinaryRecordings.geneActiv(pages: 4)),
    ("shimmer.bin", BinaryRecordings.shimmer(samples: 700)),
    ("linked.bin", BinaryRecordings.shimmer(samples: 700, isLinked: true)),
  ]

  @Test("In a zip it is read as it lies", arguments: 0..<3)
  func zipped(number: Int) throws {
    let (name, bytes) = Self.whole[number]
    let walk = try readAny(BinaryRecordings.zip([(name, bytes)]), fileName: "walk.zip")
    #expect(try walk.samples == readAny(bytes, fileName: name).samples)
  }

  @Test("Cut at 300 places, what is whole is read, the same as of the whole file", arguments: 0..<3)
  func cut(number: Int) throws {
    let (name, bytes) = Self.whole[number]
    let all = try readAny(bytes, fileName: name).samples
    var random = SeededRandom(seed: UInt64(number) + 17)
    for _ in 0..<300 {
      let end = Int.random(in: 0..<bytes.count, using: &random)
      guard let part = try? readAny(Array(bytes[..<end]), fileName: name) else { continue }
      #expect(part.samples.count <= all.count)
      #expect(
        part.samples.map(\.acceleration) == all.prefix(part.samples.count).map(\.acceleration), "\(end)")
    }
  }

  @Test("With 300 flipped bits nothing traps, and times and values are numbers", arguments: 0..<3)
  func flipped(number: Int) throws {
    let (name, bytes) = Self.whole[number]
    var random = SeededRandom(seed: UInt64(number) + 71)
    for _ in 0..<300 {
      var flipped = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        flipped[Int.random(in: 0..<bytes.count, using: &random)] ^=
          1 << UInt8.random(in: 0..<8, using: &random)
      }
      guard let walk = try? readAny(flipped, fileName: name) else { continue }
      #expect(walk.samples.allSatisfy { $0.acceleration?.isFinite ?? true })
    }
  }

  @Test(
    "Records of an ActiGraph, cut and flipped 300 times: nothing traps, every record that is read is whole")
  func brokenRecords() throws {
    let values = (0..<300).map { SIMD3($0, -$0, 256) }
    let log = BinaryRecordings.records(type: 0, hertz: 30, seconds: Array(0..<10), values)
    var random = SeededRandom(seed: 3)
    for round in 0..<300 {
      var broken = log
      if round % 2 == 0 {
        broken.removeLast(Int.random(in: 0..<log.count, using: &random))
      } else {
        broken[Int.random(in: 0..<log.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
      let archive = BinaryRecordings.zip([("info.txt", BinaryRecordings.info(30)), ("log.bin", broken)])
      guard let walk = try? readAny(archive, fileName: "walk.gt3x") else { continue }
      for sample in walk.samples {
        let counts = try #require(sample.acceleration) * (256 / 9.80665)
        #expect(abs(counts.x + counts.y) < 1e-6 && abs(counts.z - 256) < 1e-6)
      }
    }
  }
}
