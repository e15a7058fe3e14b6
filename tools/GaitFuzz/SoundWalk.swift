import GaitModel
import GaitRecording
import GaitSimulator

/// A walk without a fault, which is then spoiled: what its sensors gave, and what is said of it.
struct SoundWalk {
  let name: String
  let rig: SensorRig
  let samples: [ImuSample]
  let finding: Finding

  init(name: String, rig: SensorRig, samples: [ImuSample]) {
    self.name = name
    self.rig = rig
    self.samples = samples
    finding = Finding(of: samples, rig: rig)
  }

  /// Simulated walks of every kind of rig, pace and mounting.
  static func simulated(_ count: Int, seed: UInt64) throws -> [SoundWalk] {
    try (0..<count).map { number in
      var chance = Chance(seed: seed &+ UInt64(number))
      let cadence = chance.number(85, 125)
      let places = rigs[number % rigs.count]
      let rate = chance.one(of: [50.0, 64, 100, 100, 100, 128])
      let walk = try SimulatedWalk(
        script: .steady(
          cadence: cadence, speed: cadence / 60 * chance.number(0.58, 0.72), seconds: chance.number(12, 18),
          standing: 3),
        walker: Walker(
          heightMetres: chance.number(1.55, 1.9), firstSide: chance.once(in: 2) ? .left : .right),
        sensors: places.enumerated().map { index, place in
          SensorModel(
            place, rateHertz: rate, mounting: .random(seed: seed &+ UInt64(number * 16 + index)),
            acceleration: .typicalAcceleration, angularVelocity: .typicalAngularVelocity)
        }, seed: seed &+ UInt64(number))
      return SoundWalk(
        name: "simulated \(number): \(places.map(\.name).joined(separator: " ")), \(Int(rate)) Hz",
        rig: walk.rig, samples: walk.samples())
    }
  }

  private static let rigs: [[Place]] = [
    [Place(.lowerBack)], [Place(.foot, .left), Place(.foot, .right)],
    [Place(.foot, .left), Place(.foot, .right), Place(.lowerBack)],
    [Place(.shank, .left), Place(.shank, .right)], [Place(.lowerBack), Place(.wrist, .left)],
    [Place(.foot, .left), Place(.foot, .right), Place(.shank, .left), Place(.shank, .right)],
    [Place(.shank, .right)], [Place(.sternum)],
    [
      Place(.pelvis), Place(.thigh, .left), Place(.thigh, .right), Place(.shank, .left),
      Place(.shank, .right),
    ],
  ]

  /// A stretch of a recording of a person, from its middle.
  static func recorded(_ path: String, seconds: Double) throws -> SoundWalk? {
    var reader = try RecordingReader(.path(path))
    let rig = reader.rig
    var all: [ImuSample] = []
    while try reader.readBlock({ all.append($0) }) {}
    guard let first = all.first?.time, let last = all.last?.time else { return nil }
    let middle = 0.5 * last.seconds(since: first)
    let start = first.advanced(bySeconds: max(middle - 0.5 * seconds, 0))
    let end = start.advanced(bySeconds: seconds)
    let begin = start.nanoseconds
    let samples = all.filter { $0.time >= start && $0.time < end }.map { sample in
      var sample = sample
      sample.time = SampleTime(nanoseconds: sample.time.nanoseconds - begin)
      return sample
    }
    guard samples.count > 500 else { return nil }
    return SoundWalk(name: path, rig: rig, samples: samples)
  }
}
