import CLibUSB
import GaitModel

extension PortError {
  /// What libusb refused.
  static func usb(_ port: String, _ facts: USBDeviceFacts, _ code: Int32) -> PortError {
    switch libusb_error(rawValue: code) {
    case LIBUSB_ERROR_ACCESS: notPermitted(port, facts)
    case LIBUSB_ERROR_BUSY: busy(port, holder: PortHolder.find(path: facts.node))
    case LIBUSB_ERROR_NO_DEVICE, LIBUSB_ERROR_NOT_FOUND: absent(port)
    default: PortError(.inputOutput, port: port, .usb(String(cString: libusb_strerror(code))))
    }
  }

  private static func notPermitted(_ port: String, _ facts: USBDeviceFacts) -> PortError {
    PortError(.permission, port: port, .usbNotPermitted(node: facts.node, vendor: facts.vendor.hexadecimal))
  }

  /// A device that is used through the kernel's driver for its kind, or not at all.
  static func noByteStream(_ port: String, _ facts: USBDeviceFacts) -> PortError {
    PortError(.notAvailable, port: port, .noByteStream)
  }

  static func needsDriver(_ port: String, driver: String) -> PortError {
    PortError(.notAvailable, port: port, .needsDriver(driver))
  }

  static func noUSB(_ port: String) -> PortError {
    PortError(.notAvailable, port: port, .noUSB)
  }
}
