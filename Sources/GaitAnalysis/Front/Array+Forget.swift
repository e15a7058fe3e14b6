extension Array {
  /// Forgets all elements and keeps the memory. Lists of what a sample brought hold one element or none: taking that one
  /// away costs a fraction of `removeAll`, and this is done some ten times with every sample.
  @inline(__always)
  mutating func forget() {
    if count == 1 {
      removeLast()
    } else if count > 1 {
      removeAll(keepingCapacity: true)
    }
  }
}
