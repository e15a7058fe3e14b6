/// A quantity that repeats with every stride, as a few cosines and sines of the stride's phase.
struct CyclePattern: Sendable {
  /// One cosine and one sine that fit `order` times into a stride.
  struct Harmonic: Sendable {
    var order: Int
    var cosine: Double
    var sine: Double

    init(_ order: Int, cosine: Double, sine: Double) {
      self.order = order
      self.cosine = cosine
      self.sine = sine
    }
  }

  /// The harmonics by rising order.
  let harmonics: [Harmonic]

  init(_ harmonics: [Harmonic]) {
    self.harmonics = harmonics
  }

  /// The displacement per (stride time)² whose second derivative is this pattern, mean zero.
  var twiceIntegrated: CyclePattern {
    CyclePattern(
      harmonics.map { harmonic in
        let angularOrder = 2 * Double.pi * Double(harmonic.order)
        let factor = -1 / (angularOrder * angularOrder)
        return Harmonic(harmonic.order, cosine: harmonic.cosine * factor, sine: harmonic.sine * factor)
      })
  }

  /// The pattern times `factor`.
  func scaled(by factor: Double) -> CyclePattern {
    CyclePattern(
      harmonics.map { Harmonic($0.order, cosine: $0.cosine * factor, sine: $0.sine * factor) })
  }

  /// The pattern at a phase in strides (0 = left initial contact, 0.5 = right), with its derivatives in time.
  func at(_ phase: Jet) -> Jet {
    let turn = 2 * Double.pi
    // Harmonics by repeated turning of one unit vector: two calls of the C library instead of two each.
    let base = (Mathematics.cosine(turn * phase.value), Mathematics.sine(turn * phase.value))
    var unit = (1.0, 0.0)
    var order = 0
    var (value, slope, curvature) = (0.0, 0.0, 0.0)
    for harmonic in harmonics {
      while order < harmonic.order {
        unit = (unit.0 * base.0 - unit.1 * base.1, unit.0 * base.1 + unit.1 * base.0)
        order += 1
      }
      let scale = turn * Double(harmonic.order)
      let term = harmonic.cosine * unit.0 + harmonic.sine * unit.1
      value += term
      slope += scale * (harmonic.sine * unit.0 - harmonic.cosine * unit.1)
      curvature -= scale * scale * term
    }
    return phase.mapped(value: value, slope: slope, curvature: curvature)
  }
}
