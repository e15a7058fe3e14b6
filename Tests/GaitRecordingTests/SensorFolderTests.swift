import GaitModel
import GaitTestSupport
import Testing

@testable import GaitRecording

/// Folders of tables that belong together: those of an x-IMU, and those of OpenSim.
@Suite("Tables of an x-IMU and of OpenSim")
struct SensorFolderTests {
  private func readFolder(_ path: String, _ options: ReadingOptions = ReadingOptions()) throws -> ReadTable {
    let reader = try RecordingKinds.reader(.path(path), options: options)
    var samples: [ImuSample] = []
    while try reader.readBlock({ samples.append($0) }) {}
    return ReadTable(
      format: reader.formatName, rig: reader.rig, samples: samples, summary: try reader.finish(),
      guesses: reader.guesses)
  }

  private func fault(_ text: String, _ name: String) throws -> RecordingFault {
    try #require(throws: RecordingError.self) { try readAny(text, fileName: name) }.fault
  }

  private func folder(_ files: [(String, String)]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in files { _ = try folder.file(name, Array(text.utf8)) }
    return folder
  }

  // MARK: x-IMU

  private static let others = [
    ("00000_Quaternion.csv", "Packet number,Element 1, Element 2, Element 3, Element 4\r\n"),
    (
      "00000_EulerAngles.csv",
      "Packet number,Roll | Phi | X (degrees), Pitch | Theta | Y (degrees), Yaw | Psi | Z (degrees)\r\n"
    ),
    ("00000_CalBattAndTherm.csv", "Packet number,Battery voltage (V),Thermometer (degrees C)\r\n"),
    (
      "00000_RotationMatrix.csv",
      "Packet number,Element 11, Element 12, Element 13, Element 21, Element 22, Element 23, Element 31, Element 32, Element 33\r\n"
    ),
    (
      "00000_CalADXL345bus.csv",
      "Packet number,ADXL345 A X (g), ADXL345 A Y (g), ADXL345 A Z (g),ADXL345 B X (g), ADXL345 B Y (g), ADXL345 B Z (g)\r\n"
    ),
  ].map { name, header in
    let cells = header.count { $0 == "," }
    let rows = (0..<40).map { row in
      "\(3 * row)," + (0..<cells).map { digits(0.1 * Double($0 + row % 5), 4) }.joined(separator: ",")
    }
    return (name, header + rows.joined(separator: "\r\n") + "\r\n")
  }

  @Test("An x-IMU's calibrated table has the rate of the registers beside it, alone and as a folder")
  func xIMU() throws {
    let motion = KnownMotion(rate: 64)
    let folder = try folder(
      [
        ("00000_CalInertialAndMag.csv", SensorRecordings.xIMUTable),
        ("00000_Registers.csv", SensorRecordings.xIMURegisters),
        (
          "00000_DateTime.csv",
          "Packet number,Year,Month,Day,Hours,Minutes,Seconds\r\n111,2026,5,3,14,2,7\r\n"
        ),
      ] + Self.others)
    #expect(try RecordingFolder.content(of: folder.path, options: ReadingOptions()) == .oneWalk)
    for path in [folder.path, folder.path + "/00000_CalInertialAndMag.csv"] {
      let walk = try readFolder(path)
      #expect(walk.format == "x_imu" && walk.samples.count == motion.count)
      #expect(walk.guesses.contains(.rate(hertz: 64, .said)))
      for (row, sample) in walk.samples.enumerated() {
        #expect(abs(sample.time.seconds - motion.seconds(row)) < 1e-6)
        #expect((try #require(sample.acceleration) - motion.acceleration(row)).length < 2e-5)
        #expect((try #require(sample.angularVelocity) - motion.rotation(row)).length < 2e-5)
      }
    }
  }

