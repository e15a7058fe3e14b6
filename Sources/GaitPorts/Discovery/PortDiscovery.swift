import CLibUSB

/// Finds what is plugged in.
public enum PortDiscovery {
  /// All ports that a device may be behind: serial lines first, then USB devices that send bytes and have no
  /// serial line. Takes some milliseconds; a device without names the kernel could show is asked for them.
  public static func list() -> [FoundPort] {
    let serial = SerialPorts.list(devices: "/dev", names: SerialNames.folder, classes: "/sys/class/tty")
    return serial + usbDevices(without: serial)
  }

  private static func usbDevices(without serial: [FoundPort]) -> [FoundPort] {
    guard let context = USBContext() else { return [] }
    var ports: [FoundPort] = []
    _ = context.firstDevice { device, descriptor -> Never? in
      guard USBEndpoints(device) != nil else { return nil }
      let facts = USBDeviceFacts(device, descriptor)
      let hasLine = serial.contains {
        $0.vendor == facts.vendor && $0.product == facts.product && $0.serialNumber == facts.serialNumber
      }
      if !hasLine { ports.append(FoundPort(facts)) }
      return nil
    }
    return ports
  }
}

extension FoundPort {
  init(_ facts: USBDeviceFacts) {
    self.init(
      address: .usb(vendor: facts.vendor, product: facts.product, serialNumber: facts.serialNumber),
      node: facts.node,
      deviceName: Self.deviceName(manufacturer: facts.manufacturerName, product: facts.productName),
      vendor: facts.vendor, product: facts.product, serialNumber: facts.serialNumber,
      isPermitted: FileSystem.mayUse(facts.node))
  }
}
