import GaitAnalysis
import GaitModel
import GaitRecording

/// How the clocks of the files of one walk are read, before it is analysed.
struct ClockSearch {
  /// A line for each file; none where all are taken as they are.
  private(set) var lines: [ClockLine] = []
  /// What was concluded, to be said.
  private(set) var guesses: [RecordingGuess] = []

  /// Reads all files once and looks for what all of them felt.
  ///
  /// Without a wish, clocks that are one already stay as they are, as do those of which nothing is sure as long as the
  /// recordings overlap by their own times and their steps do not contradict.
  ///
  /// - Throws: `RecordingError` where a clock stays open that must not.
  init(
    _ files: [(place: Place, path: String)], options: ReadingOptions, by wish: TableOptions.Alignment?
  ) throws(RecordingError) {
    guard files.count > 1, wish != .time else { return }
    var trains: [Heard] = []
    for index in files.indices {
      guard let heard = try Self.listen(index, files, options) else { return }
      trains.append(heard)
    }
    let reference = ClockAlignment.reference(among: trains.map(\.train))
    let base = trains[reference]
    var found: [ClockAlignment?] = trains.map { _ in nil }
    for index in trains.indices where index != reference {
      let train = trains[index].train
      do throws(ClockDoubt) {
        let alignment = try ClockAlignment(train, on: base.train, by: wish.alignmentWish)
        if wish != nil || trains[index].origin != base.origin
          || alignment.largestShift > Thresholds.Clocks.oneClock.value
        {
          found[index] = alignment
          guesses.append(.clock(alignment.finding))
        }
      } catch {
        let own = Double(trains[index].origin - base.origin) / 1e9
        guard wish == nil, trains[index].overlaps(base),
          !ClockAlignment.areApart(train, base.train, lag: own)
        else {
          throw RecordingError(
            .dataUnusable, file: files[index].path,
            .table(.clockOpen(train.place, of: base.train.place, error)))
        }
        guesses.append(.clockAssumed(train.place, of: base.train.place, error))
      }
    }
    guard found.contains(where: { $0 != nil }) else { return }
    lines = trains.indices.map { index in
      let origin = trains[index].origin
      guard let line = found[index]?.line else { return ClockLine(offsetNanoseconds: -base.origin) }
      return ClockLine(
        offsetNanoseconds: line.offsetNanoseconds - origin, drift: line.drift,
        pivot: line.pivot.advanced(byNanoseconds: origin))
    }
    // Times count from the first sample of all.
    let firsts = zip(trains, lines).compactMap { heard, line in
      heard.train.first.map { line.time(of: $0.advanced(byNanoseconds: heard.origin)) }
    }
    let zero = firsts.min()?.nanoseconds ?? 0
    for index in lines.indices { lines[index].offsetNanoseconds -= zero }
  }

  /// What was heard of one file.
  private struct Heard {
    var train: ClockTrain
    /// What the file's own times have more than those of the train.
    var origin: Int64

    /// Whether both were recording at the same time, by their own clocks.
    func overlaps(_ other: Heard) -> Bool {
      guard let first = train.first, let last = train.last, let start = other.train.first,
        let end = other.train.last
      else { return false }
      return first.advanced(byNanoseconds: origin) < end.advanced(byNanoseconds: other.origin)
        && start.advanced(byNanoseconds: other.origin) < last.advanced(byNanoseconds: origin)
    }
  }

  /// Reads one file from its beginning to its end.
  private static func listen(
    _ index: Int, _ files: [(place: Place, path: String)], _ options: ReadingOptions
  ) throws(RecordingError) -> Heard? {
    var reader = try RecordingReader(index, ofFiles: files, options: options)
    guard var train = ClockTrain(rig: reader.rig) else { return nil }
    var timing = SampleTiming(rig: reader.rig, file: files[index].path)
    func take(_ piece: RecordingPiece) {
      switch piece {
      case .sample(let sample): if !sample.isEmpty { train.take(sample) }
      case .notice: break
      case .stretch: train.noteLeap()
      }
    }
    var refusal: RecordingError?
    while refusal == nil,
      try reader.readBlock({ sample in
        guard refusal == nil else { return }
        do throws(RecordingError) { try timing.take(sample, take) } catch { refusal = error }
      })
    {}
    if let refusal { throw refusal }
    try timing.finish(take)
    train.finish()
    return Heard(train: train, origin: timing.originNanoseconds)
  }
}

extension Optional<TableOptions.Alignment> {
  /// The same for the search.
  fileprivate var alignmentWish: ClockAlignment.Wish {
    switch self {
    case .none, .some(.time): .any
    case .some(.steps): .steps
    case .some(.stamps): .stamps
    }
  }
}
