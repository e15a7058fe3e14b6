import Foundation
import GaitModel
import GaitTestSupport
import Testing

@testable import GaitSignal

@Suite struct OrientationFilterTests {
  private static let gravity = 9.80665

  /// Up in the sensor's frame.
  private static func up(_ filter: OrientationFilter) -> Vector3 {
    let rotation = filter.rotation
    return Rotation(scalar: rotation.scalar, vector: -rotation.vector).turning(Vector3(0, 0, 1))
  }

  @Test("The low-pass has the published coefficients")
  func theLowPassHasThePublishedCoefficients() {
    let slow = SettledLowPass.coefficients(timeConstantSeconds: 3, rateHertz: 100)
    #expect(abs(slow.b0 - 5.5370884e-6) < 1e-12)
    #expect(abs(slow.a1 + 1.9933333579) < 1e-9 && abs(slow.a2 - 0.9933555063) < 1e-9)
    let fast = SettledLowPass.coefficients(timeConstantSeconds: 0.5, rateHertz: 100)
    #expect(abs(fast.b0 - 1.9606587e-4) < 1e-10)
    #expect(abs(fast.a1 + 1.9600051763) < 1e-9 && abs(fast.a2 - 0.9607894397) < 1e-9)
  }

  @Test("A still tilt is found")
  func aStillTiltIsFound() {
    var filter = OrientationFilter(rateHertz: 100)
    let tilt = Double.pi / 6
    let force = Vector3(sin(tilt), 0, cos(tilt)) * Self.gravity
    for _ in 0..<500 { filter.process(angularVelocity: .zero, force: force) }
    let up = Self.up(filter)
    #expect(abs(atan2(up.x, up.z) - tilt) < 0.1 * .pi / 180 && abs(up.y) < 1e-9)
    #expect(filter.isAtRest && filter.isSettled)
  }

  @Test("A bias is learnt at rest")
  func aBiasIsLearntAtRest() {
    var filter = OrientationFilter(rateHertz: 100)
    let bias = Vector3(1, -0.7, 0.4) * (.pi / 180)
    for _ in 0..<1_000 {
      filter.process(angularVelocity: bias, force: Vector3(0, 0, Self.gravity))
    }
    #expect((filter.bias - bias).length < 0.05 * .pi / 180)
  }

  @Test("A turn about any axis is followed")
  func aTurnAboutAnyAxisIsFollowed() {
    var filter = OrientationFilter(rateHertz: 100)
    for _ in 0..<400 { filter.process(angularVelocity: .zero, force: Vector3(0, 0, Self.gravity)) }
    // A quarter turn about y in one second, with gravity turning along in the sensor's frame.
    for index in 1...100 {
      let angle = Double(index) / 100 * .pi / 2
      filter.process(
        angularVelocity: Vector3(0, .pi / 2, 0), force: Vector3(-sin(angle), 0, cos(angle)) * Self.gravity)
    }
    let up = Self.up(filter)
    #expect((up - Vector3(-1, 0, 0)).length < 0.01)
  }

  /// The published implementation (version 2.1.2, online, without magnetometer) on the same numbers: the shipped
  /// park walk with 0.01, −0.005 and 0.008 rad/s added to the gyroscope.
  @Test("A walk gives the published implementation's numbers")
  func aWalkGivesThePublishedImplementationsNumbers() throws {
    let golden: [Int: Vector3] = [
      99: Vector3(0.975042457, -0.05749771, 0.214443978),
      399: Vector3(0.977394784, -0.050351698, 0.20533909),
      999: Vector3(0.981672051, -0.062689718, 0.179972172),
      2_999: Vector3(0.9650613, -0.118916126, 0.23348585),
      5_999: Vector3(0.963140309, -0.093574121, 0.252199584),
      7_000: Vector3(0.970529049, -0.08113252, 0.226916018),
    ]
    let file = fixturesFolder.appending(path: "walks/park-walk.csv")
    var filter = OrientationFilter(rateHertz: 100)
    var compared = 0
    for (index, line) in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .enumerated()
    {
      let cells = line.split(separator: ",").compactMap { Double($0) }
      try #require(cells.count == 7)
      filter.process(
        angularVelocity: Vector3(cells[4] + 0.01, cells[5] - 0.005, cells[6] + 0.008),
        force: Vector3(cells[1], cells[2], cells[3]))
      guard let expected = golden[index] else { continue }
      compared += 1
      #expect((Self.up(filter) - expected).length < 1e-7, "sample \(index)")
    }
    #expect(compared == golden.count)
    #expect((filter.bias - Vector3(0.01817854, -0.01229185, 0.0068567)).length < 1e-5)
  }

  @Test("A sample asks for no memory")
  func aSampleAsksForNoMemory() throws {
    var filter = OrientationFilter(rateHertz: 100)
    let rate = Vector3(0.1, 0.2, 0.3)
    let force = Vector3(1, 2, 9)
    for _ in 0..<1_000 { filter.process(angularVelocity: rate, force: force) }
    let count = countAllocations {
      for _ in 0..<1_000 { filter.process(angularVelocity: rate, force: force) }
    }
    if let count { #expect(count == 0) }
  }
}
