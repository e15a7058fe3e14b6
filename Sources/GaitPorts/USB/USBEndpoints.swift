import CLibUSB

/// The parts of a device that carry its byte stream.
struct USBEndpoints: Equatable {
  /// The interface with the stream.
  var dataInterface: UInt8
  /// The interface that sets baud rate and DTR, of devices that act as a modem (CDC-ACM).
  var controlInterface: UInt8?
  /// The address of the endpoint that sends to us.
  var incoming: UInt8
  /// How many bytes it sends at once.
  var packetBytes: Int
  /// The address of the endpoint that takes bytes.
  var outgoing: UInt8?

  /// The stream of a device: that of a CDC-ACM modem if it has one, else that of an interface of the maker's
  /// own. `nil` when there is none, as on a mouse.
  init?(_ device: OpaquePointer) {
    var pointer: UnsafeMutablePointer<libusb_config_descriptor>?
    guard libusb_get_active_config_descriptor(device, &pointer) == 0, let pointer else { return nil }
    defer { libusb_free_config_descriptor(pointer) }
    var modem: UInt8?
    var own: USBEndpoints?
    let interfaces = UnsafeBufferPointer(
      start: pointer.pointee.interface, count: Int(pointer.pointee.bNumInterfaces))
    for interface in interfaces {
      guard let setting = interface.altsetting?.pointee else { continue }
      switch UInt32(setting.bInterfaceClass) {
      case LIBUSB_CLASS_COMM.rawValue: modem = setting.bInterfaceNumber
      case LIBUSB_CLASS_DATA.rawValue:
        guard let found = USBEndpoints(setting, controlInterface: modem) else { continue }
        self = found
        return
      case LIBUSB_CLASS_VENDOR_SPEC.rawValue:
        own = own ?? USBEndpoints(setting, controlInterface: nil)
      default: continue
      }
    }
    guard let own else { return nil }
    self = own
  }

  private init?(_ setting: libusb_interface_descriptor, controlInterface: UInt8?) {
    let endpoints = UnsafeBufferPointer(start: setting.endpoint, count: Int(setting.bNumEndpoints))
      .filter { UInt32($0.bmAttributes) & 3 == LIBUSB_TRANSFER_TYPE_BULK.rawValue }
    guard let incoming = endpoints.first(where: { $0.bEndpointAddress & 0x80 != 0 }) else { return nil }
    dataInterface = setting.bInterfaceNumber
    self.controlInterface = controlInterface
    self.incoming = incoming.bEndpointAddress
    // The upper bits count packets per microframe of endpoints that are not bulk.
    packetBytes = max(8, Int(incoming.wMaxPacketSize & 0x7FF))
    outgoing = endpoints.first { $0.bEndpointAddress & 0x80 == 0 }?.bEndpointAddress
  }
}
