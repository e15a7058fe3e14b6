extension Shimmer3Decoder {
  private static let stop: [UInt8] = [0x20]
  private static let inquire: [UInt8] = [0x01]
  private static let askCalibration: [UInt8] = [0x2C]
  private static let askFirmware: [UInt8] = [0x2E]
  private static let check: [UInt8] = [0x8B, 0x02]
  private static let start: [UInt8] = [0x07]

  /// Asks which channels are on.
  public static var identifyCommands: [[UInt8]] { [inquire] }

  /// Asks for firmware, channels and calibration, wishes a check behind each packet, and has it begin. With a rate,
  /// that is set before, the next higher that the device's clock can make; it keeps that. It is told to stop first: while it
  /// sends, it would not say what it sends.
  public static func startCommands(rateHertz: Double?) -> [[UInt8]] {
    var commands = [stop, askFirmware]
    if let rateHertz, rateHertz.isFinite, rateHertz > 0 {
      let ticks = UInt16(min(max(32_768 / rateHertz, 16), 32_768))
      commands.append([0x05, UInt8(ticks & 0xFF), UInt8(ticks >> 8)])
    }
    return commands + [inquire, askCalibration, check, start]
  }
}
