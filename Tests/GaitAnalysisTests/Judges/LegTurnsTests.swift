import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

@Suite("Legs that take turns, and one that misses steps")
struct LegTurnsTests {
  /// Twenty strides of 1.1 s, the right foot's half a stride later; contacts of either foot may be left out.
  private func turns(
    hears: Bool = true, moved: (Double) -> Double = { $0 }, _ isKept: (_ side: Side, _ stride: Int) -> Bool
  ) -> LegTurns {
    var contacts: [FoundContact] = []
    for stride in 0..<20 {
      for side in [Side.left, .right] where isKept(side, stride) {
        let time = 10 + 1.1 * (Double(stride) + (side == .right ? 0.5 : 0))
        contacts.append(FoundContact(time: SampleTime(seconds: moved(time)) ?? .zero, side: side))
      }
    }
    var turns = LegTurns()
    for contact in contacts.sorted(by: { $0.time < $1.time }) { turns.take(contact, hears: hears) }
    return turns
  }

  @Test("Two feet that take turns miss nothing")
  func sound() {
    #expect(turns { _, _ in true }.missing == nil)
    var random = NoiseSource()
    #expect(turns(moved: { $0 + 0.05 * random.next() }, { _, _ in true }).missing == nil)
  }

  @Test("A foot that comes down in every other stride only is named", arguments: [Side.left, .right])
  func everyOther(side: Side) {
    #expect(turns { $0 != side || $1.isMultiple(of: 2) }.missing == side)
  }

  @Test("A foot that is not there any more misses nothing, and a step or two may be missed")
  func few() {
    #expect(turns(hears: false) { $0 == .left || $1 < 3 }.missing == nil)
    #expect(turns { $0 == .left || $1 != 5 && $1 != 9 }.missing == nil)
  }

  @Test("A foot that misses steps is named, and the back goes on without counting a step twice")
  func backTakesOver() throws {
    let places = [Place(.lowerBack), Place(.foot, .left), Place(.foot, .right)]
    let walk = try Worn.walk(places, seconds: 40)
    let foot = try #require(walk.rig.index(of: Place(.foot, .left)))
    let sound = Analysis(walk)
    let lefts = sound.contacts.filter { $0.side == .left }.map(\.time.seconds)
    let rest = try #require(walk.samples().first { $0.sensor == foot })
    var random = NoiseSource()
    // In every other stride the foot seems to stand.
    let samples = walk.samples().map { sample in
      var sample = sample
      let stride = lefts.lastIndex { $0 + 0.2 <= sample.time.seconds } ?? 0
      if sample.sensor == foot, !stride.isMultiple(of: 2) {
        sample.acceleration = rest.acceleration.map { $0 + 0.02 * Vector3(repeating: random.next()) }
        sample.angularVelocity = 0.01 * Vector3(repeating: random.next())
      }
      return sample
    }
    let analysis = Analysis(samples, rig: walk.rig)
    let notices = analysis.notices.filter { $0.code == .stepsMissed }
    let notice = try #require(notices.first)
    #expect(notices.count == 1 && notice.place == Place(.foot, .left))
    let later = analysis.contacts.filter { $0.reported > notice.reported }
    #expect(later.count > 20 && later.allSatisfy { $0.place == Place(.lowerBack) })
    let times = analysis.contacts.map(\.time.seconds).sorted()
    #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 > 0.3 })
    let expected = sound.contacts.filter { $0.time > notice.start }.count
    #expect(abs(later.count - expected) <= 1)
  }
}
