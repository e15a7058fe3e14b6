import Foundation
import GaitModel
import Testing

@testable import GaitAnalysis
@testable import GaitSignal

@Suite struct TrunkDynamicsTests {
  private static func time(_ seconds: Double) -> SampleTime {
    SampleTime(nanoseconds: Int64((seconds * 1e9).rounded()))
  }

  /// A trunk that bounces by 2 m/s² at 2 Hz and turns by 0.5 rad/s at 1 Hz, from one moment to another.
  private func feed(
    _ dynamics: inout TrunkDynamics, from: Double, to: Double, bounce: Double = 2, turning: Double? = 0.5
  ) {
    var isFirst = true
    for index in Int((from * 100).rounded())..<Int((to * 100).rounded()) {
      let time = Double(index) / 100
      let sample = EarthMotion.Sample(
        time: Self.time(time),
        acceleration: Vector3(0, 0, 0.3 + bounce * sin(2 * .pi * 2 * time)),
        rate: turning.map { Vector3(3, 3, 0.2 + $0 * sin(2 * .pi * time)) }, up: Vector3(0, 0, 1),
        rotation: nil, force: .zero, isSettled: true)
      if isFirst { dynamics.settle(on: sample) }
      isFirst = false
      dynamics.process(sample)
    }
  }

  @Test("Sines give their root mean square")
  func sinesGiveTheirRootMeanSquare() throws {
    var dynamics = TrunkDynamics(channels: [.acceleration, .angularVelocity])
    feed(&dynamics, from: 0, to: 30)
    let reading = try #require(dynamics.reading(at: Self.time(30)))
    #expect(abs(reading.bounce - 2 / 2.0.squareRoot()) < 0.02)
    let turning = try #require(reading.turning)
    #expect(abs(turning - 0.5 / 2.0.squareRoot()) < 0.02)
  }

  @Test("Only the last ten seconds count")
  func onlyTheLastTenSecondsCount() throws {
    var dynamics = TrunkDynamics(channels: [.acceleration])
    feed(&dynamics, from: 0, to: 20, bounce: 4, turning: nil)
    feed(&dynamics, from: 20, to: 30, bounce: 1, turning: nil)
    let reading = try #require(dynamics.reading(at: Self.time(30)))
    #expect(abs(reading.bounce - 1 / 2.0.squareRoot()) < 0.02)
    #expect(reading.turning == nil)
  }

  @Test("Too little signal gives nothing")
  func tooLittleSignalGivesNothing() {
    var dynamics = TrunkDynamics(channels: [.acceleration])
    feed(&dynamics, from: 0, to: 2.8, turning: nil)
    #expect(dynamics.reading(at: Self.time(2.8)) == nil)
    feed(&dynamics, from: 2.8, to: 3.3, turning: nil)
    #expect(dynamics.reading(at: Self.time(3.3)) != nil)
    // Ten seconds later the same signal is gone.
    #expect(dynamics.reading(at: Self.time(13.4)) == nil)
  }
}
