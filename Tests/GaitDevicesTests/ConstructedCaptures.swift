import GaitTestSupport

/// Captures built from documents. The files in `Fixtures/devices` are these bytes.
enum ConstructedCaptures {
  /// By folder: protocol and name.
  static let all: [(folder: String, bytes: [UInt8])] =
    [
      ("ximu3/vendor-examples", vendorExamples),
      ("ximu3/worked-examples", workedExamples),
      ("ximu3/walk-binary", walkBinary),
      ("ximu3/walk-characters-old-firmware", walkCharacters),
      ("ximu3/two-channels", twoChannels),
      ("witmotion/sets", witMotionSets),
      ("witmotion/whole-frames", witMotionWholeFrames),
      ("text/razor", razor),
      ("text/razor-raw", razorRaw),
      ("text/openlog-artemis", openLogArtemis),
      ("text/serial-plotter", serialPlotter),
      ("text/millis-and-tabs", millisAndTabs),
      ("text/json-lines", jsonLines),
      ("text/columns-named", columnsNamed),
    ] + ConstructedFrames.all

  /// One instant of a body that rests for half a second and then swings; exact in the decimals that are sent.
  struct Instant {
    /// In g.
    var force: [Double]
    /// In °/s.
    var rotation: [Double]

    /// - Parameters:
    ///   - index: samples since the beginning.
    ///   - rest: so many samples rest.
    init(_ index: Int, rest: Int) {
      let phase = index < rest ? 0 : (index - rest) % 40
      let swing = Double(phase < 20 ? phase : 40 - phase)
      force = [0.0125 * swing - 0.0225, 0.035 - 0.0075 * swing, 1 - 0.02 * swing]
      rotation = [swing * 12.5 - 0.25, 0.5 - swing * 6.25, swing]
    }
  }

  // MARK: x-IMU3

