import GaitModel

// Recordings of ActiGraph (`.gt3x`): a zip with `info.txt` (`name: value`) and either `log.bin` or, of older devices,
// `activity.bin`. Document: "GT3X File Format" of ActiGraph, in its repository GT3X-File-Format.
//
//   log.bin: records  1E  type u8  time u32 (s, by the clock of the place)  size u16  payload  sum u8
//            numbers have their low byte first; sum is the complement of all bytes before it, exclusive-or
//            type 0:  a second of samples of 36 bits: y, x, z of 12 bits with a sign, high bits first
//            type 28: the same, in the order x, y, z
//            type 26: a second of samples of 16 bits with a sign: x, y, z
//            others tell of battery, light and the like
//   activity.bin: samples as in type 0, without a time
//
// One axis in g is the number over "Acceleration Scale", or over 341 where that is not given.

/// What `info.txt` says of an ActiGraph recording.
struct ActiGraphInfo: Equatable {
  /// Samples a second.
  let hertz: Double
  /// Counts of 1 g.
  let scale: Double
  /// When it began, in ns since 1970 by the clock of the place.
  let start: Int64
  /// Where the device was worn, if limb and side are given.
  let place: Place?
  /// The name of the model.
  let model: String

  /// Counts of 1 g of devices that do not say it.
  private static let olderScale = 341.0
  /// Steps of 100 ns from the year 1 to 1970.
  private static let ticksTo1970: Int64 = 621_355_968_000_000_000

  /// Reads the text; `nil` where the rate is missing.
  init?(_ text: String) {
    var fields: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      fields[String(line[..<colon].drop { $0 == "\u{FEFF}" })] = String(value)
    }
    guard let hertz = fields["Sample Rate"].flatMap({ Double($0) }), (1...1000).contains(hertz) else {
      return nil
    }
    self.hertz = hertz
    let scale = fields["Acceleration Scale"].flatMap { Double($0) } ?? 0
    self.scale = scale >= 1 && scale.isFinite ? scale : Self.olderScale
    let ticks = fields["Start Date"].flatMap { Int64($0) } ?? Self.ticksTo1970
    let since = ticks.subtractingReportingOverflow(Self.ticksTo1970)
    start = since.overflow || abs(since.partialValue) > Int64.max / 200 ? 0 : since.partialValue * 100
    let words = [fields["Side"], fields["Limb"]].compactMap { $0?.lowercased() }
    place = words.count == 2 ? ColumnWords(words.joined(separator: " ")).place : nil
    model = fields["Device Type"] ?? "GT3X"
  }

  /// When it began, in ISO 8601 by the clock of the place; `nil` where that is not known.
  var startedAt: String? {
    start > 0 ? String(CalendarTime(secondsSince1970: start / 1_000_000_000).text.dropLast()) : nil
  }
}

/// The records of an ActiGraph recording's `log.bin`, or the samples of its `activity.bin`.
///
/// The samples of a record lie evenly in its second. While the device slept there is no record, and no sample: that is a
/// gap.
struct ActiGraphRecords: BinaryDecoding {
  /// Which of both files is read.
  enum Form {
    case records, samples
  }

  private static let separator: UInt8 = 0x1E
  /// Bytes of a record before its payload.
  private static let headSize = 8
  /// Two packed samples.
  private static let pairSize = 9

  let formatName = "gt3x"
  let channels: ChannelSet = .acceleration
  private(set) var tally = BinaryTally()
  private let info: ActiGraphInfo
  private let form: Form
  private let unit: Double
  /// Samples of `activity.bin` so far.
  private var count = 0

  init(_ info: ActiGraphInfo, _ form: Form) {
    self.info = info
    self.form = form
    unit = TableUnit.gravity / info.scale
  }

  var name: String { "ActiGraph \(info.model)" }
  var place: Place? { info.place }
  var startedAt: String? { info.startedAt }

  mutating func take(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, _ body: (BinaryReading) -> Void
  ) -> Int {
    form == .records ? takeRecords(bytes, isLast: isLast, body) : takeSamples(bytes, isLast: isLast, body)
  }

  // MARK: log.bin

  private mutating func takeRecords(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, _ body: (BinaryReading) -> Void
  ) -> Int {
    var index = 0
    var isLost = false
    while index < bytes.count {
      guard bytes[index] == Self.separator else {
        lose(&isLost)
        index += 1
        continue
      }
      guard index + Self.headSize <= bytes.count else { break }
      let size = Int(bytes.low16(index + 6))
      let end = index + Self.headSize + size
      guard end < bytes.count else {
        if isLast, isLost {
          index += 1
          continue
        }
        break
      }
      var sum: UInt8 = 0xFF
      for byte in bytes[index..<end] { sum ^= byte }
      guard sum == bytes[end] else {
        // A separator within lost bytes, or a damaged record: the next one is sought behind its first byte.
        lose(&isLost)
        index += 1
        continue
      }
      isLost = false
      tally.parts += 1
      record(
        type: bytes[index + 1], second: bytes.low32(index + 2),
        UnsafeRawBufferPointer(rebasing: bytes[(index + Self.headSize)..<end]), body)
      index = end + 1
    }
    if isLast, index < bytes.count {
      tally.parts += 1
      tally.isCut = true
      index = bytes.count
    }
    return index
  }

  /// Counts a stretch of bytes that hold no record.
  private mutating func lose(_ isLost: inout Bool) {
    guard !isLost else { return }
    isLost = true
    tally.parts += 1
    tally.countDamaged()
  }

  private func record(
    type: UInt8, second: UInt32, _ payload: UnsafeRawBufferPointer, _ body: (BinaryReading) -> Void
  ) {
    let isPacked = type == 0 || type == 28
    // A payload of one byte says that the device hung on a cable.
    guard isPacked || type == 26, payload.count > 1 else { return }
    let count = isPacked ? payload.count * 2 / Self.pairSize : payload.count / 6
    let step = 1e9 / max(info.hertz, Double(count))
    for index in 0..<count {
      var value: Vector3
      if isPacked {
        value = Self.packed(payload, index)
        if type == 0 { value = Vector3(value.y, value.x, value.z) }
      } else {
        func axis(_ number: Int) -> Double {
          Double(Int16(bitPattern: payload.low16(6 * index + 2 * number)))
        }
        value = Vector3(axis(0), axis(1), axis(2))
      }
      body(
        BinaryReading(
          time: Int64(second) * 1_000_000_000 + Int64((Double(index) * step).rounded()),
          acceleration: value * unit))
    }
  }

  // MARK: activity.bin

  private mutating func takeSamples(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, _ body: (BinaryReading) -> Void
  ) -> Int {
    let whole = isLast ? bytes.count * 2 / Self.pairSize : bytes.count / Self.pairSize * 2
    for index in 0..<whole {
      let value = Self.packed(bytes, index)
      let time = info.start + Int64((Double(count) * 1e9 / info.hertz).rounded())
      body(BinaryReading(time: time, acceleration: Vector3(value.y, value.x, value.z) * unit))
      count += 1
    }
    tally.parts = count
    return isLast ? bytes.count : whole / 2 * Self.pairSize
  }

  /// The three numbers of 12 bits of a packed sample, in their order.
  private static func packed(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Vector3 {
    func number(_ position: Int) -> Double {
      let bit = 36 * index + 12 * position
      let byte = bit / 8
      let pair = bytes.high16(byte)
      let raw = bit % 8 == 0 ? pair >> 4 : pair & 0xFFF
      return Double(Int16(bitPattern: raw << 4) >> 4)
    }
    return Vector3(number(0), number(1), number(2))
  }
}
