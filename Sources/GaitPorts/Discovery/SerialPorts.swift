/// Finds serial ports that devices are behind: USB adapters, boards with USB of their own, Bluetooth.
enum SerialPorts {
  private static let beginnings = ["ttyUSB", "ttyACM", "rfcomm"]

  /// The ports, each by the name that lasts when it has one.
  ///
  /// - Parameters:
  ///   - devices: the folder of device files.
  ///   - names: the folder of links by serial number.
  ///   - classes: the folder in which the kernel shows what a port belongs to.
  static func list(devices: String, names: String, classes: String) -> [FoundPort] {
    FileSystem.entries(devices)
      .filter { name in beginnings.contains { name.hasPrefix($0) } }
      .map { port($0, devices: devices, names: names, classes: classes) }
  }

  private static func port(
    _ name: String, devices: String, names: String, classes: String
  ) -> FoundPort {
    let node = "\(devices)/\(name)"
    let path = SerialNames.lastingName(of: node, in: names)
    var port = FoundPort(
      address: .serial(path: path, baudRate: nil), node: node, isPermitted: FileSystem.mayUse(node))
    guard let device = usbFolder(of: "\(classes)/\(name)/device") else { return port }
    port.vendor = number("\(device)/idVendor")
    port.product = number("\(device)/idProduct")
    port.serialNumber = FileSystem.firstLine("\(device)/serial")
    port.deviceName = FoundPort.deviceName(
      manufacturer: FileSystem.firstLine("\(device)/manufacturer"),
      product: FileSystem.firstLine("\(device)/product"))
    return port
  }

  /// The folder of the USB device that a port belongs to: some steps up from the port's own.
  private static func usbFolder(of link: String) -> String? {
    guard var folder = FileSystem.resolved(link)?.split(separator: "/") else { return nil }
    while !folder.isEmpty {
      let path = "/" + folder.joined(separator: "/")
      if FileSystem.form("\(path)/idVendor") == .file { return path }
      folder.removeLast()
    }
    return nil
  }

  private static func number(_ path: String) -> UInt16? {
    FileSystem.firstLine(path).flatMap { UInt16($0, radix: 16) }
  }
}
