/// What a device says in text, made safe to show.
enum DeviceText {
  /// The characters in `bytes`, decoded as UTF-8; what would steer a terminal becomes a blank.
  static func shown(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      text.unicodeScalars.append(isControl ? " " : scalar)
    }
    return text
  }
}
