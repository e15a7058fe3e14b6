import Testing

@testable import GaitDashboard

@Suite struct EventRingTests {
  @Test("Lines come out in their order with their numbers, and what fell out is counted")
  func order() {
    var ring = EventRing(lines: 3, bytes: 1000)
    ring.append(Array("a\nb\nc\nd\n".utf8))
    let batch = ring.batch(after: 0, bytes: 1000)
    #expect(batch.skipped == 1)
    #expect(batch.first == 2)
    #expect(batch.lines == ["b", "c", "d"].map { Array($0.utf8) })
    #expect(ring.batch(after: 3, bytes: 1000).lines == [Array("d".utf8)])
    #expect(ring.batch(after: 4, bytes: 1000).lines.isEmpty)
  }
}
