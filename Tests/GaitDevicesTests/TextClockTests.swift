import Testing

@testable import GaitDevices

/// The clock in lines of text, as microcontrollers print their counters.
@Suite struct TextClockTests {
  private func read(_ values: [Double], _ unit: TextColumn.TimeUnit) -> [UInt64?] {
    var clock = TextClock()
    return values.map { clock.microseconds($0, unit) }
  }

  @Test(
    "A counter of 32 bits that begins again goes on, in milliseconds and microseconds, as often as it does")
  func wraps() {
    let top = 4_294_967_290.0
    #expect(read([top, 4, 14], .microseconds) == [4_294_967_290, 4_294_967_300, 4_294_967_310])
    #expect(read([top, 4], .milliseconds) == [4_294_967_290_000, 4_294_967_300_000])
    let twice = read([top, 10, 2_000_000_000, top, 10], .microseconds)
    #expect(twice.last == 2 * 4_294_967_296 + 10)
  }

  @Test("Printed with a sign the same counter goes below zero past its half, and on")
  func signed() {
    let half = 2_147_483_640.0
    let values = [half, -2_147_483_646, -10, 0, 10]
    let steps: [UInt64] = [0, 10, 2_147_483_646, 2_147_483_656, 2_147_483_666]
    #expect(read(values, .microseconds) == steps.map { UInt64(half) + $0 })
    #expect(read([half, -2_147_483_646], .milliseconds) == [2_147_483_640_000, 2_147_483_650_000])
  }

  @Test("A sign soon after the beginning is damage, and so is what no counter of 32 bits shows")
  func damage() {
    #expect(read([1000, -10, 1010], .microseconds) == [1000, nil, 1010])
    #expect(read([3_000_000_000, -3_000_000_000], .microseconds) == [3_000_000_000, nil])
    #expect(read([-1.5], .seconds) == [nil])
  }

  @Test("A device that begins anew falls back, and is not taken for a counter that begins again")
  func restart() {
    #expect(read([2_000_000, 0, 10_000], .microseconds) == [2_000_000, 0, 10_000])
    #expect(read([3_000_000_000, 20], .microseconds) == [3_000_000_000, 20])
  }

  @Test("Seconds are not counted in 32 bits")
  func seconds() {
    #expect(
      read([4_294_967_290, 4_294_967_300], .seconds) == [4_294_967_290_000_000, 4_294_967_300_000_000])
  }
}
