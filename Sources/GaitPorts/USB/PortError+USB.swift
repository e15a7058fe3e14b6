import CLibUSB

extension PortError {
  /// What libusb refused.
  static func usb(_ port: String, _ facts: USBDeviceFacts, _ code: Int32) -> PortError {
    switch libusb_error(rawValue: code) {
    case LIBUSB_ERROR_ACCESS: notPermitted(port, facts)
    case LIBUSB_ERROR_BUSY: busy(port, holder: PortHolder.find(path: facts.node))
    case LIBUSB_ERROR_NO_DEVICE, LIBUSB_ERROR_NOT_FOUND: absent(port)
    default:
      PortError(
        .inputOutput, port: port,
        message: "the USB device fails: \(String(cString: libusb_strerror(code)))",
        remedy: "Unplug it, plug it in again and try once more.")
    }
  }

  private static func notPermitted(_ port: String, _ facts: USBDeviceFacts) -> PortError {
    let rule =
      "SUBSYSTEM==\"usb\", ATTR{idVendor}==\"\(facts.vendor.hexadecimal)\", TAG+=\"uaccess\""
    return PortError(
      .permission, port: port, message: "you may not open the USB device \(facts.node)",
      remedy: "echo '\(rule)' | sudo tee /etc/udev/rules.d/70-gangart.rules && "
        + "sudo udevadm control --reload, then plug it in again. "
        + "Until it is plugged in again: sudo chmod a+rw \(facts.node)")
  }

  /// A device that is used through the kernel's driver for its kind, or not at all.
  static func noByteStream(_ port: String, _ facts: USBDeviceFacts) -> PortError {
    PortError(
      .notAvailable, port: port, message: "this USB device sends no stream of bytes",
      remedy: "What can be used: gangart devices")
  }

  static func needsDriver(_ port: String, driver: String) -> PortError {
    PortError(
      .notAvailable, port: port,
      message: "this USB adapter works only through its kernel driver \"\(driver)\"",
      remedy: "Use its serial port: gangart devices. If it shows none: sudo modprobe \(driver)")
  }

  static func noUSB(_ port: String) -> PortError {
    PortError(
      .notAvailable, port: port, message: "this system gives no access to USB",
      remedy: "In a container or a virtual machine: pass the USB devices through (/dev/bus/usb).")
  }
}
