import GaitModel
import Testing

@testable import GaitAnalysis

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Turning round, told from the to and fro of a pelvis.
@Suite struct TurnMonitorTests {
  /// A monitor after so many seconds of a turning rate in rad/s, the vertical along x.
  private static func monitor(stride: Double?, seconds: Double = 12, rate: (Double) -> Double) -> TurnMonitor
  {
    var monitor = TurnMonitor(rateHertz: 100)
    monitor.settle(on: Vector3(9.8, 0, 0))
    for index in 0..<Int(100 * seconds) {
      let time = Double(index) / 100
      monitor.process(force: Vector3(9.8, 0, 0))
      monitor.process(
        angularVelocity: Vector3(rate(time), 0, 0), stride: stride,
        at: SampleTime(nanoseconds: Int64(index) * 10_000_000))
    }
    return monitor
  }

  @Test("A pelvis that swings to and fro with a slow stride does not turn", arguments: [1.8, 2.2, 3.0])
  func swinging(stride: Double) {
    let swing = { (time: Double) in 0.6 * sin(2 * .pi * time / stride) }
    #expect(Self.monitor(stride: stride, rate: swing).lastTurn.map { $0.seconds < 4 } ?? true)
  }

  @Test("A quarter turn is found in slow and in quick walking", arguments: [0.95, 1.2, 2.2])
  func quarterTurn(stride: Double) throws {
    let turn = { (time: Double) in
      0.4 * sin(2 * .pi * time / stride) + ((8.0...10).contains(time) ? .pi / 4 : 0)
    }
    let last = try #require(Self.monitor(stride: stride, rate: turn).lastTurn)
    #expect((9...12).contains(last.seconds), "\(last.seconds)")
  }

  @Test("Without a stride the slow part of the turning counts")
  func withoutStride() throws {
    let last = Self.monitor(stride: nil) { time in (8.0...10).contains(time) ? .pi / 4 : 0 }.lastTurn
    #expect((9...11).contains(try #require(last).seconds))
    #expect(Self.monitor(stride: nil) { 0.2 * sin(2 * .pi * $0) }.lastTurn == nil)
  }
}