  @Test("A card beside its tables is no walk of its own; binary recordings in a folder are one each")
  func cards() throws {
    let own = try folder([
      ("00000_CalInertialAndMag.csv", SensorRecordings.xIMUTable),
      ("00000_Registers.csv", SensorRecordings.xIMURegisters),
    ])
    _ = try own.file("00000.BIN", SensorRecordings.xIMU(samples: 300))
    #expect(try RecordingFolder.content(of: own.path, options: ReadingOptions()) == .oneWalk)
    let many = try TemporaryFolder()
    _ = try many.file("a.bin", BinaryRecordings.geneActiv(pages: 2))
    _ = try many.file("b.BIN", SensorRecordings.matrix(packets: 2))
    _ = try many.file("c.bin", BinaryRecordings.shimmer(samples: 300))
    _ = try many.file("d.bin", SensorRecordings.xIMU(samples: 300))
    _ = try many.file("e.bin", [UInt8](repeating: 3, count: 5000))
    _ = try many.file(
      "f.gt3x",
      BinaryRecordings.gt3x(type: 0, hertz: 30, seconds: [1], Array(repeating: [1, 2, 3], count: 30)))
    #expect(
      try RecordingFolder.content(of: many.path, options: ReadingOptions())
        == .several(["a.bin", "b.BIN", "c.bin", "d.bin", "f.gt3x"].map { many.path + "/" + $0 }))
  }

  @Test("Without registers that tell it, the rate is asked for")
  func noRegisters() throws {
    let table = ("00000_CalInertialAndMag.csv", SensorRecordings.xIMUTable)
    let twice = SensorRecordings.xIMURegisters + "900,69,9,NaN,InertialAndMagneticDataRate\r\n"
    for files in [[table], [table, ("00000_Registers.csv", twice)], [table, ("7_Registers.csv", twice)]] {
      let folder = try folder(files)
      let error = #expect(throws: RecordingError.self) {
        try readFolder(folder.path + "/00000_CalInertialAndMag.csv")
      }
      guard case .table(.noTime) = error?.fault else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  @Test("The other tables of an x-IMU are refused with the one to take", arguments: 0..<5)
  func xIMUOthers(number: Int) throws {
    let (name, text) = Self.others[number]
    #expect(try fault(text, name) == .table(.noGravity(hasLinear: false, .takeFile(XIMUTables.ending))))
  }

  @Test("An x-IMU's raw numbers are refused as such")
  func xIMURaw() throws {
    let text = SensorRecordings.xIMUTable.replacing("(deg/s)", with: "(lsb)").replacing("(g)", with: "(lsb)")
    #expect(try fault(text, "00000_RawInertialAndMag.csv") == .table(.foreignFormat(.xIMURaw)))
  }

  // MARK: OpenSim

  private static let sensors = ["pelvis_imu", "femur_r_imu", "calcn_l_imu"]

  @Test(
    "OpenSim's accelerations and angular velocities of a folder are one walk with its sensors where they were worn"
  )
  func openSim() throws {
    let motion = KnownMotion()
    let folder = try folder([
      ("walk_linear_accelerations.sto", SensorRecordings.accelerations(Self.sensors)),
      ("walk_angular_velocity.sto", SensorRecordings.turns(Self.sensors)),
      (
        "walk_orientations.sto",
        SensorRecordings.openSim(type: "Quaternion", sensors: Self.sensors) { _, _ in "1,0,0,0" }
      ),
      ("walk_magnetic_heading.sto", SensorRecordings.accelerations(Self.sensors)),
    ])
    #expect(try RecordingFolder.content(of: folder.path, options: ReadingOptions()) == .oneWalk)
    for path in [folder.path, folder.path + "/walk_linear_accelerations.sto"] {
      let walk = try readFolder(path)
      #expect(walk.format == "opensim_sto" && walk.samples.count == 900)
      #expect(
        walk.rig.sensors.map(\.place) == [Place(.pelvis), Place(.thigh, .right), Place(.foot, .left)])
      for sample in walk.samples {
        let row = Int((sample.time.seconds * 100).rounded())
        let shifted = (row + 7 * sample.sensor) % 300
        #expect((try #require(sample.acceleration) - motion.acceleration(shifted)).length < 2e-5)
        #expect((try #require(sample.angularVelocity) - motion.rotation(shifted)).length < 2e-5)
      }
    }
  }

  @Test("Rows of angular velocity that are missing leave their channel out, and shift nothing")
  func missingTurns() throws {
    let motion = KnownMotion()
    let folder = try folder([
      ("linearAccelerations.sto", SensorRecordings.accelerations(["pelvis"])),
      ("angularVelocity.sto", SensorRecordings.turns(["pelvis"], rows: 50..<200)),
    ])
    let walk = try readFolder(folder.path)
    for (row, sample) in walk.samples.enumerated() {
      #expect((sample.angularVelocity != nil) == (50..<200).contains(row), "\(row)")
      if let turn = sample.angularVelocity { #expect((turn - motion.rotation(row)).length < 2e-5) }
    }
  }

  @Test("Several trials in a folder are walks of their own; a sensor whose name is no place is asked for")
  func severalTrials() throws {
    let folder = try folder([
      ("a_linear_accelerations.sto", SensorRecordings.accelerations(["pelvis"])),
      ("a_angular_velocity.sto", SensorRecordings.turns(["pelvis"])),
      ("b_linear_accelerations.sto", SensorRecordings.accelerations(["pelvis"])),
    ])
    #expect(
      try RecordingFolder.content(of: folder.path, options: ReadingOptions())
        == .several(["a", "b"].map { folder.path + "/\($0)_linear_accelerations.sto" }))
    #expect(
      try fault(SensorRecordings.accelerations(["imu_A", "imu_B"]), "accelerations.sto")
        == .table(.placesUnknown(["imu_a", "imu_b"])))
  }

  @Test("OpenSim's files without acceleration are refused with what to take")
  func refusedStorage() throws {
    let quaternions = SensorRecordings.openSim(type: "Quaternion", sensors: ["pelvis"]) { _, _ in "1,0,0,0" }
    #expect(try fault(quaternions, "walk_orientations.sto") == .table(.foreignFormat(.openSimOrientations)))
    let angles = SensorRecordings.openSim(type: "double", sensors: ["hip_flexion_r"]) { row, _ in "\(row)" }
    #expect(try fault(angles, "ik.sto") == .table(.foreignFormat(.openSim)))
    #expect(
      try fault(SensorRecordings.accelerations(["pelvis"]), "walk_magnetic_heading.sto")
        == .table(.foreignFormat(.openSim)))
    #expect(
      try fault(SensorRecordings.turns(["pelvis"]), "walk_angular_velocity.sto")
        == .table(.noGravity(hasLinear: false, .addAccelerometer)))
  }

  @Test(
    "OpenSim's table, cut at 300 places and with 300 times flipped bits: nothing traps, what is whole is the same"
  )
  func brokenStorage() throws {
    let bytes = Array(SensorRecordings.accelerations(["pelvis", "calcn_r"]).utf8)
    let all = try readAny(bytes, fileName: "accelerations.sto").samples
    var random = SeededRandom(seed: 5)
    for round in 0..<600 {
      var broken = bytes
      if round % 2 == 0 {
        broken.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      } else {
        broken[Int.random(in: 0..<bytes.count, using: &random)] ^=
          1 << UInt8.random(in: 0..<8, using: &random)
      }
      guard let walk = try? readAny(broken, fileName: "accelerations.sto") else { continue }
      if round % 2 == 0 {
        #expect(walk.samples == Array(all.prefix(walk.samples.count)))
      } else {
        #expect(walk.samples.allSatisfy { $0.acceleration?.isFinite ?? true })
      }
    }
  }

  @Test("MVNX is named as what it is")
  func mvnx() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mvnx version=\"4\"><mvn version=\"2021\"/></mvnx>\n"
    #expect(try fault(text, "walk.mvnx") == .table(.foreignFormat(.mvnx)))
    #expect(try fault("<?xml version=\"1.0\"?><gpx></gpx>", "walk.gpx") == .table(.foreignFormat(.xml)))
  }
}
