import GaitModel
import GaitText

/// What an x-IMU3 says of itself.
enum XIMU3Words {
  /// Temperature, battery or signal strength. `numbers` are as many as the kind has.
  static func state(_ letter: UInt8, _ numbers: [Double]) -> DeviceRemark {
    switch letter {
    case XIMU3Message.temperature: .temperature(numbers[0])
    case XIMU3Message.battery:
      .battery(percent: numbers[0], volts: numbers[1], charging(numbers[2]))
    default: .signal(percent: numbers[0], decibels: numbers[1])
    }
  }

  private static func charging(_ state: Double) -> DeviceRemark.Charging {
    switch state {
    case 0: .notCharging
    case 1: .charging
    case 2: .charged
    case 3: .onHold
    default: .unknown
    }
  }

  /// Name, serial number and interface out of the answer to a ping; `nil` for any other command.
  ///
  /// Firmware before 2023 says `deviceName` and `serialNumber` instead of `name` and `sn`.
  static func introduction(_ command: ArraySlice<UInt8>) -> DeviceRemark? {
    guard let ping = after(key: "ping", in: command), command[ping] == Ascii.openBrace else { return nil }
    let answer = command[ping...]
    guard let name = string("name", in: answer) ?? string("deviceName", in: answer) else { return nil }
    return .introduction(
      model: "x-IMU3", name: name,
      serialNumber: string("sn", in: answer) ?? string("serialNumber", in: answer),
      interface: string("interface", in: answer))
  }

  /// The text that belongs to a key.
  private static func string(_ key: String, in json: ArraySlice<UInt8>) -> String? {
    guard let start = after(key: key, in: json), json[start] == Ascii.quote else { return nil }
    var text: [UInt8] = []
    var index = start + 1
    while index < json.endIndex, json[index] != Ascii.quote {
      if json[index] == Ascii.backslash { index += 1 }
      if index < json.endIndex { text.append(json[index]) }
      index += 1
    }
    return index < json.endIndex ? DeviceText.shown(text) : nil
  }

  /// Where the value that belongs to a key begins.
  private static func after(key: String, in json: ArraySlice<UInt8>) -> Int? {
    let quoted = [Ascii.quote] + Array(key.utf8) + [Ascii.quote]
    var start = json.startIndex
    while start + quoted.count < json.endIndex {
      defer { start += 1 }
      guard json[start..<(start + quoted.count)].elementsEqual(quoted) else { continue }
      var index = start + quoted.count
      var sawColon = false
      while index < json.endIndex, json[index] == Ascii.space || (json[index] == Ascii.colon && !sawColon) {
        if json[index] == Ascii.colon { sawColon = true }
        index += 1
      }
      if sawColon, index < json.endIndex { return index }
    }
    return nil
  }
}
