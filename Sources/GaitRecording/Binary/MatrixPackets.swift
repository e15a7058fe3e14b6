import CZlib
import GaitModel

// Recordings of the Matrix, a wrist sensor of Parmay Tech (`.BIN`). The low byte comes first. Facts: the R package
// GGIRread 1.0.7, "readParmayMatrix", and two converters in Python that agree with it.
//
//   512 bytes  remarks; text that ends with a zero
//   4          MDTC
//   4          number of packets
//   2, 2       ranges of accelerometer (g) and gyroscope
//   packets    MDTCPACK, CRC-32 of all that follows up to the next packet, then in 4 bytes each: first and last
//              second (since 1970), numbers of readings of accelerometer, gyroscope, temperature, heart; then the
//              readings: 3 × 16 bits, 3 × 16 bits, 2 × 16 bits, 2 × 16 bits
//
// A number of 16 bits is its share of the range: of 32,767 above zero, of 32,768 below.

/// The packets of a Matrix recording.
///
/// A packet says its times in whole seconds, and its samples are spread evenly. As long as they can be true within a
/// second the rates that the device can be set to are taken; else the rate is that of all samples so far. Packets follow
/// each other without a gap unless their seconds say that there is one.
struct MatrixPackets: BinaryDecoding {
  /// Where the mark of the file stands.
  static let markOffset = 512
  static let mark = Array("MDTC".utf8)
  /// Bytes before the first packet.
  static let headSize = 524
  private static let packetMark = Array("MDTCPACK".utf8)
  private static let packetHead = 36
  /// The longest packet; those that are known are shorter than 0.1 MB.
  private static let longest = 1 << 20
  /// Rates that the device can be set to, in Hz.
  private static let rates = [12.5, 25, 50, 100, 200]
  /// No gyroscope that is worn has a range of 100 rad/s and more: such a number is °/s.
  private static let leastDegrees = 100

  let formatName = "parmay_matrix"
  let name = "Matrix"
  let channels: ChannelSet
  let place: Place? = nil
  /// It is made for the wrist; which one the file does not say.
  let usualPlace = Place(.wrist)
  let startedAt: String?
  let guesses: [RecordingGuess]
  private(set) var tally = BinaryTally()

  private let accelerationRange: Double
  private let rotationRange: Double?
  private var held: [UInt8] = []
  /// Samples and seconds of all packets so far.
  private var samples = 0.0
  private var seconds = 0.0
  /// When the packet before ended by its own seconds, and when the next sample is due, in s.
  private var end: (said: Double, due: Double)?

  private struct Packet {
    let first: UInt32
    let last: UInt32
    let counts: [Int]

