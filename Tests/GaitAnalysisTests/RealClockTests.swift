import GaitModel
import Testing

@testable import GaitAnalysis

/// Real walks whose sensors are given clocks of their own.
@Suite struct RealClockTests {
  /// What of a walk's sensor at `place` can be found again, on a clock that is late and slow.
  private func train(_ walk: RealWalk, _ place: Place, lag: Double, ppm: Double) throws -> ClockTrain? {
    guard let index = walk.rig.index(of: place) else { return nil }
    var train = try #require(ClockTrain(rig: SensorRig([walk.rig.sensors[index]])))
    for var sample in walk.samples where sample.sensor == index {
      sample.sensor = 0
      sample.time = SampleTime(seconds: (sample.time.seconds - lag) * (1 - ppm * 1e-6))!
      train.take(sample)
    }
    train.finish()
    return train
  }

  @Test(
    "A foot's clock of a real walk comes back to the trunk's within 20 ms, or is refused",
    arguments: [(7.3, 120.0), (-7.3, -120.0), (0.4, 0.0)])
  func shifted(lag: Double, ppm: Double) throws {
    let feet = [Place(.foot, .left), Place(.foot, .right)]
    let back = Place(.lowerBack)
    let walks = try [RealWalkTests.voisard, "qmt_fullbody"].flatMap {
      try RealWalk.all(in: $0, places: [back] + feet)
    }
    var found = 0
    for walk in walks {
      let trunk = try #require(try train(walk, back, lag: 0, ppm: 0))
      for place in feet {
        guard let foot = try train(walk, place, lag: lag, ppm: ppm),
          let alignment = try? ClockAlignment(foot, on: trunk)
        else { continue }
        found += 1
        for sample in [walk.samples.first, walk.samples.last].compactMap(\.self) {
          let own = SampleTime(seconds: (sample.time.seconds - lag) * (1 - ppm * 1e-6))!
          let error = alignment.line.time(of: own).seconds - sample.time.seconds
          #expect(abs(error) < 0.02, "\(walk.name) \(place)")
        }
      }
    }
    #expect(walks.isEmpty || found >= 8)
  }

  @Test("Steps of one real walk are not found in another")
  func strangers() throws {
    let foot = Place(.foot, .left)
    let back = Place(.lowerBack)
    let walks = try RealWalk.all(in: RealWalkTests.voisard, places: [back, foot])
    let trunks = try walks.map { try train($0, back, lag: 0, ppm: 0) }
    let legs = try walks.map { try train($0, foot, lag: 0, ppm: 0) }
    for one in walks.indices {
      for other in walks.indices where other != one {
        guard let trunk = trunks[one], let leg = legs[other] else { continue }
        let names = "\(walks[one].name), \(walks[other].name)"
        #expect((try? ClockAlignment(leg, on: trunk)) == nil, "\(names)")
      }
    }
  }
}
