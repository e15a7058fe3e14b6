import GaitModel
import Testing

@Suite struct ImuSampleTests {
  private static let vector = Vector3(1.5, -2, 0.25)

  @Test("Each channel is what was given, and absent where nothing was")
  func channels() {
    let sample = ImuSample(time: .zero, sensor: 3, angularVelocity: Self.vector, magneticField: -Self.vector)
    #expect(sample.acceleration == nil && sample.linearAcceleration == nil)
    #expect(sample.angularVelocity == Self.vector && sample.magneticField == -Self.vector)
    #expect(sample.channels == [.angularVelocity, .magneticField] && !sample.isEmpty)
    #expect(ImuSample(time: .zero, sensor: 0).isEmpty)
  }

  @Test("A channel can be set and taken away")
  func setting() {
    var sample = ImuSample(time: .zero, sensor: 0)
    sample.acceleration = Self.vector
    sample.linearAcceleration = Self.vector
    sample.acceleration?.y = 7
    #expect(sample.acceleration == Vector3(1.5, 7, 0.25))
    sample.acceleration = nil
    #expect(sample.acceleration == nil && sample.channels == .linearAcceleration)
  }

  @Test("What an absent channel held before makes no difference; a number that is none equals nothing")
  func equality() {
    var one = ImuSample(time: .zero, sensor: 0, acceleration: Self.vector, angularVelocity: .zero)
    one.acceleration = nil
    let other = ImuSample(time: .zero, sensor: 0, angularVelocity: .zero)
    #expect(one == other)
    #expect(one != ImuSample(time: .zero, sensor: 0, acceleration: .zero, angularVelocity: .zero))
    one.angularVelocity = Vector3(.nan, 0, 0)
    #expect(one != one)
  }
}
