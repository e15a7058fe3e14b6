/// Serial adapters with a language of their own: what they are, and which kernel driver they have.
enum USBBridges {
  /// A chip that is spoken to in its own language.
  enum Chip: Equatable, Sendable {
    /// FTDI's FT232R and later: `release` is the device's own number of its kind.
    case ftdi(release: UInt16)
    /// Silicon Labs' CP2102 and later.
    case cp210x
    /// WCH's CH340 and CH341.
    case ch34x
  }

  /// The chip of an adapter; `nil` for a device that is none of these.
  static func chip(vendor: UInt16, product: UInt16, release: UInt16) -> Chip? {
    switch (vendor, product) {
    // FT232R, FT2232, FT4232, FT232H, FT-X; and Xsens' converters with the chip.
    case (0x0403, 0x6001), (0x0403, 0x6010), (0x0403, 0x6011), (0x0403, 0x6014), (0x0403, 0x6015),
      (0x0403, 0xD388...0xD38F), (0x2639, 0x0101), (0x2639, 0x0102), (0x2639, 0x0200),
      (0x2639, 0x0300), (0x2639, 0x0301), (0x2639, 0xD00D):
      .ftdi(release: release)
    case (0x10C4, 0xEA60), (0x10C4, 0xEA70), (0x10C4, 0xEA71): .cp210x
    case (0x1A86, 0x7523), (0x1A86, 0x7522), (0x1A86, 0x5523), (0x4348, 0x5523): .ch34x
    default: nil
    }
  }

  /// The kernel driver without which an adapter gives no bytes; `nil` for devices that need none.
  static func driver(vendor: UInt16, product: UInt16) -> String? {
    switch (vendor, product) {
    case (0x067B, 0x2303), (0x067B, 0x23A3): "pl2303"
    default: nil
    }
  }

  /// Whether a device is an adapter with a serial line behind it, whose speed must be right.
  static func isSerialLine(vendor: UInt16, product: UInt16) -> Bool {
    chip(vendor: vendor, product: product, release: 0) != nil
  }
}

/// A request to a device's control endpoint.
struct USBRequest: Equatable, Sendable {
  /// To whom, and whether it reads.
  var kind: UInt8
  var code: UInt8
  var value: UInt16
  /// The interface or channel, of most.
  var index: UInt16
  /// What goes with it; for one that reads, so many zeros.
  var data: [UInt8] = []
}

/// What has a serial adapter begin: facts of the chips' languages, as the kernel's drivers and data sheets have them.
extension USBBridges.Chip {
  /// Bytes at the beginning of each packet that are the chip's, not the device's.
  var packetHead: Int {
    if case .ftdi = self { 2 } else { 0 }
  }

  /// Opens the line: 8 data bits, no parity, 1 stop bit, no flow control.
  func opening(interface: UInt8) -> [USBRequest] {
    let index = UInt16(interface)
    switch self {
    case .ftdi:
      let port = channel(interface)
      return [
        USBRequest(kind: 0x40, code: 0, value: 0, index: port),
        USBRequest(kind: 0x40, code: 2, value: 0, index: port),
        USBRequest(kind: 0x40, code: 4, value: 8, index: port),
        // What has come is sent after 4 ms at the latest; 16 unless said.
        USBRequest(kind: 0x40, code: 9, value: 4, index: port),
      ]
    case .cp210x:
      return [
        USBRequest(kind: 0x41, code: 0x00, value: 1, index: index),
        USBRequest(kind: 0x41, code: 0x03, value: 0x0800, index: index),
      ]
    case .ch34x:
      return [
        USBRequest(kind: 0xC0, code: 0x5F, value: 0, index: 0, data: [0, 0]),
        USBRequest(kind: 0x40, code: 0xA1, value: 0, index: 0),
        // Receiver and transmitter on, 8 bits.
        USBRequest(kind: 0x40, code: 0x9A, value: 0x2518, index: 0xC3),
      ]
    }
  }

