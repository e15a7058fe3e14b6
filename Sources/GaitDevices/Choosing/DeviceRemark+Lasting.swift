public import GaitModel

extension DeviceRemark {
  /// The one of two remarks to be shown: that no readings can come outlasts what a device says of its state.
  public static func lasting(_ earlier: DeviceRemark?, _ later: DeviceRemark) -> DeviceRemark {
    earlier == .orientationOnly ? .orientationOnly : later
  }
}
