import ArgumentParser
import Foundation
import GaitHistory
import GaitModel
import GaitRecording
import GaitWords

/// Walks that stay: what was walked, what is usual, and how it goes on.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .history, commandName: "history",
    subcommands: [
      ListCommand.self, ShowCommand.self, CompareCommand.self, ProgressCommand.self, NoteCommand.self,
      TagCommand.self, ForgetCommand.self, ExportCommand.self, ImportCommand.self, RebuildCommand.self,
    ],
    defaultSubcommand: ListCommand.self)

  /// How results are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case table
    /// One JSON object a line.
    case json
  }

  /// Which walks are meant.
  struct Selection: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp(.historyPerson))
    var person: PersonCode?

    @Option(name: .long, help: ArgumentHelp(.historySince))
    var since: String?

    func validate() throws {
      if let since, since.wholeMatch(of: /\d{4}-\d{2}-\d{2}/) == nil {
        throw ValidationError(.dateOfHistory(since))
      }
    }
  }

  /// Opens the history, brings it up to the folders, and reports what goes wrong with its exit code.
  static func run(
    in language: Language, isUpToDate: Bool = true, _ body: (HistoryPlace, HistoryStore) throws -> Void
  ) throws {
    try reportingFaults(in: language) {
      let place = try HistoryPlace()
      let store = try place.open()
      if isUpToDate { try HistorySync(place: place, store: store, language: language).run() }
      try body(place, store)
    }
  }

  /// Reports a fault in its own words and exits with its code.
  static func reportingFaults(in language: Language, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let fault as HistoryFault {
      let place =
        switch language {
        case .en: "history"
        case .de: "Verlauf"
        }
      Messages.report(Words.advice(fault, in: language).text(at: place, in: language))
      throw ExitCode(fault.exitCode)
    } catch let error as RecordingError {
      Messages.report(error, in: language)
      throw ExitCode(error.kind.exitCode)
    }
  }
}

extension HistoryFault {
  /// The exit code: unusable data, no such walk, no place, a disk that does not take it.
  var exitCode: Int32 {
    switch self {
    case .newer, .damaged, .notComparable: 65
    case .noWalk: 66
    case .tag, .severalWalks: 64
    case .noPlace, .cannotOpen: 73
    case .full, .failed: 74
    case .busy, .inUse: 75
    case .readOnly: 77
    }
  }
}
