import CZlib

/// Undoes the compression of gzip and zip, block by block.
final class Inflater {
  /// How the compressed bytes are wrapped.
  enum Wrapping {
    /// gzip, with its own header and checksum.
    case gzip
    /// Nothing around, as inside a zip.
    case bare
  }

  /// What came of one call.
  enum Outcome: Equatable {
    /// More compressed bytes are needed, or there is more room to fill.
    case goesOn
    /// The compressed stream is over.
    case ended
    /// The bytes are damaged.
    case damaged
  }

  private var stream = z_stream()
  private let isReady: Bool

  init(_ wrapping: Wrapping) {
    // 15 bits is the largest window; 16 more ask for gzip, a minus for no wrapping.
    let bits: Int32 = wrapping == .gzip ? 15 + 16 : -15
    isReady = inflateInit2_(&stream, bits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    if isReady { inflateEnd(&stream) }
  }

  /// Begins another stream of the same wrapping.
  func restart() {
    if isReady { inflateReset(&stream) }
  }

  /// Inflates from `input` into `output`; says how much of each was used.
  func inflate(
    _ input: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) -> (outcome: Outcome, taken: Int, given: Int) {
    guard isReady else { return (.damaged, 0, 0) }
    stream.next_in = UnsafeMutablePointer(
      mutating: input.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.avail_in = UInt32(clamping: input.count)
    stream.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.avail_out = UInt32(clamping: output.count)
    let code = CZlib.inflate(&stream, Z_NO_FLUSH)
    let taken = input.count - Int(stream.avail_in)
    let given = output.count - Int(stream.avail_out)
    switch code {
    case Z_STREAM_END: return (.ended, taken, given)
    case Z_OK, Z_BUF_ERROR: return (.goesOn, taken, given)
    default: return (.damaged, taken, given)
    }
  }
}
