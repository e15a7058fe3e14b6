// The entry of libFuzzer; what is held lies beside the tests, which hold it for the kept inputs.

/// Takes one input of the fuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  do {
    try DecoderPromises.hold(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    fatalError("\(error)")
  }
  return 0
}
