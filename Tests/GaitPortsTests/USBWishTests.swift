import Testing

@testable import GaitPorts

@Suite("Which USB device is meant")
struct USBWishTests {
  let device = USBDeviceFacts(
    vendor: 0x1209, product: 1, serialNumber: "EMU0001", busPath: "1-4", node: "/dev/bus/usb/001/004")

  @Test("Vendor, product and serial number decide")
  func accepts() {
    #expect(USBWish(vendor: 0x1209, product: 1).accepts(device))
    #expect(USBWish(vendor: 0x1209, product: 1, serialNumber: "EMU0001").accepts(device))
    #expect(!USBWish(vendor: 0x1209, product: 1, serialNumber: "EMU0002").accepts(device))
    #expect(!USBWish(vendor: 0x1209, product: 2).accepts(device))
    #expect(!USBWish(vendor: 0x120A, product: 1).accepts(device))
  }

  @Test("Once found, only the same device counts as returned: by serial number behind any socket")
  func narrowedBySerialNumber() {
    let wish = USBWish(vendor: 0x1209, product: 1).narrowed(to: device)
    var moved = device
    moved.busPath = "2-1.3"
    #expect(wish.accepts(moved))
    moved.serialNumber = "EMU0002"
    #expect(!wish.accepts(moved))
  }

  @Test("Without a serial number, the one behind the same socket")
  func narrowedBySocket() {
    var nameless = device
    nameless.serialNumber = nil
    let wish = USBWish(vendor: 0x1209, product: 1).narrowed(to: nameless)
    #expect(wish.accepts(nameless))
    nameless.busPath = "1-5"
    #expect(!wish.accepts(nameless))
  }
}
