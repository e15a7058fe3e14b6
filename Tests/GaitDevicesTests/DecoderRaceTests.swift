import GaitDevices
import GaitModel
import GaitTestSupport
import Testing

/// Which protocol it is.
@Suite struct DecoderRaceTests {
  /// The verdict on bytes that come in blocks of 64, one in 5 ms.
  static func verdict(_ bytes: [UInt8]) -> (DecoderRace.Verdict, DecoderRace) {
    var race = DecoderRace()
    var arrival: Int64 = 0
    for start in stride(from: 0, to: bytes.count, by: 64) {
      arrival += 5_000_000
      _ = race.consume(bytes[start..<min(start + 64, bytes.count)], arrivalNanoseconds: arrival)
    }
    return (race.finish(), race)
  }

  @Test("The x-IMU3 is chosen early")
  func theXIMU3IsChosenEarly() {
    let (verdict, race) = Self.verdict(ConstructedCaptures.walkBinary)
    #expect(verdict == .chosen("ximu3"))
    #expect(race.standings.first { $0.id == "ximu3" }.map { $0.readings < 30 } == true)
    #expect(race.standings.first { $0.id == "ximu3" }?.message != nil)
  }

  @Test("The x-IMU3 is chosen in characters and after garbage")
  func itIsChosenInCharactersAndAfterGarbage() {
    #expect(Self.verdict(ConstructedCaptures.walkCharacters).0 == .chosen("ximu3"))
    var chance = SeededChance(seed: 5)
    let garbage = (0..<200).map { _ in UInt8.random(in: 0...255, using: &chance) }
    #expect(Self.verdict(garbage + ConstructedCaptures.walkBinary).0 == .chosen("ximu3"))
  }

  @Test(
    "Lines of text are only proposed",
    arguments: ["text/razor", "text/serial-plotter", "text/json-lines", "text/openlog-artemis"])
  func linesOfTextAreOnlyProposed(_ folder: String) throws {
    let bytes = try #require(ConstructedCaptures.all.first { $0.folder == folder }?.bytes)
    #expect(Self.verdict(bytes).0 == .proposed("text"))
  }

  @Test("Neither silence nor noise is a device")
  func neitherSilenceNorNoiseIsADevice() {
    #expect(Self.verdict([]).0 == .none)
    var chance = SeededChance(seed: 6)
    let (verdict, _) = Self.verdict((0..<80_000).map { _ in UInt8.random(in: 0...255, using: &chance) })
    #expect(verdict == .none)
  }

  @Test("What is mostly refused is not chosen")
  func mostlyRefusedIsNotChosen() {
    var chance = SeededChance(seed: 8)
    let bytes = (0..<200).flatMap { index -> [UInt8] in
      let good = XIMU3Frames.binary("I", UInt64(index) * 1000, [0, 0, 0, 0, 0, 1])
      return good + (0..<30).map { _ in UInt8.random(in: 0x20...0x40, using: &chance) } + [0x0A]
    }
    #expect(Self.verdict(bytes).0 == .none)
  }

  @Test("Two that understand leave it open")
  func twoThatUnderstandLeaveItOpen() {
    var race = DecoderRace(decoders: [XIMU3Decoder.self, SameFrames.self])
    _ = race.consume(ConstructedCaptures.walkBinary, arrivalNanoseconds: 0)
    #expect(race.finish() == .none)
  }

  @Test("Only orientation is said", arguments: [0, 3]) func onlyOrientationIsSaid(_ inertial: Int) {
    let angles = (0..<100).flatMap { XIMU3Frames.characters("A", UInt64($0) * 10_000, [1, 2, 3]) }
    let begin = (0..<inertial).flatMap { XIMU3Frames.binary("I", UInt64($0), [0, 0, 0, 0, 0, 1]) }
    let battery = XIMU3Frames.binary("B", 5, [87.5, 4.05, 0])
    let (verdict, race) = Self.verdict(battery + begin + angles + battery)
    #expect(verdict == .none)
    let isSaid = race.standings.contains { $0.message == .orientationOnly }
    #expect(isSaid == (inertial == 0))
  }

  @Test("Three seconds are enough")
  func threeSecondsAreEnough() {
    var race = DecoderRace()
    let message = XIMU3Frames.binary("I", 5, [0, 0, 0, 0, 0, 1])
    var verdicts: [DecoderRace.Verdict] = []
    for index in 0..<8 {
      verdicts.append(race.consume(message, arrivalNanoseconds: Int64(index) * 500_000_000))
    }
    #expect(verdicts[5] == .undecided && verdicts[6] == .chosen("ximu3"))
  }
}

/// Another protocol with the very same frames.
private struct SameFrames: DeviceDecoder {
  static let profile = DeviceProfile(
    id: "same", name: "same", baudRates: [], integrity: .framing, ticksPerSecond: nil, tickBits: nil,
    document: "none")
  private var decoder = XIMU3Decoder()

  static func startCommands(rateHertz: Double?) -> [[UInt8]] { [] }

  mutating func consume(_ bytes: some Sequence<UInt8>, into sink: inout some DecoderSink & ~Copyable) {
    decoder.consume(bytes, into: &sink)
  }

  mutating func finish(into sink: inout some DecoderSink & ~Copyable) {
    decoder.finish(into: &sink)
  }
}
