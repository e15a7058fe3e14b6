import GaitSignal
import Testing

@Suite struct RingTests {
  @Test("The oldest makes room")
  func theOldestMakesRoom() {
    var buffer = Ring<Double>(capacity: 3)
    #expect(buffer.count == 0 && buffer.capacity == 3)
    for number in 1...3 { buffer.append(Double(number)) }
    #expect(contents(of: buffer) == [1, 2, 3])
    buffer.append(4)
    #expect(contents(of: buffer) == [2, 3, 4])
    for number in 5...100 { buffer.append(Double(number)) }
    #expect(contents(of: buffer) == [98, 99, 100])
    #expect(buffer.count == 3)
  }

  @Test("Order holds at every fill")
  func orderHoldsAtEveryFill() {
    for capacity in 1...7 {
      var buffer = Ring<Double>(capacity: capacity)
      for number in 0..<20 {
        buffer.append(Double(number))
        let oldest = max(number + 1 - capacity, 0)
        #expect(contents(of: buffer) == (oldest...number).map(Double.init))
      }
    }
  }

  @Test("Copying gives the numbers oldest first")
  func copyingGivesTheNumbersOldestFirst() {
    var buffer = Ring<Double>(capacity: 4)
    for number in 1...6 { buffer.append(Double(number)) }
    var target = [Double](repeating: -1, count: 5)
    buffer.copy(into: &target)
    #expect(target == [3, 4, 5, 6, -1])
  }

  @Test("Forgetting leaves room for all")
  func forgettingLeavesRoomForAll() {
    var buffer = Ring<Double>(capacity: 3)
    for number in 1...5 { buffer.append(Double(number)) }
    buffer.removeAll()
    #expect(buffer.count == 0 && buffer.capacity == 3)
    buffer.append(9)
    #expect(contents(of: buffer) == [9])
  }

  @Test("A ring holds at least one", arguments: [0, -5])
  func itHoldsAtLeastOne(capacity: Int) {
    var buffer = Ring<Double>(capacity: capacity)
    buffer.append(1)
    buffer.append(2)
    #expect(contents(of: buffer) == [2])
  }

  private func contents(of buffer: Ring<Double>) -> [Double] {
    (0..<buffer.count).map { buffer[$0] }
  }
}
