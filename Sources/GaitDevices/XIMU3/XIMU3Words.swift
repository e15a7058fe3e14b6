/// What an x-IMU3 says of itself, in words for people.
enum XIMU3Words {
  /// Temperature, battery or signal strength. `numbers` are as many as the kind has.
  static func state(_ letter: UInt8, _ numbers: [Double]) -> String {
    switch letter {
    case XIMU3Message.temperature:
      return "temperature \(DeviceText.decimal(numbers[0], 1)) °C"
    case XIMU3Message.battery:
      let percent = DeviceText.decimal(numbers[0], 0)
      let volts = DeviceText.decimal(numbers[1], 2)
      return "battery \(percent) %, \(volts) V, \(charging(numbers[2]))"
    default:
      let percent = DeviceText.decimal(numbers[0], 0)
      return "radio signal \(percent) %, \(DeviceText.decimal(numbers[1], 0)) dBm"
    }
  }

  private static func charging(_ state: Double) -> String {
    switch state {
    case 0: "not charging"
    case 1: "charging"
    case 2: "charged"
    case 3: "charging on hold"
    default: "charging unknown"
    }
  }

  /// Name, serial number and interface out of the answer to a ping; `nil` for any other command.
  ///
  /// Firmware before 2023 says `deviceName` and `serialNumber` instead of `name` and `sn`.
  static func introduction(_ command: ArraySlice<UInt8>) -> String? {
    guard let ping = after(key: "ping", in: command), command[ping] == Ascii.openBrace else { return nil }
    let answer = command[ping...]
    guard let name = string("name", in: answer) ?? string("deviceName", in: answer) else { return nil }
    var words = "x-IMU3 \"\(name)\""
    if let number = string("sn", in: answer) ?? string("serialNumber", in: answer) {
      words += ", serial number \(number)"
    }
    if let interface = string("interface", in: answer) { words += ", over \(interface)" }
    return words
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
