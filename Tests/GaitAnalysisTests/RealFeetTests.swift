import GaitAnalysis
import GaitModel
import GaitTestSupport
import Testing

/// Real walks with sensors on both feet and the lower back, where they are at hand.
@Suite struct RealFeetTests {
  static let feet = [Place(.foot, .left), Place(.foot, .right)]

  /// One walk of each person.
  static func walks(_ places: [Place] = feet) throws -> [RealWalk] {
    var people: Set<Substring> = []
    return try RealWalk.all(in: RealWalkTests.voisard, places: places).filter {
      people.insert($0.name.prefix { $0 != "t" }).inserted
    }
  }

  @Test("Contacts and sides of both feet are right")
  func contactsAndSidesOfBothFeet() throws {
    let walks = try Self.walks()
    if walks.isEmpty { return }
    var close = PooledMatch()
    for walk in walks {
      let analysis = Analysis(walk.samples, rig: walk.rig)
      close.add(walk.match(analysis, tolerance: 0.1))
      #expect(walk.shareOfRightSides(analysis) >= 0.97, "\(walk.name)")
      #expect(analysis.contacts.allSatisfy { Self.feet.contains($0.place) && $0.basis == .event })
      #expect(!analysis.strides.isEmpty)
      for stride in analysis.strides {
        #expect(stride.start < stride.end && stride.end <= stride.reported)
        #expect(stride.stanceShare.map { (0...1).contains($0) } ?? true)
        #expect(stride.doubleSupportShare.map { (0...1).contains($0) } ?? true)
      }
    }
    #expect(close.f1 >= 0.97, "\(close)")
  }

  @Test("Turned feet find the same contacts")
  func turnedFeetFindTheSameContacts() throws {
    for walk in try Self.walks().prefix(3) {
      let straight = Analysis(walk.samples, rig: walk.rig).contacts
      let turned = Analysis(walk.turned(seed: 5), rig: walk.rig).contacts
      #expect(turned.count == straight.count, "\(walk.name)")
      for (one, other) in zip(straight, turned) {
        #expect(abs(one.time.seconds(since: other.time)) < 0.01 && one.side == other.side, "\(walk.name)")
      }
    }
  }

  @Test("The order of samples of one moment does not matter")
  func theOrderOfSamplesOfOneMomentDoesNotMatter() throws {
    for walk in try Self.walks(Self.feet + [Place(.lowerBack)]).prefix(3) {
      let swapped = walk.samples.enumerated().sorted {
        ($0.element.time, -$0.element.sensor, $0.offset) < ($1.element.time, -$1.element.sensor, $1.offset)
      }.map(\.element)
      let one = Analysis(walk.samples, rig: walk.rig)
      let other = Analysis(swapped, rig: walk.rig)
      #expect(one.contacts == other.contacts && one.seconds == other.seconds && one.bouts == other.bouts)
      #expect(one.strides == other.strides)
    }
  }

  @Test("Cutting changes nothing that was said")
  func cuttingChangesNothingThatWasSaid() throws {
    guard let walk = try Self.walks(Self.feet + [Place(.lowerBack)]).first else { return }
    let whole = Analysis(walk.samples, rig: walk.rig)
    for cut in stride(from: 4.0, to: 24, by: 1.7) {
      let kept = walk.samples.prefix { $0.time.seconds <= cut }
      guard let last = kept.last?.time else { continue }
      let known = last.advanced(bySeconds: -0.02)
      let part = Analysis(kept, rig: walk.rig)
      #expect(part.outputs.filter { $0.reported <= known } == whole.outputs.filter { $0.reported <= known })
    }
  }

  @Test("Feet ask for no memory")
  func feetAskForNoMemory() throws {
    guard let walk = try Self.walks(Self.feet + [Place(.lowerBack)]).first else { return }
    let walks = (0..<4).flatMap { round in
      walk.samples.map { sample in
        var sample = sample
        sample.time = sample.time.advanced(bySeconds: 30 * Double(round))
        return sample
      }
    }
    var analyzer = GaitAnalyzer(rig: walk.rig)
    var counter = AllocationTests.Counter()
    let warm = 2 * walk.samples.count
    for sample in walks[..<warm] { analyzer.process(sample, into: &counter) }
    let allocations = countAllocations {
      for index in warm..<walks.count { analyzer.process(walks[index], into: &counter) }
    }
    #expect(counter.contacts > 60)
    guard let allocations else { return }
    #expect(allocations == 0)
  }

  @Test("A hole in the gyroscope is not stitched together")
  func aHoleInTheGyroscopeIsNotStitchedTogether() throws {
    for walk in try Self.walks().prefix(3) {
      let hole = 9.0..<11.0
      let samples = walk.samples.map { sample in
        guard hole.contains(sample.time.seconds) else { return sample }
        var sample = sample
        sample.angularVelocity = nil
        return sample
      }
      let analysis = Analysis(samples, rig: walk.rig)
      // An instant told of a moment without angular velocity was made up.
      let invented = analysis.contacts.filter { (9.1..<11.0).contains($0.time.seconds) }
      #expect(invented.isEmpty, "\(walk.name): \(invented.map(\.time.seconds))")
      #expect(!analysis.strides.contains { $0.start.seconds < 9 && $0.end.seconds > 11 })
      #expect(!analysis.bouts.contains { $0.start.seconds < 9 && $0.end.seconds > 11 }, "\(walk.name)")
      #expect(analysis.bouts.contains { $0.start.seconds > 11 }, "\(walk.name)")
    }
  }
}
