/// The first twenty harmonics of a cycle, gathered sample by sample.
///
/// A discrete Fourier sum at whole multiples of the cycle's frequency; the cycle need not hold a whole number of
/// samples. Holds its sums in place: never allocates.
public struct CycleHarmonics: Sendable {
  /// How many harmonics are given.
  public static let count = 20

  private var real = InlineArray<20, Double>(repeating: 0)
  private var imaginary = InlineArray<20, Double>(repeating: 0)
  private var turn: (real: Double, imaginary: Double)
  private let step: (real: Double, imaginary: Double)
  private var samples = 0.0

  /// A cycle whose first sample lies at `firstAngle` radians and each next one `angleStep` later.
  public init(firstAngle: Double, angleStep: Double) {
    turn = (cosine(firstAngle), sine(firstAngle))
    step = (cosine(angleStep), sine(angleStep))
  }

  /// Takes the next sample.
  public mutating func add(_ value: Double) {
    var power = turn
    for index in 0..<Self.count {
      real[index] += value * power.real
      imaginary[index] -= value * power.imaginary
      power = (
        power.real * turn.real - power.imaginary * turn.imaginary,
        power.real * turn.imaginary + power.imaginary * turn.real
      )
    }
    turn = (
      turn.real * step.real - turn.imaginary * step.imaginary,
      turn.real * step.imaginary + turn.imaginary * step.real
    )
    samples += 1
  }

  /// Takes the next four samples. As `add` one by one, in a quarter of the time: each power of a turn waits for the one
  /// before it, but the powers of four samples go on beside each other.
  public mutating func add(_ values: SIMD4<Double>) {
    var turns = (real: SIMD4<Double>.zero, imaginary: SIMD4<Double>.zero)
    for lane in 0..<4 {
      turns.real[lane] = turn.real
      turns.imaginary[lane] = turn.imaginary
      turn = (
        turn.real * step.real - turn.imaginary * step.imaginary,
        turn.real * step.imaginary + turn.imaginary * step.real
      )
    }
    var powers = turns
    for index in 0..<Self.count {
      let along = values * powers.real
      let across = values * powers.imaginary
      real[index] = real[index] + along[0] + along[1] + along[2] + along[3]
      imaginary[index] = imaginary[index] - across[0] - across[1] - across[2] - across[3]
      powers = (
        powers.real * turns.real - powers.imaginary * turns.imaginary,
        powers.real * turns.imaginary + powers.imaginary * turns.real
      )
    }
    for _ in 0..<4 { samples += 1 }
  }

  /// Amplitude of the harmonic of this order, 1…20, in the unit of the signal; 0 without samples.
  @inline(__always)
  public func amplitude(_ order: Int) -> Double {
    guard samples > 0, order >= 1, order <= Self.count else { return 0 }
    let (along, across) = (real[order - 1], imaginary[order - 1])
    return 2 * (along * along + across * across).squareRoot() / samples
  }

  /// Sum of the amplitudes of even orders over that of odd ones; `nil` where there are no odd ones.
  public var evenOverOdd: Double? {
    var sums = (even: 0.0, odd: 0.0)
    for order in 1...Self.count {
      if order % 2 == 0 { sums.even += amplitude(order) } else { sums.odd += amplitude(order) }
    }
    return sums.odd > 0 ? sums.even / sums.odd : nil
  }
}
