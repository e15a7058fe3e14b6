import GaitModel
import Testing

@testable import GaitAnalysis

@Suite("Rest between two steps")
struct StillnessTests {
  /// Whether rest is found when a step comes after a pause of so many seconds, of a movement with this size and unit.
  private func rests(pause: Double, size: Double = 3) -> Bool {
    var stillness = Stillness(rateHertz: 100)
    var noise = NoiseSource()
    var rested = false
    func walk(_ steps: Int) {
      for sample in 0..<(50 * steps) {
        let phase = 2 * Double.pi * Double(sample) / 50
        stillness.process(
          Vector3(0, 0.4 * size * sine(0.5 * phase), 9.81 + size * sine(phase)) + noise.vector(0.02 * size))
        if sample % 50 == 25 { rested = stillness.restedSinceStep() || rested }
      }
    }
    walk(10)
    #expect(!rested)
    for _ in 0..<Int(100 * pause) { stillness.process(Vector3(0, 0, 9.81) + noise.vector(0.02 * size)) }
    walk(3)
    return rested
  }

  @Test("A stop is rest, whatever the size of the movement", arguments: [0.2, 3, 30])
  func stop(size: Double) { #expect(rests(pause: 1.5, size: size)) }

  @Test("A step without a peak is none")
  func lostPeak() { #expect(!rests(pause: 0.3)) }
}
