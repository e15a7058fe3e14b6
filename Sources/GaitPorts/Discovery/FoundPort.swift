/// A port that a device may be behind.
public struct FoundPort: Equatable, Sendable {
  /// The source that opens it.
  public var address: SourceAddress
  /// The file through which the system gives it: `/dev/ttyACM0`, `/dev/bus/usb/001/004`.
  public var node: String
  /// What the device calls itself, with its maker's name in front; `nil` when it does not say.
  public var deviceName: String?
  /// USB vendor; `nil` when it is not on USB.
  public var vendor: UInt16?
  /// USB product; `nil` when it is not on USB.
  public var product: UInt16?
  /// The device's serial number; `nil` when it has none.
  public var serialNumber: String?
  /// Whether this user may open it.
  public var isPermitted: Bool

  /// A port.
  public init(
    address: SourceAddress, node: String, deviceName: String? = nil, vendor: UInt16? = nil,
    product: UInt16? = nil, serialNumber: String? = nil, isPermitted: Bool
  ) {
    self.address = address
    self.node = node
    self.deviceName = deviceName
    self.vendor = vendor
    self.product = product
    self.serialNumber = serialNumber
    self.isPermitted = isPermitted
  }

  /// Maker and product in one name, the maker not twice.
  static func deviceName(manufacturer: String?, product: String?) -> String? {
    guard let product else { return manufacturer }
    guard let manufacturer, !product.hasPrefix(manufacturer) else { return product }
    return "\(manufacturer) \(product)"
  }
}
