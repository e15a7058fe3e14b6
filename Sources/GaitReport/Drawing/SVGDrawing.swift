import GaitWords

/// A drawing as SVG text that is the same in print: each ink has a lightness of its own, and areas that must be told
/// apart differ in their pattern too. Lengths are in pixels, from the upper left corner.
public struct SVGDrawing {
  /// An ink; the raw value is its colour.
  public enum Ink: String {
    case black = "#111111"
    case dark = "#555555"
    case middle = "#999999"
    case light = "#cccccc"
    case shade = "#eeeeee"
    case white = "#ffffff"
    /// The one ink that is no grey; as dark as `dark` in print.
    case blue = "#005a9c"
  }

  /// What fills an area: an ink, or a pattern that is seen without colour.
  public enum Fill: Equatable {
    case ink(Ink)
    /// Blue throughout.
    case solid
    /// Slanting blue lines.
    case hatched
    /// Dark dots.
    case dotted
    /// Crossing grey lines.
    case crossed

    var value: String {
      switch self {
      case .ink(let ink): ink.rawValue
      case .solid: Ink.blue.rawValue
      case .hatched: "url(#fill-hatched)"
      case .dotted: "url(#fill-dotted)"
      case .crossed: "url(#fill-crossed)"
      }
    }
  }

  /// Where a text stands to its point.
  public enum Anchor: String {
    case start, middle, end
  }

  /// Its width.
  public let width: Double
  private var body = ""

  /// An empty drawing.
  public init(width: Double) {
    self.width = width
  }

  /// A straight line.
  public mutating func line(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), _ ink: Ink = .light, width: Double = 1,
    isDashed: Bool = false
  ) {
    body +=
      "<line x1=\"\(number(from.x))\" y1=\"\(number(from.y))\" x2=\"\(number(to.x))\" y2=\"\(number(to.y))\""
      + stroke(ink, width, isDashed) + "/>\n"
  }

  /// A rectangle, filled, with an outline on wish.
  public mutating func box(
    x: Double, y: Double, width: Double, height: Double, _ fill: Ink, outline: Ink? = nil
  ) {
    box(x: x, y: y, width: width, height: height, filled: .ink(fill), outline: outline)
  }

  /// The same with a pattern.
  public mutating func box(
    x: Double, y: Double, width: Double, height: Double, filled: Fill, outline: Ink? = nil
  ) {
    body +=
      "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"\(number(height))\""
      + " fill=\"\(filled.value)\"" + (outline.map { stroke($0, 0.8, false) } ?? "") + "/>\n"
  }

  /// A disc, filled, with an outline.
  public mutating func dot(x: Double, y: Double, radius: Double, _ fill: Ink, outline: Ink) {
    body +=
      "<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(number(radius))\" fill=\"\(fill.rawValue)\""
      + stroke(outline, 1.6, false) + "/>\n"
  }

  /// A line through points.
  public mutating func path(
    _ points: [(x: Double, y: Double)], _ ink: Ink, width: Double, isDashed: Bool = false
  ) {
    guard points.count > 1 else {
      if let only = points.first { line((only.x - 1, only.y), (only.x + 1, only.y), ink, width: width) }
      return
    }
    let steps = points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    body += "<polyline points=\"\(steps)\" fill=\"none\"" + stroke(ink, width, isDashed) + "/>\n"
  }

  /// A text.
  public mutating func text(
    _ text: String, x: Double, y: Double, size: Double = 12, _ anchor: Anchor = .start, isBold: Bool = false,
    ink: Ink = .black
  ) {
    body +=
      "<text x=\"\(number(x))\" y=\"\(number(y))\" font-size=\"\(number(size))\" text-anchor=\"\(anchor.rawValue)\""
      + " fill=\"\(ink.rawValue)\"" + (isBold ? " font-weight=\"bold\"" : "")
      + ">\(Markup.escaped(text))</text>\n"
  }

  /// The whole file, for a drawing of this height.
  public func file(height: Double, title: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(number(width))\" height=\"\(number(height))\""
      + " viewBox=\"0 0 \(number(width)) \(number(height))\" font-family=\"Helvetica, Arial, sans-serif\">\n"
      + "<title>\(Markup.escaped(title))</title>\n"
      + "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" + body + "</svg>\n"
  }

  /// The drawing as a part of a page: named and described for whoever does not see it. The patterns stand in the page
  /// once, as `patterns`.
  ///
  /// - Parameter id: The name of the part, of which there is one in the page.
  func part(height: Double, id: String, title: String, description: String) -> String {
    "<svg class=\"picture\" id=\"\(id)\" role=\"img\" viewBox=\"0 0 \(number(width)) \(number(height))\""
      + " aria-labelledby=\"\(id)-title\" aria-describedby=\"\(id)-desc\">\n"
      + "<title id=\"\(id)-title\">\(Markup.escaped(title))</title>\n"
      + "<desc id=\"\(id)-desc\">\(Markup.escaped(description))</desc>\n" + body + "</svg>\n"
  }

  /// The patterns of fills, to stand in a page once.
  static let patterns = """
    <svg width="0" height="0" aria-hidden="true" class="patterns"><defs>
    <pattern id="fill-hatched" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <rect width="7" height="7" fill="#e3eef8"/><rect width="2.6" height="7" fill="#005a9c"/></pattern>
    <pattern id="fill-dotted" width="8" height="8" patternUnits="userSpaceOnUse">\
    <rect width="8" height="8" fill="#ffffff"/><circle cx="2" cy="2" r="1.4" fill="#111111"/>\
    <circle cx="6" cy="6" r="1.4" fill="#111111"/></pattern>
    <pattern id="fill-crossed" width="8" height="8" patternUnits="userSpaceOnUse">\
    <rect width="8" height="8" fill="#eeeeee"/>\
    <path d="M0 0L8 8M8 0L0 8" stroke="#777777" stroke-width="1"/></pattern>
    </defs></svg>

    """

  private func stroke(_ ink: Ink, _ width: Double, _ isDashed: Bool) -> String {
    " stroke=\"\(ink.rawValue)\" stroke-width=\"\(number(width))\""
      + (isDashed ? " stroke-dasharray=\"5 3\"" : "")
  }

  /// A length with a tenth of a pixel.
  private func number(_ value: Double) -> String { Words.number(value, 1, in: .en) }
}
