public import GaitModel

/// A vector that turns with a cycle: what it is in phase with the cycle's start, and a quarter later.
public struct VectorPhasor: Equatable, Sendable {
  /// The part that goes with the cosine.
  public let real: Vector3
  /// The part that goes with the sine, negated, as in `exp(−2πi t/T)`.
  public let imaginary: Vector3

  /// The part of this phasor along `direction` that is in phase with `angle` (radians after the start).
  public func component(along direction: Vector3, inPhaseWith angle: Double) -> Double {
    real.dot(direction) * cosine(angle) + imaginary.dot(direction) * sine(angle)
  }

  /// Size of the phasor along `direction`, half the oscillation's amplitude.
  public func size(along direction: Vector3) -> Double {
    let cosinePart = real.dot(direction)
    let sinePart = imaginary.dot(direction)
    return (cosinePart * cosinePart + sinePart * sinePart).squareRoot()
  }
}

/// One cycle of a vector signal: its mean, its first and its second harmonic.
public struct VectorCycle: Equatable, Sendable {
  /// Mean over the cycle.
  public let mean: Vector3
  /// What repeats once a cycle.
  public let first: VectorPhasor
  /// What repeats twice a cycle.
  public let second: VectorPhasor
}

/// The last seconds of a vector signal on a uniform grid, to be looked at cycle by cycle.
///
/// Allocates once, when it is made. Rotating the input rotates every vector of the output alike.
public struct VectorHistory: Sendable {
  @usableFromInline var values: Ring<Vector3>
  @usableFromInline var newest = SampleTime.zero
  private let step: Double

  /// Room for `seconds` of a signal at `rateHertz`.
  public init(seconds: Double, rateHertz: Double) {
    values = Ring(capacity: Int(seconds * rateHertz), filler: .zero)
    step = 1 / rateHertz
  }

  /// Adds the next grid sample.
  @inlinable
  public mutating func append(_ value: Vector3, at time: SampleTime) {
    values.append(value)
    newest = time
  }

  /// Forgets everything, as after a gap.
  public mutating func removeAll() {
    values.removeAll()
  }

  /// The cycle that begins at `start` and ends before `end`; `nil` unless all of it is held.
  public func cycle(from start: SampleTime, to end: SampleTime) -> VectorCycle? {
    guard let stretch = Stretch(self, from: start, to: end) else { return nil }
    var sums = Sums()
    for age in stretch.youngest...stretch.oldest { sums.add(values[age: age], stretch.wave(atAge: age)) }
    return sums.cycle(stretch.samples)
  }

  /// Mean and second harmonic of that cycle, with waves that may have been looked up already, for another signal over it.
  public func cycle(
    from start: SampleTime, to end: SampleTime, _ waves: inout CycleWaves
  ) -> (mean: Vector3, second: VectorPhasor)? {
    guard let stretch = Stretch(self, from: start, to: end) else { return nil }
    guard waves.look(at: stretch) else {
      return cycle(from: start, to: end).map { ($0.mean, $0.second) }
    }
    var sums = Sums()
    for age in stretch.youngest...stretch.oldest {
      let value = values[age: age]
      sums.mean += value
      sums.addSecond(value, waves[age: age])
    }
    return (sums.mean / stretch.samples, Sums.phasor(sums.second, stretch.samples))
  }

  /// A cycle of a signal, and the first harmonic of the same of another, each `nil` unless all of it is held.
  ///
  /// Where both have samples at the same moments, as they have outside of gaps, the waves are looked up once.
  public func cycles(
    from start: SampleTime, to end: SampleTime, with other: VectorHistory
  ) -> (own: VectorCycle?, other: VectorPhasor?) {
    guard newest == other.newest, step == other.step, let stretch = Stretch(self, from: start, to: end),
      Stretch(other, from: start, to: end) != nil
    else { return (cycle(from: start, to: end), other.cycle(from: start, to: end)?.first) }
    var sums = (own: Sums(), other: Sums())
    for age in stretch.youngest...stretch.oldest {
      let wave = stretch.wave(atAge: age)
      sums.own.add(values[age: age], wave)
      sums.other.addFirst(other.values[age: age], wave)
    }
    return (sums.own.cycle(stretch.samples), Sums.phasor(sums.other.first, stretch.samples))
  }

  /// Which samples are those of a cycle.
  fileprivate struct Stretch: Equatable {
    let youngest: Int
    let oldest: Int
    private let oldestAge: Double
    private let duration: Double
    private let step: Double

    init?(_ history: borrowing VectorHistory, from start: SampleTime, to end: SampleTime) {
      step = history.step
      duration = end.seconds(since: start)
      oldestAge = history.newest.seconds(since: start) / step
      let youngestAge = history.newest.seconds(since: end) / step
      oldest = Int(oldestAge.rounded(.down))
      youngest = Int(youngestAge.rounded(.down)) + 1
      guard duration > 0, youngest >= 0, oldest < history.values.count, oldest > youngest else { return nil }
    }

    var samples: Double { Double(oldest - youngest + 1) }

    /// Cosine and sine of the cycle at a sample.
    func wave(atAge age: Int) -> (along: Double, across: Double) {
      let angle = 2 * Double.pi * (oldestAge - Double(age)) * step / duration
      return (cosine(angle), sine(angle))
    }
  }

  /// What a cycle adds up to.
  private struct Sums {
    var mean = Vector3.zero
    var first = (real: Vector3.zero, imaginary: Vector3.zero)
    var second = (real: Vector3.zero, imaginary: Vector3.zero)

    @inline(__always)
    mutating func add(_ value: Vector3, _ wave: (along: Double, across: Double)) {
      mean += value
      addFirst(value, wave)
      addSecond(value, wave)
    }

    @inline(__always)
    mutating func addFirst(_ value: Vector3, _ wave: (along: Double, across: Double)) {
      first.real += value * wave.along
      first.imaginary -= value * wave.across
    }

    @inline(__always)
    mutating func addSecond(_ value: Vector3, _ wave: (along: Double, across: Double)) {
      let (along, across) = wave
      second.real += value * (along * along - across * across)
      second.imaginary -= value * (2 * along * across)
    }

    func cycle(_ samples: Double) -> VectorCycle {
      VectorCycle(
        mean: mean / samples, first: Self.phasor(first, samples), second: Self.phasor(second, samples))
    }

    static func phasor(_ sum: (real: Vector3, imaginary: Vector3), _ samples: Double) -> VectorPhasor {
      VectorPhasor(real: sum.real / samples, imaginary: sum.imaginary / samples)
    }
  }
}

/// Cosine and sine at each sample of a cycle, kept for the next signal that is looked at over the same one.
///
/// Allocates once, when it is made.
public struct CycleWaves: Sendable {
  private var stretch: VectorHistory.Stretch?
  private var waves: [(along: Double, across: Double)]

  /// Room for cycles of up to `samples` samples; the waves of longer ones are not kept.
  public init(samples: Int) {
    waves = Array(repeating: (0, 0), count: max(samples, 1))
  }

  /// Looks up the waves of a stretch, unless they are those it has; whether there is room for them.
  fileprivate mutating func look(at new: VectorHistory.Stretch) -> Bool {
    if stretch == new { return true }
    guard new.oldest - new.youngest < waves.count else { return false }
    for age in new.youngest...new.oldest { waves[age - new.youngest] = new.wave(atAge: age) }
    stretch = new
    return true
  }

  /// The wave at a sample of the stretch that was looked at last.
  fileprivate subscript(age age: Int) -> (along: Double, across: Double) {
    waves[age - (stretch?.youngest ?? 0)]
  }
}
