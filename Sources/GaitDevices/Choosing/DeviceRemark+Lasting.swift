public import GaitModel

extension DeviceRemark {
  /// The one of two remarks to be shown: what a device cannot do outlasts what it says of its state.
  public static func lasting(_ earlier: DeviceRemark?, _ later: DeviceRemark) -> DeviceRemark {
    switch earlier {
    case .orientationOnly?: .orientationOnly
    case .noMotion(let model)?: .noMotion(model: model)
    case .noRotationRate(let model)?: .noRotationRate(model: model)
    default: later
    }
  }
}
