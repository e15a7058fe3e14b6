import GaitModel

/// Channels that a sensor should have and does not really: columns that stay empty, and angular velocities so large
/// that no unit of turning explains them.
///
/// (1) Where the first second has rows but no acceleration, there is none. (2) Where more than half of the readings of
/// two seconds are far beyond any angular velocity, they are raw counts or thousandths of something; single ones
/// are damage.
struct MissingReadings: Sendable {
  private let hasAcceleration: Bool
  // Kept here: a threshold of another module is a call with every sample.
  private let window = Thresholds.Intake.plausibilityWindow.value
  private let absurdTurningFrom = Thresholds.Intake.absurdAngularVelocity.value
  private var start: SampleTime?
  private var sawAcceleration = false
  private var windowStart: SampleTime?
  private var readings = 0.0
  private var absurd = 0.0
  private var lengths = 0.0
  /// The channels that are as good as not there.
  private(set) var channels: ChannelSet = []
  /// Mean length of the angular velocity that was found far too large by the last sample, in its own unit.
  private(set) var absurdTurning: Double?

  init(_ channels: ChannelSet) {
    hasAcceleration = channels.isSuperset(of: [.acceleration, .angularVelocity])
  }

  /// Takes a sample as it came.
  mutating func process(_ sample: ImuSample) {
    absurdTurning = nil
    guard let turning = sample.angularVelocity else {
      if sample.acceleration != nil { sawAcceleration = true }
      return
    }
    if hasAcceleration, !sawAcceleration { look(at: sample) }  // (1)
    if !channels.contains(.angularVelocity) { weigh(turning.length, at: sample.time) }  // (2)
  }

  private mutating func look(at sample: ImuSample) {
    let begin = start ?? sample.time
    start = begin
    sawAcceleration = sample.acceleration != nil
    if sawAcceleration {
      channels.subtract(.acceleration)
    } else if sample.time.seconds(since: begin) > Thresholds.Intake.settlingGap.value {
      channels.formUnion(.acceleration)
    }
  }

  private mutating func weigh(_ length: Double, at time: SampleTime) {
    guard length.isFinite else { return }
    let begin = windowStart ?? time
    windowStart = begin
    readings += 1
    lengths += length
    if length > absurdTurningFrom { absurd += 1 }
    guard time.seconds(since: begin) >= window else { return }
    if readings >= Thresholds.Distrust.fewestSamples.value, absurd > 0.5 * readings {
      channels.formUnion(.angularVelocity)
      absurdTurning = lengths / readings
    }
    windowStart = nil
    readings = 0
    absurd = 0
    lengths = 0
  }
}
