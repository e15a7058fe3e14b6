import GaitModel
import Testing

@testable import GaitRecording

/// Tables of other tools: the same motion in each of their forms, and the same samples out of it.
@Suite("Tables of other tools")
struct DialectTests {
  @Test("Every form of a table gives the motion that was written", arguments: ConstructedTable.all)
  func known(_ table: ConstructedTable) throws {
    let motion = KnownMotion()
    let recording = try readAny(table.text, fileName: table.fileName, options: table.options)
    #expect(recording.format == table.format)
    #expect(recording.rig.sensors.map(\.place) == [table.place])
    #expect(recording.samples.count == motion.count)
    for (row, sample) in recording.samples.enumerated() {
      #expect(abs(sample.time.seconds - motion.seconds(row)) < 1e-6, "time of row \(row)")
      let acceleration = try #require(sample.acceleration, "row \(row)")
      #expect(
        (acceleration - motion.acceleration(row)).length < table.precision,
        "acceleration of row \(row): \(acceleration)")
      guard table.hasRotation else { continue }
      let rotation = try #require(sample.angularVelocity, "row \(row)")
      #expect((rotation - motion.rotation(row)).length < 2e-5, "rotation of row \(row): \(rotation)")
    }
  }

  @Test("How the file is cut into blocks changes nothing", arguments: [1, 7, 4096])
  func blocks(_ blockSize: Int) throws {
    for table in [ConstructedTable.phones[0], ConstructedTable.makers[0], ConstructedTable.plain[3]] {
      let whole = try readAny(table.text, options: table.options)
      #expect(try readAny(table.text, options: table.options, pieces: blockSize).samples == whole.samples)
    }
  }

  @Test(
    "UTF-16 of both kinds, with and without a mark, reads as UTF-8 does", arguments: [true, false],
    [true, false])
  func utf16(_ isLowFirst: Bool, _ hasMark: Bool) throws {
    let table = ConstructedTable.plain[3]
    var bytes: [UInt8] = []
    for unit in (hasMark ? [0xFEFF] : []) + Array(table.text.utf16) {
      bytes += isLowFirst ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
    }
    #expect(try readAny(bytes).samples == readAny(table.text).samples)
  }

  @Test("Rows that cannot be read are left out and counted")
  func damaged() throws {
    var lines = ConstructedTable.plain[0].text.split(separator: "\r\n").map(String.init)
    lines[51] = "500,\u{0}\u{0}\u{0}"
    lines[80] = "790,1,2"
    lines[120] = lines[120].replacing("27.3", with: "NA")
    let recording = try readAny(lines.joined(separator: "\n") + "\n")
    #expect(recording.samples.count == 298)
    #expect(recording.summary.warnings == [.rowsLeftOut(count: 2, first: 53)])
  }
}
