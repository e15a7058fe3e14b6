import GaitModel
import GaitTestSupport
import GaitWords
import Testing

/// What is said of files that cannot be read, word for word in both languages.
@Suite("Messages about files")
struct FileFaultTextTests {
  static let tables: [TableFault] = [
    .noTable, .doubtfulDecimal("1,234"), .doubtfulDecimal("1.234"), .tooManyNames(given: 7, there: 4),
    .unnamedColumns(line: "0,1,2,3"), .axisMissing(present: ["acc_x", "acc_y"]),
    .columnsAlike(first: 2, second: 5),
    .namesUnknown(["t", "Var1", "Var2"]), .placesUnknown(["A 1", "B", "C"]), .placeTwice(Place(.foot, .left)),
    .noGravity(hasLinear: true, .takeFile("TotalAcceleration.csv")),
    .noGravity(hasLinear: true, .takeFileOrMode("Accelerometer.csv", "Acceleration (with g)")),
    .noGravity(hasLinear: true, .chooseMode("G-Force Meter")),
    .noGravity(hasLinear: false, .recordAcceleration),
    .noGravity(hasLinear: false, .addAccelerometer), .unitUnknown(.acceleration, typical: "31.5"),
    .unitUnknown(.angularVelocity, typical: "7.5"), .unitNotKnown(.acceleration, word: "mph"),
    .unitNotKnown(.angularVelocity, word: "Hz"), .unitsDiffer("acc_x (g)", "acc_y (mg)"),
    .unitContradicts(said: "g", gravity: "96.2"), .rotationContradicts(said: "rad/s", typical: "230"),
    .timeContradicts(said: "s", seconds: "10"), .timeUnitUnknown(step: "1"), .timeUnreadable("soon"),
    .timeFalls,
    .timeStandsStill, .noTime(columns: ["acc_x", "acc_y", "acc_z"]), .noDeviceClock, .headerAgain, .zeroBytes,
    .spreadsheetDates(rows: 1), .spreadsheetDates(rows: 41), .unitChanges,
    .tooManyLeftOut(count: 300, all: 1000), .tooManyTorn(count: 300, all: 1000),
    .noneOfSensors(wanted: [Place(.head)], present: [Place(.lowerBack)]), .overOwnInput, .damagedArchive,
    .inflatesTooMuch, .archiveNeedsFile, .archiveInArchive, .noTableInside(["a.png"]),
    .lockedEntry("walk.csv"),
    .severalWalks(["export.zip/walk 1.csv", "export.zip/b.csv"]), .notInArchive(["walk.csv"]),
    .foreignFormat(.hdf5), .foreignFormat(.parquet), .foreignFormat(.matlab), .foreignFormat(.gt3x),
    .foreignFormat(.geneActiv), .foreignFormat(.spreadsheet), .foreignFormat(.pdf), .foreignFormat(.web),
    .foreignFormat(.binary), .foreignFormat(.xml), .foreignFormat(.matrix), .foreignFormat(.xIMURaw),
    .foreignFormat(.openSimOrientations), .foreignFormat(.openSim), .foreignFormat(.mvnx),
    .clockOpen(Place(.foot, .left), of: Place(.lowerBack), .fewSteps),
    .clockOpen(Place(.foot, .left), of: Place(.foot, .right), .noCommonSteps),
    .clockOpen(Place(.wrist, .left), of: Place(.lowerBack), .rhythmOnly),
    .clockOpen(Place(.foot, .left), of: Place(.lowerBack), .unusualSteps),
    .clockOpen(Place(.foot, .left), of: Place(.lowerBack), .lateSteps),
    .clockOpen(Place(.foot, .left), of: Place(.lowerBack), .notAlike),
    .clockOpen(Place(.foot, .left), of: Place(.lowerBack), .severalFit),
    .clockOpen(Place(.foot, .left), of: Place(.lowerBack), .driftOpen),
    .clockOpen(Place(.foot, .left), of: Place(.lowerBack), .uneven),
    .clockOpen(Place(.foot, .left), of: Place(.lowerBack), .noStamp),
  ]

  static let warnings: [RecordingWarning] = [
    .truncatedLastRow(row: 100), .cutOff, .rowsLeftOut(count: 1, first: 7), .rowsLeftOut(count: 12, first: 7),
    .sensorsNotInFile([Place(.head)]),
  ]

  @Test("Faults of tables and archives, and what is noticed on the way, in English and German")
  func faults() throws {
    var text = ""
    for fault in Self.tables {
      for language in [Language.en, .de] {
        let problem = Problem.recording(file: "walk.csv", row: nil, column: nil, .table(fault))
        text += Words.problem(problem, in: language) + "\n"
      }
      text += "\n"
    }
    for warning in Self.warnings {
      for language in [Language.en, .de] {
        text += Words.warning(warning, file: "walk.csv", in: language) + "\n"
      }
      text += "\n"
    }
    try expectGolden(Array(text.utf8), "cli/file-faults.txt")
  }
}
