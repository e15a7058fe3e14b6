import GaitModel
import Testing

@testable import GaitAnalysis

/// Strides reach from a foot's contact to its next, and over no contact that was missed.
@Suite struct StrideBuilderTests {
  private static func strides(_ contacts: [Double], perStride: Int = 2) -> [Stride] {
    var builder = StrideBuilder()
    return contacts.enumerated().compactMap { index, time in
      let side: Side = perStride == 1 || index % 2 == 0 ? .left : .right
      let contact = FoundContact(time: SampleTime.zero.advanced(bySeconds: time), side: side)
      return builder.add(contact, contactsPerStride: perStride, reported: contact.time)
    }
  }

  @Test("Every contact from the third on ends a stride")
  func everyContactFromTheThirdOnEndsAStride() {
    let strides = Self.strides([0, 0.5, 1, 1.5, 2, 2.5])
    #expect(strides.count == 4)
    #expect(strides.allSatisfy { abs($0.durationSeconds - 1) < 1e-9 })
  }

  @Test("A missed contact voids the strides over it")
  func aMissedContactVoidsTheStridesOverIt() {
    // Between 2.0 and 3.0 a contact is missing.
    let strides = Self.strides([0, 0.5, 1, 1.5, 2, 3, 3.5, 4, 4.5])
    #expect(strides.allSatisfy { abs($0.durationSeconds - 1) < 1e-9 })
    #expect(strides.count == 5)
  }

  @Test("One leg's missed contact is no stride of twice the length")
  func oneLegsMissedContactIsNoStrideOfTwiceTheLength() {
    let strides = Self.strides([0, 1, 2, 3, 5, 6, 7], perStride: 1)
    #expect(strides.map(\.durationSeconds).allSatisfy { abs($0 - 1) < 1e-9 })
    #expect(strides.count == 5)
  }

  @Test("A slow step in a turn is still a stride")
  func aSlowStepInATurnIsStillAStride() {
    #expect(Self.strides([0, 0.5, 1, 1.5, 2, 2.7, 3.2]).count == 5)
  }
}
