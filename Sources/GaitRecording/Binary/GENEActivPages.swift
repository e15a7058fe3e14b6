import GaitModel
import GaitText

// Recordings of the GENEActiv of Activinsights (`.bin`): text with CR LF. A header of lines `name:value` in which each
// axis has a gain and an offset, then pages. Document: the GENEActiv user manual's appendix, "Decoding .bin files".
//
//   Recorded Data
//   Page Time:2013-05-30 10:12:54:500      of the page's first sample, to the ms behind the last colon
//   Measurement Frequency:85.7
//   … other lines …
//   3,600 hexadecimal digits               300 samples of 48 bits: x, y, z of 12 bits with a sign, 10 of light,
//                                          1 of the button, 1 of no meaning
//
// One axis in g is (100 × number − offset) / gain.

/// The pages of a GENEActiv recording.
///
/// Every page says when it began. Its samples are evenly spaced up to the next page's time, so that the device's true
/// rate counts; where pages are missing, at the rate that the device was set to.
struct GENEActivPages: BinaryDecoding {
  /// What a file of this kind begins with.
  static let mark = "Device Identity"
  private static let pageMark = Array("Recorded Data".utf8)
  /// Digits of a sample.
  private static let digits = 12
  /// A page's rate may differ from the one that was set by this share; beyond it, pages are missing.
  private static let greatestDeviation = 0.05

  private struct Page {
    var time: Int64
    var hertz: Double
    var values: [Vector3]
  }

  let formatName = "geneactiv"
  let name = "GENEActiv"
  let channels: ChannelSet = .acceleration
  let place: Place?
  let startedAt: String?
  private(set) var tally = BinaryTally()

  private let gain: Vector3
  private let offset: Vector3
  /// The page whose samples wait for the next page's time.
  private var waiting: Page?
  private var step: Double?

  /// The decoder of a file that begins so; `nil` where the header lacks what is needed.
  init?(_ head: ArraySlice<UInt8>) {
    var header: [String: String] = [:]
    for line in Self.lines(head) {
      if line.elementsEqual(Self.pageMark) { break }
      guard let (key, value) = Self.field(line), header[key] == nil else { continue }
      header[key] = value
    }
    func number(_ key: String) -> Double? {
      header[key].flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
    }
    guard let xGain = number("x gain"), let yGain = number("y gain"), let zGain = number("z gain"),
      let xOffset = number("x offset"), let yOffset = number("y offset"), let zOffset = number("z offset"),
      xGain != 0, yGain != 0, zGain != 0
    else { return nil }
    gain = Vector3(xGain, yGain, zGain)
    offset = Vector3(xOffset, yOffset, zOffset)
    place = header["Device Location Code"].flatMap { ColumnWords($0).place }
    startedAt = Self.pageTime(head).map {
      String(CalendarTime(secondsSince1970: $0 / 1_000_000_000).text.dropLast())
    }
  }

  mutating func take(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, _ body: (BinaryReading) -> Void
  ) -> Int {
    var taken = 0
    // A page is over where the next begins, or where the file ends.
    guard var start = Self.find(bytes, from: 0) else {
      return isLast ? bytes.count : max(bytes.count - 16, 0)
    }
    while let end = Self.find(bytes, from: start + Self.pageMark.count) {
      page(bytes[start..<end], body)
      start = end
    }
    taken = start
    if isLast {
      page(bytes[start...], body)
      emitWaiting(until: nil, body)
      taken = bytes.count
    }
    return taken
  }

