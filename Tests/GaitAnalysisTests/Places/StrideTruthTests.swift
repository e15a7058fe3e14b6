import GaitAnalysis
import GaitModel
import GaitSimulator
import Testing

/// Final contacts, stance, swing and double support from both legs, against what the walker did.
@Suite struct StrideTruthTests {
  static func walk(_ segment: Segment, cadence: Double, speed: Double, faults: [SensorFault] = []) throws
    -> SimulatedWalk
  {
    try SimulatedWalk(
      script: .steady(cadence: cadence, speed: speed, seconds: 20),
      sensors: Side.allCases.map { side in
        var sensor = Worn.sensor(Place(segment, side))
        sensor.faults = side == .left ? faults : []
        return sensor
      })
  }

  static let paces: [(cadence: Double, speed: Double)] = [(70, 0.65), (90, 0.95), (110, 1.3), (130, 1.7)]

  @Test("The final contacts of the feet are the true ones", arguments: paces)
  func finalContactsOfTheFeet(cadence: Double, speed: Double) throws {
    for segment in [Segment.foot, .shank] {
      let walk = try Self.walk(segment, cadence: cadence, speed: speed)
      let finals = Analysis(walk).finals
      for side in Side.allCases {
        let match = ContactMatch(
          found: finals.filter { $0.side == side }.map(\.time.seconds),
          truth: walk.truth.finalContacts.filter { $0.side == side }.map(\.time.seconds),
          tolerance: 0.1)
        #expect(match.f1 > 0.9, "\(segment) \(side): \(match.missed) missed, \(match.extra) extra")
        #expect(abs(match.bias) < 0.06, "\(segment) \(side): \(match.bias) s")
      }
      #expect(finals.allSatisfy { $0.place.segment == segment && $0.time < $0.reported })
    }
  }

  @Test("Stance and double support of the feet are the true ones", arguments: paces)
  func stanceAndDoubleSupportOfTheFeet(cadence: Double, speed: Double) throws {
    let walk = try Self.walk(.foot, cadence: cadence, speed: speed)
    let truth = walk.strides()
    let strides = Analysis(walk).strides
    #expect(strides.count >= truth.count - 2)
    var compared = 0
    for stride in strides {
      guard
        let actual = truth.first(where: {
          $0.side == stride.side && abs($0.start.seconds(since: stride.start)) < 0.1
        })
      else { continue }
      #expect(abs(stride.durationSeconds - actual.durationSeconds) < 0.05)
      guard let stance = stride.stanceShare, let both = stride.doubleSupportShare else { continue }
      compared += 1
      #expect(abs(stance - actual.stanceShare) < 0.06, "\(stance), true \(actual.stanceShare)")
      #expect(abs(both - actual.doubleSupportShare) < 0.1, "\(both), true \(actual.doubleSupportShare)")
    }
    #expect(Double(compared) >= 0.85 * Double(truth.count), "\(compared) of \(truth.count)")
  }

  @Test("One foot gives its stance but no double support")
  func oneFootTellsItsStanceButNoDoubleSupport() throws {
    let walk = try Worn.walk([Place(.foot, .left)])
    let strides = Analysis(walk).strides
    #expect(strides.count > 12)
    #expect(strides.allSatisfy { $0.side == .left && $0.doubleSupportShare == nil })
    #expect(strides.count { $0.stanceShare != nil } > 10)
  }

  @Test("A stride across a gap is void", arguments: [0.2, 0.8])
  func aStrideAcrossAGapIsVoid(length: Double) throws {
    let gap = (12.0, 12.0 + length)
    let walk = try Self.walk(.foot, cadence: 110, speed: 1.3, faults: [.gap(from: gap.0, to: gap.1)])
    let analysis = Analysis(walk)
    #expect(analysis.bouts.count == 1)
    let across = analysis.strides.filter { $0.start.seconds < gap.1 && $0.end.seconds > gap.1 }
    // Over a short gap steps go on; a length is told where the foot lay flat meanwhile, and is right.
    let isShort = length <= Thresholds.Intake.shortGap.value
    #expect(isShort || across.isEmpty)
    for length in across.compactMap(\.lengthMetres) { #expect(abs(length - 2 * 1.3 * 60 / 110) < 0.07) }
    let whole = Analysis(try Self.walk(.foot, cadence: 110, speed: 1.3))
    #expect(analysis.strides.count >= whole.strides.count - 5)
    #expect(analysis.strides.contains { $0.start.seconds > gap.1 })
  }

  @Test("Thighs give no final contacts")
  func thighsTellNoFinalContacts() throws {
    let analysis = Analysis(try Self.walk(.thigh, cadence: 110, speed: 1.3))
    #expect(analysis.contacts.count > 30 && analysis.finals.isEmpty)
    #expect(analysis.contacts.allSatisfy { $0.basis == .rhythm })
    #expect(analysis.strides.allSatisfy { $0.stanceShare == nil && $0.doubleSupportShare == nil })
  }
}
