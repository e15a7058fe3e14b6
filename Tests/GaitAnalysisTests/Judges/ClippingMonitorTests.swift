import GaitModel
import Testing

@testable import GaitAnalysis

@Suite("The end of a sensor's range")
struct ClippingMonitorTests {
  /// What is found in these numbers of one axis, while another goes on.
  private func found(_ numbers: [Double]) -> (count: Int, isSure: Bool) {
    var monitor = ClippingMonitor()
    var count = 0
    for (index, number) in numbers.enumerated() {
      let sample = ImuSample(
        time: SampleTime(seconds: Double(index) / 100) ?? .zero, sensor: 0,
        acceleration: Vector3(number, 0.01 * Double(index), 9.81))
      if monitor.process(sample) { count += 1 }
    }
    return (count, monitor.isSure)
  }

  private let landing = [2.0, 11, 25.31, 25.31, 25.31, 9, -3]

  @Test("One flat top of rounded numbers is none, two at the same number are")
  func twice() {
    #expect(found(landing).count == 1 && !found(landing).isSure)
    #expect(found(landing + landing).isSure)
    #expect(!found(landing + landing.map { $0 * 1.1 }).isSure)
    // Both ends of a range of whole numbers differ by one.
    #expect(found(landing + landing.map { -$0 * 1.00003 }).isSure)
  }

  @Test("Equal numbers below what was reached before are none, a long run is by itself")
  func extreme() {
    #expect(!found([40] + landing + landing).isSure)
    #expect(found([2, 11] + Array(repeating: 25.31, count: 6) + [3]).isSure)
    #expect(found(Array(repeating: 9.81, count: 50)).count == 0)
  }
}
