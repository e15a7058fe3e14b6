/// The small slow movements of a body that is never quite still, as a few sines with seeded phases.
struct Sway: Sendable {
  private struct Wave: Sendable {
    var frequency: Double
    var amplitude: Double
    var phase: Double
  }

  private let waves: [Wave]

  /// Sway whose slowest wave has `amplitude`, the next ones half and a fifth of it.
  ///
  /// The frequencies lie where standing people sway (below 1 Hz) and have no common period.
  init(amplitude: Double, generator: inout SeededGenerator) {
    waves = [(0.171, 1.0), (0.413, 0.5), (0.737, 0.2)].map { frequency, share in
      Wave(
        frequency: frequency, amplitude: amplitude * share,
        phase: 2 * Double.pi * generator.uniform())
    }
  }

  /// The deviation at `time` seconds.
  func at(_ time: Double) -> Jet {
    var sum = Jet(0)
    for wave in waves {
      let angle = Jet(2 * Double.pi * wave.frequency * time + wave.phase, 2 * Double.pi * wave.frequency, 0)
      sum += angle.sine * wave.amplitude
    }
    return sum
  }
}
