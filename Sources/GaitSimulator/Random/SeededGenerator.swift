/// Random numbers that depend on a seed alone: the same seed gives the same numbers on every machine.
///
/// SplitMix64: a counter that grows by an odd constant, scrambled by two multiplications (Steele, Lea and
/// Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014). Good enough for noise, not for secrets.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// A generator for `seed`. Different `stream`s of one seed are independent of each other, so that one
  /// more sensor does not change the noise of the others.
  init(seed: UInt64, stream: UInt64 = 0) {
    state = seed
    state = next() ^ (stream &* 0xD1B5_4A32_D192_ED03)
  }

  /// The next 64 random bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number in 0..<1, all 53 bits of its fraction random.
  mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A normally distributed number with mean 0 and standard deviation 1 (Marsaglia's polar method).
  mutating func normal() -> Double {
    while true {
      let x = 2 * uniform() - 1
      let y = 2 * uniform() - 1
      let square = x * x + y * y
      if square > 0, square < 1 {
        return x * (-2 * Mathematics.logarithm(square) / square).squareRoot()
      }
    }
  }

  /// Three independent normal numbers.
  mutating func normalVector() -> SIMD3<Double> {
    let x = normal()
    let y = normal()
    return SIMD3(x, y, normal())
  }
}
