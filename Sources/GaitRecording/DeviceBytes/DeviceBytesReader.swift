import GaitDevices
import GaitModel

/// Reads the bytes that a device sent, kept as they came: a recorder's card, the file of a maker's program.
///
/// The first bytes show the protocol, if it can be known by more than its form (`DecoderRace`). The device's
/// clock is the time; where a protocol carries none, the user says how many samples a second there are. Sensors behind one connection
/// that have a clock of their own are taken to begin where they are first heard. What is refused is counted.
final class DeviceBytesReader: SampleReader {
  /// So many bytes show the protocol, the sensors and what they measure.
  private static let lookedAt = 64 * 1024
  /// Clocks of two sensors that are further apart than this, in seconds, do not count from one moment.
  private static let sameClock = 2.0

  private let input: any ByteInput
  private let room: UnsafeMutableRawBufferPointer
  private let opening: DeviceBytesOpening
  private let ticksPerSecond: Double
  /// Bits after which the device's clock begins again.
  private let tickBits: Int
  private let period: Double
  private var decoder: AnyDecoder
  private var gathered = GatheredReadings()
  /// By sensor of the rig: ticks at the recording's zero, and how many samples there were.
  private var zeros: [UInt64?]
  private var counts: [Int]
  /// By sensor in the file: its ticks, counted on where they begin again.
  private var unwrapped: [UInt64?]
  private var newest = SampleTime.zero
  private var times: (first: SampleTime, last: SampleTime)?
  private var isOver = false
  private var readings = 0
  private var isCut = false
  /// By sensor in the file, its number in the rig; `nil` where it is not wanted.
  private let indexInRig: [Int?]

  let rig: SensorRig
  let places: [Place]
  let guesses: [RecordingGuess]
  let formatName: String

  /// The protocol of bytes that begin so; `nil` where none can be known.
  static func protocolID(_ head: ArraySlice<UInt8>) -> String? {
    var race = DecoderRace()
    _ = race.consume(head, arrivalNanoseconds: 0)
    guard case .chosen(let id) = race.finish() else { return nil }
    return id
  }

  /// A reader for `input`, which speaks the protocol with this short name.
  init(_ input: PeekedInput, protocolID id: String, options: ReadingOptions) throws(RecordingError) {
    guard let decoder = AnyDecoder(id: id) else { throw RecordingError.table(input.name, .noTable) }
    let opening = DeviceBytesOpening(try input.peek(Self.lookedAt), decoder)
    guard opening.sensors.contains(where: { $0.channels.contains(.acceleration) }) else {
      throw RecordingError.table(
        input.name,
        .noGravity(hasLinear: opening.hasLinearAcceleration, .recordAcceleration))
    }
    if let rate = options.rateHertz {
      period = 1 / rate
    } else if opening.hasClock {
      period = 0
    } else {
      throw RecordingError.table(input.name, .noDeviceClock)
    }
    let worn = try opening.places(options, file: input.name)
    let kept = worn.indices.filter { options.kept?.contains(worn[$0]) ?? true }
    guard !kept.isEmpty else {
      throw RecordingError.table(input.name, .noneOfSensors(wanted: options.kept ?? [], present: worn))
    }
    self.input = input
    self.opening = opening
    self.decoder = decoder
    ticksPerSecond = decoder.profile.ticksPerSecond ?? 1
    tickBits = min(max(decoder.profile.tickBits ?? 64, 1), 64)
    formatName = id
    places = worn
    rig = SensorRig(kept.map { WornSensor(place: worn[$0], channels: opening.sensors[$0].channels) })
    indexInRig = worn.indices.map { kept.firstIndex(of: $0) }
    zeros = worn.map { _ in nil }
    unwrapped = worn.map { _ in nil }
    counts = worn.map { _ in 0 }
    var guesses = [RecordingGuess.format(decoder.profile.name)]
    if worn.count == 1, options.places.isEmpty { guesses.append(.placeAssumed(worn[0])) }
    if let rate = options.rateHertz { guesses.append(.rate(hertz: rate, .said)) }
    self.guesses = guesses
    room = .allocate(byteCount: 64 * 1024, alignment: 16)
  }

  deinit {
    room.deallocate()
  }

  var bytesRead: Int { input.bytesRead }
  var byteCount: Int? { input.byteCount }

