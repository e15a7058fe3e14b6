import Foundation
import GaitModel
import GaitSignal
import Testing

@Suite struct SwingPlaneTests {
  /// A pendulum's unit vector: inclined by up to `amplitude` along a heading, and by less across it.
  private static func pointing(
    _ step: Int, heading: Double, amplitude: Double, across: Double = 0
  ) -> Vector3 {
    let phase = 2 * Double.pi * Double(step) / 100
    let along = amplitude * sin(phase)
    let beside = across * cos(phase)
    let x = along * cos(heading) - beside * sin(heading)
    let y = along * sin(heading) + beside * cos(heading)
    return Vector3(x, y, (1 - x * x - y * y).squareRoot())
  }

  @Test("The direction of the swing is found", arguments: [0.0, 0.3, 1.2, 1.5708, 2.9, -0.7, -1.5708])
  func findsTheDirection(heading: Double) throws {
    var plane = SwingPlane(memorySeconds: 3, rateHertz: 100)
    for step in 0..<600 { plane.process(Self.pointing(step, heading: heading, amplitude: 0.4)) }
    let direction = try #require(plane.direction)
    let expected = Vector3(cos(heading), sin(heading), 0)
    #expect(abs(direction.dot(expected)) > 0.999_999)
    #expect(direction.z == 0 && abs(direction.length - 1) < 1e-12)
    #expect(plane.linearity > 0.999_999)
  }

  @Test("The sign stays while the plane turns")
  func theSignStaysWhileThePlaneTurns() throws {
    var plane = SwingPlane(memorySeconds: 1, rateHertz: 100)
    var previous: Vector3?
    // A whole turn in 20 s: the direction comes round and never flips.
    for step in 0..<2000 {
      let heading = 2 * Double.pi * Double(step) / 2000
      plane.process(Self.pointing(step, heading: heading, amplitude: 0.4))
      let direction = plane.direction
      if let previous, let direction { #expect(previous.dot(direction) >= 0) }
      previous = direction
    }
  }

  @Test("A round swing has no plane")
  func aRoundSwingHasNoPlane() {
    var plane = SwingPlane(memorySeconds: 3, rateHertz: 100)
    for step in 0..<1000 { plane.process(Self.pointing(step, heading: 0.5, amplitude: 0.3, across: 0.3)) }
    #expect(plane.linearity < 0.56)
    var flat = SwingPlane(memorySeconds: 3, rateHertz: 100)
    for step in 0..<1000 { flat.process(Self.pointing(step, heading: 0.5, amplitude: 0.3, across: 0.1)) }
    #expect((0.85..<0.95).contains(flat.linearity))
  }

  @Test("Nothing moved has no direction")
  func nothingMovedHasNoDirection() {
    var plane = SwingPlane(memorySeconds: 3, rateHertz: 100)
    for _ in 0..<10 { plane.process(Vector3(0, 0, 1)) }
    #expect(plane.direction == nil && plane.linearity == 0.5)
  }

  @Test("A tilt of the plane is no movement")
  func aTiltOfThePlaneIsNoMovement() throws {
    var plane = SwingPlane(memorySeconds: 3, rateHertz: 100)
    for step in 0..<600 {
      plane.process(Self.pointing(step, heading: 0, amplitude: 0.2) + Vector3(0, 0.5, 0))
    }
    #expect(abs(try #require(plane.direction).x) > 0.999_999)
  }
}
