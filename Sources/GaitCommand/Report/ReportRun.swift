import Foundation
import GaitModel
import GaitRecording
import GaitReport
import GaitResults
import GaitWords

/// A recording, or a kept walk, to its report.
struct ReportRun {
  let analysis: BatchAnalysis
  let view: WalkReport.View

  /// The report on a walk, with an earlier one beside it.
  func report(on path: String, besides earlier: String?) throws(RecordingError) -> WalkReport {
    let walk = try self.walk(at: path)
    var context = ReportContext(name: name(of: path))
    let history = FolderRun.folder(path) == nil ? nil : ReportHistory(in: analysis.language)
    if let folder = FolderRun.folder(path) { history?.fill(&context, for: folder) }
    if let earlier {
      let other = try self.walk(at: earlier)
      context.earlier = EarlierWalk(
        name: name(of: earlier), startedAt: other.recording.startedAt, figures: WalkFigures(of: other),
        places: other.recording.sensors.map(\.place),
        isOnOtherGround: areOnOtherGround(path, earlier, history),
        smallestRealDifferences: ReportHistory.smallestDifferences)
    }
    context.settingsDigest = ContentDigest.hexadecimal(ofText: analysis.demand(for: path) + thresholds)
    if walk.recording.sha256 == nil, let folder = FolderRun.folder(path) {
      context.recordingDigest = try ContentDigest.hexadecimal(of: folder.journalPath)
    }
    try look(again: path, walk, into: &context)
    return WalkReport(walk, context: context, view: view, in: analysis.language)
  }

  /// Refuses to write over what is read.
  func refuse(_ out: String, over inputs: [String]) throws(RecordingError) {
    let files = inputs.flatMap { input -> [String] in
      if let folder = FolderRun.folder(input) {
        return [folder.journalPath, folder.aboutPath, folder.tornPath]
      }
      return analysis.parts(of: input) ?? [input]
    }
    for file in files where SameFile.isSame(file, out) { throw RecordingError.overOwnInput(out) }
  }

  private func areOnOtherGround(_ path: String, _ earlier: String, _ history: ReportHistory?) -> Bool {
    guard let history, let one = FolderRun.folder(path), let other = FolderRun.folder(earlier) else {
      return false
    }
    return history.areOnOtherGround(one, other)
  }

  private func walk(at path: String) throws(RecordingError) -> WalkResult {
    let outcome = analysis.outcome(of: path, isAlone: true)
    return try outcome.result.get().walk
  }

  private func name(of path: String) -> String {
    let shown = RecordingSource(argument: path).displayName
    let folderless = path.split(separator: "/").last.map(String.init) ?? shown
    return Words.name(ofFile: path == "-" ? shown : folderless, in: analysis.language)
  }

  /// Every threshold with its value: what the result depends on beside the recording.
  private var thresholds: String {
    Thresholds.all.map { "\($0.name) \($0.cited.value)\n" }.joined()
  }

  /// Reads the samples a second time: for five seconds of each part that stood out, and for how long sensors lay still. A
  /// pipe can be read only once, and its report does without.
  private func look(
    again path: String, _ walk: WalkResult, into context: inout ReportContext
  ) throws(RecordingError) {
    let wishes = view == .pro ? TraceWish.all(of: walk) : []
    let isStill = walk.initialContacts.isEmpty
    guard !wishes.isEmpty || isStill, path != "-" else { return }
    if let folder = FolderRun.folder(path) {
      var run = try FolderRun(folder, options: analysis.options(for: path))
      var samples = SampleLook(wishes, rig: run.rig)
      try run.run(clock: nil, into: &samples) { _, _ in }
      samples.fill(&context)
    } else if analysis.parts(of: path) != nil || FileManager.default.isReadableFile(atPath: path),
      isFile(path)
    {
      var run = try RecordingRun(
        path, options: analysis.options(for: path), language: analysis.language, showsProgress: false,
        report: { _ in })
      var samples = SampleLook(wishes, rig: run.rig)
      while try run.step(into: &samples) {}
      _ = try run.finish(into: &samples)
      samples.fill(&context)
    }
  }

  /// Whether a path can be read twice: a file, a folder of files, or several of them.
  private func isFile(_ path: String) -> Bool {
    if analysis.parts(of: path) != nil { return true }
    let type = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false))[.type]
    return [.typeRegular, .typeDirectory].contains(type as? FileAttributeType)
  }
}
