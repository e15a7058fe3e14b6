import GaitModel
import GaitSimulator

extension SensorModel {
  /// A sensor whose noise is far below any measure: enough that no axis stays at one number, as a dead one does.
  static func faint(_ place: Place, mounting: Mounting = .aligned) -> SensorModel {
    SensorModel(
      place, mounting: mounting, acceleration: ChannelModel(noiseDensity: 1e-6),
      angularVelocity: ChannelModel(noiseDensity: 1e-7))
  }
}
