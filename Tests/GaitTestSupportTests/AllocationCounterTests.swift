import GaitTestSupport
import Testing

#if canImport(Glibc)
import Glibc
#endif

@Suite struct AllocationCounterTests {
  @Test("An array allocates")
  func anArrayAllocates() throws {
    let count = Int.random(in: 1_000...2_000)
    var kept: [[Int]] = []
    kept.reserveCapacity(1)
    guard let allocations = countAllocations({ kept.append([Int](repeating: 1, count: count)) }) else {
      return
    }
    #expect(allocations >= 1)
    #expect(kept[0].count == count)
  }

  @Test("Growing in place counts")
  func growingInPlaceCounts() {
    var numbers: [Int] = []
    guard let allocations = countAllocations({ for number in 0..<10_000 { numbers.append(number) } })
    else { return }
    #expect(allocations >= 5)
  }

  @Test("Arithmetic allocates nothing")
  func arithmeticAllocatesNothing() {
    var sum = 0
    let add = { for number in 0..<1_000 { sum &+= number &* number } }
    add()
    guard let allocations = countAllocations(add) else { return }
    #expect(allocations == 0)
    #expect(sum > 0)
  }

  @Test("Errors pass through")
  func errorsPassThrough() {
    struct Stop: Error, Equatable {}
    #expect(throws: Stop()) { try countAllocations { () throws(Stop) in throw Stop() } }
  }

  #if canImport(Glibc)
  @Test("Allocations are counted with glibc unless a sanitizer allocates")
  func itCountsWithGlibcUnlessASanitizerAllocates() {
    let sanitized = dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil
    #expect(countAllocations {} == (sanitized ? nil : 0))
  }
  #endif
}
