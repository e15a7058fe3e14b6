import CLibUSB

extension USBDeviceFacts {
  /// Where the kernel shows what a device says of itself; everybody may read it.
  private static let folder = "/sys/bus/usb/devices"

  /// What can be known of a device without using it; its names are asked of the device itself only where
  /// the kernel does not show them and the user may.
  init(_ device: OpaquePointer, _ descriptor: libusb_device_descriptor) {
    vendor = descriptor.idVendor
    product = descriptor.idProduct
    release = descriptor.bcdDevice
    busPath = Self.busPath(device)
    node = Self.node(device)
    let shown = "\(Self.folder)/\(busPath)"
    manufacturerName = FileSystem.firstLine("\(shown)/manufacturer")
    productName = FileSystem.firstLine("\(shown)/product")
    serialNumber = FileSystem.firstLine("\(shown)/serial")
    let isComplete =
      (manufacturerName != nil || descriptor.iManufacturer == 0)
      && (productName != nil || descriptor.iProduct == 0)
      && (serialNumber != nil || descriptor.iSerialNumber == 0)
    if !isComplete { askDevice(device, descriptor) }
  }

  private mutating func askDevice(_ device: OpaquePointer, _ descriptor: libusb_device_descriptor) {
    var handle: OpaquePointer?
    guard libusb_open(device, &handle) == 0, let handle else { return }
    defer { libusb_close(handle) }
    manufacturerName = manufacturerName ?? Self.text(handle, descriptor.iManufacturer)
    productName = productName ?? Self.text(handle, descriptor.iProduct)
    serialNumber = serialNumber ?? Self.text(handle, descriptor.iSerialNumber)
  }

  private static func text(_ handle: OpaquePointer, _ index: UInt8) -> String? {
    guard index != 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = libusb_get_string_descriptor_ascii(handle, index, &bytes, Int32(bytes.count))
    return count > 0 ? String(decoding: bytes.prefix(Int(count)), as: UTF8.self) : nil
  }

  private static func busPath(_ device: OpaquePointer) -> String {
    // USB allows no more than seven hubs in a row.
    var sockets = [UInt8](repeating: 0, count: 8)
    let count = libusb_get_port_numbers(device, &sockets, Int32(sockets.count))
    let path = sockets.prefix(max(0, Int(count))).map(String.init).joined(separator: ".")
    let bus = libusb_get_bus_number(device)
    return path.isEmpty ? "usb\(bus)" : "\(bus)-\(path)"
  }

  private static func node(_ device: OpaquePointer) -> String {
    func threeDigits(_ number: UInt8) -> String {
      String(repeating: "0", count: 3 - String(number).count) + String(number)
    }
    let bus = threeDigits(libusb_get_bus_number(device))
    return "/dev/bus/usb/\(bus)/\(threeDigits(libusb_get_device_address(device)))"
  }
}
