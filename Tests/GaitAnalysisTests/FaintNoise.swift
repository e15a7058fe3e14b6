import GaitModel
import GaitSimulator

extension ChannelModel {
  /// No error that matters, only the noise by which a living channel is known: one whose numbers stay is dead.
  static let faint = ChannelModel(noiseDensity: 1e-7)
}

extension SensorModel {
  /// A sensor without errors that lives.
  static func faint(
    _ place: Place, mounting: Attitude = .aligned,
    channels: ChannelSet = [.acceleration, .angularVelocity]
  ) -> SensorModel {
    SensorModel(
      place, mounting: mounting, channels: channels, acceleration: .faint, angularVelocity: .faint)
  }
}
