import GaitModel

@testable import GaitAnalysis

/// The fronts of all sensors of a rig, for tests that feed one stage alone.
struct Fronts {
  private var fronts: [SensorFront]
  private var latest: SampleTime?

  init(_ rig: SensorRig) {
    fronts = SensorFront.all(of: rig)
  }

  /// The front of one sensor.
  init(_ place: Place, _ channels: ChannelSet = [.acceleration, .angularVelocity]) {
    self.init(SensorRig([WornSensor(place: place, channels: channels)]))
  }

  /// Fills the frame with what a sample brings; whether it was admitted.
  mutating func take(_ sample: ImuSample, into frame: inout SensorFrame) -> Bool {
    var nowhere = Nowhere()
    let judgement = fronts[sample.sensor].intake.judge(sample, latest: latest, into: &nowhere)
    guard judgement != .refused else { return false }
    latest = max(latest ?? sample.time, sample.time)
    guard case .admitted(let admission) = judgement else { return false }
    fronts[sample.sensor].take(admission, into: &frame)
    return true
  }

  /// Declares that channels of the first sensor are not believed from now on.
  mutating func distrust(_ channels: ChannelSet) { fronts[0].distrust(channels) }

  /// Declares that they are believed again.
  mutating func trust(_ channels: ChannelSet) { fronts[0].trust(channels) }
}
