import GaitText

extension XIMU3Decoder {
  /// Samples the sensor takes in a second; messages come at this rate over a whole divisor.
  private static let sourceRateHertz = 400.0

  /// Asks who is there.
  public static var identifyCommands: [[UInt8]] { lines([#"{"ping":null}"#]) }

  /// Asks who is there; with a rate, also for binary inertial messages at it or the next higher possible one,
  /// and for nothing of the orientation filter. Nothing is saved on the device, and nothing is ever sent that
  /// erases, formats or resets.
  public static func startCommands(rateHertz: Double?) -> [[UInt8]] {
    var commands = [#"{"ping":null}"#]
    if let rateHertz, rateHertz.isFinite, rateHertz > 0 {
      // The small addition keeps 400/(400/3) at 3.
      let divisor = Int(min(max(sourceRateHertz / rateHertz + 1e-6, 1), sourceRateHertz))
      commands += [
        #"{"binary_mode_enabled":true}"#,
        #"{"usb_data_messages_enabled":true}"#,
        #"{"inertial_message_rate_divisor":\#(divisor)}"#,
        #"{"ahrs_message_rate_divisor":0}"#,
        #"{"apply":null}"#,
      ]
    }
    return lines(commands)
  }

  private static func lines(_ commands: [String]) -> [[UInt8]] {
    commands.map { Array($0.utf8) + [Ascii.newline] }
  }
}
