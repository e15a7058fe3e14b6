import Testing

@testable import GaitPorts

@Suite("Serial ports that are found")
struct SerialPortsTests {
  @Test("Ports by their lasting names, with what the kernel shows of the device behind them")
  func found() throws {
    let folder = try TemporaryFolder()
    let usb = "sys/devices/usb1/1-4"
    for (name, text) in [
      ("idVendor", "1209\n"), ("idProduct", "0001\n"), ("serial", "EMU0001\n"), ("manufacturer", "Maker\n"),
      ("product", "Maker Band\n"),
    ] { try folder.write("\(usb)/\(name)", text) }
    try folder.write("\(usb)/1-4:1.0/tty/ttyACM0/dev", "")
    for port in ["ttyACM0", "ttyUSB3", "rfcomm0", "tty0", "ttyS0", "null"] {
      try folder.write("dev/\(port)", "")
    }
    try folder.link("class/ttyACM0/device", to: "\(folder.path)/\(usb)/1-4:1.0")
    try folder.link("names/usb-Maker_Band_EMU0001-if00", to: "\(folder.path)/dev/ttyACM0")
    let ports = SerialPorts.list(
      devices: "\(folder.path)/dev", names: "\(folder.path)/names", classes: "\(folder.path)/class")
    #expect(ports.map(\.node) == ["rfcomm0", "ttyACM0", "ttyUSB3"].map { "\(folder.path)/dev/\($0)" })
    let band = try #require(ports.dropFirst().first)
    #expect(band.address == .serial(path: "\(folder.path)/names/usb-Maker_Band_EMU0001-if00", baudRate: nil))
    #expect(band.deviceName == "Maker Band")
    #expect(band.vendor == 0x1209 && band.product == 1 && band.serialNumber == "EMU0001")
    #expect(band.isPermitted)
    #expect(ports.first?.vendor == nil && ports.first?.deviceName == nil)
  }

  @Test("A device's name is its maker's and its own, neither twice nor missing")
  func names() {
    #expect(FoundPort.deviceName(manufacturer: "A", product: "B") == "A B")
    #expect(FoundPort.deviceName(manufacturer: "A", product: "A B") == "A B")
    #expect(FoundPort.deviceName(manufacturer: nil, product: "B") == "B")
    #expect(FoundPort.deviceName(manufacturer: "A", product: nil) == "A")
    #expect(FoundPort.deviceName(manufacturer: nil, product: nil) == nil)
  }
}
