import GaitDevices
import GaitTestSupport
import Testing

/// What every decoder keeps to, on every capture.
@Suite struct DecoderContractTests {
  @Test("How bytes are cut changes nothing", arguments: Capture.all)
  func howBytesAreCutChangesNothing(_ capture: Capture) {
    let whole = capture.heard([capture.bytes])
    #expect(!whole.readings.isEmpty)
    #expect(capture.heard(capture.bytes.map { [$0] }).heard == whole.heard)
    for seed in 1...5 as ClosedRange<UInt64> {
      var chance = SeededChance(seed: seed)
      var blocks: [[UInt8]] = []
      var start = 0
      while start < capture.bytes.count {
        let end = min(start + Int.random(in: 0...97, using: &chance), capture.bytes.count)
        blocks.append(Array(capture.bytes[start..<end]))
        start = end
      }
      #expect(capture.heard(blocks).heard == whole.heard)
    }
  }

  /// Garbage in front may cost the message it runs into, and shift which lines teach, but nothing else.
  @Test("Leading garbage costs at most the beginning", arguments: Capture.all)
  func leadingGarbageCostsAtMostTheBeginning(_ capture: Capture) {
    let whole = capture.heard([capture.bytes]).readings
    for seed in 1...5 as ClosedRange<UInt64> {
      var chance = SeededChance(seed: seed)
      let garbage = (0..<50).map { _ in UInt8.random(in: 0...255, using: &chance) }
      let heard = capture.heard([garbage, capture.bytes])
      #expect(Self.differAtTheBeginningOnly(heard.readings, whole, by: capture.most(3)))
      #expect(!heard.rejections.isEmpty)
    }
  }

  @Test("Listening from the middle of a message costs that message", arguments: Capture.all)
  func listeningFromTheMiddleOfAMessageCostsThatMessage(_ capture: Capture) {
    let whole = capture.heard([capture.bytes]).readings
    for start in 1..<60 {
      let heard = capture.heard([Array(capture.bytes[start...])])
      if capture.about.needs_names == true, heard.readings.isEmpty {
        #expect(heard.messages.count == 1)
        #expect(heard.messages.first?.contains("name them; a line is \"11/23/2026,07:40") == true)
        continue
      }
      if capture.about.needs_answer == true, heard.readings.isEmpty { continue }
      // Sixty bytes are three of the shortest frames and the beginning of a fourth.
      #expect(Self.differAtTheBeginningOnly(heard.readings, whole, by: capture.most(4)), "from byte \(start)")
    }
  }

  @Test("A message that is broken off is truncated", arguments: Capture.all)
  func brokenOffMeansTruncated(_ capture: Capture) {
    let heard = capture.heard([Array(capture.bytes.dropLast(3))])
    #expect(heard.rejections.last == .truncated)
    let whole = capture.heard([capture.bytes]).readings
    #expect(whole.starts(with: heard.readings) && heard.readings.count >= whole.count - capture.most(1))
  }

  @Test("The bytes twice in a row give all twice", arguments: Capture.all)
  func twiceInARowGivesAllTwice(_ capture: Capture) {
    let once = capture.heard([capture.bytes]).readings
    let twice = capture.heard([capture.bytes, capture.bytes]).readings
    #expect(twice.starts(with: once))
    #expect(Self.differAtTheBeginningOnly(Array(twice.dropFirst(once.count)), once, by: capture.most(61)))
  }

  @Test("Other decoders claim nothing", arguments: Capture.all)
  func otherDecodersClaimNothing(_ capture: Capture) {
    for profile in DeviceRegistry.profiles where profile.id != capture.id {
      guard let other = AnyDecoder(id: profile.id) else { continue }
      #expect(listen(other, [capture.bytes]).readings.isEmpty, "\(profile.id)")
    }
  }

  /// A flipped bit costs the frame that it is in, or two where what looks like a beginning hides one.
  @Test("A flipped bit gives no other reading", arguments: Capture.all.filter { $0.about.checked == true })
  func flippedBits(_ capture: Capture) {
    let whole = capture.heard([capture.bytes]).readings
    let begin = capture.bytes.count / 2
    for bit in 0..<(8 * 120) {
      var damaged = capture.bytes
      damaged[begin + bit / 8] ^= 1 << UInt8(bit % 8)
      let heard = capture.heard([damaged])
      #expect(Self.isSubsequence(heard.readings, of: whole), "bit \(bit)")
      #expect(heard.readings.count >= whole.count - 4, "bit \(bit)")
    }
  }

  /// A protocol that is new in the registry is held to all of this suite, because the suite runs on its captures.
  @Test(
    "Every protocol has two captures at least, and what its integrity promises is tried on one",
    arguments: DeviceRegistry.profiles)
  func everyProtocolIsTried(_ profile: DeviceProfile) {
    let captures = Capture.all.filter { $0.id == profile.id }
    #expect(captures.count >= 2, "two folders in Fixtures/devices/\(profile.id)")
    guard case .checksum = profile.integrity else { return }
    #expect(captures.contains { $0.about.checked == true }, "none is \"checked\"")
  }

