import CQRCode

/// A QR code as text for a terminal: two rows of it in one line, dark on light whatever the terminal's colours.
public enum QRCode {
  /// The lines of a code for `text`; `nil` when it is too long.
  ///
  /// - Parameter hasColours: Whether the terminal takes colours; without them the code is right on a light one.
  public static func lines(_ text: String, hasColours: Bool) -> [String]? {
    guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_L, QR_MODE_8, 1) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    // A reader needs a light margin; two modules are enough on a terminal, whose own margin helps.
    let margin = 2
    func isDark(_ x: Int, _ y: Int) -> Bool {
      (0..<width).contains(x) && (0..<width).contains(y) && data[y * width + x] & 1 == 1
    }
    return stride(from: -margin, to: width + margin, by: 2).map { y in
      let blocks = (-margin..<width + margin).map { x in
        switch (isDark(x, y), isDark(x, y + 1)) {
        case (false, false): " "
        case (true, false): "\u{2580}"
        case (false, true): "\u{2584}"
        case (true, true): "\u{2588}"
        }
      }
      // Black on white, said outright.
      return hasColours ? "\u{1B}[30;107m" + blocks.joined() + "\u{1B}[0m" : blocks.joined()
    }
  }
}
