/// Which USB device is wanted.
struct USBWish: Equatable, Sendable {
  let vendor: UInt16
  let product: UInt16
  /// Only the device with this serial number.
  var serialNumber: String?
  /// Only the device behind this socket: how a device without a serial number is found again.
  var busPath: String?

  init(vendor: UInt16, product: UInt16, serialNumber: String? = nil) {
    self.vendor = vendor
    self.product = product
    self.serialNumber = serialNumber
  }

  /// Whether a device is what is wanted.
  func accepts(_ device: USBDeviceFacts) -> Bool {
    device.vendor == vendor && device.product == product
      && (serialNumber == nil || device.serialNumber == serialNumber)
      && (busPath == nil || device.busPath == busPath)
  }

  /// The wish that only this very device fulfils: by serial number if it has one, else by its socket.
  func narrowed(to device: USBDeviceFacts) -> USBWish {
    var wish = self
    wish.serialNumber = device.serialNumber
    wish.busPath = device.serialNumber == nil ? device.busPath : nil
    return wish
  }
}

/// What is known of a USB device that is plugged in.
struct USBDeviceFacts: Equatable, Sendable {
  var vendor: UInt16
  var product: UInt16
  /// The device's own number of its kind.
  var release: UInt16 = 0
  var manufacturerName: String?
  var productName: String?
  var serialNumber: String?
  /// Bus and sockets, as in `1-4.2`.
  var busPath: String
  /// The file through which it is used.
  var node: String
}
