/// A wire between two ports that are set to different speeds: the listener samples the sender's bits at moments of
/// its own, as the receiver of a serial port does, and hears other bytes.
struct WireSpeed {
  /// Bits per second of the sender.
  let sending: Int
  /// Bits per second of the listener.
  let listening: Int

  /// What the listener makes of bytes that are sent one after the other on an idle wire.
  func heard(_ bytes: [UInt8]) -> [UInt8] {
    // Each byte is a start bit of 0, eight bits from the lowest on, and a stop bit of 1.
    let bits: [Bool] = bytes.flatMap { byte -> [Bool] in
      [false] + (0..<8).map { byte >> $0 & 1 == 1 } + [true]
    }
    // Times are in bits of the sender; before and after there is silence, which is 1.
    func level(_ time: Double) -> Bool { bits.indices.contains(Int(time)) ? bits[Int(time)] : true }
    let bit = Double(sending) / Double(listening)
    var heard: [UInt8] = []
    var time = 0.0
    while true {
      // The next fall of the wire is taken for a start bit.
      let next = min(Int(time.rounded(.up)), bits.count)
      guard let fall = bits[next...].firstIndex(of: false) else { return heard }
      let start = max(time, Double(fall))
      heard.append((0..<8).reduce(0) { $0 | (level(start + (1.5 + Double($1)) * bit) ? 1 << $1 : 0) })
      // Where the stop bit should be and is not, the listener waits until the wire is idle.
      time = start + 9.5 * bit
      while !level(time) { time = time.rounded(.down) + 1 }
    }
  }
}
