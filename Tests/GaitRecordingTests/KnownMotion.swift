import GaitModel

@testable import GaitRecording

/// A motion that is computed, not measured: what the constructed tables of other tools hold. Gravity is turned
/// slowly and a little is added, so that units can be told as on a person.
struct KnownMotion {
  static let gravity = 9.80665
  static let degree = Double.pi / 180

  /// Rows a second.
  var rate = 100.0
  var count = 300

  func seconds(_ row: Int) -> Double { Double(row) / rate }

  /// Specific force in m/s², to four decimals of a g.
  func acceleration(_ row: Int) -> Vector3 {
    let t = seconds(row)
    return Vector3(
      Self.rounded(Self.gravity * (0.2 + 0.1 * sine(t, 0.9))),
      Self.rounded(Self.gravity * (0.95 + 0.25 * sine(t, 1.8))),
      Self.rounded(Self.gravity * (-0.1 + 0.08 * sine(t, 2.7))))
  }

  /// Angular velocity in rad/s.
  func rotation(_ row: Int) -> Vector3 {
    let t = seconds(row)
    return Vector3(
      Self.rounded(0.9 * sine(t, 0.9)), Self.rounded(-0.5 * sine(t, 1.8)), Self.rounded(1.2 * sine(t, 0.45)))
  }

  private static func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 }

  /// A sine of `t` seconds at so many Hz, as a polynomial: the tests need no C library.
  private func sine(_ t: Double, _ hertz: Double) -> Double {
    let phase = (t * hertz).truncatingRemainder(dividingBy: 1)
    let half = phase < 0.5 ? phase * 2 : (phase - 0.5) * 2
    let value = 4 * half * (1 - half)
    return phase < 0.5 ? value : -value
  }

  /// The rows, each made of its number by `line`.
  func table(_ header: String, _ line: (Int) -> String, ending: String = "\n") -> String {
    var text = header
    for row in 0..<count { text += line(row) + ending }
    return text
  }
}

/// Numbers as tools write them.
func digits(_ value: Double, _ decimals: Int = 7) -> String {
  var bytes: [UInt8] = []
  DecimalText.append(value, .fixed(decimals), to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

/// The three axes with something between them.
func axes(_ vector: Vector3, _ factor: Double = 1, decimals: Int = 7, separator: String = ",") -> String {
  [vector.x, vector.y, vector.z].map { digits($0 * factor, decimals) }.joined(separator: separator)
}

/// A number in scientific notation: `9.81E0`.
func scientific(_ value: Double) -> String {
  var exponent = 0
  var mantissa = value
  while mantissa.magnitude >= 10 { (mantissa, exponent) = (mantissa / 10, exponent + 1) }
  while mantissa != 0, mantissa.magnitude < 1 { (mantissa, exponent) = (mantissa * 10, exponent - 1) }
  return digits(mantissa, 9) + "E\(exponent)"
}
