import Testing

@testable import GaitPorts

@Suite("Sources named in one word")
struct SourceAddressTests {
  @Test(
    "Every form of word means its source",
    arguments: [
      ("-", SourceAddress.standardInput),
      ("/dev/ttyUSB7", .serial(path: "/dev/ttyUSB7", baudRate: nil)),
      ("/dev/ttyUSB7@250000", .serial(path: "/dev/ttyUSB7", baudRate: 250_000)),
      ("serial:/dev/ttyUSB7@115200", .serial(path: "/dev/ttyUSB7", baudRate: 115_200)),
      ("serial:/nowhere/port", .serial(path: "/nowhere/port", baudRate: nil)),
      (
        "/dev/serial/by-id/usb-A@B_x-if00", .serial(path: "/dev/serial/by-id/usb-A@B_x-if00", baudRate: nil)
      ),
      ("usb:1209:0001", .usb(vendor: 0x1209, product: 1, serialNumber: nil)),
      ("usb:1209:1:EMU:7", .usb(vendor: 0x1209, product: 1, serialNumber: "EMU:7")),
      ("usb:aBcD:ffff", .usb(vendor: 0xABCD, product: 0xFFFF, serialNumber: nil)),
      ("tcp://sensor.local:7000", .tcp(host: "sensor.local", port: 7000)),
      ("tcp://[::1]:7000", .tcp(host: "::1", port: 7000)),
      ("udp://:9000", .udp(host: nil, port: 9000)),
      ("udp://127.0.0.1:65535", .udp(host: "127.0.0.1", port: 65535)),
      ("phyphox:192.168.1.20:8080", .phyphox(host: "192.168.1.20", port: 8080)),
      ("phyphox:http://192.168.1.20:8080/", .phyphox(host: "192.168.1.20", port: 8080)),
      ("phyphox:http://phone.local", .phyphox(host: "phone.local", port: nil)),
      ("phyphox:[::1]:80", .phyphox(host: "::1", port: 80)),
      ("phyphox:[fe80::1]", .phyphox(host: "fe80::1", port: nil)),
      ("file:walk.bin", .file(path: "walk.bin")),
      ("./walk.bin", .file(path: "./walk.bin")),
    ])
  func words(word: String, address: SourceAddress) throws {
    #expect(try SourceAddress(word) == address)
  }

  @Test(
    "An address writes the word that means it",
    arguments: [
      "-", "/dev/ttyUSB7", "/dev/ttyUSB7@250000", "serial:/nowhere/port@9600", "usb:1209:0001",
      "usb:1209:0001:EMU", "tcp://h:1", "tcp://[fe80::1]:7000", "udp://:9000", "udp://127.0.0.1:9000",
      "phyphox:h", "phyphox:h:81", "phyphox:[fe80::1]", "phyphox:[fe80::1]:8080", "file:walk.bin",
    ])
  func roundTrip(word: String) throws {
    #expect(try SourceAddress(word).description == word)
  }

  @Test(
    "Anything else is refused with exit code 64, the word, and an example",
    arguments: [
      "", "walk", "ttyUSB0", "usb:", "usb:1209", "usb:1209:", "usb:12345:1", "usb:g:1", "usb:1209:1:",
      "usb:-1:1", "tcp://", "tcp://host", "tcp://:7000", "tcp://host:0", "tcp://host:65536", "tcp://a/b:1",
      "udp://", "udp://:x", "phyphox:", "phyphox:a/b", "phyphox:h:0", "phyphox::80",
      "phyphox:https://h", "file:", "serial:", "serial:@9600", "/dev/ttyUSB0@0", "/dev/ttyUSB0@99999999999",
      "/dev/ttyUSB0@", "lsl:NAME",
    ])
  func refused(word: String) {
    do {
      let address = try SourceAddress(word)
      Issue.record("\(address)")
    } catch {
      #expect(error.kind == .usage)
      #expect(error.kind.rawValue == 64)
      #expect(error.port.contains(word))
      #expect(!error.message.hasSuffix(".") && !error.remedy.isEmpty)
    }
  }

  @Test("A plain path that is a serial line is opened as one")
  func pathOfATerminal() throws {
    let terminal = try PseudoTerminal()
    let folder = try TemporaryFolder()
    try folder.link("wearable", to: terminal.path)
    let path = "\(folder.path)/wearable"
    #expect(try SourceAddress(path) == .serial(path: path, baudRate: nil))
    #expect(try SourceAddress("\(folder.path)") == .file(path: folder.path))
  }
}
