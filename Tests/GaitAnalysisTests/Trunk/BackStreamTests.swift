import GaitModel
import GaitSimulator
import Testing

@testable import GaitAnalysis

/// The back's measures as a stream: gaps.
@Suite struct BackStreamTests {
  static func eventfulWalk() throws -> SimulatedWalk {
    try SimulatedWalk(
      script: .steady(cadence: 105, speed: 1.2, seconds: 50),
      sensors: [
        SensorModel(Place(.lowerBack), faults: [.gap(from: 20, to: 20.3), .repeated(at: 30)]),
        SensorModel(Place(.foot, .left), faults: [.gap(from: 33, to: 33.5)]),
        SensorModel(Place(.foot, .right)), SensorModel(Place(.sternum)),
      ])
  }

  @Test("A gap leaves speed and angles")
  func aGapLeavesSpeedAndAngles() throws {
    let analysis = Analysis(try Self.eventfulWalk())
    let after = analysis.seconds.filter { (23...50).contains($0.time.seconds) }
    #expect(after.allSatisfy { $0.speedMetresPerSecond != nil })
    #expect(analysis.strides.contains { $0.start.seconds > 22 && $0.pelvisObliquityRange != nil })
  }
}