  private mutating func page(_ bytes: Slice<UnsafeRawBufferPointer>, _ body: (BinaryReading) -> Void) {
    tally.parts += 1
    var time: Int64?
    var hertz: Double?
    var values: [Vector3] = []
    var isWhole = false
    for line in Self.lines(Array(bytes)[...]) {
      if let (key, value) = Self.field(line) {
        if key == "Page Time" { time = Self.time(value) }
        if key == "Measurement Frequency" { hertz = Double(value) }
      } else if line.count >= Self.digits, !line.elementsEqual(Self.pageMark) {
        (values, isWhole) = self.values(line)
      }
    }
    guard let time, let hertz, hertz.isFinite, hertz >= 1, hertz <= 1000, !values.isEmpty else {
      tally.countDamaged()
      return
    }
    if !isWhole { tally.isCut = true }
    emitWaiting(until: time, body)
    waiting = Page(time: time, hertz: hertz, values: values)
  }

  /// Passes on the page that waits, its samples even up to the next page's time.
  private mutating func emitWaiting(until end: Int64?, _ body: (BinaryReading) -> Void) {
    guard let page = waiting else { return }
    waiting = nil
    let nominal = 1e9 / page.hertz
    if let end {
      let own = Double(end - page.time) / Double(page.values.count)
      if abs(own / nominal - 1) <= Self.greatestDeviation { step = own }
    }
    let step = self.step ?? nominal
    for (index, value) in page.values.enumerated() {
      body(BinaryReading(time: page.time + Int64((Double(index) * step).rounded()), acceleration: value))
    }
  }

  /// The samples of a line of digits, in m/s², and whether there are no other bytes in it.
  private func values(_ line: ArraySlice<UInt8>) -> ([Vector3], isWhole: Bool) {
    var values: [Vector3] = []
    values.reserveCapacity(line.count / Self.digits)
    var number: UInt64 = 0
    var count = 0
    for byte in line {
      guard let digit = Self.digit(byte) else { return (values, false) }
      number = number << 4 | UInt64(digit)
      count += 1
      guard count == Self.digits else { continue }
      func axis(_ shift: UInt64) -> Double {
        Double(Int16(bitPattern: UInt16(number >> shift & 0xFFF) << 4) >> 4)
      }
      values.append((Vector3(axis(36), axis(24), axis(12)) * 100 - offset) / gain * TableUnit.gravity)
      (number, count) = (0, 0)
    }
    return (values, count == 0)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  // MARK: Lines

  /// Where the next page begins.
  private static func find(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    var index = start
    while index + pageMark.count <= bytes.count {
      if bytes[index] == pageMark[0], bytes[index..<(index + pageMark.count)].elementsEqual(pageMark) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The lines, without their ends.
  private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    bytes.split(separator: Ascii.newline).map { $0.last == 0x0D ? $0.dropLast() : $0 }
  }

  /// Name and value of a line; `nil` where it has no colon.
  private static func field(_ line: ArraySlice<UInt8>) -> (String, String)? {
    guard let colon = line.firstIndex(of: Ascii.colon) else { return nil }
    let key = String(decoding: Array(line[..<colon]), as: UTF8.self)
    let value = line[line.index(after: colon)...].split(separator: UInt8(ascii: " "))
    // In the header the unit stands behind the frequency.
    let words = key == "Measurement Frequency" ? value.prefix(1) : value[...]
    return (key, words.map { String(decoding: Array($0), as: UTF8.self) }.joined(separator: " "))
  }

  private static func pageTime(_ head: ArraySlice<UInt8>) -> Int64? {
    for line in lines(head) {
      if let (key, value) = field(line), key == "Page Time" { return time(value) }
    }
    return nil
  }

  /// Nanoseconds since 1970 of `2013-05-30 10:12:54:500`, by the clock of the place.
  private static func time(_ text: String) -> Int64? {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard parts.count == 7, (1970...2200).contains(parts[0]), (1...12).contains(parts[1]),
      (1...31).contains(parts[2]), parts[3] < 24, parts[4] < 60, parts[5] < 61, parts[6] < 1000
    else { return nil }
    let days = WrittenTime.daysSince1970(parts[0], parts[1], parts[2])
    let seconds = days * 86_400 + parts[3] * 3600 + parts[4] * 60 + parts[5]
    return Int64(seconds) * 1_000_000_000 + Int64(parts[6]) * 1_000_000
  }
}
