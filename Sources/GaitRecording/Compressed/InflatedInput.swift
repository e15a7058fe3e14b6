import GaitModel

/// A compressed input, read as what was compressed.
///
/// Memory does not grow with the content. What inflates to more than two hundred times its size is refused: no
/// table of measurements is that empty.
final class InflatedInput: ByteInput {
  /// More than this is never in a recording: inflated bytes for each compressed one.
  private static let greatestRatio = 200
  /// The ratio is judged from here on, in inflated bytes.
  private static let judgedFrom = 16 << 20

  private let source: any ByteInput
  private let inflater: Inflater
  private let isGzip: Bool
  private var held: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0
  private var taken = 0
  private var given = 0
  private var isOver = false
  /// Whether a stream has begun and has not ended.
  private var isAmidst = false

  /// The content of `source`, which is compressed so.
  init(_ source: any ByteInput, _ wrapping: Inflater.Wrapping) {
    self.source = source
    isGzip = wrapping == .gzip
    inflater = Inflater(wrapping)
    held = .allocate(byteCount: 64 * 1024, alignment: 16)
  }

  deinit {
    held.deallocate()
  }

  var name: String { source.name }
  var byteCount: Int? { source.byteCount }
  var bytesRead: Int { source.bytesRead }
  func drain() throws(RecordingError) { try source.drain() }
  func sha256() -> String? { source.sha256() }
  private(set) var isCutOff = false

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RecordingError) -> Int {
    while !isOver {
      if start == end {
        start = 0
        end = try source.read(into: held)
        if end == 0 {
          // A file that was cut off gives what it holds, and says so.
          isOver = true
          isCutOff = isAmidst
          break
        }
        // What is not another stream of gzip behind the first one is padding.
        if isGzip, !isAmidst, given > 0, held[0] != 0x1F {
          isOver = true
          break
        }
      }
      isAmidst = true
      let (outcome, used, made) = inflater.inflate(
        UnsafeRawBufferPointer(rebasing: held[start..<end]), into: buffer)
      start += used
      taken += used
      given += made
      switch outcome {
      case .damaged: throw RecordingError.table(name, .damagedArchive)
      case .ended:
        // A gzip file may hold several streams, one after the other.
        isAmidst = false
        if isGzip, start == end || held[start] == 0x1F { inflater.restart() } else { isOver = true }
      case .goesOn: break
      }
      if given > Self.judgedFrom, given / Self.greatestRatio > taken {
        throw RecordingError.table(name, .inflatesTooMuch)
      }
      if made > 0 { return made }
    }
    return 0
  }
}
