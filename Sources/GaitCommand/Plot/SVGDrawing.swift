import GaitWords

/// A drawing as SVG text, in black and greys, so that it is the same in print. Lengths are in pixels, from the upper
/// left corner.
struct SVGDrawing {
  /// A grey; the raw value is its colour.
  enum Ink: String {
    case black = "#111111"
    case dark = "#555555"
    case middle = "#999999"
    case light = "#cccccc"
    case shade = "#eeeeee"
    case white = "#ffffff"
  }

  /// Where a text stands to its point.
  enum Anchor: String {
    case start, middle, end
  }

  /// Its width.
  let width: Double
  private var body = ""

  init(width: Double) {
    self.width = width
  }

  /// A straight line.
  mutating func line(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), _ ink: Ink = .light, width: Double = 1,
    isDashed: Bool = false
  ) {
    body +=
      "<line x1=\"\(number(from.x))\" y1=\"\(number(from.y))\" x2=\"\(number(to.x))\" y2=\"\(number(to.y))\""
      + stroke(ink, width, isDashed) + "/>\n"
  }

  /// A rectangle, filled, with an outline on wish.
  mutating func box(
    x: Double, y: Double, width: Double, height: Double, _ fill: Ink, outline: Ink? = nil
  ) {
    body +=
      "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"\(number(height))\""
      + " fill=\"\(fill.rawValue)\"" + (outline.map { stroke($0, 0.8, false) } ?? "") + "/>\n"
  }

  /// A line through points.
  mutating func path(_ points: [(x: Double, y: Double)], _ ink: Ink, width: Double, isDashed: Bool = false) {
    guard points.count > 1 else {
      if let only = points.first { line((only.x - 1, only.y), (only.x + 1, only.y), ink, width: width) }
      return
    }
    let steps = points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    body += "<polyline points=\"\(steps)\" fill=\"none\"" + stroke(ink, width, isDashed) + "/>\n"
  }

  /// A text.
  mutating func text(
    _ text: String, x: Double, y: Double, size: Double = 12, _ anchor: Anchor = .start, isBold: Bool = false,
    ink: Ink = .black
  ) {
    body +=
      "<text x=\"\(number(x))\" y=\"\(number(y))\" font-size=\"\(number(size))\" text-anchor=\"\(anchor.rawValue)\""
      + " fill=\"\(ink.rawValue)\"" + (isBold ? " font-weight=\"bold\"" : "")
      + ">\(Self.escaped(text))</text>\n"
  }

  /// The whole file, for a drawing of this height.
  func file(height: Double, title: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(number(width))\" height=\"\(number(height))\""
      + " viewBox=\"0 0 \(number(width)) \(number(height))\" font-family=\"Helvetica, Arial, sans-serif\">\n"
      + "<title>\(Self.escaped(title))</title>\n"
      + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + body + "</svg>\n"
  }

  private func stroke(_ ink: Ink, _ width: Double, _ isDashed: Bool) -> String {
    " stroke=\"\(ink.rawValue)\" stroke-width=\"\(number(width))\""
      + (isDashed ? " stroke-dasharray=\"5 3\"" : "")
  }

  /// A length with a tenth of a pixel.
  private func number(_ value: Double) -> String { Words.number(value, 1, in: .en) }

  /// A text in which nothing is markup.
  private static func escaped(_ text: String) -> String {
    Wording.visible(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
      ">", with: "&gt;")
  }
}