  /// Also where nothing finds a flipped bit out: what it changes stays where it is.
  /// Of phones, where times tell what came before, `PhoneTests` holds it.
  @Test(
    "A flipped bit changes readings near it only",
    arguments: Capture.all.filter { $0.id != PhoneDecoder.profile.id })
  func damageStaysNear(_ capture: Capture) {
    let whole = capture.heard([capture.bytes]).readings
    let begin = capture.bytes.count / 2
    for bit in 0..<(8 * min(120, capture.bytes.count - begin)) {
      var damaged = capture.bytes
      damaged[begin + bit / 8] ^= 1 << UInt8(bit % 8)
      let readings = capture.heard([damaged]).readings
      let same = zip(readings, whole).prefix { $0 == $1 }.count
      let rest = min(readings.count, whole.count) - same
      let end = zip(readings.reversed(), whole.reversed()).prefix { $0 == $1 }.count
      #expect(max(readings.count, whole.count) - same - min(end, rest) <= 6, "bit \(bit)")
    }
  }

  private static func isSubsequence(_ part: [DeviceReading], of whole: [DeviceReading]) -> Bool {
    var rest = whole[...]
    for reading in part {
      guard let index = rest.firstIndex(where: { isPart(reading, of: $0) }) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  /// Whether a reading has nothing that the other has not: of several frames for a sample one may be lost.
  private static func isPart(_ part: DeviceReading, of whole: DeviceReading) -> Bool {
    var rest = whole
    if part.ticks == nil { rest.ticks = nil }
    if part.acceleration == nil { rest.acceleration = nil }
    if part.angularVelocity == nil { rest.angularVelocity = nil }
    return part == rest
  }

  @Test("Captures hold negative and extreme values", arguments: DeviceRegistry.profiles.map(\.id))
  func capturesHoldNegativeAndExtremeValues(_ id: String) {
    let readings = Capture.all.filter { $0.id == id }.flatMap { $0.heard([$0.bytes]).readings }
    let hasNone = id == BNO08xDecoder.profile.id
    #expect(hasNone == readings.allSatisfy { $0.angularVelocity == nil })
    #expect(Capture.all.count { $0.id == id } >= 2)
    for axis in 0..<3 {
      let forces = readings.compactMap { $0.acceleration?[axis] }
      let rotations = readings.compactMap { $0.angularVelocity?[axis] }
      #expect(forces.contains { $0 < 0 } && forces.contains { $0 > 0 })
      #expect(hasNone || rotations.contains { $0 < 0 } && rotations.contains { $0 > 0 })
    }
    #expect(hasNone || readings.contains { ($0.angularVelocity?.x ?? 0).magnitude > 4 })
  }

  @Test("Garbage never traps", arguments: DeviceRegistry.profiles.map(\.id), [1, 2, 3, 4] as [UInt64])
  func garbageNeverTraps(_ id: String, seed: UInt64) throws {
    var chance = SeededChance(seed: seed)
    let alphabets: [[UInt8]] = [
      Array(0...255), Array("0123456789.,-+eE:{}\"axyzg \n\r".utf8),
      Array("ILFN,0123456789.\n".utf8) + [0xC9, 0xCC, 0xDB, 0xDC, 0x5E],
    ]
    var decoder = try #require(AnyDecoder(id: id))
    var tally = Tally()
    for alphabet in alphabets {
      let garbage = (0..<70_000).map { _ in alphabet.randomElement(using: &chance) ?? 0 }
      decoder.consume(garbage, into: &tally)
    }
    decoder.finish(into: &tally)
    #expect(tally.rejections > 100)
  }

  @Test("Garbage of all bytes gives no reading")
  func garbageOfAllBytesGivesNoReading() throws {
    for profile in DeviceRegistry.profiles {
      var chance = SeededChance(seed: 77)
      let garbage = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &chance) }
      let decoder = try #require(AnyDecoder(id: profile.id))
      #expect(listen(decoder, [garbage]).readings.isEmpty)
    }
  }

  @Test(
    "Bytes without any frame are refused once and left behind", arguments: DeviceRegistry.profiles.map(\.id))
  func bytesWithoutAnyFrameAreRefusedOnceAndLeftBehind(_ id: String) throws {
    let decoder = try #require(AnyDecoder(id: id))
    let heard = listen(decoder, [[0x0A], [UInt8](repeating: 0x31, count: 100_000)])
    // A protocol of lines refuses the line, one of frames what comes before any frame.
    let isOfLines = [XIMU3Decoder.profile.id, TextLineDecoder.profile.id].contains(id)
    // Between documents a line may end.
    let place = id == PhoneDecoder.profile.id ? 1 : 0
    #expect(heard.heard == [isOfLines ? .rejected(.badLength, 1) : .rejected(.unknownMessage, place)])
  }

  /// Whether one of both ends with the other, apart from up to `most` readings more at its beginning.
  static func differAtTheBeginningOnly(
    _ one: [DeviceReading], _ other: [DeviceReading], by most: Int = 3
  ) -> Bool {
    let shorter = min(one.count, other.count)
    // Where a message holds many samples, what is learned from the first takes a part of them.
    let common = most > 1000 ? shorter / 2 : shorter
    return max(one.count, other.count) - shorter <= most && one.suffix(common) == other.suffix(common)
  }
}
