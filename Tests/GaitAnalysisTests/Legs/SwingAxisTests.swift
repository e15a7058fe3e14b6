import GaitModel
import GaitSignal
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("The swing axis")
struct SwingAxisTests {
  func swingAxis() -> SwingAxis {
    SwingAxis(.init(bandHertz: 5, memorySeconds: 10, verticalMemorySeconds: 2), rateHertz: 200)
  }

  @Test("The principal axis is the strongest direction, and follows a slow turn without flipping")
  func principal() throws {
    var axis = PrincipalAxis(memorySeconds: 1, rateHertz: 200)
    axis.process(.zero)
    #expect(axis.direction == nil)
    let strong = Vector3(0.36, 0.48, -0.8)
    let weak = Vector3(-0.8, 0.6, 0)
    var before: Vector3?
    for index in 0..<1_000 {
      let phase = Double(index) * 0.05
      axis.process(strong * (3 * sin(phase)) + weak * (0.5 * cos(0.7 * phase)))
      if let before, let now = axis.direction { #expect(before.dot(now) >= 0) }
      before = axis.direction
    }
    #expect(abs(try #require(axis.direction).dot(strong)) > 0.99)
  }

  @Test("Stillness keeps the axis, and its length stays 1")
  func stillness() throws {
    var axis = PrincipalAxis(memorySeconds: 0.01, rateHertz: 200)
    for _ in 0..<100 { axis.process(Vector3(0, 0, 2)) }
    for _ in 0..<100_000 { axis.process(.zero) }
    let direction = try #require(axis.direction)
    #expect(abs(abs(direction.z) - 1) < 1e-9)
    #expect(abs(direction.length - 1) < 1e-9)
  }

  @Test("Turning round about the vertical, however fast, does not move it", arguments: Mounting.all)
  func turning(mounting: Mounting) throws {
    var axis = swingAxis()
    for index in 0..<2_000 {
      let swing = 2 * sin(Double(index) * 0.03)
      let turn = index > 1_200 ? 5.0 : 0
      axis.process(
        force: mounting.turn(Vector3(0, 0, 9.81)), angularVelocity: mounting.turn(Vector3(0, swing, turn)))
    }
    let direction = try #require(axis.direction)
    #expect(abs(direction.dot(mounting.turn(Vector3(0, 1, 0)))) > 0.999)
  }

  @Test("Without gravity or movement there is no axis, and no trap")
  func nothing() {
    var axis = swingAxis()
    axis.process(force: .zero, angularVelocity: .zero)
    axis.process(force: Vector3(0, 0, 9.81), angularVelocity: .zero)
    #expect(axis.direction == nil)
  }
}
