import ArgumentParser
import Foundation
import GaitHistory
import GaitModel
import GaitRecording
import GaitWords

extension HistoryCommand {
  /// The history as JSON.
  struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(.historyExport, commandName: "export")

    @Flag(name: .long, help: ArgumentHelp(.historyAnonymous))
    var anonymous = false

    @Option(name: .shortAndLong, help: ArgumentHelp(.historyFile))
    var out: String?

    @OptionGroup var selection: Selection

    @OptionGroup var spoken: LanguageOptions

    func run() throws {
      try HistoryCommand.run(in: spoken.language) { place, store in
        let walks = try store.walks(of: selection.person?.text, since: selection.since)
        let output: OutputFile
        if let out {
          // Never over the history itself, nor into the folder of a walk.
          if HistoryPlace.resolved(out).hasPrefix(HistoryPlace.resolved(place.folder) + "/") {
            throw RecordingError.overOwnInput(out)
          }
          output = try OutputFile(path: out)
        } else {
          output = OutputFile(descriptor: 1, name: "standard output")
        }
        if anonymous {
          for walk in AnonymousWalk.all(of: walks) {
            let detail = HistoryJSON.Detail(try store.detail(of: walk.walk), anonymous: walk)
            try output.write(Array((HistoryJSON.line(detail) + "\n").utf8))
          }
        } else {
          for walk in walks {
            let detail = HistoryJSON.Detail(try store.detail(of: walk), try store.usual(before: walk))
            try output.write(Array((HistoryJSON.line(detail) + "\n").utf8))
          }
        }
        try output.commit()
      }
    }
  }

  /// Walks from elsewhere.
  struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(.historyImport, commandName: "import")

    @Argument(help: ArgumentHelp(.historyFolder))
    var folders: [String]

    @OptionGroup var spoken: LanguageOptions

    func run() throws {
      let language = spoken.language
      var worst: Int32 = 0
      try HistoryCommand.run(in: language) { place, store in
        if store.isReadOnly { throw HistoryFault.readOnly }
        for folder in folders {
          let walks = WalkImport.walks(in: folder)
          if walks.isEmpty {
            Messages.report(
              RecordingError(.inputMissing, file: folder, .folder(.noWalk)), in: language)
            worst = max(worst, RecordingError.Kind.inputMissing.exitCode)
          }
          for walk in walks {
            do {
              let name = Wording.visible(WalkKeeping.name(of: walk))
              if let copy = try WalkImport(place).copy(walk) {
                try WalkReading.index(copy, of: place, in: store, language)
                print(HistoryText.imported(name: name).text(in: language))
              } else {
                print(HistoryText.alreadyThere(name: name).text(in: language))
              }
            } catch let error as RecordingError {
              Messages.report(error, in: language)
              worst = max(worst, error.kind.exitCode)
            }
          }
        }
      }
      if worst != 0 { throw ExitCode(worst) }
    }
  }
}

/// Copies walks into the data folder. A copy appears whole or not at all.
struct WalkImport {
  private let place: HistoryPlace

  /// Into this place.
  init(_ place: HistoryPlace) { self.place = place }

  /// The walks that `path` names: itself, or the folders in it.
  static func walks(in path: String) -> [WalkFolder] {
    let folder = WalkFolder(path)
    if folder.isFolder, folder.holdsWalk { return [folder] }
    let names = (try? folder.contents()) ?? []
    return names.map { WalkFolder(folder.path + "/" + $0) }.filter { $0.isFolder && $0.holdsWalk }
  }

  /// Copies a walk; `nil` when the same walk is there already.
  ///
  /// - Throws: `RecordingError`, also when another walk has the name.
  func copy(_ walk: WalkFolder) throws(RecordingError) -> WalkFolder? {
    let target = WalkFolder(place.walks + "/" + WalkKeeping.name(of: walk))
    if walk.isBeingRecorded { throw RecordingError(.cannotCreate, file: walk.path, .folder(.inUse)) }
    if target.isFolder {
      if FileManager.default.contentsEqual(atPath: walk.journalPath, andPath: target.journalPath) {
        return nil
      }
      throw RecordingError(.cannotCreate, file: target.path, .folder(.holdsWalk))
    }
    // A hidden folder first: what is cut off in the middle is no walk.
    guard DataFolder().make("walks") != nil else {
      throw RecordingError(.cannotCreate, file: place.walks, .folder(.isFile))
    }
    let half = WalkFolder(place.walks + "/.importing-" + WalkKeeping.name(of: walk))
    for name in (try? half.contents()) ?? [] { try half.remove(name) }
    rmdir(half.path)
    try half.prepare()
    for name in WalkRemoval.own.sorted() { try walk.copy(name, to: half) }
    guard rename(half.path, target.path) == 0 else {
      throw RecordingError(.cannotCreate, file: target.path, .folder(.isFile))
    }
    return target
  }
}
