import Foundation
import GaitModel
import Testing

@testable import GaitRecording

/// What tables leave open is asked for, not concluded from what only looks like it.
@Suite("What a table leaves open")
struct OpenGuessTests {
  private let motion = KnownMotion()

  private func fault(_ text: String) throws -> ProblemKind? {
    let folder = try TemporaryFolder()
    _ = try folder.file("walk.csv", Array(text.utf8))
    do throws(RecordingError) {
      _ = try RecordingReader(.path(folder.path + "/walk.csv"))
      return nil
    } catch {
      if case .table(let fault) = error.fault { return .table(fault) }
      return .other
    }
  }

  /// The fault of a table, or another.
  private enum ProblemKind: Equatable {
    case table(TableFault)
    case other
  }

  @Test(
    "Whole numbers that go up by one count the rows: their unit is asked for",
    arguments: ["t", "time", "timestamp"])
  func counter(name: String) throws {
    let text = motion.table("\(name),acc_x,acc_y,acc_z\n", { "\($0),\(axes(motion.acceleration($0)))" })
    #expect(try fault(text) == .table(.timeUnitUnknown(step: "1")))
    let stated = motion.table("ms,acc_x,acc_y,acc_z\n", { "\($0),\(axes(motion.acceleration($0)))" })
    #expect(try fault(stated) == nil)
    let known = motion.table("Sample rate: 100 Hz\n\(name),acc_x,acc_y,acc_z\n") {
      "\($0),\(axes(motion.acceleration($0)))"
    }
    #expect(try fault(known) == nil)
  }

  @Test("Slow turning without a unit is that of a stroll in rad/s or of rest in deg/s: asked for")
  func slowTurning() throws {
    let text = motion.table("time,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z\n") { row in
      let turning = motion.rotation(row) * 0.3
      return "\(digits(motion.seconds(row), 2)),9.81,0.1,0.\(row % 10),\(axes(turning))"
    }
    guard case .table(.unitUnknown(.angularVelocity, _)) = try fault(text) else {
      Issue.record("a unit was concluded")
      return
    }
  }

  @Test(
    "The rate above a table is read where a line states one, and only there",
    arguments: [
      ("date format M/d/yyyy at 30 Hz  Filter Normal", 30), ("// Update Rate: 100.0Hz", 100),
      ("Sample Rate:,128,Hz,", 128), ("OutputRate:,60Hz", 60), ("Frequency (Hz),100", 100), ("# fs=50", 50),
      ("sampling rate = 25", 25), ("Sampling started 2026-05-03", nil), ("Sampling mode 3", nil),
      ("sampling_period_ms: 10", nil), ("Output rate 50 Hz, logged at 100 Hz", nil), ("Offs 12", nil),
    ] as [(String, Double?)])
  func rateAbove(line: String, hertz: Double?) {
    #expect(PreambleRate.hertz(["Device 12", line]) == hertz)
  }

  @Test(
    "A folder with archives or device's bytes beside a table holds several walks; a note beside them hides none"
  )
  func folders() throws {
    let folder = try TemporaryFolder()
    let text = Array(ConstructedTable.plain[0].text.utf8)
    let monday = try folder.file("monday.csv", text)
    #expect(try RecordingFolder.content(of: folder.path, options: .init()) == .oneWalk)
    let bytes = try Data(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/devices/ximu3/walk-binary/capture.bin"))
    let card = try folder.file("card.bin", Array(bytes))
    #expect(try RecordingFolder.content(of: folder.path, options: .init()) == .several([card, monday]))
    _ = try folder.file("junk.bin", [1, 2, 3])
    #expect(try RecordingFolder.content(of: folder.path, options: .init()) == .several([card, monday]))
    let notes = try folder.file("notes.txt", Array("hello\n".utf8))
    #expect(
      try RecordingFolder.content(of: folder.path, options: .init()) == .several([card, monday, notes]))
  }
}
