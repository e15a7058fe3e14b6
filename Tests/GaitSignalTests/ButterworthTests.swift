import Foundation
import GaitSignal
import Testing

/// Filter designs against published coefficients and against what a Butterworth filter promises.
@Suite struct ButterworthTests {
  @Test("The low-pass of 4 Hz at 100 Hz has the published coefficients")
  func lowPassOf4HertzAt100() {
    let design = Butterworth.lowPass(cutoffHertz: 4, rateHertz: 100)
    #expect(abs(design.b0 - 0.013_359_200_03) < 1e-11)
    #expect(abs(design.b1 - 2 * design.b0) < 1e-15)
    #expect(abs(design.b2 - design.b0) < 1e-15)
    #expect(abs(design.a1 + 1.647_459_981_1) < 1e-10)
    #expect(abs(design.a2 - 0.700_896_781_2) < 1e-10)
  }

  @Test("The first-order high-pass of 0.3 Hz at 100 Hz has the known coefficients")
  func firstOrderHighPassOf300MillihertzAt100() {
    let design = Butterworth.firstOrderHighPass(cutoffHertz: 0.3, rateHertz: 100)
    #expect(abs(design.b0 - 0.990_662_945_2) < 1e-10)
    #expect(design.b1 == -design.b0)
    #expect(abs(design.a1 + 0.981_325_890_5) < 1e-10)
    #expect(design.b2 == 0 && design.a2 == 0)
  }

  /// Every kind of design at one cut-off and rate.
  static let designs: [(cutoff: Double, rate: Double)] = [
    (0.3, 100), (0.5, 50), (4, 100), (10, 100), (20, 50), (4, 400),
  ]

  @Test("The cutoff is where half the power is left", arguments: designs)
  func theCutoffIsWhereHalfThePowerIsLeft(cutoff: Double, rate: Double) {
    for design in [
      Butterworth.lowPass(cutoffHertz: cutoff, rateHertz: rate),
      Butterworth.highPass(cutoffHertz: cutoff, rateHertz: rate),
      Butterworth.firstOrderHighPass(cutoffHertz: cutoff, rateHertz: rate),
    ] {
      #expect(abs(Self.gain(of: design, at: cutoff, rateHertz: rate) - 0.5.squareRoot()) < 1e-9)
    }
  }

  @Test("Far from the cutoff all or nothing passes", arguments: designs)
  func farFromTheCutoffAllOrNothingPasses(cutoff: Double, rate: Double) {
    let low = Butterworth.lowPass(cutoffHertz: cutoff, rateHertz: rate)
    let high = Butterworth.highPass(cutoffHertz: cutoff, rateHertz: rate)
    let first = Butterworth.firstOrderHighPass(cutoffHertz: cutoff, rateHertz: rate)
    #expect(abs(Self.gain(of: low, at: cutoff / 20, rateHertz: rate) - 1) < 1e-4)
    #expect(Self.gain(of: high, at: cutoff / 20, rateHertz: rate) < 0.0026)
    #expect(Self.gain(of: first, at: cutoff / 20, rateHertz: rate) < 0.051)
    #expect(Self.gain(of: low, at: rate / 2, rateHertz: rate) < 1e-9)
    #expect(abs(Self.gain(of: high, at: rate / 2, rateHertz: rate) - 1) < 1e-9)
    #expect(abs(Self.gain(of: first, at: rate / 2, rateHertz: rate) - 1) < 1e-9)
  }

  @Test("A sine comes out as the design says")
  func aSineComesOutAsTheDesignSays() {
    var filter = Biquad(Butterworth.lowPass(cutoffHertz: 4, rateHertz: 100))
    var greatest = 0.0
    for index in 0..<1_000 {
      let output = filter.process(sin(2 * .pi * 4 * Double(index) / 100))
      if index > 500 { greatest = max(greatest, abs(output)) }
    }
    #expect(abs(greatest - 0.5.squareRoot()) < 0.01)
  }

  @Test("A settled filter has no transient", arguments: [9.80665, -3, 0, 1e4])
  func aSettledFilterHasNoTransient(level: Double) {
    let tolerance = 1e-9 * max(abs(level), 1)
    var low = Biquad(Butterworth.lowPass(cutoffHertz: 4, rateHertz: 100))
    var high = Biquad(Butterworth.highPass(cutoffHertz: 0.5, rateHertz: 100))
    var first = Biquad(Butterworth.firstOrderHighPass(cutoffHertz: 0.3, rateHertz: 100))
    low.settle(on: level)
    high.settle(on: level)
    first.settle(on: level)
    for _ in 0..<500 {
      #expect(abs(low.process(level) - level) < tolerance)
      #expect(abs(high.process(level)) < tolerance)
      #expect(abs(first.process(level)) < tolerance)
    }
  }

  @Test("A filter is a value")
  func aFilterIsAValue() {
    let design = Butterworth.lowPass(cutoffHertz: 4, rateHertz: 100)
    var one = Biquad(design)
    #expect(one == Biquad(design))
    #expect(one != Biquad(Butterworth.lowPass(cutoffHertz: 5, rateHertz: 100)))
    _ = one.process(1)
    #expect(one != Biquad(design))
    var other = one
    #expect(other == one)
    #expect(other.process(2) == one.process(2))
    #expect(other == one)
  }

  @Test("Turning the input turns the output")
  func turningTheInputTurnsTheOutput() {
    let design = Butterworth.lowPass(cutoffHertz: 4, rateHertz: 100)
    var straight = VectorFilter(design)
    var turned = VectorFilter(design)
    straight.settle(on: SIMD3(1, 2, 3))
    turned.settle(on: SIMD3(-2, 1, 3))
    for index in 0..<200 {
      let input = SIMD3(sin(Double(index) / 7), cos(Double(index) / 5), Double(index % 3))
      let output = straight.process(input)
      // A quarter turn about z.
      let other = turned.process(SIMD3(-input.y, input.x, input.z))
      #expect(other == SIMD3(-output.y, output.x, output.z))
    }
  }

  /// How much of a sine of this frequency passes a design, by its transfer function.
  static func gain(of design: Biquad.Coefficients, at hertz: Double, rateHertz: Double) -> Double {
    let angle = 2 * Double.pi * hertz / rateHertz
    func size(_ zeroth: Double, _ first: Double, _ second: Double) -> Double {
      let real = zeroth + first * cos(angle) + second * cos(2 * angle)
      let imaginary = first * sin(angle) + second * sin(2 * angle)
      return (real * real + imaginary * imaginary).squareRoot()
    }
    return size(design.b0, design.b1, design.b2) / size(1, design.a1, design.a2)
  }
}
