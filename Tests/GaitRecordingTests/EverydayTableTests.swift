import GaitModel
import Testing

@testable import GaitRecording

/// Tables as spreadsheets, statistics programs and sketches write them.
@Suite("Everyday tables")
struct EverydayTableTests {
  private let motion = KnownMotion()

  private func refusal(_ text: String, fileName: String = "walk.csv") -> RecordingError? {
    #expect(throws: RecordingError.self) { try readAny(text, fileName: fileName) }
  }

  /// Whether the samples are those of the motion.
  private func expectMotion(
    _ recording: ReadTable, rotation: Bool = true, precision: Double = 2e-6,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(recording.samples.count == motion.count, sourceLocation: sourceLocation)
    for (row, sample) in recording.samples.enumerated() {
      let acceleration = try #require(sample.acceleration, sourceLocation: sourceLocation)
      #expect((acceleration - motion.acceleration(row)).length < precision, sourceLocation: sourceLocation)
      guard rotation else { continue }
      let turning = try #require(sample.angularVelocity, sourceLocation: sourceLocation)
      #expect((turning - motion.rotation(row)).length < precision, sourceLocation: sourceLocation)
    }
  }

  private func row(_ row: Int, _ acc: Double = 1, _ gyr: Double = 1) -> String {
    "\(digits(motion.seconds(row), 3)),\(axes(motion.acceleration(row), acc)),\(axes(motion.rotation(row), gyr))"
  }

  @Test("R's write.table names all columns but that of the rows' numbers")
  func rowNames() throws {
    let names = "\"time\",\"acc_x\",\"acc_y\",\"acc_z\",\"gyr_x\",\"gyr_y\",\"gyr_z\"\n"
    try expectMotion(readAny(motion.table(names) { "\"\($0 + 1)\",\(row($0))" }))
    let blanks = names.replacing(",", with: " ").replacing("\"", with: "")
    try expectMotion(readAny(motion.table(blanks) { "\($0 + 1) \(row($0).replacing(",", with: " "))" }))
    try expectMotion(readAny(motion.table("\"\"," + names) { "\"\($0 + 1)\",\(row($0))" }))
  }

  @Test("Names behind the sign of a comment", arguments: ["# ", "#", "% "])
  func commentSign(sign: String) throws {
    let names = "time acc_x acc_y acc_z gyr_x gyr_y gyr_z\n"
    try expectMotion(readAny(motion.table(sign + names) { row($0).replacing(",", with: " ") }))
    try expectMotion(readAny(motion.table(sign + names.replacing(" ", with: ",")) { row($0) }))
  }

  @Test(
    "Units of turning and acceleration that are rare are known",
    arguments: [
      ("rpm", 30 / Double.pi), ("°/s", 180 / Double.pi), ("mrad/s", 1000), ("Grad/s", 180 / Double.pi),
    ])
  func rareUnits(unit: String, factor: Double) throws {
    let names =
      "time,acc_x (cm/s2),acc_y (cm/s2),acc_z (cm/s2),gyr_x (\(unit)),gyr_y (\(unit)),gyr_z (\(unit))\n"
    try expectMotion(readAny(motion.table(names) { row($0, 100, factor) }), precision: 2e-5)
  }

  @Test("A unit that is not known, or may mean two things, is asked for")
  func unknownUnits() {
    let hertz = refusal(motion.table("time,acc_x,acc_y,acc_z,gyr_x (Hz),gyr_y (Hz),gyr_z (Hz)\n") { row($0) })
    #expect(hertz?.fault == .table(.unitNotKnown(.angularVelocity, word: "Hz")))
    let furlongs = refusal(
      motion.table("time,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z\ns,mph,mph,mph,rad/s,rad/s,rad/s\n") { row($0) })
    #expect(furlongs?.fault == .table(.unitNotKnown(.acceleration, word: "mph")))
    let mixed = refusal(
      motion.table("time,acc_x (g),acc_y (mg),acc_z (g),gyr_x,gyr_y,gyr_z\n") { row($0) })
    #expect(mixed?.fault == .table(.unitsDiffer("acc_x (g)", "acc_y (mg)")))
  }

