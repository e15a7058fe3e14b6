import GaitModel
import GaitRecording
import GaitResults
import GaitWords

/// Analyses one recording of many, with what is known of its person.
struct BatchAnalysis: Sendable {
  /// The options as they were said.
  let said: RecordingOptions
  /// The same with what the settings add; a walk's folder has its own height, which only the command line overrules.
  let settled: RecordingOptions
  /// Whose the recordings are.
  let subjects: SubjectList?
  /// The walk test that each of them is.
  let test: WalkTest.Kind?
  /// The metres of the test, if they are known.
  let distance: Double?
  /// The language of messages.
  let language: Language

  /// Whose a recording is by what was said, by the recording itself and by the settings.
  struct Facts: Equatable, Sendable {
    /// The person that the recording names.
    var person: String?
    /// The height that was used; `nil` where nobody said it.
    var heightMetres: Double?
  }

  /// A walk, and whose it is.
  struct Analysed: Sendable {
    var walk: WalkResult
    let facts: Facts
  }

  /// What came of one recording, and what was said about it.
  struct Outcome: Sendable {
    let result: Result<Analysed, RecordingError>
    let messages: [String]
  }

  /// Analyses a recording.
  ///
  /// - Parameters:
  ///   - isAlone: It is the only one, and may show how far it is.
  ///   - readsAhead: It may be read on a second thread, beside the analysis.
  func outcome(of path: String, isAlone: Bool = false, readsAhead: Bool = false) -> Outcome {
    var messages: [String] = []
    do throws(RecordingError) {
      var run = WalkRun(options: options(for: path), language: language)
      run.showsProgress = isAlone
      run.readsAhead = readsAhead
      if !isAlone { run.report = { messages.append($0) } }
      var analysed = try walk(path, run)
      if let person = subjects?.entry(of: path)?.person {
        analysed.walk.recording.subject?.person = person.text
      }
      return Outcome(result: .success(analysed), messages: messages)
    } catch {
      return Outcome(result: .failure(error), messages: messages)
    }
  }

  /// A walk with all that the tables say of it.
  func tabled(_ walk: WalkResult, _ path: String, _ facts: Facts) -> TabledWalk {
    let entry = subjects?.entry(of: path)
    return TabledWalk(
      name: path, walk: walk, person: entry?.person?.text ?? facts.person, heightMetres: facts.heightMetres,
      date: entry?.date,
      tags: entry?.tags, test: test.map { WalkTest($0, of: walk, givenMetres: distance) })
  }

  /// All that the result of a recording depends on beside its content, as text.
  func demand(for path: String) -> String {
    let options = options(for: path)
    let reading = options.table.reading(keeping: options.sensors)
    return """
      person \(subjects?.entry(of: path)?.person?.text ?? "-")
      height \(options.height.map { "\($0)" } ?? "-")
      arm_length \(options.armLength.map { "\($0)" } ?? "-")
      speed_scale \(options.speedScale.map { "\($0)" } ?? "-")
      from \(options.from.map { "\($0)" } ?? "-")
      to \(options.to.map { "\($0)" } ?? "-")
      reading \(Words.visible("\(reading)"))
      align \(options.table.align?.rawValue ?? "-")

      """
  }

  /// The files of a walk of several.
  func parts(of path: String) -> [String]? {
    let parts = said.table.parts
    return !parts.isEmpty && path == said.table.partsName ? parts.map(\.path) : nil
  }

  /// The options that count for a recording, with the height of its person.
  func options(for path: String) -> RecordingOptions {
    var own = FolderRun.folder(path) == nil ? settled : said
    if let height = subjects?.entry(of: path)?.heightMetres { own.height = height }
    return own
  }

  private func walk(_ path: String, _ run: WalkRun) throws(RecordingError) -> Analysed {
    guard let folder = FolderRun.folder(path) else {
      return Analysed(walk: try run.run(path), facts: Facts(heightMetres: run.options.height))
    }
    var run = try FolderRun(folder, options: run.options, isCoached: true)
    let person = run.subject.person == .me ? nil : run.subject.person.text
    let facts = Facts(person: person, heightMetres: run.subject.heightMetres)
    return Analysed(walk: try run.result(), facts: facts)
  }
}
