import GaitModel
import GaitSimulator
import Testing

/// Real walks, where they are at hand: what was reached must not be lost.
@Suite struct RealWalkTests {
  static let voisard = "voisard2023_healthy"

  @Test("The contacts of healthy adults are found")
  func contactsOfHealthyAdults() throws {
    let walks = try RealWalk.all(in: Self.voisard)
    if walks.isEmpty { return }
    #expect(walks.count == 21)
    var close = PooledMatch()
    var near = PooledMatch()
    var halved = PooledMatch()
    for walk in walks {
      let analysis = Analysis(walk.samples, rig: walk.rig)
      close.add(walk.match(analysis, tolerance: 0.1))
      near.add(walk.match(analysis, tolerance: 0.25))
      halved.add(walk.match(Analysis(walk.halved, rig: walk.rig), tolerance: 0.25))
      #expect(!analysis.bouts.isEmpty, "\(walk.name)")
      // Some of these sensors are 3 % off at rest; nothing else is wrong with them.
      #expect(analysis.notices.allSatisfy { $0.code == .scaleError }, "\(walk.name)")
    }
    #expect(close.f1 >= 0.97, "\(close)")
    #expect(near.f1 >= 0.985, "\(near)")
    #expect(abs(halved.f1 - near.f1) <= 0.01, "\(halved) against \(near)")
  }

  @Test("Turned sensors find the same contacts")
  func turnedSensorsFindTheSameContacts() throws {
    let walks = try RealWalk.all(in: Self.voisard)
    for (index, walk) in walks.enumerated() where index % 3 == 0 {
      let straight = Analysis(walk.samples, rig: walk.rig).contacts
      let turned = Analysis(walk.turned(seed: UInt64(index)), rig: walk.rig).contacts
      #expect(turned.count == straight.count, "\(walk.name)")
      for (one, other) in zip(straight, turned) {
        #expect(abs(one.time.seconds(since: other.time)) < 0.01, "\(walk.name)")
        #expect(one.side == other.side, "\(walk.name)")
      }
    }
  }

  @Test("Cutting a real walk changes nothing that was said")
  func cuttingARealWalkChangesNothingThatWasSaid() throws {
    let walks = try RealWalk.all(in: Self.voisard)
    guard let walk = walks.first else { return }
    let whole = Analysis(walk.samples, rig: walk.rig)
    for cut in stride(from: 3.0, to: 25, by: 2.3) {
      let kept = walk.samples.prefix { $0.time.seconds <= cut }
      guard let last = kept.last?.time else { continue }
      let part = Analysis(kept, rig: walk.rig)
      #expect(part.contacts == whole.contacts.filter { $0.reported <= last })
      let known = last.advanced(bySeconds: -0.02)
      #expect(part.outputs.filter { $0.reported <= known } == whole.outputs.filter { $0.reported <= known })
    }
  }
}
