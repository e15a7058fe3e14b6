import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// Left against right step times, on contacts whose answer is known by construction.
@Suite struct StepTimeAsymmetryTests {
  /// A bout of contacts, each so many seconds after the one before.
  private func bout(
    _ contacts: [(side: Side?, step: Double)], kind: ContactSource.Kind = .legPair
  ) -> WalkingBout? {
    var tracker = BoutTracker()
    var time = SampleTime.zero
    for contact in contacts {
      time = time.advanced(bySeconds: contact.step)
      tracker.add(
        FoundContact(time: time, side: contact.side),
        source: ContactSource(
          kind: kind, sensors: [0, 1], basis: .event, needs: [.acceleration, .angularVelocity]))
    }
    tracker.confirmRhythm()
    return tracker.close(reported: time)
  }

  /// Left steps of 0.55 s, right ones of 0.5 s, as many as told.
  private func limp(_ count: Int) -> [(side: Side?, step: Double)] {
    (0..<count).map { $0.isMultiple(of: 2) ? (.left, 0.55) : (.right, 0.5) }
  }

  @Test("Left steps that last a tenth longer give a share of the longer")
  func known() throws {
    let share = try #require(bout(limp(30))?.stepTimeAsymmetry)
    #expect(abs(share - 0.05 / 0.55) < 1e-9)
  }

  @Test("Mirrored, the sign changes and nothing else")
  func mirrored() throws {
    let share = try #require(bout(limp(30))?.stepTimeAsymmetry)
    let mirrored = try #require(
      bout(limp(30).map { (side: $0.side?.opposite, step: $0.step) })?.stepTimeAsymmetry)
    #expect(share == -mirrored)
  }

  @Test("A step that begins or ends with an unknown foot, or hides a missed contact, counts on neither side")
  func unknown() throws {
    var contacts = limp(40)
    contacts[10].side = nil
    contacts[20].step = 1.3
    contacts.remove(at: 31)
    let share = try #require(bout(contacts)?.stepTimeAsymmetry)
    #expect(abs(share - 0.05 / 0.55) < 1e-9)
  }

  @Test("Fewer than six steps of a side, or feet that are not known, give none")
  func silent() {
    #expect(bout(limp(12)) != nil)
    #expect(bout(limp(12))?.stepTimeAsymmetry == nil)
    #expect(bout(limp(13))?.stepTimeAsymmetry != nil)
    #expect(bout(limp(30).map { (side: nil, step: $0.step) })?.stepTimeAsymmetry == nil)
    #expect(bout(limp(30), kind: .trunk)?.stepTimeAsymmetry == nil)
    #expect(bout((0..<30).map { _ in (side: .left, step: 1.05) })?.stepTimeAsymmetry == nil)
  }

  @Test("An even walker's two feet show next to none")
  func even() throws {
    let walk = try Worn.walk([Place(.foot, .left), Place(.foot, .right)], seconds: 40)
    let share = try #require(Analysis(walk).bouts.first?.stepTimeAsymmetry)
    #expect(abs(share) < 0.03)
  }
}
