/// How much a window of a signal resembles itself a while later.
///
/// Normalised square difference form: `r(τ) = Σ x_t x_{t+τ} / ½(Σ x_t² + Σ x_{t+τ}²)`, both sums over the
/// overlap. It is 1 for a perfect repetition at any lag, so long lags are not punished for their shorter
/// overlap (de Cheveigné & Kawahara 2002, the family of YIN: `Sources.deCheveigne2002`).
/// Owns its working memory: allocates when it is made, never afterwards.
public struct Autocorrelation: Sendable {
  /// The first strong repetition of a signal.
  public struct Repetition: Equatable, Sendable {
    /// The lag in samples, interpolated.
    public let lag: Double
    /// The likeness at that lag, −1…1.
    public let likeness: Double
  }

  private var window: [Double]
  private var likenesses: [Double]
  private var length = 0

  /// Working memory for windows of up to `windowLength` samples and lags of up to `longestLag` samples.
  public init(windowLength: Int, longestLag: Int) {
    window = Array(repeating: 0, count: max(windowLength, 1))
    likenesses = Array(repeating: 0, count: max(longestLag, 1) + 1)
  }

  /// Takes the window to look at: what `buffer` holds, at most `windowLength` samples.
  public mutating func load(_ buffer: Ring<Double>) {
    length = min(buffer.count, window.count)
    for index in 0..<length {
      window[index] = buffer[buffer.count - length + index]
    }
  }

  /// Standard deviation of the loaded window; 0 for an empty one.
  public var standardDeviation: Double {
    guard length > 0 else { return 0 }
    var sum = 0.0
    var squares = 0.0
    for index in 0..<length {
      sum += window[index]
      squares += window[index] * window[index]
    }
    let mean = sum / Double(length)
    return max(squares / Double(length) - mean * mean, 0).squareRoot()
  }

  /// The likeness at one whole lag, −1…1; 0 when the overlap is empty or silent.
  public func likeness(atLag lag: Int) -> Double {
    guard lag >= 0, lag < length else { return 0 }
    var product = 0.0
    var energy = 0.0
    for index in 0..<(length - lag) {
      let now = window[index]
      let later = window[index + lag]
      product += now * later
      energy += now * now + later * later
    }
    return energy > 0 ? 2 * product / energy : 0
  }

  /// The first local maximum between two lags that reaches `share` of the greatest one.
  ///
  /// Taking the first strong maximum and not the greatest keeps the answer on the step and off the stride.
  /// Lags over half the window are not looked at. `nil` when nothing repeats.
  public mutating func firstRepetition(from shortest: Int, to longest: Int, share: Double) -> Repetition? {
    let last = min(longest, length / 2, likenesses.count - 1)
    guard shortest >= 1, last - shortest >= 2 else { return nil }
    for lag in shortest...last {
      likenesses[lag] = likeness(atLag: lag)
    }
    var greatest = 0.0
    for lag in (shortest + 1)..<last where isLocalMaximum(lag) {
      greatest = max(greatest, likenesses[lag])
    }
    guard greatest > 0 else { return nil }
    for lag in (shortest + 1)..<last where isLocalMaximum(lag) && likenesses[lag] >= share * greatest {
      let curvature = likenesses[lag - 1] - 2 * likenesses[lag] + likenesses[lag + 1]
      let offset = curvature < 0 ? 0.5 * (likenesses[lag - 1] - likenesses[lag + 1]) / curvature : 0
      return Repetition(lag: Double(lag) + offset, likeness: likenesses[lag])
    }
    return nil
  }

  /// The greatest likeness within `reach` samples around a lag.
  public func greatestLikeness(aroundLag lag: Double, reach: Int) -> Double {
    let centre = Int(lag.rounded())
    var greatest = -1.0
    var candidate = max(centre - reach, 1)
    let last = max(centre + reach, 1)
    while candidate <= last {
      if candidate < last, candidate + Self.lanes <= length {
        let some = likenesses(fromLag: candidate)
        for lane in 0..<min(Self.lanes, last - candidate + 1) { greatest = max(greatest, some[lane]) }
        candidate += Self.lanes
      } else {
        greatest = max(greatest, likeness(atLag: candidate))
        candidate += 1
      }
    }
    return greatest
  }

  private static let lanes = 4

  /// The likenesses at four whole lags that follow each other, all less than the window's length.
  ///
  /// Each is summed up in its own order: one sum waits for itself at every step, four go on beside each other.
  private func likenesses(fromLag first: Int) -> SIMD4<Double> {
    var products = SIMD4<Double>.zero
    var energies = SIMD4<Double>.zero
    window.withUnsafeBufferPointer { window in
      let common = length - first - Self.lanes + 1
      for index in 0..<common {
        let now = SIMD4<Double>(repeating: window[index])
        let start = index + first
        let later = SIMD4<Double>(window[start], window[start + 1], window[start + 2], window[start + 3])
        products += now * later
        energies += now * now + later * later
      }
      // A shorter lag has pairs after the others have none left.
      for lane in 0..<(Self.lanes - 1) {
        for index in common..<(length - first - lane) {
          let now = window[index]
          let later = window[index + first + lane]
          products[lane] += now * later
          energies[lane] += now * now + later * later
        }
      }
    }
    var likenesses = 2 * products / energies
    for lane in 0..<Self.lanes where !(energies[lane] > 0) { likenesses[lane] = 0 }
    return likenesses
  }

  private func isLocalMaximum(_ lag: Int) -> Bool {
    likenesses[lag] >= likenesses[lag - 1] && likenesses[lag] > likenesses[lag + 1]
  }
}
