import ArgumentParser
import Foundation
import GaitHistory
import GaitModel
import GaitRecording
import GaitWords

extension HistoryCommand {
  /// The walks, one row each.
  struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(.historyList, commandName: "list")

    @OptionGroup var selection: Selection

    @Option(name: .long, help: ArgumentHelp(.historyFormat))
    var format: Format = .table

    @OptionGroup var spoken: LanguageOptions

    func run() throws {
      let language = spoken.language
      try HistoryCommand.run(in: language) { _, store in
        let walks = try store.walks(of: selection.person?.text, since: selection.since)
        switch format {
        case .json: for walk in walks { print(HistoryJSON.line(HistoryJSON.Walk(walk))) }
        case .table: print(HistoryTable.list(walks, in: language), terminator: "")
        }
      }
    }
  }

  /// One walk.
  struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(.historyShow, commandName: "show")

    @Argument(help: ArgumentHelp(.historyWalk))
    var walk: String = "last"

    @OptionGroup var selection: Selection

    @Option(name: .long, help: ArgumentHelp(.historyFormat))
    var format: Format = .table

    @OptionGroup var spoken: LanguageOptions

    func run() throws {
      let language = spoken.language
      try HistoryCommand.run(in: language) { place, store in
        let walk = try store.walk(named: walk, of: selection.person?.text)
        let detail = try store.detail(of: walk)
        let usual = try store.usual(before: walk)
        switch format {
        case .json: print(HistoryJSON.line(HistoryJSON.Detail(detail, usual)))
        case .table:
          print(
            HistoryTable.show(detail, usual, folder: place.walkFolder(walk.folder).path, in: language),
            terminator: "")
        }
      }
    }
  }

  /// Two walks side by side.
  struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(.historyCompare, commandName: "compare")

    @Argument(help: ArgumentHelp(.historyWalk))
    var first: String

    @Argument(help: ArgumentHelp(.historyWalk))
    var second: String

    @Option(name: .long, help: ArgumentHelp(.historyFormat))
    var format: Format = .table

    @OptionGroup var spoken: LanguageOptions

    func run() throws {
      let language = spoken.language
      try HistoryCommand.run(in: language) { _, store in
        let comparison = try store.compare(store.walk(named: first), with: store.walk(named: second))
        switch format {
        case .json: print(HistoryJSON.line(HistoryJSON.Comparison(comparison)))
        case .table: print(HistoryTable.compare(comparison, in: language), terminator: "")
        }
      }
    }
  }

  /// How the stretch without discomfort goes on.
  struct ProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(.historyProgress, commandName: "progress")

    @Option(name: .long, help: ArgumentHelp(.historyPerson))
    var person: PersonCode = .me

    @Option(name: .long, help: ArgumentHelp(.historyFormat))
    var format: Format = .table

    @OptionGroup var spoken: LanguageOptions

    func run() throws {
      let language = spoken.language
      try HistoryCommand.run(in: language) { _, store in
        let progress = try store.progress(of: person.text, before: Date.now.timeIntervalSince1970)
        switch format {
        case .json: print(HistoryJSON.line(HistoryJSON.Course(progress)))
        case .table:
          print(HistoryTable.progress(progress, in: language), terminator: "")
          try propose(progress, language)
        }
      }
    }

    /// Keeps what the last two walks speak for as a proposal; only the walker makes a plan of it.
    private func propose(_ progress: WalkingProgress, _ language: Language) throws {
      guard let seconds = progress.proposedWalkSeconds, let last = progress.points.last?.walk,
        let name = last.plan
      else { return }
      let folder = PlanFolder(environment: ProcessInfo.processInfo.environment)
      // A plan that was changed since, or removed, is not touched by what was walked before.
      guard var plan = try? folder.plan(name), plan.walkSeconds == last.targetSeconds else { return }
      plan.walkSeconds = seconds
      try folder.propose(plan)
      Messages.report(.proposed(words: plan.words(in: language), plan: name), in: language)
    }
  }
}
