import Foundation
import RegexBuilder

/// Numbers belong into `Thresholds`, with a unit and a basis: code of the analysis holds none of its own.
enum NumberRule {
  /// Numbers that need no name: neutral elements, halves, seconds and minutes, nanoseconds.
  static let plain: Set<Double> = [0, 1, 2, 0.5, 60, 1e-9, 1e9]

  /// Floating-point literals of a source file that are neither plain nor excepted.
  static func strayNumbers(in source: String, except exceptions: Set<Double> = []) -> [String] {
    // A digit after a name or a single dot is no literal but part of a name or of a tuple's member.
    let before = /(?:^|[^\w.]|\.\.\.)/
    let hexadecimal = /0x[0-9A-Fa-f_]+(?:\.[0-9A-Fa-f_]+)?[pP][+\-]?\d+/
    let decimal = /\d[\d_]*(?:\.\d[\d_]*(?:[eE][+\-]?\d+)?|[eE][+\-]?\d+)/
    let literal = Regex {
      before
      Capture {
        ChoiceOf {
          hexadecimal; decimal
        }
      }
    }
    return SwiftText(source).code.matches(of: literal).map { String($0.output.1) }.filter { literal in
      guard let value = Double(literal.replacing("_", with: "")) else { return true }
      return !plain.contains(value) && !exceptions.contains(value)
    }
  }
}
