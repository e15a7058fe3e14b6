import GaitModel
import GaitRecording
import GaitSimulator

/// The readings that the wearable takes on its walk.
struct WalkFeed {
  /// One reading with both channels.
  struct Reading {
    /// Since the walk began.
    let seconds: Double
    /// In m/s².
    let acceleration: Vector3
    /// In rad/s.
    let angularVelocity: Vector3
  }

  let readings: [Reading]

  /// Why there is nothing to send.
  struct EmptyError: Error {
    let message: String
  }

  init(_ options: WearableOptions) throws {
    if let recording = options.recording {
      try self.init(recording: recording, place: options.place)
    } else {
      // Whoever may be told another rate has all the readings, and sends some.
      let rate = options.isObedient ? CommandAnswers.sourceRateHertz : options.rateHertz
      try self.init(Self.script(options), rateHertz: rate, seed: options.faults.seed)
    }
  }

  /// What the simulated person does.
  private static func script(_ options: WearableOptions) -> WalkScript {
    switch options.walk {
    case .steady:
      let standing = min(4, options.seconds / 5)
      return .steady(
        cadence: 108, speed: 1.25, seconds: options.seconds - 2 * standing, standing: standing)
    case .intervals:
      let easy = Activity.walk(Tempo(cadence: 98, speed: 1.0))
      let brisk = Activity.walk(Tempo(cadence: 122, speed: 1.55))
      return WalkScript([
        ScriptPhase(.stand, seconds: 6), ScriptPhase(easy, seconds: 30), ScriptPhase(brisk, seconds: 30),
        ScriptPhase(.stand, seconds: 18), ScriptPhase(easy, seconds: 20), ScriptPhase(.stand, seconds: 2),
        ScriptPhase(.lean(radians: 0.45), seconds: 18), ScriptPhase(.stand, seconds: 2),
        ScriptPhase(easy, seconds: 24), ScriptPhase(.stand, seconds: 6),
      ])
    }
  }

  /// A simulated walk; the sensor is strapped to the lower back.
  private init(_ script: WalkScript, rateHertz: Double, seed: UInt64) throws {
    let sensor = SensorModel(
      Place(.lowerBack), rateHertz: rateHertz, mounting: SensorModel.uprightOnBack,
      acceleration: .typicalAcceleration, angularVelocity: .typicalAngularVelocity)
    self.init(try SimulatedWalk(script: script, sensors: [sensor], seed: seed).samples())
  }

  /// A canonical recording. Rows in which the sensor lost a channel are not sent, as a device would.
  private init(recording: String, place: Place?) throws {
    var reader = try RecordingReader(
      .path(recording), options: ReadingOptions(kept: place.map { [$0] }))
    var samples: [ImuSample] = []
    while try reader.readBlock({ if $0.sensor == 0 { samples.append($0) } }) {}
    self.init(samples)
    if readings.isEmpty {
      throw EmptyError(message: "\(recording): no row has both acceleration and angular velocity")
    }
  }

  private init(_ samples: [ImuSample]) {
    let start = samples.first?.time ?? .zero
    readings = samples.compactMap { sample in
      guard let acceleration = sample.acceleration, let turning = sample.angularVelocity else { return nil }
      return Reading(
        seconds: sample.time.seconds(since: start), acceleration: acceleration, angularVelocity: turning)
    }
  }
}