  func readBlock(_ body: (ImuSample) -> Void) throws(RecordingError) -> Bool {
    if isOver { return false }
    let count = try input.read(into: room)
    if count > 0 {
      decoder.consume(UnsafeRawBufferPointer(rebasing: room[..<count]), into: &gathered)
    } else {
      isOver = true
      decoder.finish(into: &gathered)
      isCut = gathered.endsCut
    }
    for reading in gathered.readings { emit(reading, body) }
    gathered.next()
    return count > 0
  }

  func finish() throws(RecordingError) -> RecordingSummary {
    try input.drain()
    var warnings: [RecordingWarning] = []
    // The last message may lack its end: that is no damage.
    let damaged = gathered.damaged - (isCut ? 1 : 0)
    if damaged > 0, let first = gathered.firstDamaged {
      warnings.append(.rowsLeftOut(count: damaged, first: first))
    }
    if isCut { warnings.append(.truncatedLastRow(row: readings + 1)) }
    if input.isCutOff { warnings.append(.cutOff) }
    return RecordingSummary(
      rows: readings, samples: readings, sha256: input.sha256(), firstTime: times?.first,
      lastTime: times?.last, warnings: warnings)
  }

  // MARK: Steps of `readBlock`

  private func emit(_ reading: DeviceReading, _ body: (ImuSample) -> Void) {
    guard let number = opening.sensors.firstIndex(where: { $0.number == reading.sensor }),
      reading.acceleration != nil || reading.angularVelocity != nil,
      let time = time(of: reading, number)
    else { return }
    readings += 1
    newest = max(newest, time)
    times = (times?.first ?? time, time)
    guard let index = indexInRig[number] else { return }
    var sample = ImuSample(time: time, sensor: index)
    sample.acceleration = reading.acceleration
    sample.angularVelocity = reading.angularVelocity
    body(sample)
  }

  private func time(of reading: DeviceReading, _ number: Int) -> SampleTime? {
    if period > 0 {
      counts[number] += 1
      return SampleTime(seconds: Double(counts[number] - 1) * period)
    }
    guard let ticks = reading.ticks.map({ countedOn($0, number) }) else { return nil }
    if zeros[number] == nil { zeros[number] = zero(for: ticks) }
    guard let zero = zeros[number] else { return nil }
    let elapsed = Double(Int64(bitPattern: ticks &- zero)) / ticksPerSecond
    return SampleTime(seconds: elapsed)
  }

  /// Ticks that go on where a count of few bits begins again; the shorter way round from the reading before.
  private func countedOn(_ ticks: UInt64, _ number: Int) -> UInt64 {
    guard tickBits < 64, let before = unwrapped[number] else {
      unwrapped[number] = ticks
      return ticks
    }
    let shift = UInt64(64 - tickBits)
    let step = Int64(bitPattern: (ticks &- before) << shift) >> Int64(shift)
    let count = before &+ UInt64(bitPattern: step)
    unwrapped[number] = count
    return count
  }

  /// Ticks at the recording's zero for a sensor that is first heard now.
  private func zero(for ticks: UInt64) -> UInt64 {
    for case let other? in zeros {
      let apart = Double(Int64(bitPattern: ticks &- other)) / ticksPerSecond - newest.seconds
      if abs(apart) <= Self.sameClock { return other }
    }
    return ticks &- UInt64(max(newest.seconds, 0) * ticksPerSecond)
  }
}

/// What a decoder understood of a block, and what it refused so far.
struct GatheredReadings: DecoderSink {
  private(set) var readings: [DeviceReading] = []
  /// Refusals so far, but for a first message without its beginning.
  private(set) var damaged = 0
  /// The number of the sample before which the first of them lies, counted from 1.
  private(set) var firstDamaged: Int?
  /// Whether the last thing heard was a message without its end.
  private(set) var endsCut = false
  private var samples = 0
  private var hasHeard = false

  mutating func reading(_ reading: DeviceReading) {
    readings.append(reading)
    if reading.acceleration != nil || reading.angularVelocity != nil { samples += 1 }
    endsCut = false
    hasHeard = true
  }

  mutating func message(_ remark: DeviceRemark) {}

  mutating func rejected(_ reason: FrameRejection, at offset: Int) {
    defer { hasHeard = true }
    if !hasHeard, reason == .truncated { return }
    damaged += 1
    if firstDamaged == nil { firstDamaged = samples + 1 }
    endsCut = reason == .truncated
  }

  /// Begins the next block.
  mutating func next() {
    readings.removeAll(keepingCapacity: true)
  }
}
