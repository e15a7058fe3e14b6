/// Serial adapters with a language of their own: bytes come only through the kernel driver made for them.
enum USBBridges {
  /// The kernel driver that an adapter needs; `nil` for devices that need none.
  static func driver(vendor: UInt16, product: UInt16) -> String? {
    switch (vendor, product) {
    case (0x0403, 0x6001), (0x0403, 0x6010), (0x0403, 0x6011), (0x0403, 0x6014), (0x0403, 0x6015): "ftdi_sio"
    case (0x10C4, 0xEA60), (0x10C4, 0xEA70), (0x10C4, 0xEA71): "cp210x"
    case (0x1A86, 0x7523), (0x1A86, 0x7522), (0x1A86, 0x5523): "ch341"
    case (0x067B, 0x2303), (0x067B, 0x23A3): "pl2303"
    default: nil
    }
  }
}
