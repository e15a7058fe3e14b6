import Foundation
import GaitModel
import Testing

@testable import GaitRecording

/// Compressed recordings, made by Python's own libraries; where there is no Python, nothing is compared.
@Suite("Compressed recordings")
struct CompressedTests {
  private let folder: TemporaryFolder
  private let motion = KnownMotion()

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Runs a script with the folder's path as its argument.
  private func python(_ script: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, folder.path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  private func read(_ name: String) throws -> (
    reader: any SampleReader, samples: [ImuSample], summary: RecordingSummary
  ) {
    let reader = try RecordingKinds.reader(.path(folder.path + "/" + name), options: ReadingOptions())
    var samples: [ImuSample] = []
    while try reader.readBlock({ samples.append($0) }) {}
    return (reader, samples, try reader.finish())
  }

  private static let zipAll =
    "import sys,os,zipfile; d=sys.argv[1]; z=zipfile.ZipFile(d+'/walk.zip','w',zipfile.ZIP_DEFLATED); "
    + "[z.write(os.path.join(p,f),os.path.relpath(os.path.join(p,f),d)) for p,_,fs in os.walk(d) for f in sorted(fs) if not f.endswith('.zip')]; z.close()"

  private func table(_ header: String, _ line: (Int) -> String) -> [UInt8] {
    Array(motion.table(header, line).utf8)
  }

  @Test("A .gz reads as what is in it, and so does one of two parts")
  func gzip() throws {
    let text = ConstructedTable.phones[0].text
    _ = try folder.file("walk.csv", Array(text.utf8))
    try python(
      "import sys,gzip; d=sys.argv[1]; t=open(d+'/walk.csv','rb').read(); "
        + "open(d+'/one.csv.gz','wb').write(gzip.compress(t)); "
        + "open(d+'/two.csv.gz','wb').write(gzip.compress(t[:5000])+gzip.compress(t[5000:])); "
        + "c=gzip.compress(t); open(d+'/cut.csv.gz','wb').write(c[:len(c)//2])")
    let plain = try readAny(text).samples
    #expect(try read("one.csv.gz").samples == plain)
    #expect(try read("two.csv.gz").samples == plain)
    let cut = try read("cut.csv.gz")
    #expect(cut.samples.count > 50 && cut.samples.count < 300)
    #expect(cut.samples == Array(plain.prefix(cut.samples.count)))
    #expect(cut.summary.warnings.contains(.cutOff))
    #expect(try read("two.csv.gz").summary.warnings.isEmpty)
  }

  @Test("A zip whose bytes do not give its checksum is damaged, and zeros behind a .gz are not")
  func checksums() throws {
    let text = ConstructedTable.phones[0].text
    _ = try folder.file("walk.csv", Array(text.utf8))
    try python(
      "import sys,gzip,zipfile; d=sys.argv[1]; t=open(d+'/walk.csv','rb').read(); "
        + "open(d+'/padded.csv.gz','wb').write(gzip.compress(t)+bytes(512)); "
        + "z=zipfile.ZipFile(d+'/sound.zip','w',zipfile.ZIP_STORED); z.writestr('walk.csv',t); z.close(); "
        + "b=bytearray(open(d+'/sound.zip','rb').read()); b[9000]=b[9000]^1; open(d+'/bad.zip','wb').write(bytes(b))"
    )
    #expect(try read("padded.csv.gz").samples.count == motion.count)
    #expect(try read("sound.zip").samples.count == motion.count)
    let error = #expect(throws: RecordingError.self) { try read("bad.zip") }
    #expect(error?.fault == .table(.damagedArchive))
  }

  @Test("Of a zip with two walks each is named by a path that opens, and UTF-16 inside is read")
  func pathsInside() throws {
    let text = ConstructedTable.plain[0].text
    _ = try folder.file("walk.csv", Array(text.utf8))
    try python(
      "import sys,zipfile; d=sys.argv[1]; t=open(d+'/walk.csv','rb').read(); z=zipfile.ZipFile(d+'/two.zip','w'); "
        + "z.writestr('a/walk 1.csv',t); z.writestr('b.csv',t.decode().encode('utf-16')); z.close()")
    let error = #expect(throws: RecordingError.self) { try read("two.zip") }
    guard case .table(.severalWalks(let paths))? = error?.fault else {
      Issue.record("\(String(describing: error))")
      return
    }
    let plain = try readAny(text).samples
    for path in paths {
      let reader = try RecordingKinds.reader(.path(path), options: ReadingOptions())
      var samples: [ImuSample] = []
      while try reader.readBlock({ samples.append($0) }) {}
      #expect(samples == plain)
    }
  }

  @Test("phyphox's zip: each sensor with its own times becomes one sensor with both channels")
  func phyphox() throws {
    let header = "\"Time (s)\",\"X (m/s^2)\",\"Y (m/s^2)\",\"Z (m/s^2)\"\n"
    _ = try folder.file(
      "Accelerometer.csv",
      table(header) { "\(digits(motion.seconds($0), 3)),\(axes(motion.acceleration($0)))" })
    _ = try folder.file(
      "Gyroscope.csv",
      table("\"Time (s)\",\"X (rad/s)\",\"Y (rad/s)\",\"Z (rad/s)\"\n") { row in
        // Half a step earlier, so that each reading lies between two rows.
        "\(digits(motion.seconds(row) - 0.005, 3)),\(axes(motion.rotation(row)))"
      })
    try FileManager.default.createDirectory(atPath: folder.path + "/meta", withIntermediateDirectories: false)
    _ = try folder.file(
      "meta/time.csv", Array("event,experiment time,system time\nSTART,0,1\nPAUSE,3,4\n".utf8))
    try python(Self.zipAll)
    let walk = try read("walk.zip")
    #expect(walk.reader.formatName == "phyphox")
    #expect(walk.reader.rig.sensors.map(\.channels) == [[.acceleration, .angularVelocity]])
    #expect(walk.samples.count == motion.count)
    #expect(walk.summary.sha256?.count == 64)
    for (row, sample) in walk.samples.enumerated().dropLast() {
      #expect((try #require(sample.acceleration) - motion.acceleration(row)).length < 2e-6)
      let between = (motion.rotation(row) + motion.rotation(row + 1)) * 0.5
      #expect((try #require(sample.angularVelocity) - between).length < 2e-6, "row \(row)")
    }
    #expect(walk.samples.last?.angularVelocity == nil)
  }

  @Test("Sensor Logger's zip: acceleration without gravity and gravity make the force")
  func sensorLogger() throws {
    let header = "time,seconds_elapsed,z,y,x\n"
    func line(_ row: Int, _ v: Vector3) -> String {
      "\(1_718_030_736_872_695_300 + row * 10_000_000),\(digits(motion.seconds(row), 3)),\(digits(v.z)),\(digits(v.y)),\(digits(v.x))"
    }
    let gravity = Vector3(0.2, 0.95, -0.1) * KnownMotion.gravity
    _ = try folder.file("Accelerometer.csv", table(header) { line($0, motion.acceleration($0) - gravity) })
    _ = try folder.file("Gravity.csv", table(header) { line($0, gravity) })
    _ = try folder.file("Gyroscope.csv", table(header) { line($0, motion.rotation($0)) })
    _ = try folder.file("Metadata.csv", Array("version,device name\n3,Phone\n".utf8))
    try python(Self.zipAll)
    let walk = try read("walk.zip")
    #expect(walk.reader.formatName == "sensor_logger")
    #expect(walk.samples.count == motion.count)
    for (row, sample) in walk.samples.enumerated() {
      #expect((try #require(sample.acceleration) - motion.acceleration(row)).length < 1e-5)
      #expect((try #require(sample.angularVelocity) - motion.rotation(row)).length < 1e-5)
    }
    // The same files in a folder.
    try FileManager.default.removeItem(atPath: folder.path + "/walk.zip")
    let loose = try RecordingKinds.reader(.path(folder.path), options: ReadingOptions())
    var samples: [ImuSample] = []
    while try loose.readBlock({ samples.append($0) }) {}
    #expect(samples == walk.samples)
  }

  @Test("Two walks in a zip, no table in one, and a bomb are refused, each with its reason")
  func refused() throws {
    let text = Array(ConstructedTable.plain[0].text.utf8)
    _ = try folder.file("monday.csv", text)
    _ = try folder.file("tuesday.csv", text)
    try python(Self.zipAll)
    #expect(
      throws: RecordingError.table(
        folder.path + "/walk.zip",
        .severalWalks(["monday.csv", "tuesday.csv"].map { folder.path + "/walk.zip/" + $0 }))
    ) { try read("walk.zip") }
    try python(
      "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]+'/doc.zip','w'); z.writestr('a.pdf','x'); z.close()")
    #expect(throws: RecordingError.table(folder.path + "/doc.zip", .noTableInside(["a.pdf"]))) {
      try read("doc.zip")
    }
    try python(
      """
      import gzip, sys
      rows = b"time_s,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z\\n"
      rows += b"".join(b"%d.%02d,0,0,9.8\\n" % divmod(row, 100) for row in range(3000))
      open(sys.argv[1] + "/bomb.gz", "wb").write(gzip.compress(rows + b"30.00,0,0,9.8\\n" * 4000000))
      """)
    #expect(throws: RecordingError.table(folder.path + "/bomb.gz", .inflatesTooMuch)) { try read("bomb.gz") }
  }
}
