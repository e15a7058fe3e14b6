import GaitModel

/// From counts of a sensor to its unit: bias, sensitivity of each axis, and how the axes lie in the case.
struct Shimmer3Calibration: Equatable, Sendable {
  private let bias: Vector3
  /// Rows of the matrix that takes the counts without bias, divided by the sensitivity, to the case's axes.
  private let rows: (Vector3, Vector3, Vector3)

  static func == (one: Self, other: Self) -> Bool {
    one.bias == other.bias && one.rows.0 == other.rows.0 && one.rows.1 == other.rows.1
      && one.rows.2 == other.rows.2
  }

  /// Bytes of a sensor in a device's answer.
  static let length = 21

  /// A calibration of `counts` for one unit, alike on all axes, whose axes lie as `alignment` says; that must be a
  /// matrix of turns and mirrors by a right angle, which is its own transposed inverse.
  private init(bias: Double, counts: Double, alignment: (Vector3, Vector3, Vector3)) {
    self.bias = Vector3(repeating: bias)
    rows = (alignment.0 / counts, alignment.1 / counts, alignment.2 / counts)
  }

  /// The maker's values for an accelerometer of low noise, in m/s².
  static let lowNoise = Self(bias: 2047, counts: 83, alignment: swapped)
  /// The maker's values for the gyroscope, in °/s, by the number of its range: 250, 500, 1,000 and 2,000 °/s.
  static func gyroscope(_ setting: Int) -> Self {
    let counts: InlineArray<4, Double> = [131, 65.5, 32.8, 16.4]
    return Self(bias: 0, counts: counts[setting & 3], alignment: swapped)
  }
  /// The maker's values for the accelerometer of wide range, in m/s², by the number of its range: 2, 4, 8 and 16 g.
  static func wideRange(_ setting: Int) -> Self {
    let counts: InlineArray<4, Double> = [1631, 815, 408, 135]
    return Self(
      bias: 0, counts: counts[setting & 3],
      alignment: (Vector3(-1, 0, 0), Vector3(0, 1, 0), Vector3(0, 0, -1)))
  }

  /// x and y changed, all mirrored: the same matrix transposed.
  private static let swapped = (Vector3(0, -1, 0), Vector3(-1, 0, 0), Vector3(0, 0, -1))

  /// The calibration that a device tells, its numbers with the highest byte first: three of bias, three of
  /// sensitivity, nine of alignment in hundredths. `nil` when it has none, or one that cannot be inverted.
  ///
  /// - Parameter scale: what the sensitivity is stored as a multiple of.
  init?(_ window: ByteWindow, at begin: Int, scale: Double) {
    if (0..<Self.length).allSatisfy({ window[begin + $0] == 0xFF }) { return nil }
    func word(_ index: Int) -> Double { Double(Int16(bitPattern: window.big16(begin + 2 * index))) }
    func share(_ index: Int) -> Double { Double(Int8(bitPattern: window[begin + 12 + index])) / 100 }
    let counts = Vector3(word(3), word(4), word(5)) / scale
    guard counts.x > 0, counts.y > 0, counts.z > 0 else { return nil }
    let (a, b, c) = (
      Vector3(share(0), share(1), share(2)), Vector3(share(3), share(4), share(5)),
      Vector3(share(6), share(7), share(8))
    )
    // Rows of the inverse by the products of the columns: a right inverse of rows a, b, c.
    let volume = a.dot(b.cross(c))
    guard volume.magnitude > 0.1 else { return nil }
    let (p, q, r) = (b.cross(c) / volume, c.cross(a) / volume, a.cross(b) / volume)
    bias = Vector3(word(0), word(1), word(2))
    rows = (
      Vector3(p.x, q.x, r.x) / counts, Vector3(p.y, q.y, r.y) / counts, Vector3(p.z, q.z, r.z) / counts
    )
  }

  /// Counts in the sensor's unit along the case's axes.
  func value(_ counts: Vector3) -> Vector3 {
    let clean = counts - bias
    return Vector3(rows.0.dot(clean), rows.1.dot(clean), rows.2.dot(clean))
  }
}
