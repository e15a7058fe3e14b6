import GaitModel
import Testing

@testable import GaitAnalysis

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// An accelerometer alone tells an arm that swings from a hand that is carried along, however brisk the walk.
@Suite struct AccelerometerArmTests {
  /// An arm that moves with the strides and with the steps of 110 a minute, each so much in m/s².
  private static func isSwinging(stride: Double, step: Double) -> Bool {
    var arm = AccelerometerArm()
    var fronts = Fronts(Place(.hand), .acceleration)
    var frame = SensorFrame()
    for index in 0..<1_500 {
      let time = Double(index) / 100
      let phase = 2 * Double.pi * 110 / 120 * time
      let sample = ImuSample(
        time: SampleTime(nanoseconds: Int64(index) * 10_000_000), sensor: 0,
        acceleration: Vector3(stride * cos(phase), 0, 9.81 + step * cos(2 * phase)))
      if fronts.take(sample, into: &frame) { arm.process(frame) }
    }
    return arm.isSwinging
  }

  @Test("A swing moves with the strides")
  func aSwingMovesWithTheStrides() {
    #expect(Self.isSwinging(stride: 2.5, step: 2))
    #expect(Self.isSwinging(stride: 1.5, step: 1))
  }

  @Test("A hand that is held moves with the steps")
  func aHandThatIsHeldMovesWithTheSteps() {
    #expect(!Self.isSwinging(stride: 0.3, step: 2))
    #expect(!Self.isSwinging(stride: 1.5, step: 5))
  }

  @Test("A still hand does not swing")
  func aStillHandDoesNotSwing() {
    #expect(!Self.isSwinging(stride: 0.2, step: 0.1))
  }
}
