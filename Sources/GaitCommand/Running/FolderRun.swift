import GaitCoach
import GaitModel
import GaitRecording
import GaitResults
import GaitSession
import GaitWire

/// A walk's folder through the live path again: the same lines as when it was walked.
struct FolderRun {
  let folder: WalkFolder
  private let reader: JournalReader
  private var pipeline: WalkPipeline

  /// Opens the folder.
  ///
  /// - Parameter isCoached: Whether what the coach said is reported too.
  /// - Throws: `RecordingError` when there is no walk, or when `options` ask for a part of it.
  init(
    _ folder: WalkFolder, options: RecordingOptions? = nil, isCoached: Bool = false
  ) throws(RecordingError) {
    self.folder = folder
    if let options, options.sensors != nil || options.from != nil || options.to != nil {
      throw RecordingError(.usage, file: folder.path, .folder(.takenWhole))
    }
    reader = try JournalReader(folder)
    var heading = reader.heading
    // A height or scale that is said now counts more than what was said then.
    if let height = options?.height { heading.subject.heightMetres = height }
    if let length = options?.armLength { heading.subject.armLengthMetres = length }
    if let scale = options?.speedScale { heading.subject.speedScale = scale }
    pipeline = try WalkPipeline(heading, isCoached: isCoached)
  }

  /// The person that the folder names, with what was said of it now.
  var subject: Subject { pipeline.heading.subject }

  /// What the walk is made of.
  var heading: WalkHeading { reader.heading }

  /// The walk's sensors.
  var rig: SensorRig { pipeline.heading.rig }

  /// The folder that `path` names, if there is a walk in it.
  static func folder(_ path: String) -> WalkFolder? {
    let folder = WalkFolder(path)
    return folder.isFolder && folder.holdsWalk ? folder : nil
  }

  /// Feeds every record, each when its time has come; `flush` sees how the walk stands then.
  mutating func run<Sink: WalkSink>(
    clock: ReplayClock?, into sink: inout Sink,
    flush: (inout Sink, WalkPipeline) throws(RecordingError) -> Void
  ) throws(RecordingError) {
    pipeline.begin(into: &sink)
    clock?.begin(at: .zero)
    while let record = try reader.next() {
      if let time = record.time { clock?.wait(until: time) }
      pipeline.feed(record, into: &sink)
      try flush(&sink, pipeline)
    }
    pipeline.finish(interrupted: WalkRecovery.reason, into: &sink)
    try flush(&sink, pipeline)
  }

  /// Writes the walk's event lines, and lets the walk be heard.
  mutating func replay(
    clock: ReplayClock?, to output: OutputFile, sound: WalkSound? = nil
  ) throws(RecordingError) {
    var lines = WalkSinkWithSound(EventLineSink(), sound: sound)
    try run(clock: clock, into: &lines) { (lines, _) throws(RecordingError) in
      // Blocks, unless somebody watches.
      guard clock != nil || lines.shown.bytes.count > 32 * 1024 else { return }
      try output.write(lines.shown.bytes)
      lines.shown.removeWritten()
    }
    try output.write(lines.shown.bytes)
  }

  /// The result of the walk, with what was said on it.
  mutating func result() throws(RecordingError) -> WalkResult {
    var fold = WalkFold(hasDialogue: true, plan: pipeline.intervals?.plan)
    try run(clock: nil, into: &fold) { _, _ in }
    return fold.finish(
      recording: RecordingInfo(
        file: folder.path, sha256: nil, format: WalkPipeline.formatName,
        durationSeconds: fold.end?.durationSeconds ?? 0, startedAt: reader.heading.startedAt,
        subject: RecordedSubject(subject), sensors: pipeline.sensors),
      arms: pipeline.armUses, armSummary: pipeline.armSummary)
  }
}
