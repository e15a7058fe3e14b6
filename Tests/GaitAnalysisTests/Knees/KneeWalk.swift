import Foundation
import GaitModel
import GaitSimulator

@testable import GaitAnalysis

/// Simulated walks of somebody with sensors on thighs and shanks, and what the knees tell of them.
enum KneeWalk {
  static let degree = Double.pi / 180
  static let places = [
    Place(.thigh, .left), Place(.shank, .left), Place(.thigh, .right), Place(.shank, .right),
  ]

  /// A steady walk.
  static func walk(
    speed: Double = 1.3, cadence: Double? = nil, seconds: Double = 24, standing: Double = 4,
    legs: LegForm = LegForm(), places: [Place] = places, walker: Walker = Walker(),
    sensor: (Place) -> SensorModel = { SensorModel($0) }
  ) throws -> SimulatedWalk {
    var walker = walker
    walker.legs = legs
    return try SimulatedWalk(
      script: .steady(
        cadence: cadence ?? 62 + 37 * speed, speed: speed, seconds: seconds, standing: standing),
      walker: walker, sensors: places.map(sensor))
  }

  /// What the knees say of every true contact, asked a second after it, with the speed given.
  static func strikes(
    _ walk: SimulatedWalk, speed: Double?, yields: inout [SampleTime: Double]
  ) -> [HeelStrike] {
    var knees = Knees(rig: walk.rig, subject: Subject())
    var judge = LandingJudge(subject: Subject())
    var fronts = Fronts(walk.rig)
    var frame = SensorFrame()
    var strikes: [HeelStrike] = []
    var second = 1.0
    var waiting = walk.truth.initialContacts[...]
    for sample in walk.samples() {
      while let contact = waiting.first, sample.time.seconds(since: contact.time) > 1 {
        waiting.removeFirst()
        let place = Place(.shank, contact.side)
        var strike = HeelStrike(
          time: contact.time, reported: sample.time, side: contact.side, place: place)
        let leg = knees.complete(&strike, speed: speed)
        judge.judge(&strike, leg: leg.seen, reason: leg.reason, speed: speed, comparesWithUsual: false)
        judge.note(strike)
        strikes.append(strike)
        yields[contact.time] = knees.yield(of: contact.side)
      }
      if sample.time.seconds > second {
        knees.findStanding()
        second += 1
      }
      if fronts.take(sample, into: &frame) { knees.process(frame) }
    }
    return strikes
  }

  static func strikes(_ walk: SimulatedWalk, speed: Double?) -> [HeelStrike] {
    var yields: [SampleTime: Double] = [:]
    return strikes(walk, speed: speed, yields: &yields)
  }

  /// The flags that these landings raise, judged once a second.
  static func flags(_ strikes: [HeelStrike]) -> [WalkFlag] {
    var rules = LandingFlags()
    var flags: [WalkFlag] = []
    var second = 1.0
    for strike in strikes {
      while strike.time.seconds > second {
        let time = SampleTime(nanoseconds: Int64(second * 1e9))
        rules.judge(at: time, reported: time, into: &flags)
        second += 1
      }
      rules.note(strike)
    }
    let end = SampleTime(nanoseconds: Int64((second + 1) * 1e9))
    rules.judge(at: end, reported: end, into: &flags)
    rules.finish(at: end, into: &flags)
    return flags
  }

  /// The same landing in truth.
  static func truth(of strike: HeelStrike, in walk: [WalkTruth.HeelStrike]) -> WalkTruth.HeelStrike? {
    walk.first { $0.time == strike.time && $0.side == strike.side }
  }
}

extension Knees {
  /// How far the knee of a side yielded at the landing that was asked about last, in rad.
  func yield(of side: Side) -> Double? { knee(of: side)?.landing?.seen?.yield }
}
