extension XsensDecoder {
  private static let goToConfiguration: UInt8 = 0x30
  private static let goToMeasurement: UInt8 = 0x10
  private static let askDeviceID: UInt8 = 0x00
  private static let setOutput: UInt8 = 0xC0

  /// Asks for the serial number; a device that measures does not answer, and goes on.
  public static var identifyCommands: [[UInt8]] { [message(askDeviceID)] }

  /// Has the device measure. With a rate, it is told before to send the packet's number, the time, acceleration and
  /// rate of turn, these at the wished rate or the next higher one that all models can; it keeps that.
  public static func startCommands(rateHertz: Double?) -> [[UInt8]] {
    guard let rateHertz, rateHertz.isFinite, rateHertz > 0 else { return [message(goToMeasurement)] }
    let rates: [UInt16] = [1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 400]
    let rate = rates.first { Double($0) >= rateHertz } ?? 400
    let always: UInt16 = 0xFFFF
    let outputs = [
      (XsensPacket.Name.counter, always), (XsensPacket.Name.fineTime, always),
      (XsensPacket.Name.acceleration, rate), (XsensPacket.Name.rateOfTurn, rate),
    ]
    let data = outputs.flatMap { name, rate in
      [UInt8(name >> 8), UInt8(name & 0xFF), UInt8(rate >> 8), UInt8(rate & 0xFF)]
    }
    return [message(goToConfiguration), message(setOutput, data), message(goToMeasurement)]
  }

  /// A message with its check byte; `data` has at most 254 bytes.
  static func message(_ kind: UInt8, _ data: [UInt8] = []) -> [UInt8] {
    let checked = [XbusFrame.bus, kind, UInt8(data.count)] + data
    return [XbusFrame.mark] + checked + [0 &- checked.reduce(0, &+)]
  }
}
