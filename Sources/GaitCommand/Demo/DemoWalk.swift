import GaitDevices
import GaitModel
import GaitSession
import GaitSimulator

/// The demonstration's walk: a person of 1.72 m with sensors on the back, both wrists and both feet.
///
/// Standing, warming up, walking briskly, strolling, briskly again, a rest leaning forward; then walking briskly with
/// quiet arms, and after another rest with arms that swing. The parts between the rests are simulated walks of their
/// own, for an arm keeps its way to swing within one.
struct DemoWalk {
  /// A part of the walk.
  struct Part {
    /// What the person does.
    let script: WalkScript
    /// The person.
    let walker: Walker
  }

  /// The walk's seed: the same walk every time.
  static let seed: UInt64 = 20
  /// How the walk in intervals is meant: short, so that all of it can be seen.
  static let plan = IntervalPlan(
    name: "demo", warmUpSeconds: 60, walkSeconds: 180, pauseSeconds: 30, repeats: 3)

  /// The parts in order.
  static let parts = [
    Part(
      script: WalkScript([
        ScriptPhase(.stand, seconds: 5),
        ScriptPhase(.walk(Tempo(cadence: 110, speed: 1.3)), seconds: 60),
        ScriptPhase(.walk(brisk), seconds: 45),
        ScriptPhase(.walk(Tempo(cadence: 84, speed: 0.75)), seconds: 60),
        ScriptPhase(.walk(brisk), seconds: 77),
        ScriptPhase(.stand, seconds: 3),
        ScriptPhase(.lean(radians: 0.9), seconds: 36),
        ScriptPhase(.stand, seconds: 4),
      ]),
      walker: Walker()),
    Part(
      script: WalkScript([
        ScriptPhase(.stand, seconds: 2),
        ScriptPhase(.walk(brisk), seconds: 165),
        ScriptPhase(.stand, seconds: 3),
        ScriptPhase(.lean(radians: 0.9), seconds: 30),
        ScriptPhase(.stand, seconds: 4),
      ]),
      walker: Walker(
        leftArm: ArmForm(shoulderRange: 0.16, elbowRange: 0.09),
        rightArm: ArmForm(shoulderRange: 0.18, elbowRange: 0.1))),
    Part(
      script: WalkScript([
        ScriptPhase(.stand, seconds: 2),
        ScriptPhase(.walk(brisk), seconds: 194),
        ScriptPhase(.stand, seconds: 6),
      ]),
      walker: Walker()),
  ]
  private static let brisk = Tempo(cadence: 114, speed: 1.4)

  /// The length of the walk in seconds.
  static let seconds = parts.reduce(0) { $0 + $1.script.seconds }

  /// Where sensors are worn, in the order of their numbers.
  static let places: [Place] = [.lowerBack, .leftWrist, .rightWrist, .leftFoot, .rightFoot]

  /// What goes wrong.
  let fault: DemoFault?

  /// The sensors in a part of the walk that begins so many seconds after the whole.
  private func sensors(begin: Double) -> [SensorModel] {
    Self.places.map { place in
      var sensor = SensorModel(
        place, rateHertz: fault == .slow ? 10 : 100, acceleration: .typicalAcceleration,
        angularVelocity: .typicalAngularVelocity)
      if place.segment == .lowerBack {
        sensor.mounting = SensorModel.uprightOnBack
        if fault == .upsideDown {
          sensor.mounting = SensorModel.uprightOnBack * Attitude(axis: Vector3(0, 0, 1), angle: .pi)
        }
      }
      if fault == .battery, place == Place(.wrist, .right) {
        sensor.faults = [.dies(at: DemoFault.start - begin, returns: nil)]
      }
      return sensor
    }
  }

  /// The samples of one part, made when they are asked for; times are of the whole walk.
  func samples(part index: Int) -> DemoSamples {
    let begin = Self.parts[..<index].reduce(0) { $0 + $1.script.seconds }
    let part = Self.parts[index]
    // The script is fixed: it cannot be refused.
    guard
      let walk = try? SimulatedWalk(
        script: part.script, walker: part.walker, sensors: sensors(begin: begin),
        seed: Self.seed + UInt64(index))
    else { preconditionFailure("the demonstration's script is impossible") }
    return DemoSamples(samples: walk.stream(), seconds: part.script.seconds, begin: begin)
  }

  /// What a session must know of the walk: one device with all the sensors, and who walks.
  func sessionPlan(_ source: String) -> SessionPlan {
    // Behind a multiplexer sensors count from 1.
    let worn = Self.places.enumerated().map { SessionPlan.Worn(place: $1, number: $0 + 1) }
    let choice = DecoderChoice(protocolName: XIMU3Decoder.profile.id)
    var plan = SessionPlan(sources: [SessionPlan.Source(name: source, choice: choice, worn: worn)])
    plan.rateRemedy = .maker
    plan.subject = Subject(heightMetres: Walker().heightMetres, person: Self.person)
    return plan
  }

  /// Nobody: the walk is not to be taken for one of the user's.
  private static let person = PersonCode("demo") ?? .me
}

/// The samples of a part of the walk, with times of the whole.
struct DemoSamples: IteratorProtocol, Sendable {
  fileprivate var samples: WalkSamples
  /// How long the part is, and when it begins, in seconds.
  fileprivate let seconds: Double
  fileprivate let begin: Double

  mutating func next() -> ImuSample? {
    while let sample = samples.next() {
      // The last sample of a part is the first moment of the next.
      guard sample.time.seconds < seconds else { continue }
      var sample = sample
      sample.time = sample.time.advanced(bySeconds: begin)
      return sample
    }
    return nil
  }
}