  static let pingAnswer = XIMU3Frames.text(
    #"{"ping":{"interface":"USB","name":"x-IMU3","sn":"01234567"}}"# + "\n")

  /// Printed in the maker's manual.
  static let vendorExamples =
    pingAnswer
    + bytes(
      "C9 40 42 0F 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 3F 0A")
    + XIMU3Frames.text("I,1000000,0.0000,0.0000,0.0000,0.0000,0.0000,1.0000\n")
    + bytes("C2 40 42 0F 00 00 00 00 00 00 00 C8 42 66 66 86 40 00 00 00 40 0A")
    + bytes("CE 40 42 0F 00 00 00 00 00 42 75 74 74 6F 6E 20 70 72 65 73 73 65 64 2E 0A")

  /// Worked by hand, and read alike by the maker's library 1.9.1.
  static let workedExamples =
    pingAnswer
    + bytes("C9 DB DD DB DC 00 00 00 00 00 00 00 00 F7 42 00 00 35 C2 00 00 20 41 00 00 00 3F 00 00 80 BE")
    + bytes("00 00 78 3F 0A")
    + bytes("D1 C4 09 00 00 00 00 00 00 00 00 00 3F 00 00 00 BF 00 00 00 3F 00 00 00 BF 0A")
    + bytes("D4 40 42 0F 00 00 00 00 00 00 00 C8 41 0A")
    // Broken off: the message before it and the one after it must stand.
    + bytes("C9 40 42 0F 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 0A")
    + XIMU3Frames.binary("I", 2_000_000, [-2000, 2000, 0.1, -16, 16, 0.1])

  static let walkBinary: [UInt8] = {
    var all = XIMU3Frames.text(#"{"ping":{"interface":"USB","name":"Left Shank","sn":"01234567"}}"# + "\n")
    all += XIMU3Frames.text(#"{"binary_mode_enabled":true}"# + "\n")
    for index in 0..<200 {
      let time = 10_000_000 + UInt64(index) * 10_000
      let now = Instant(index, rest: 50)
      all += XIMU3Frames.binary("I", time, (now.rotation + now.force).map { Float($0) })
      if index % 20 == 0 { all += XIMU3Frames.binary("M", time, [0.25, -0.5, 0.125]) }
      if index % 100 == 0 {
        all += XIMU3Frames.binary("T", time, [31.4])
        all += XIMU3Frames.binary("B", time, [87.5, 4.05, 0])
        all += XIMU3Frames.binary("U", time, [0, 0, 1, 0])
      }
    }
    all += XIMU3Frames.binary("L", 12_000_000, [1, 0, 0, 0, -0.5, 0.25, 0.125])
    all += XIMU3Frames.binary("L", 12_010_000, [-0.5, 0.25, 0.125])
    all += XIMU3Frames.binary("F", 12_020_000, text: "SD card missing")
    all += XIMU3Frames.binary("I", 12_030_000, [.nan, 0, 0, 0, 0, 1])
    all += XIMU3Frames.binary("I", 12_040_000, [0, 0, 0, 0, 0, 301])
    return all
  }()

  static let walkCharacters: [UInt8] = {
    var all = XIMU3Frames.text(
      #"{"ping":{"interface":"USB","deviceName":"x-IMU3","serialNumber":"0A1B2C3D"}}"# + "\r\n")
    for index in 0..<100 {
      let time = 500 + UInt64(index) * 20_000
      let now = Instant(index, rest: 25)
      all += XIMU3Frames.characters("I", time, now.rotation + now.force, end: "\r\n")
      if index % 10 == 0 { all += XIMU3Frames.characters("Q", time, [0.5, -0.5, 0.5, -0.5], end: "\r\n") }
    }
    all += XIMU3Frames.characters("W", 2_000_500, [80, -51], end: "\r\n")
    all += XIMU3Frames.text("N,2000600,trial 1, second half\r\n")
    return all
  }()

  static let twoChannels: [UInt8] = (0..<60).flatMap { index -> [UInt8] in
    let time = UInt64(index) * 10_000
    let now = Instant(index, rest: 20)
    let message = XIMU3Frames.binary("I", time, (now.rotation + now.force).map { Float($0) })
    let other = XIMU3Frames.characters("I", time + 77, (now.rotation + now.force).map { -$0 })
    return message + XIMU3Frames.passedOn(0x41, message) + XIMU3Frames.passedOn(0xFF, other)
  }

  // MARK: WitMotion

  /// Words of 16 bits for shares of a range.
  static func words(_ values: [Double], range: Double) -> [UInt8] {
    values.flatMap { value -> [UInt8] in
      let word = UInt16(bitPattern: Int16((value / range * 32_768).rounded()))
      return [UInt8(word & 0xFF), UInt8(word >> 8)]
    }
  }

  /// A frame of eleven bytes.
  static func witMotion(_ type: UInt8, _ data: [UInt8]) -> [UInt8] {
    let frame = [0x55, type] + data
    return frame + [frame.reduce(0, &+)]
  }

  /// Two seconds at 50 Hz with the module's clock; angles and field between; one frame damaged, one broken off.
  static let witMotionSets: [UInt8] = (0..<100).flatMap { index -> [UInt8] in
    let now = Instant(index, rest: 25)
    let time = 250 + 20 * index
    let milliseconds = time % 1000
    var force = witMotion(0x51, words(now.force, range: 16) + [0xF4, 0x09])
    if index == 40 { force[4] ^= 0x10 }
    if index == 60 { force.removeLast(4) }
    return witMotion(
      0x50,
      [26, 11, 23, 7, 40, UInt8(5 + time / 1000), UInt8(milliseconds & 0xFF), UInt8(milliseconds >> 8)])
      + force + witMotion(0x52, words(now.rotation, range: 2000) + [0, 0])
      + witMotion(0x53, [0, 0x20, 0, 0xF0, 0, 0xC0, 0x34, 0x12])
      + witMotion(0x54, [0x68, 0x01, 0x69, 0x00, 0x86, 0xFF, 0xF4, 0x09])
  }

  /// Frames of twenty bytes without a checksum, the module upside down; registers between.
  static let witMotionWholeFrames: [UInt8] = (0..<100).flatMap { index -> [UInt8] in
    let now = Instant(index, rest: 25)
    let frame =
      [0x55, 0x61] + words(now.force.map { -$0 }, range: 16) + words(now.rotation.map { -$0 }, range: 2000)
      + [0, 0x20, 0, 0xF0, 0, 0xC0]
    return index % 25 == 24
      ? frame + bytes("55 71 3A 00 68 01 69 00 7A 00 00 00 00 00 00 00 00 00 00 00") : frame
  }

  // MARK: Lines of text

  /// Decimals as a sketch prints them.
  static func decimal(_ value: Double, _ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let digits = String(scaled % scale)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return places == 0
      ? "\(sign)\(scaled)"
      : "\(sign)\(scaled / scale).\(String(repeating: "0", count: places - digits.count))\(digits)"
  }

  static func lines(_ count: Int, rest: Int = 60, _ line: (Int, Instant) -> String) -> [UInt8] {
    (0..<count).flatMap { Array(line($0, Instant($0, rest: rest)).utf8) }
  }

  static let razor = lines(120) { index, now in
    let force = now.force.map { decimal($0, 2) }.joined(separator: ", ")
    let rotation = now.rotation.map { decimal($0, 2) }.joined(separator: ", ")
    return "\(12_345 + 10 * index), \(force), \(rotation), 22.35, -4.20, 40.05\r\n"
  }

  static let razorRaw = lines(120) { index, now in
    let force = now.force.map { decimal($0 * 16_384, 0) }.joined(separator: ", ")
    let rotation = now.rotation.map { decimal($0 * 16.4, 0) }.joined(separator: ", ")
    return "\(12_345 + 10 * index), \(force), \(rotation), 149, -28, 267\r\n"
  }

  static let openLogArtemis =
    XIMU3Frames.text("Artemis OpenLog\r\n")
    + XIMU3Frames.text("rtcDate,rtcTime,micros,aX,aY,aZ,gX,gY,gZ,mX,mY,mZ,imu_degC,output_Hz,\r\n")
    + lines(60) { index, now in
      let force = now.force.map { decimal($0 * 1000, 2) }.joined(separator: ",")
      let rotation = now.rotation.map { decimal($0, 2) }.joined(separator: ",")
      return "11/23/2026,07:40:05.25,\(8_123_456 + 10_020 * index),\(force),\(rotation),"
        + "-12.45,8.10,33.60,28.71,99.800,\r\n"
    }

  static let serialPlotter = lines(120) { _, now in
    let names = ["ax", "ay", "az", "gx", "gy", "gz"]
    let numbers = now.force.map { decimal($0, 4) } + now.rotation.map { decimal($0, 2) }
    return zip(names, numbers).map { "\($0):\($1)" }.joined(separator: ",") + "\r\n"
  }

  static let millisAndTabs = lines(120) { index, now in
    let force = now.force.map { decimal($0 * 9.80665, 3) }.joined(separator: "\t")
    let rotation = now.rotation.map { decimal($0 * .pi / 180, 4) }.joined(separator: "\t")
    return "\(1023 + 10 * index)\t\(force)\t\(rotation)\n"
  }

  static let jsonLines = lines(120) { index, now in
    let force = now.force.map { decimal($0 * 9.80665, 3) }
    return
      "{\"t_ms\": \(40 + 20 * index), \"acc_x\": \(force[0]), \"acc_y\": \(force[1]), \"acc_z\": \(force[2])}\n"
  }

  /// The sensor hangs upside down.
  static let columnsNamed = lines(60, rest: 10) { index, now in
    let rotation = now.rotation.map { decimal(-$0, 2) }.joined(separator: ";")
    let force = now.force.map { decimal($0 * -4096, 0) }.joined(separator: ";")
    return "\(rotation);\(force);\(7_000 + 5_000 * index);ok\n"
  }
}
