/// Names of files as text, also those that are not UTF-8: on Linux a name is any bytes, and disks from elsewhere bring
/// such names along.
///
/// A byte that is no UTF-8 becomes a character of the last private plane, and that byte again where a file is opened.
public enum FileName {
  /// Where the characters that stand for single bytes begin.
  private static let first: UInt32 = 0x10_F700

  /// The text of a name's bytes.
  public static func text(_ bytes: some Collection<UInt8>) -> String {
    let all = Array(bytes)
    if let text = String(validating: all, as: UTF8.self) { return text }
    var scalars = String.UnicodeScalarView()
    var index = 0
    while index < all.count {
      // The longest stretch from here that is one character.
      let length = (1...4).first { length in
        index + length <= all.count
          && String(validating: all[index..<(index + length)], as: UTF8.self) != nil
      }
      if let length, let text = String(validating: all[index..<(index + length)], as: UTF8.self) {
        scalars.append(contentsOf: text.unicodeScalars)
        index += length
      } else {
        if let scalar = Unicode.Scalar(first + UInt32(all[index])) { scalars.append(scalar) }
        index += 1
      }
    }
    return String(scalars)
  }

  /// The text of a name that ends in a zero.
  public static func text(_ name: UnsafePointer<CChar>) -> String {
    var count = 0
    while name[count] != 0 { count += 1 }
    return UnsafeRawPointer(name).withMemoryRebound(to: UInt8.self, capacity: count) {
      text(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  /// Passes the bytes of a name to the operating system.
  static func withBytes<Result>(_ name: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    guard name.unicodeScalars.contains(where: { byte($0) != nil }) else { return name.withCString(body) }
    var bytes: [CChar] = []
    for scalar in name.unicodeScalars {
      if let byte = byte(scalar) {
        bytes.append(CChar(bitPattern: byte))
      } else {
        bytes += String(scalar).utf8.map { CChar(bitPattern: $0) }
      }
    }
    return (bytes + [0]).withUnsafeBufferPointer { buffer in
      // The buffer holds at least the zero at its end.
      buffer.baseAddress.map(body) ?? name.withCString(body)
    }
  }

  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.value >= first + 0x80, scalar.value <= first + 0xFF else { return nil }
    return UInt8(scalar.value - first)
  }
}