  /// Sets the speed; `nil` for one that the chip cannot have.
  func speed(_ baudRate: Int, interface: UInt8) -> USBRequest? {
    guard (50...12_000_000).contains(baudRate) else { return nil }
    switch self {
    case .ftdi(let release):
      let divisor = Self.ftdiDivisor(baudRate, isFast: (0x0700...0x0900).contains(release))
      let port = channel(interface)
      let index = port == 0 ? UInt16(divisor >> 16) : UInt16(divisor >> 16) << 8 | port
      return USBRequest(kind: 0x40, code: 3, value: UInt16(divisor & 0xFFFF), index: index)
    case .cp210x:
      let data = withUnsafeBytes(of: UInt32(baudRate).littleEndian) { Array($0) }
      return USBRequest(kind: 0x41, code: 0x1E, value: 0, index: UInt16(interface), data: data)
    case .ch34x:
      guard let divisor = Self.ch34xDivisor(baudRate) else { return nil }
      // Bit 7: what has come is sent at once, not by 32 bytes.
      return USBRequest(kind: 0x40, code: 0x9A, value: 0x1312, index: divisor | 0x80)
    }
  }

  /// Raises or lowers DTR and RTS.
  func modemLines(_ isOn: Bool, interface: UInt8) -> [USBRequest] {
    switch self {
    case .ftdi:
      [USBRequest(kind: 0x40, code: 1, value: isOn ? 0x0303 : 0x0300, index: channel(interface))]
    case .cp210x:
      [USBRequest(kind: 0x41, code: 0x07, value: isOn ? 0x0303 : 0x0300, index: UInt16(interface))]
    // The lines' bits are inverted.
    case .ch34x: [USBRequest(kind: 0x40, code: 0xA4, value: isOn ? 0xFF9F : 0xFFFF, index: 0)]
    }
  }

  /// Chips with one line call it 0, those with several count from 1.
  private func channel(_ interface: UInt8) -> UInt16 {
    guard case .ftdi(let release) = self else { return UInt16(interface) }
    return [0x0500, 0x0700, 0x0800].contains(release) ? UInt16(interface) + 1 : 0
  }

  /// FTDI: eighths of a base clock over the rate, the eighths coded above the whole number; 3 MHz, or 12 MHz of the
  /// fast chips.
  private static func ftdiDivisor(_ baudRate: Int, isFast: Bool) -> UInt32 {
    let codes: InlineArray<8, UInt32> = [0, 3, 2, 4, 1, 5, 6, 7]
    let isFast = isFast && baudRate >= 1200
    let base = isFast ? 96_000_000 : 24_000_000
    let eighths = UInt32((base + baudRate / 2) / baudRate)
    var divisor = eighths >> 3 | codes[Int(eighths & 7)] << 14
    if divisor == 1 { divisor = 0 } else if divisor == 0x4001 { divisor = 1 }
    return isFast ? divisor | 0x20000 : divisor
  }

  /// CH34x: 48 MHz over a power of two and a divisor from 2 to 255; the divisor's complement above, the power below.
  private static func ch34xDivisor(_ baudRate: Int) -> UInt16? {
    let clock = 48_000_000
    var scale = 3
    while scale > 0, baudRate * (512 << (11 - 3 * scale)) <= clock { scale -= 1 }
    var factor = 1
    var clockDivisor = 1 << (11 - 3 * scale)
    var divisor = clock / (clockDivisor * baudRate)
    if divisor < 9 || divisor > 255 {
      divisor /= 2
      clockDivisor *= 2
      factor = 0
    }
    guard (2...255).contains(divisor) else { return nil }
    // The next divisor where its rate is nearer; sixteenfold against rounding.
    let above = 16 * clock / (clockDivisor * divisor) - 16 * baudRate
    let below = 16 * baudRate - 16 * clock / (clockDivisor * (divisor + 1))
    if above >= below { divisor += 1 }
    if factor == 1, divisor % 2 == 0 {
      divisor /= 2
      factor = 0
    }
    guard divisor <= 255 else { return nil }
    return UInt16(0x100 - divisor) << 8 | UInt16(factor << 2) | UInt16(scale)
  }
}
