import GaitModel
import Testing

@testable import GaitSignal

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A movement of six axes repeats by the time after which all of them come again.
@Suite struct MovementRepetitionTests {
  private static let parameters = MovementRepetition.Parameters(
    longestLag: 100, leastOverlap: 75, overlapShare: 1.25, shortestShare: 0.75, scaleLength: 125)

  /// Forty seconds of a bounce that comes twice in `period` samples and a sway that comes once.
  private static func compared(period: Double, samples: Int = 250, turned: Bool = false) -> MovementRepetition
  {
    var repetition = MovementRepetition(parameters)
    for index in 0..<samples {
      let phase = 2 * Double.pi * Double(index) / period
      let bounce = cos(2 * phase)
      let sway = 0.8 * sin(phase)
      let roll = 0.5 * cos(phase)
      let force = turned ? Vector3(sway, -bounce, 0) : Vector3(bounce, sway, 0)
      let turning = turned ? Vector3(0, 0, roll) : Vector3(0, roll, 0)
      repetition.append(force: force, turning: turning)
    }
    repetition.compare(from: 5, leastForce: 0.01, leastTurning: 0.01)
    return repetition
  }

  @Test("The whole period is a peak and half of it is not", arguments: [20.0, 31.5, 44, 60, 80])
  func theWholePeriodIsAPeakAndHalfOfItIsNot(period: Double) {
    let repetition = Self.compared(period: period)
    let lag = Int(period.rounded())
    let peak = [lag - 1, lag, lag + 1].first { repetition.isPeak($0) }
    #expect(peak.map { abs(repetition.refined($0) - period) < 0.1 } == true)
    #expect(repetition.likeness(near: period) > 0.97)
    #expect(repetition.likeness(near: period / 2) < 0.1)
  }

  @Test("A turned sensor gives the same")
  func aTurnedSensorGivesTheSame() {
    let plain = Self.compared(period: 44)
    let turned = Self.compared(period: 44, turned: true)
    for lag in 5...100 { #expect(abs(plain[lag] - turned[lag]) < 1e-12) }
  }

  @Test("Both vectors count alike whatever their size")
  func bothVectorsCountAlikeWhateverTheirSize() {
    var repetition = MovementRepetition(Self.parameters)
    for index in 0..<250 {
      let phase = 2 * Double.pi * Double(index) / 40
      repetition.append(force: Vector3(100 * cos(2 * phase), 0, 0), turning: Vector3(0.1 * cos(phase), 0, 0))
    }
    repetition.compare(from: 5, leastForce: 0.01, leastTurning: 0.01)
    // After half a period the force repeats and the turning is its own opposite: they cancel.
    #expect(abs(repetition.likeness(near: 20)) < 0.1)
    #expect(repetition.likeness(near: 40) > 0.97)
  }

  @Test("What is smaller than its least size counts less")
  func whatIsSmallerThanItsLeastSizeCountsLess() {
    var repetition = MovementRepetition(Self.parameters)
    for index in 0..<250 {
      let phase = 2 * Double.pi * Double(index) / 40
      repetition.append(force: Vector3(cos(2 * phase), 0, 0), turning: Vector3(0.001 * cos(phase), 0, 0))
    }
    repetition.compare(from: 5, leastForce: 0.01, leastTurning: 0.1)
    #expect(repetition.likeness(near: 20) > 0.9)
  }

  @Test("A lag is known once enough of it was seen")
  func aLagIsKnownOnceEnoughOfItWasSeen() {
    let short = Self.compared(period: 44, samples: 76)
    #expect(short.longestKnownLag == 43)
    #expect(short[44] == 0 && !short.isPeak(44))
    #expect(Self.compared(period: 44, samples: 250).longestKnownLag == 100)
    #expect(Self.compared(period: 44, samples: 3).longestKnownLag == 0)
  }

  @Test("Nothing is known after it forgot")
  func nothingIsKnownAfterItForgot() {
    var repetition = Self.compared(period: 44)
    repetition.removeAll()
    repetition.compare(from: 5, leastForce: 0.01, leastTurning: 0.01)
    #expect(repetition.longestKnownLag == 0 && repetition.count == 0)
  }
}