    init(_ bytes: ArraySlice<UInt8>) {
      func number(_ offset: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[bytes.startIndex + offset + $1]) << UInt32(8 * $1) }
      }
      first = number(12)
      last = number(16)
      counts = (0..<4).map { Int(number(20 + 4 * $0)) }
    }

    /// Its length by what it says of itself.
    var size: Int { MatrixPackets.packetHead + 6 * (counts[0] + counts[1]) + 4 * (counts[2] + counts[3]) }
  }

  /// Whether a file that begins so is a Matrix recording.
  static func isNeeded(_ head: ArraySlice<UInt8>) -> Bool {
    head.count >= headSize && head.dropFirst(markOffset).starts(with: mark)
  }

  /// The decoder of a file that begins so; `nil` where no range stands in it or no packet follows.
  init?(_ head: ArraySlice<UInt8>) {
    let bytes = Array(head)
    func number(_ offset: Int) -> Int { Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 }
    guard Self.isNeeded(head), (1...64).contains(number(520)),
      let begin = Self.find(bytes, from: Self.headSize), begin + Self.packetHead <= bytes.count
    else { return nil }
    accelerationRange = Double(number(520))
    let first = Packet(bytes[begin...])
    let hasRotation = first.counts[1] > 0 && number(522) >= Self.leastDegrees
    rotationRange = hasRotation ? Double(number(522)) : nil
    channels = hasRotation ? [.acceleration, .angularVelocity] : .acceleration
    guesses = hasRotation ? [.unit(.angularVelocity, TableUnit.degrees.name, .likely)] : []
    startedAt = first.first > 0 ? CalendarTime(secondsSince1970: Int64(first.first)).text : nil
  }

  mutating func take(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, _ body: (BinaryReading) -> Void
  ) -> Int {
    held += bytes
    var position = 0
    while let start = Self.find(held, from: position) {
      guard let next = packet(from: start, isLast, body) else {
        position = start
        break
      }
      position = next
    }
    // What is no packet is passed over, but for a mark that may not be whole yet.
    if Self.find(held, from: position) == nil { position = max(position, held.count - 7) }
    held.removeFirst(isLast ? held.count : position)
    return bytes.count
  }

  /// Reads the packet that begins at `start`; where it ends, `nil` when there must be more bytes.
  private mutating func packet(from start: Int, _ isLast: Bool, _ body: (BinaryReading) -> Void) -> Int? {
    let left = held.count - start
    guard left >= Self.packetHead else { return cut(isLast) }
    let packet = Packet(held[start...])
    let isPossible = packet.size <= Self.longest
    if isPossible, left >= packet.size, isWhole(start, start + packet.size) {
      read(packet, start, body)
      return start + packet.size
    }
    if isPossible, left < packet.size, !isLast { return nil }
    guard let next = Self.find(held, from: start + Self.packetMark.count) else {
      if isLast { return cut(left < packet.size) ?? damaged() }
      return left > Self.longest ? damaged() : nil
    }
    guard isPossible, start + packet.size <= next, isWhole(start, next) else {
      _ = damaged()
      return next
    }
    read(packet, start, body)
    return next
  }

  /// Counts a packet that breaks off at the end of the file.
  private mutating func cut(_ isCut: Bool) -> Int? {
    guard isCut else { return nil }
    tally.parts += 1
    tally.isCut = true
    return held.count
  }

  private mutating func damaged() -> Int {
    tally.parts += 1
    tally.countDamaged()
    return held.count
  }

  private func isWhole(_ start: Int, _ end: Int) -> Bool {
    let said = (0..<4).reduce(UInt32(0)) { $0 | UInt32(held[start + 8 + $1]) << UInt32(8 * $1) }
    let sum = held[(start + 12)..<end].withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    return UInt32(truncatingIfNeeded: sum) == said
  }

  private static func find(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index + packetMark.count <= bytes.count {
        if bytes[index] == packetMark[0], bytes[index..<(index + packetMark.count)].elementsEqual(packetMark)
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  // MARK: Samples

  private mutating func read(_ packet: Packet, _ start: Int, _ body: (BinaryReading) -> Void) {
    tally.parts += 1
    let count = packet.counts[0]
    guard count > 0 else { return }
    let (begin, step) = times(packet)
    let turns = packet.counts[1]
    for index in 0..<count {
      let time = begin + Double(index) * step
      body(
        BinaryReading(
          time: Int64((time * 1e9).rounded()),
          acceleration: vector(start + Self.packetHead + 6 * index, accelerationRange * TableUnit.gravity),
          angularVelocity: rotation(
            start + Self.packetHead + 6 * count, turns,
            at: count > 1 ? Double(index) * Double(turns - 1) / Double(count - 1) : 0, beside: count)))
    }
  }

  /// When a packet's first sample was, in s, and how far its samples are apart.
  private mutating func times(_ packet: Packet) -> (begin: Double, step: Double) {
    let first = Double(packet.first)
    let last = Double(packet.last)
    // Two clocks in whole seconds may be a second apart each.
    let before = end.flatMap { abs($0.due - first) <= 2 ? $0 : nil }
    let count = Double(packet.counts[0])
    samples += count
    seconds += max(last - (before?.said ?? first), 0)
    let nearest = Self.rates.min { abs(samples / $0 - seconds) < abs(samples / $1 - seconds) } ?? 100
    let isTrue = abs(samples / nearest - seconds) <= 1 || seconds < 1
    let step = isTrue ? 1 / nearest : seconds / samples
    let begin = before?.due ?? first
    end = (last, begin + count * step)
    return (begin, step)
  }

  /// Angular velocity between the two readings that are nearest; `nil` where there are too few for the samples.
  private func rotation(_ start: Int, _ count: Int, at place: Double, beside samples: Int) -> Vector3? {
    guard let rotationRange, count > 1, 2 * count >= samples else { return nil }
    let range = rotationRange * TableUnit.degrees.factor
    let index = min(Int(place), count - 1)
    let share = place - Double(index)
    let one = vector(start + 6 * index, range)
    return share == 0 ? one : one + (vector(start + 6 * min(index + 1, count - 1), range) - one) * share
  }

  private func vector(_ offset: Int, _ range: Double) -> Vector3 {
    func axis(_ number: Int) -> Double {
      let low = UInt16(held[offset + 2 * number])
      let value = Double(Int16(bitPattern: low | UInt16(held[offset + 2 * number + 1]) << 8))
      return value * range / (value > 0 ? 32_767 : 32_768)
    }
    return Vector3(axis(0), axis(1), axis(2))
  }
}
