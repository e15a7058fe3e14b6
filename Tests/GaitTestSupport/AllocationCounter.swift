import CAllocationCounter

/// How often `body` asked for memory on this thread; `nil` where nothing counts (not glibc, or a sanitizer).
///
/// The first use of a type or a buffer allocates by right: run `body` once before, to warm up. What other
/// threads do is not counted.
public func countAllocations<Failure: Error>(
  _ body: () throws(Failure) -> Void
) throws(Failure) -> Int? {
  guard gangart_allocations_are_counted() else {
    try body()
    return nil
  }
  let before = gangart_allocation_count()
  try body()
  return Int(gangart_allocation_count() - before)
}
