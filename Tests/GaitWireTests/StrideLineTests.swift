import GaitModel
import GaitTestSupport
import Testing

@testable import GaitWire

/// Properties that hold for the lines of any stride and any final contact, not only for the examples.
@Suite struct StrideLineTests {
  private func anyTime(_ chance: inout SeededChance) -> SampleTime {
    SampleTime(nanoseconds: .random(in: -1_000_000_000...100_000_000_000_000, using: &chance))
  }

  private func anySide(_ chance: inout SeededChance) -> Side? {
    [nil, .left, .right][Int.random(in: 0..<3, using: &chance)]
  }

  private func anyShare(_ chance: inout SeededChance) -> Double? {
    Int.random(in: 0..<4, using: &chance) == 0 ? nil : .random(in: 0...1, using: &chance)
  }

  private func anyStride(_ chance: inout SeededChance) -> Stride {
    let start = anyTime(&chance)
    let end = start.advanced(bySeconds: .random(in: 0.3...3, using: &chance))
    return Stride(
      start: start, end: end, reported: end.advanced(bySeconds: .random(in: 0...5, using: &chance)),
      side: anySide(&chance), stanceShare: anyShare(&chance), doubleSupportShare: anyShare(&chance))
  }

  @Test("A stride read back is as close as its decimals and writes the same")
  func aStrideReadBackIsAsCloseAsItsDecimalsAndWritesTheSame() throws {
    var chance = SeededChance(seed: 3)
    for _ in 0..<2_000 {
      let stride = anyStride(&chance)
      let line = encode(.output(.stride(stride)))
      guard case .output(.stride(let read)) = try EventLine.decode(line) else {
        Issue.record("not a stride")
        return
      }
      #expect(encode(.output(.stride(read))) == line)
      #expect(read.side == stride.side)
      #expect(read.start.seconds(since: stride.start).magnitude <= 0.000_05)
      #expect(read.end.seconds(since: stride.end).magnitude <= 0.000_05)
      #expect(read.reported.seconds(since: stride.reported).magnitude <= 0.000_05)
      for (share, written) in [
        (stride.stanceShare, read.stanceShare), (stride.doubleSupportShare, read.doubleSupportShare),
      ] {
        #expect((share == nil) == (written == nil))
        #expect(((share ?? 0) - (written ?? 0)).magnitude <= 0.000_500_000_1)
      }
    }
  }

  @Test("The written duration is the difference of the written times")
  func theWrittenDurationIsTheDifferenceOfTheWrittenTimes() throws {
    var chance = SeededChance(seed: 4)
    for _ in 0..<2_000 {
      let fields = try JSONFields(
        try JSONParser.parse(encode(.output(.stride(anyStride(&chance))))), field: "line")
      func tenthsOfMilliseconds(_ key: String) throws -> Int64 {
        Int64((try fields.number(key) * 1e4).rounded())
      }
      #expect(
        try tenthsOfMilliseconds("stride_duration_s")
          == tenthsOfMilliseconds("end_s") - tenthsOfMilliseconds("start_s"))
    }
  }

  @Test("Every tenth of a percent comes back equal")
  func everyTenthOfAPercentComesBackEqual() throws {
    for tenths in 0...1_000 {
      let share = Double(tenths) / 1_000
      let stride = Stride(
        start: .zero, end: .zero, reported: .zero, side: nil, stanceShare: share,
        doubleSupportShare: 1 - share)
      guard case .output(.stride(let read)) = try EventLine.decode(encode(.output(.stride(stride)))) else {
        Issue.record("not a stride")
        return
      }
      #expect(read.stanceShare == share)
      #expect(read.doubleSupportShare == Double(1_000 - tenths) / 1_000)
    }
  }

  @Test("A final contact read back is as close as its decimals and writes the same")
  func aFinalContactReadBackIsAsCloseAsItsDecimalsAndWritesTheSame() throws {
    var chance = SeededChance(seed: 5)
    let segments: [Segment] = [.foot, .ankle, .shank, .lowerBack]
    for _ in 0..<2_000 {
      let side = anySide(&chance)
      let segment = segments[Int.random(in: segments.indices, using: &chance)]
      let contact = FinalContact(
        time: anyTime(&chance), reported: anyTime(&chance), side: side,
        place: Place(segment, segment == .lowerBack ? nil : side))
      let line = encode(.output(.finalContact(contact)))
      guard case .output(.finalContact(let read)) = try EventLine.decode(line) else {
        Issue.record("not a final contact")
        return
      }
      #expect(encode(.output(.finalContact(read))) == line)
      #expect(read.side == contact.side && read.place == contact.place)
      #expect(read.time.seconds(since: contact.time).magnitude <= 0.000_05)
      #expect(read.reported.seconds(since: contact.reported).magnitude <= 0.000_05)
    }
  }

  @Test("A speed that is read back is written the same")
  func aSpeedThatIsReadBackIsWrittenTheSame() throws {
    for index in 0..<300 {
      let start = SampleTime(nanoseconds: 1_234_567_891 + Int64(index) * 37_011_111)
      let stride = Stride(
        start: start, end: start.advanced(bySeconds: 1.04 + Double(index) * 0.001_234),
        reported: start.advanced(bySeconds: 3), side: .left, lengthMetres: 1.2 + Double(index) * 0.001_37)
      let line = encode(.output(.stride(stride)))
      guard case .output(.stride(let read)) = try EventLine.decode(line) else {
        Issue.record("no stride")
        return
      }
      #expect(encode(.output(.stride(read))) == line)
    }
  }
}
