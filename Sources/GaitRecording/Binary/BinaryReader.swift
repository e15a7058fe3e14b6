import GaitModel

/// Reads a binary recording piece by piece; memory does not grow with the file.
final class BinaryReader<Decoder: BinaryDecoding>: SampleReader {
  /// Bytes that are held at once; no part of any such recording is longer than half of it.
  private static var roomSize: Int { 256 * 1024 }

  private let input: any ByteInput
  private let whole: any ByteInput
  private var decoder: Decoder
  private let room: UnsafeMutableRawBufferPointer
  private var held = 0
  private var isOver = false
  private var base: Int64?
  private var sampleCount = 0
  private var times: (first: SampleTime, last: SampleTime)?

  let rig: SensorRig
  let places: [Place]
  let guesses: [RecordingGuess]

  /// A reader for `input`, which stands at the first byte that `decoder` is to take.
  ///
  /// - Parameter whole: the file, where `input` is only a part of it.
  init(
    _ input: any ByteInput, _ decoder: Decoder, options: ReadingOptions, whole: (any ByteInput)? = nil
  ) throws(RecordingError) {
    self.input = input
    self.decoder = decoder
    self.whole = whole ?? input
    let place = options.places.first?.place ?? decoder.place ?? decoder.usualPlace
    places = [place]
    guard options.kept?.contains(place) ?? true else {
      throw RecordingError.table(input.name, .noneOfSensors(wanted: options.kept ?? [], present: places))
    }
    rig = SensorRig([WornSensor(place: place, channels: decoder.channels)])
    let isAssumed = options.places.isEmpty && decoder.place == nil
    guesses = [.format(decoder.name)] + decoder.guesses + (isAssumed ? [.placeAssumed(place)] : [])
    room = .allocate(byteCount: Self.roomSize, alignment: 16)
  }

  deinit {
    room.deallocate()
  }

  var formatName: String { decoder.formatName }
  var startedAt: String? { decoder.startedAt }
  var bytesRead: Int { input.bytesRead }
  var byteCount: Int? { input.byteCount }

  func readBlock(_ body: (ImuSample) -> Void) throws(RecordingError) -> Bool {
    if isOver { return false }
    let count = try input.read(into: UnsafeMutableRawBufferPointer(rebasing: room[held...]))
    held += count
    isOver = count == 0
    let bytes = UnsafeRawBufferPointer(rebasing: room[..<held])
    // Never more than there is, and something when the room is full: a decoder cannot stop the reading.
    var taken = min(max(decoder.take(bytes, isLast: isOver) { emit($0, body) }, 0), held)
    if taken == 0, held == room.count { taken = held }
    room.copyMemory(from: UnsafeRawBufferPointer(rebasing: room[taken..<held]))
    held -= taken
    if !isOver { return true }
    if sampleCount == 0 { throw RecordingError.noSamples(input.name) }
    let tally = decoder.tally
    if Double(tally.damaged) > Thresholds.Damage.few.value,
      Double(tally.damaged) > Thresholds.Damage.leftOut.value * Double(tally.parts)
    {
      throw RecordingError.table(
        input.name, row: tally.firstDamaged, .tooManyLeftOut(count: tally.damaged, all: tally.parts))
    }
    return false
  }

  private func emit(_ reading: BinaryReading, _ body: (ImuSample) -> Void) {
    let zero = base ?? reading.time
    base = zero
    let sample = ImuSample(
      time: SampleTime(nanoseconds: reading.time &- zero), sensor: 0, acceleration: reading.acceleration,
      angularVelocity: reading.angularVelocity)
    if times == nil { times = (sample.time, sample.time) }
    times?.last = sample.time
    sampleCount += 1
    body(sample)
  }

  func finish() throws(RecordingError) -> RecordingSummary {
    try whole.drain()
    let tally = decoder.tally
    var warnings: [RecordingWarning] = []
    if tally.damaged > 0, let first = tally.firstDamaged {
      warnings.append(.rowsLeftOut(count: tally.damaged, first: first))
    }
    if tally.isCut { warnings.append(.truncatedLastRow(row: tally.parts)) }
    if input.isCutOff { warnings.append(.cutOff) }
    return RecordingSummary(
      rows: tally.parts, samples: sampleCount, sha256: whole.sha256(), firstTime: times?.first,
      lastTime: times?.last,
      warnings: warnings)
  }
}
