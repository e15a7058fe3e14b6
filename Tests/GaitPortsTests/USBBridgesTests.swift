import Testing

@testable import GaitPorts

/// Speeds as the kernel's drivers set them.
@Suite("Serial adapters in their own languages")
struct USBBridgesTests {
  private static func index(_ chip: USBBridges.Chip, _ baudRate: Int) -> (UInt16, UInt16)? {
    chip.speed(baudRate, interface: 0).map { ($0.value, $0.index) }
  }

  @Test("Adapters are known by their numbers; those that need a kernel driver are told from the others")
  func known() {
    #expect(USBBridges.chip(vendor: 0x0403, product: 0x6001, release: 0x600) == .ftdi(release: 0x600))
    #expect(USBBridges.chip(vendor: 0x10C4, product: 0xEA60, release: 0) == .cp210x)
    #expect(USBBridges.chip(vendor: 0x1A86, product: 0x7523, release: 0) == .ch34x)
    #expect(USBBridges.chip(vendor: 0x1A86, product: 0x55D3, release: 0) == nil)
    #expect(USBBridges.driver(vendor: 0x067B, product: 0x2303) == "pl2303")
    #expect(USBBridges.driver(vendor: 0x0403, product: 0x6001) == nil)
    #expect(!USBBridges.isSerialLine(vendor: 0x1209, product: 1))
  }

  @Test(
    "FTDI divides 3 MHz by whole numbers and eighths",
    arguments: [
      (9600, 0x4138), (19_200, 0x809C), (57_600, 0xC034), (115_200, 0x001A), (230_400, 0x000D),
      (460_800, 0x4006),
      (921_600, 0x8003), (1_000_000, 0x0003), (2_000_000, 0x0001), (3_000_000, 0x0000),
    ])
  func ftdi(_ baudRate: Int, _ value: Int) throws {
    let (found, index) = try #require(Self.index(.ftdi(release: 0x600), baudRate))
    #expect(Int(found) == value && index == 0, "\(String(found, radix: 16))")
  }

  @Test("Its fast chips divide 12 MHz, and name the line")
  func fastFTDI() throws {
    // 115,200: 833 eighths are 104 and one, with the mark of the fast clock.
    let (value, index) = try #require(Self.index(.ftdi(release: 0x900), 115_200))
    #expect(value == 0xC068 && index == 2)
    let second = try #require(USBBridges.Chip.ftdi(release: 0x700).speed(115_200, interface: 1))
    #expect(second.index == 0x0202)
  }

  @Test(
    "CH34x divides 48 MHz by a power of two and a number",
    arguments: [
      (2400, 0xD901), (9600, 0xB202), (19_200, 0xD902), (57_600, 0x9803), (115_200, 0xCC03),
      (230_400, 0xE603),
      (460_800, 0xF303), (921_600, 0xF307), (2_000_000, 0xFD03),
    ])
  func ch34x(_ baudRate: Int, _ divisor: Int) throws {
    let (register, value) = try #require(Self.index(.ch34x, baudRate))
    #expect(register == 0x1312 && Int(value) == divisor | 0x80, "\(String(value, radix: 16))")
  }

  @Test("Speeds that no chip has are refused")
  func refused() {
    for chip in [USBBridges.Chip.ftdi(release: 0x600), .cp210x, .ch34x] {
      #expect(chip.speed(0, interface: 0) == nil && chip.speed(100_000_000, interface: 0) == nil)
    }
    #expect(USBBridges.Chip.ch34x.speed(12_000_000, interface: 0) == nil)
  }
}
