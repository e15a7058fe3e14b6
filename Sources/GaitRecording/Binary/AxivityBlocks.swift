import GaitModel

/// The blocks of an Axivity recording.
///
/// Every block says at which of its samples its time holds; between two such moments samples are evenly spaced. So
/// the device's true rate counts, which differs from the nominal one by some percent. After a gap, and before the
/// first and after the last moment, the rate last seen goes on. A block that is damaged is left out.
struct AxivityBlocks: BinaryDecoding {
  /// Moments further from the nominal rate than this share belong to different stretches.
  private static let greatestDeviation = 0.15

  /// Samples whose times are not known yet, and where their stretch's last moment lies.
  private struct Stretch {
    var readings: [(acceleration: Vector3, rotation: Vector3?)] = []
    /// Number of the first of `readings` in the stretch.
    var first = 0
    /// The last moment: sample and time.
    var moment: (index: Int, time: Int64)?
    /// Nanoseconds a sample, once two moments are known.
    var step: Double?
    var end: Int { first + readings.count }
  }

  let formatName = "axivity"
  let name: String
  let channels: ChannelSet
  let place: Place? = nil
  let startedAt: String?
  private(set) var tally = BinaryTally()

  private var stretch = Stretch()
  private var last: (session: UInt32, sequence: UInt32)?
  /// Nanoseconds a sample as set, until moments give the true ones.
  private var nominalStep = 1e7

  /// The decoder of a file that begins so: with its header and some blocks; `nil` where no block is whole.
  init?(_ head: ArraySlice<UInt8>) {
    var block: AxivityBlock?
    var start = head.startIndex + AxivityBlock.headerSize
    while block == nil, start + AxivityBlock.size <= head.endIndex {
      block = head[start..<(start + AxivityBlock.size)].withUnsafeBytes { AxivityBlock($0) }
      start += AxivityBlock.size
    }
    guard let block else { return nil }
    channels = block.hasGyroscope ? [.acceleration, .angularVelocity] : .acceleration
    name = block.hasGyroscope ? "Axivity AX6" : "Axivity AX3"
    let seconds = block.time / 1_000_000_000 + Self.secondsTo2000
    startedAt = String(CalendarTime(secondsSince1970: seconds).text.dropLast())
  }

  private static let secondsTo2000: Int64 = 946_684_800

  mutating func take(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, _ body: (BinaryReading) -> Void
  ) -> Int {
    var start = 0
    while start + AxivityBlock.size <= bytes.count {
      take(UnsafeRawBufferPointer(rebasing: bytes[start..<(start + AxivityBlock.size)]), body)
      start += AxivityBlock.size
    }
    guard isLast else { return start }
    emitRest(body)
    if start < bytes.count {
      tally.parts += 1
      tally.isCut = true
    }
    return bytes.count
  }

  // MARK: Blocks

  private mutating func take(_ bytes: UnsafeRawBufferPointer, _ body: (BinaryReading) -> Void) {
    tally.parts += 1
    guard let block = AxivityBlock(bytes) else {
      tally.countDamaged()
      return
    }
    if let last, last.session != block.session || last.sequence &+ 1 != block.sequence { begin(body) }
    last = (block.session, block.sequence)
    let index = stretch.end + block.timeIndex
    let nominal = 1e9 / block.nominalRate
    if let moment = stretch.moment {
      let step = index > moment.index ? Double(block.time - moment.time) / Double(index - moment.index) : 0
      if abs(step / nominal - 1) > Self.greatestDeviation {
        // The clock was set, or samples are missing without a word.
        begin(body)
        append(block, bytes)
        stretch.moment = (block.timeIndex, block.time)
        return
      }
      append(block, bytes)
      emit(before: min(index, stretch.end), from: moment, step: step, body)
      stretch.step = step
      stretch.moment = (index, block.time)
    } else {
      append(block, bytes)
      stretch.moment = (index, block.time)
    }
    if stretch.step == nil { nominalStep = nominal }
  }

  private mutating func append(_ block: AxivityBlock, _ bytes: UnsafeRawBufferPointer) {
    for index in 0..<block.count { stretch.readings.append(block.sample(index, bytes)) }
  }

  /// Ends the stretch and begins another.
  private mutating func begin(_ body: (BinaryReading) -> Void) {
    emitRest(body)
    let step = stretch.step
    stretch = Stretch()
    if let step { nominalStep = step }
  }

  private mutating func emitRest(_ body: (BinaryReading) -> Void) {
    guard let moment = stretch.moment else { return }
    emit(before: stretch.end, from: moment, step: stretch.step ?? nominalStep, body)
  }

  private mutating func emit(
    before end: Int, from moment: (index: Int, time: Int64), step: Double, _ body: (BinaryReading) -> Void
  ) {
    let count = min(max(end - stretch.first, 0), stretch.readings.count)
    for offset in 0..<count {
      let index = stretch.first + offset
      let time = moment.time + Int64((Double(index - moment.index) * step).rounded())
      body(
        BinaryReading(
          time: time, acceleration: stretch.readings[offset].acceleration,
          angularVelocity: stretch.readings[offset].rotation))
    }
    stretch.readings.removeFirst(count)
    stretch.first += count
  }
}
