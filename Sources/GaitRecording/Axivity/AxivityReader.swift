import GaitModel

/// Reads an Axivity recording block by block; memory does not grow with the file.
///
/// Every block says at which of its samples its time holds; between two such moments samples are evenly spaced. So
/// the device's true rate counts, which differs from the nominal one by some percent. After a gap, and before the
/// first and after the last moment, the rate last seen goes on. A block that is damaged is left out.
final class AxivityReader: SampleReader {
  /// Moments further from the nominal rate than this share belong to different stretches.
  private static let greatestDeviation = 0.15
  /// So many blocks are read at once.
  private static let blocksAtOnce = 128

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

  private let input: any ByteInput
  private let room: UnsafeMutableRawBufferPointer
  private var held = 0
  private var stretch = Stretch()
  private var last: (session: UInt32, sequence: UInt32)?
  private var base: Int64?
  private var isOver = false
  private var blocks = 0
  private var damaged = 0
  private var firstDamaged: Int?
  private var sampleCount = 0
  private var times: (first: SampleTime, last: SampleTime)?
  private var isCut = false

  let rig: SensorRig
  let places: [Place]
  let guesses: [RecordingGuess]
  let formatName = "axivity"

  /// A reader for `input`, which begins with the header.
  init(_ input: PeekedInput, options: ReadingOptions) throws(RecordingError) {
    self.input = input
    let head = try input.peek(AxivityBlock.headerSize + 16 * AxivityBlock.size)
    var block: AxivityBlock?
    var start = head.startIndex + AxivityBlock.headerSize
    while block == nil, start + AxivityBlock.size <= head.endIndex {
      block = head[start..<(start + AxivityBlock.size)].withUnsafeBytes { AxivityBlock($0) }
      start += AxivityBlock.size
    }
    guard let block else { throw RecordingError.noSamples(input.name) }
    let place = options.places.first?.place ?? Place.lowerBack
    places = [place]
    guard options.kept?.contains(place) ?? true else {
      throw RecordingError.table(input.name, .noneOfSensors(wanted: options.kept ?? [], present: places))
    }
    rig = SensorRig([
      WornSensor(
        place: place, channels: block.hasGyroscope ? [.acceleration, .angularVelocity] : .acceleration)
    ])
    let name = block.hasGyroscope ? "Axivity AX6" : "Axivity AX3"
    guesses = [.format(name)] + (options.places.isEmpty ? [.placeAssumed(place)] : [])
    room = .allocate(byteCount: Self.blocksAtOnce * AxivityBlock.size, alignment: 16)
    var skipped = 0
    while skipped < AxivityBlock.headerSize {
      let count = try input.read(
        into: UnsafeMutableRawBufferPointer(rebasing: room[..<(AxivityBlock.headerSize - skipped)]))
      if count == 0 { break }
      skipped += count
    }
  }

  deinit {
    room.deallocate()
  }

  var bytesRead: Int { input.bytesRead }
  var byteCount: Int? { input.byteCount }

  func readBlock(_ body: (ImuSample) -> Void) throws(RecordingError) -> Bool {
    if isOver { return false }
    let count = try input.read(into: UnsafeMutableRawBufferPointer(rebasing: room[held...]))
    held += count
    var start = 0
    while start + AxivityBlock.size <= held {
      take(UnsafeRawBufferPointer(rebasing: room[start..<(start + AxivityBlock.size)]), body)
      start += AxivityBlock.size
    }
    room.copyMemory(from: UnsafeRawBufferPointer(rebasing: room[start..<held]))
    held -= start
    if count > 0 { return true }
    isOver = true
    isCut = held > 0
    emitRest(body)
    if sampleCount == 0 { throw RecordingError.noSamples(input.name) }
    return false
  }

  func finish() throws(RecordingError) -> RecordingSummary {
    try input.drain()
    var warnings: [RecordingWarning] = []
    if damaged > 0, let firstDamaged { warnings.append(.rowsLeftOut(count: damaged, first: firstDamaged)) }
    if isCut { warnings.append(.truncatedLastRow(row: blocks + 1)) }
    if input.isCutOff { warnings.append(.cutOff) }
    return RecordingSummary(
      rows: blocks, samples: sampleCount, sha256: input.sha256(), firstTime: times?.first,
      lastTime: times?.last,
      warnings: warnings)
  }

  // MARK: Blocks

  private func take(_ bytes: UnsafeRawBufferPointer, _ body: (ImuSample) -> Void) {
    blocks += 1
    guard let block = AxivityBlock(bytes) else {
      damaged += 1
      if firstDamaged == nil { firstDamaged = blocks }
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

  /// Nanoseconds a sample as set, until moments give the true ones.
  private var nominalStep = 1e7

  private func append(_ block: AxivityBlock, _ bytes: UnsafeRawBufferPointer) {
    for index in 0..<block.count { stretch.readings.append(block.sample(index, bytes)) }
  }

  /// Ends the stretch and begins another.
  private func begin(_ body: (ImuSample) -> Void) {
    emitRest(body)
    let step = stretch.step
    stretch = Stretch()
    if let step { nominalStep = step }
  }

  private func emitRest(_ body: (ImuSample) -> Void) {
    guard let moment = stretch.moment else { return }
    emit(before: stretch.end, from: moment, step: stretch.step ?? nominalStep, body)
  }

  private func emit(
    before end: Int, from moment: (index: Int, time: Int64), step: Double, _ body: (ImuSample) -> Void
  ) {
    let count = min(max(end - stretch.first, 0), stretch.readings.count)
    for offset in 0..<count {
      let index = stretch.first + offset
      let time = moment.time + Int64((Double(index - moment.index) * step).rounded())
      let zero = base ?? time
      base = zero
      let sample = ImuSample(
        time: SampleTime(nanoseconds: time - zero), sensor: 0,
        acceleration: stretch.readings[offset].acceleration,
        angularVelocity: stretch.readings[offset].rotation)
      if times == nil { times = (sample.time, sample.time) }
      times?.last = sample.time
      sampleCount += 1
      body(sample)
    }
    stretch.readings.removeFirst(count)
    stretch.first += count
  }
}
