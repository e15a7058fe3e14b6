import GaitModel

/// Finds out by the first bytes which binary recording a file is.
enum BinaryKinds {
  /// So many bytes show the kind; the gains of a GENEActiv stand behind what somebody wrote about the study.
  private static let lookedAt = 64 * 1024

  /// A reader for `input`; `nil` where it is no binary recording that is known.
  ///
  /// - Parameter whole: the file, where `input` is only a part of it.
  static func reader(
    _ input: PeekedInput, options: ReadingOptions, whole: (any ByteInput)? = nil
  ) throws(RecordingError) -> (any SampleReader)? {
    let head = try input.peek(lookedAt)
    if head.starts(with: [0x4D, 0x44, 0xFC, 0x03]) {
      guard let blocks = AxivityBlocks(head) else { throw RecordingError.noSamples(input.name) }
      try input.skip(AxivityBlock.headerSize)
      return try BinaryReader(input, blocks, options: options, whole: whole)
    }
    if head.starts(with: GENEActivPages.mark.utf8) {
      guard let pages = GENEActivPages(head) else {
        throw RecordingError.table(input.name, .foreignFormat(.geneActiv))
      }
      return try BinaryReader(input, pages, options: options, whole: whole)
    }
    guard let log = ShimmerLog(head) else { return nil }
    try input.skip(ShimmerLog.headSize)
    return try BinaryReader(input, log, options: options, whole: whole)
  }
}