  @Test("Names in Windows's letters are read")
  func windowsLetters() throws {
    let text = motion.table(
      "Zeit [s];acc_x [m/s²];acc_y [m/s²];acc_z [m/s²];gyr_x [°/s];gyr_y [°/s];gyr_z [°/s]\n"
    ) {
      row($0, 1, 180 / Double.pi).replacing(",", with: ";").replacing(".", with: ",")
    }
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let folder = try TemporaryFolder()
    let path = try folder.file("walk.csv", latin)
    let reader = try RecordingKinds.reader(.path(path), options: ReadingOptions())
    #expect(reader.guesses.contains(.unit(.acceleration, "m/s²", .said)))
    #expect(reader.guesses.contains(.unit(.angularVelocity, "deg/s", .said)))
  }

  @Test(
    "Thousands in groups: read where the other mark is the decimals', shown both ways where nothing tells")
  func thousands() throws {
    let english = motion.table("time_s;acc_x (mg);acc_y (mg);acc_z (mg)\n") { row in
      "\(digits(motion.seconds(row), 3));-1,0\(10 + row % 80).5;12.25;20.5"
    }
    #expect(try readAny(english).samples[0].acceleration.map { abs($0.x + 1.0105 * 9.80665) < 1e-9 } == true)
    let error = refusal(
      motion.table("time_ms;acc_x (mg);acc_y (mg);acc_z (mg)\n") { row in
        "\(row * 10);\(row % 2 == 0 ? "1.0\(10 + row % 80)" : "987");12;-20"
      })
    #expect(error?.message == "'1.010' may be 1.010 or 1010")
    #expect(error?.remedy == "Say which: --decimal dot reads 1.010, --decimal comma reads 1010.")
  }

  @Test("Without names and without an axis nothing is taken for it")
  func missingAxis() {
    let text = motion.table("") { row in
      let (a, w) = (motion.acceleration(row), motion.rotation(row))
      return
        "\(digits(motion.seconds(row), 3)),\(digits(a.x)),\(digits(a.y)),\(digits(w.x)),\(digits(w.y)),\(digits(w.z))"
    }
    guard case .table(.unnamedColumns)? = refusal(text)?.fault else {
      Issue.record("it is not refused")
      return
    }
  }

  @Test("Names that say nothing lead to --columns")
  func unknownNames() {
    let error = refusal(motion.table("time,Var1,Var2,Var3,Var4,Var5,Var6\n") { row($0) })
    #expect(error?.fault == .table(.namesUnknown(["time", "Var1", "Var2", "Var3", "Var4", "Var5", "Var6"])))
    #expect(error?.remedy.contains("--columns time,acc_x") == true)
  }

  @Test("A field without a place belongs to the only sensor that has one")
  func namelessField() throws {
    let names = "time_s,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z,mag_x,mag_y,mag_z\n"
    let recording = try readAny(
      motion.table(names) { "\(digits(motion.seconds($0), 3)),\(axes(motion.acceleration($0))),1,2,3" })
    #expect(recording.rig.sensors.map(\.place) == [Place(.lowerBack)])
    try expectMotion(recording, rotation: false)
  }

