/// A promise of the program that an input breaks. What is held here is held by `tools/fuzz-guided` too, for inputs without end.
struct BrokenPromise: Error {
  let what: String
}

/// Holds that something is so.
func promise(_ isSo: Bool, _ what: String) throws(BrokenPromise) {
  if !isSo { throw BrokenPromise(what: what) }
}
