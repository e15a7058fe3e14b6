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
    if MatrixPackets.isNeeded(head) {
      guard let packets = MatrixPackets(head) else {
        throw RecordingError.table(input.name, .foreignFormat(.matrix))
      }
      try input.skip(MatrixPackets.headSize)
      return try BinaryReader(input, packets, options: options, whole: whole)
    }
    if let facts = XIMUPackets.facts(head) {
      return try BinaryReader(
        input, try xIMU(facts, input.name, options), options: options, whole: whole)
    }
    guard let log = ShimmerLog(head) else { return nil }
    try input.skip(ShimmerLog.headSize)
    return try BinaryReader(input, log, options: options, whole: whole)
  }

  /// Whether a file of a folder that begins so and is called `.bin` is a recording that is known.
  static func isKnown(_ head: ArraySlice<UInt8>) -> Bool {
    head.starts(with: GENEActivPages.mark.utf8) || MatrixPackets.isNeeded(head)
      || XIMUPackets.facts(head) != nil || ShimmerLog(head) != nil
  }

  /// The packets of an x-IMU's card; an error where no sample can be had from it, or its rate is not known.
  private static func xIMU(
    _ facts: XIMUPackets.Facts, _ name: String, _ options: ReadingOptions
  ) throws(RecordingError) -> XIMUPackets {
    guard facts.samples > 0 else {
      throw RecordingError.table(
        name,
        facts.rawSamples > 0
          ? .foreignFormat(.xIMURaw) : .noGravity(hasLinear: false, .chooseMode(XIMUPackets.mode)))
    }
    guard let rate = options.rateHertz ?? facts.rateHertz else {
      throw RecordingError.table(name, .noDeviceClock)
    }
    return XIMUPackets(facts, rateHertz: rate)
  }
}
