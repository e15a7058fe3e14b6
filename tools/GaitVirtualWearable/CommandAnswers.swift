/// Answers commands as the x-IMU3 does: a line with one JSON object gives a line.
struct CommandAnswers {
  /// The readings a second of which every so many-th is sent.
  static let sourceRateHertz = 400.0

  let serialNumber: String
  /// Every so many-th reading is to be sent; `nil` while nobody said so.
  private(set) var divisor: Int?
  private var line: [UInt8] = []
  /// A device has so much room for a command; what is longer is noise.
  private static let lineBytes = 4096

  init(serialNumber: String) {
    self.serialNumber = serialNumber
  }

  /// Takes what the host sent and gives what to send back.
  mutating func consume(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var answers: [UInt8] = []
    for byte in bytes {
      guard byte == 0x0A else {
        if line.count < Self.lineBytes { line.append(byte) }
        continue
      }
      answers += answer(String(decoding: line, as: UTF8.self))
      line = []
    }
    return answers
  }

  /// Settings are confirmed by repeating them; of them only the rate is known.
  private mutating func answer(_ command: String) -> [UInt8] {
    let text = command.split { $0.isWhitespace }.joined()
    guard text.hasPrefix("{"), text.hasSuffix("}") else { return [] }
    if text == #"{"ping":null}"# {
      return Array(
        #"{"ping":{"interface":"USB","name":"Virtual wearable","sn":"\#(serialNumber)"}}"#.utf8) + [0x0A]
    }
    let rate = #"{"inertial_message_rate_divisor":"#
    if text.hasPrefix(rate), let wished = Int(text.dropFirst(rate.count).dropLast()), wished > 0 {
      divisor = wished
    }
    return Array(text.utf8) + [0x0A]
  }
}