  @Test("Several sensors are all named in the remedy, as it can be typed")
  func severalSensors() {
    var text = "time,device,acc_x,acc_y,acc_z\n"
    for row in 0..<100 {
      for name in ["A 1", "B", "C"] {
        text += "\(digits(motion.seconds(row), 3)),\(name),\(axes(motion.acceleration(row)))\n"
      }
    }
    #expect(
      refusal(text)?.remedy
        == "Say where, for example: --place 'left_foot=A 1' --place right_foot=B --place lower_back=C")
  }

  @Test("Objects of JSON, one a line or in one array, nested or not")
  func objects() throws {
    func object(_ row: Int) -> String {
      let (a, w) = (motion.acceleration(row), motion.rotation(row))
      return "{\"t\":\(digits(motion.seconds(row), 3)),\"acc\":{\"x\":\(digits(a.x)),\"y\":\(digits(a.y)),"
        + "\"z\":\(digits(a.z))},\"gyro\":[\(axes(w))],\"note\":\"a, \\\"b\\\"\"}"
    }
    let lines = motion.table("", object)
    try expectMotion(readAny(lines))
    try expectMotion(readAny("[" + lines.dropLast().replacing("\n", with: ",\n ") + "]"))
    let cut = try readAny(String(lines.dropLast(40)))
    #expect(cut.samples.count == motion.count - 1)
    #expect(cut.summary.warnings == [.truncatedLastRow(row: motion.count + 1)])
  }

  @Test("Sensors in turns with a label before the first number, and no time")
  func labelled() throws {
    let text = motion.table("IMU_No   AccX,AccY,AccZ\r\n") { row in
      "IMU \(row % 3 + 1)    \(axes(motion.acceleration(row / 3)))\r"
    }
    var options = ReadingOptions()
    options.rateHertz = 100
    options.places = zip(
      ["IMU 1", "IMU 2", "IMU 3"], [Place(.foot, .left), Place(.foot, .right), Place(.lowerBack)]
    )
    .map { .init(place: $1, target: $0) }
    let recording = try readAny(text, options: options)
    #expect(recording.rig.sensors.count == 3)
    for (row, sample) in recording.samples.enumerated() {
      #expect(sample.sensor == row % 3 && abs(sample.time.seconds - motion.seconds(row / 3)) < 1e-9)
    }
  }

  @Test(
    "Readings in turns, told apart by a word or by a number",
    arguments: [["accelerometer", "gyroscope"], ["1", "2"]])
  func readingsInTurns(kinds: [String]) throws {
    let header = kinds[0] == "1" ? "" : "timestamp,sensor,x,y,z\n"
    let text = motion.table(header) { row in
      let time = row * 10_000_000
      return
        "\(time),\(kinds[0]),\(axes(motion.acceleration(row)))\n\(time + 1_000_000),\(kinds[1]),\(axes(motion.rotation(row)))"
    }
    let recording = try readAny(text)
    #expect(recording.rig.sensors.map(\.channels) == [[.acceleration, .angularVelocity]])
    for (row, sample) in recording.samples.enumerated() {
      let reading = row.isMultiple(of: 2) ? sample.acceleration : sample.angularVelocity
      let meant = row.isMultiple(of: 2) ? motion.acceleration(row / 2) : motion.rotation(row / 2)
      #expect((try #require(reading) - meant).length < 2e-6)
    }
  }

  @Test("APDM's format 7 names its sensors in the first line")
  func apdm() throws {
    let blanks = String(repeating: ",", count: 10)
    var text = "Format=7,5718,,,Lumbar,\(blanks)5778,,,Right Ankle,\(blanks)\n"
    let sensor = "Accelerometer,,,Gyroscope,,,Magnetometer,,,Barometer,Orientation,,,"
    text +=
      "Time,\(sensor),\(sensor)\n,\(Array(repeating: "X,Y,Z,X,Y,Z,X,Y,Z,,S,X,Y,Z", count: 2).joined(separator: ","))\n"
    for row in 0..<3 {
      let readings = "\(axes(motion.acceleration(row))),\(axes(motion.rotation(row))),1,2,3,4,1,0,0,0"
      text += "\(1_550_879_504_438_281 + row * 7813),\(readings),\(readings)\n"
    }
    let recording = try readAny(text)
    #expect(recording.rig.sensors.map(\.place) == [Place(.lowerBack), Place(.ankle, .right)])
    #expect(recording.samples.count == 6)
    #expect((try #require(recording.samples[5].angularVelocity) - motion.rotation(2)).length < 2e-6)
  }

  @Test("A row that breaks off in the middle of its last number is left out", arguments: [1, 3, 8])
  func brokenNumber(letters: Int) throws {
    for header in [
      "time,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z\n",
      "time_s,head_acc_x,head_acc_y,head_acc_z,head_gyr_x,head_gyr_y,head_gyr_z\n",
    ] {
      let text = motion.table(header) { row($0) }
      let recording = try readAny(String(text.dropLast(1 + letters)))
      #expect(recording.samples.count == motion.count - 1)
      #expect(recording.summary.warnings == [.truncatedLastRow(row: motion.count + 1)])
      #expect(try readAny(String(text.dropLast(1))).samples.count == motion.count)
    }
  }

  @Test("A mark of UTF-8 before numbers without names is no damage")
  func markBeforeNumbers() throws {
    let recording = try readAny("\u{FEFF}" + motion.table("") { row($0) })
    #expect(recording.samples.count == motion.count && recording.summary.warnings.isEmpty)
  }
}
