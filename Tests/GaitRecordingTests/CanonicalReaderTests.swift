import Foundation
import GaitModel
import GaitTestSupport
import GaitWords
import Testing

@testable import GaitRecording

@Suite("Reading a canonical recording")
struct CanonicalReaderTests {
  private let twoRows = [
    ImuSample(time: .zero, sensor: 0, acceleration: Vector3(9.5, -1, 0.25)),
    ImuSample(time: SampleTime(nanoseconds: 10_000_000), sensor: 0, acceleration: Vector3(9.6, 0, -0.5)),
  ]

  @Test("Rows become samples of the sensors in the header's order")
  func samples() throws {
    let recording = try read(
      "time_s,left_foot_gyr_x,left_foot_gyr_y,left_foot_gyr_z,"
        + "lower_back_acc_x,lower_back_acc_y,lower_back_acc_z,"
        + "left_foot_linacc_z,left_foot_linacc_y,left_foot_linacc_x,"
        + "lower_back_mag_x,lower_back_mag_y,lower_back_mag_z\n"
        + "0.5,1,2,3,4,5,6,7,8,9,10,11,12\n")
    let foot = WornSensor(place: Place(.foot, .left), channels: [.angularVelocity, .linearAcceleration])
    let back = WornSensor(place: Place(.lowerBack), channels: [.acceleration, .magneticField])
    #expect(recording.rig == SensorRig([foot, back]))
    let time = SampleTime(nanoseconds: 500_000_000)
    #expect(
      recording.samples == [
        ImuSample(
          time: time, sensor: 0, angularVelocity: Vector3(1, 2, 3), linearAcceleration: Vector3(9, 8, 7)),
        ImuSample(
          time: time, sensor: 1, acceleration: Vector3(4, 5, 6), magneticField: Vector3(10, 11, 12)),
      ])
  }

  @Test("A row without any reading is passed on only where that was asked for, and then shows its time")
  func emptyRows() throws {
    let text = "time_s,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z\n0,9.5,-1,0.25\n0.01,,,\n0.02,,,\n"
    for keeps in [false, true] {
      let folder = try TemporaryFolder()
      var reader = try RecordingReader(.path(try folder.file("rows.csv", Array(text.utf8))))
      if keeps { reader.keepEmptyRows() }
      var samples: [ImuSample] = []
      while try reader.readBlock({ samples.append($0) }) {}
      #expect(samples.filter { !$0.isEmpty } == [twoRows[0]])
      #expect(samples.map(\.time.nanoseconds) == (keeps ? [0, 10_000_000, 20_000_000] : [0]))
    }
  }

  @Test(
    "Of sensors that stand on rows of their own, one that is kept alone has its rows alone: the others' are not its losses",
    arguments: [",", ";"])
  func rowsOfOthers(separator: String) throws {
    let names = ["lower_back", "left_wrist"].flatMap { place in ["x", "y", "z"].map { "\(place)_acc_\($0)" } }
    var text = (["time_s"] + names).joined(separator: separator) + "\n"
    for row in 0..<40 {
      let time = String(Double(row / 2) / 100)
      let cells =
        row.isMultiple(of: 2)
        ? [time, "9.5", "-1", "0.25", "", "", ""] : [time, "", "", "", "1", "9.5", "0.5"]
      text += cells.joined(separator: separator) + "\n"
    }
    let folder = try TemporaryFolder()
    var reader = try RecordingReader(
      .path(try folder.file("rows.csv", Array(text.utf8))),
      options: ReadingOptions(kept: [Place(.wrist, .left)]))
    reader.keepEmptyRows()
    var samples: [ImuSample] = []
    while try reader.readBlock({ samples.append($0) }) {}
    #expect(samples.count == 20 && samples.allSatisfy { $0.acceleration == Vector3(1, 9.5, 0.5) })
  }

  @Test("An empty cell takes its channel out of the row, an empty sensor gives no sample")
  func lostSamples() throws {
    let header =
      "time_s,"
      + ["acc", "gyr"].flatMap { c in ["x", "y", "z"].map { "head_\(c)_\($0)" } }.joined(separator: ",")
    let recording = try read(
      header + "\n0,1,2,3,,,\n0.1,1,,3,4,5,6\n0.2,,,,,,\n0.3,,2,3,4, ,6\n0,1,2,3,4,5,6\n")
    #expect(recording.samples.map(\.time.nanoseconds) == [0, 100_000_000, 0])
    #expect(recording.samples.map(\.acceleration) == [Vector3(1, 2, 3), nil, Vector3(1, 2, 3)])
    #expect(recording.samples.map(\.angularVelocity) == [nil, Vector3(4, 5, 6), Vector3(4, 5, 6)])
    #expect(recording.summary.rows == 5)
    #expect(recording.summary.samples == 3)
  }

  @Test(
    "Windows line ends, a byte order mark, blanks, quotes, blank lines and a missing last newline do no harm",
    arguments: [
      "0,9.5,-1,0.25\n0.01,9.6,0,-0.5", "0,9.5,-1,0.25\r\n0.01,9.6,0,-0.5\r\n",
      "0,9.5,-1,0.25\r\n0.01,9.6,0,-0.5\r",
      "0 , 9.5,\t-1,0.25  \n 0.01,9.6 ,0,-0.5\n", "0,9.5,-1,0.25\n\n \r\n0.01,9.6,0,-0.5\n\n\n \t\n",
      "\"0\",\"9.5\",\"-1\",\"0.25\"\n0.01,9.6,0,-0.5\n", "0.00,+9.5,-1.0e0,.25\n1e-2,96e-1,-0e9,-.5\n",
      "0.000000000000,9.50000000000000000000,-1.,0.250\n0.010,9.6,0,-0.5\n",
    ])
  func forms(_ rows: String) throws {
    let headers = [
      accelerometerHeader, "\u{FEFF}" + accelerometerHeader,
      "\"time_s\",\"lower_back_acc_x\" , lower_back_acc_y,lower_back_acc_z\t\r\n",
      "\n \n" + accelerometerHeader,
    ]
    for header in headers {
      let recording = try read(header + rows)
      #expect(recording.samples == twoRows)
      #expect(recording.summary.rows == 2)
      #expect(recording.summary.warnings == [])
    }
  }

  @Test("Time order and infinite numbers are left to the analysis")
  func passedOnAsTheyAre() throws {
    let recording = try read(accelerometerHeader + "1,nan,0,0\n1,inf,0,-Infinity\n0.5,1,2,3\n-2,1e400,0,0\n")
    #expect(recording.samples.map(\.time.seconds) == [1, 1, 0.5, -2])
    #expect(recording.samples[0].acceleration?.x.isNaN == true)
    #expect(recording.samples[1].acceleration == Vector3(.infinity, 0, -.infinity))
    #expect(recording.samples[3].acceleration?.x == .infinity)
    #expect(recording.summary.firstTime == SampleTime(nanoseconds: 1_000_000_000))
    #expect(recording.summary.lastTime == SampleTime(nanoseconds: -2_000_000_000))
  }

  @Test("The samples do not depend on the size of the blocks", arguments: [1, 7, 4096, 1 << 20])
  func blockSizes(_ blockSize: Int) throws {
    let text = variedRecording(rows: 400)
    for ending in ["", "1", "4,1,2,3,4,5,6,7,8,9"] {
      let expected = try read(text + ending)
      #expect(try read(text + ending, blockSize: blockSize) == expected)
      #expect(expected.samples.count > 700)
    }
  }

  @Test("Numbers in rows equal strtod, bit for bit")
  func numbersInRows() throws {
    var numbers = RandomDecimals(seed: 9)
    let texts = (0..<30_000).map { $0 % 3 == 0 ? numbers.next() : numbers.nextPlain() }
    var file = accelerometerHeader
    for row in 0..<10_000 {
      file += "\(row / 100)," + texts[(3 * row)..<(3 * row + 3)].joined(separator: ",") + "\n"
    }
    let samples = try read(file).samples
    #expect(samples.count == 10_000)
    let found = samples.flatMap { sample in (0..<3).map { sample.acceleration?[$0].bitPattern } }
    #expect(found == texts.map { strtod($0, nil).bitPattern })
  }

  @Test("A row that breaks off at the file's end is left out with a warning")
  func truncatedLastRow() throws {
    let text = accelerometerHeader + "0,9.5,-1,0.25\n0.01,9.6,0,-0.5\n"
    for rest in [
      "0", "0.02,", "0.02,9", "0.02,abc,1", "0.02,1,2,-", "0.02,1,2,1.5e", "0.02,1,2,1e-", "\0\0\0\0",
    ] {
      let recording = try read(text + rest)
      #expect(recording.samples == twoRows, "\(rest)")
      #expect(recording.summary.warnings == [.truncatedLastRow(row: 4)], "\(rest)")
    }
    #expect(
      Words.warning(.truncatedLastRow(row: 4), file: "walk.csv", in: .en)
        == "walk.csv: the file ends in the middle of row 4; that row was left out, all before it was read.")
  }

  @Test("Only the sensors asked for are kept, and their rig is in the file's order")
  func keptSensors() throws {
    let text = variedRecording(rows: 30)
    let all = try read(text)
    let back = try read(text, keeping: [Place(.lowerBack)])
    #expect(back.rig.sensors.map(\.place) == [Place(.lowerBack)])
    #expect(back.samples.map(\.acceleration) == all.samples.filter { $0.sensor == 1 }.map(\.acceleration))
    #expect(back.samples.allSatisfy { $0.sensor == 0 })
    #expect(back.summary.sha256 == all.summary.sha256)
    let both = try read(text, keeping: [Place(.head), Place(.lowerBack), Place(.foot, .left)])
    #expect(both.samples == all.samples)
    #expect(both.summary.warnings == [.sensorsNotInFile([Place(.head)])])
    let warning = try #require(both.summary.warnings.first)
    #expect(
      Words.warning(warning, file: "walk.csv", in: .en) == "walk.csv: not in this file and left out: head.")
  }

  @Test("A column left out is not read at all")
  func skippedColumns() throws {
    let header =
      "time_s,head_acc_x,head_acc_y,head_acc_z,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z\n"
    let recording = try read(header + "0,abc,,-,1,2,3\n", keeping: [Place(.lowerBack)])
    #expect(recording.samples.map(\.acceleration) == [Vector3(1, 2, 3)])
  }

  @Test("The digest covers every byte, also those behind the last row that was asked for")
  func digest() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("walk.csv", Array(variedRecording(rows: 8000).utf8) + Array("nonsense".utf8))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sha256sum", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let expected = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile().prefix(64), as: UTF8.self)
    process.waitUntilExit()

    let reader = try CanonicalReader(InputFile(.path(path)), blockSize: 4096)
    #expect(try reader.readBlock { _ in })
    let summary = try reader.finish()
    #expect(summary.sha256 == expected)
    #expect(summary.rows > 0 && summary.rows < 8000)
    #expect(reader.bytesRead == reader.byteCount)
    #expect(try reader.readBlock { _ in Issue.record("nothing may follow") } == false)
  }

  @Test("Many rows through a pipe take no more memory than a few")
  func manyRows() throws {
    let rows = 3_000_000
    let pipe = Pipe()
    let writing = pipe.fileHandleForWriting
    let writer = Thread {
      writing.write(Data(accelerometerHeader.utf8))
      for block in 0..<(rows / 1000) {
        let text = (0..<1000).map { "\(block).\(String(1000 + $0).dropFirst()),9.8123,-0.0101,0.5\n" }
          .joined()
        writing.write(Data(text.utf8))
      }
      try? writing.close()
    }
    writer.start()
    let reader = try CanonicalReader(
      InputFile(.descriptor(dup(pipe.fileHandleForReading.fileDescriptor), name: "pipe")))
    let capacity = reader.buffer.capacity
    var sum = 0.0
    while try reader.readBlock({ sum += $0.acceleration?.z ?? 0 }) {}
    let summary = try reader.finish()
    #expect(summary.rows == rows)
    #expect(sum == 0.5 * Double(rows))
    #expect(summary.lastTime?.nanoseconds == Int64(rows - 1) * 1_000_000)
    #expect(reader.byteCount == nil)
    #expect(reader.buffer.capacity == capacity)
    #expect(capacity < 2 * CanonicalReader.standardBlockSize)
  }

  @Test("After an error nothing more is passed on")
  func afterAnError() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("walk.csv", Array((accelerometerHeader + "0,1,2,3\n1,a,2,3\n").utf8))
    let reader = try CanonicalReader(InputFile(.path(path)))
    var count = 0
    #expect(throws: RecordingError.self) { try reader.readBlock { _ in count += 1 } }
    #expect(try reader.readBlock { _ in count += 1 } == false)
    #expect(count == 1)
  }
}
