import ArgumentParser
import Foundation
import GaitHistory
import GaitModel
import GaitRecording
import GaitWords

extension HistoryCommand {
  /// Words about a walk, afterwards.
  struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(.historyNote, commandName: "note")

    @Argument(help: ArgumentHelp(.historyWalk))
    var walk: String

    @Argument(help: ArgumentHelp(.markText))
    var text: [String]

    @OptionGroup var spoken: LanguageOptions

    func validate() throws {
      if text.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { throw ValidationError(.noteWithoutWords) }
    }

    func run() throws {
      let now = Date.now.formatted(Date.ISO8601FormatStyle(timeZone: .current).timeZoneSeparator(.colon))
      let note = WalkLabels.Note(writtenAt: now, text: text.joined(separator: " "))
      try HistoryCommand.label(walk, spoken.language) { $0.notes.append(note) }
    }
  }

  /// Tags of a walk.
  struct TagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(.historyTag, commandName: "tag")

    @Argument(help: ArgumentHelp(.historyWalk))
    var walk: String

    @Argument(help: ArgumentHelp(.historyTags))
    var tags: [String]

    @Flag(name: .long, help: ArgumentHelp(.historyRemove))
    var remove = false

    @OptionGroup var spoken: LanguageOptions

    func run() throws {
      try HistoryCommand.reportingFaults(in: spoken.language) {
        if let wrong = tags.first(where: { !WalkLabels.isTag($0) }) { throw HistoryFault.tag(wrong) }
      }
      try HistoryCommand.label(walk, spoken.language) { labels in
        for tag in tags { if remove { labels.remove(tag) } else { labels.add(tag) } }
      }
    }
  }

  /// Changes the labels of a walk: in its folder first, for the folder is what counts, then in the data base.
  private static func label(
    _ name: String, _ language: Language, change: (inout WalkLabels) -> Void
  ) throws {
    try run(in: language) { place, store in
      if store.isReadOnly { throw HistoryFault.readOnly }
      let walk = try store.walk(named: name)
      let folder = place.walkFolder(walk.folder)
      guard folder.holdsWalk else { throw RecordingError(.inputMissing, file: folder.path, .folder(.noWalk)) }
      let file = LabelFile(folder)
      var labels = file.read(in: language)
      change(&labels)
      place.touchWalks()
      try file.write(labels)
      try store.label(folder: walk.folder, with: labels, stamp: file.stamp)
      let said = HistoryText.labelled(
        name: Wording.visible(walk.name), tags: labels.tags, notes: labels.notes.count)
      print(said.text(in: language))
    }
  }

  /// Walks that shall be gone.
  struct ForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(.historyForget, commandName: "forget")

    @Argument(help: ArgumentHelp(.historyWalk))
    var walks: [String] = []

    @Option(name: .long, help: ArgumentHelp(.historyPerson))
    var person: PersonCode?

    @Flag(name: .long, help: ArgumentHelp(.historyYes))
    var yes = false

    @OptionGroup var spoken: LanguageOptions

    func validate() throws {
      if walks.isEmpty == (person == nil) { throw ValidationError(.forgetWhat) }
    }

    func run() throws {
      let language = spoken.language
      try HistoryCommand.run(in: language) { place, store in
        if store.isReadOnly { throw HistoryFault.readOnly }
        var chosen = try walks.map { try store.walk(named: $0) }
        if let person { chosen = try store.walks(of: person.text) }
        guard !chosen.isEmpty else { throw HistoryFault.noWalk(person?.text ?? "") }
        let folders = chosen.map { Wording.visible(place.walkFolder($0.folder).path) }
        if !yes {
          Messages.write(HistoryText.forgetQuestion(count: chosen.count, folders: folders).text(in: language))
          guard isatty(0) == 1, ["yes", "ja"].contains(readLine()?.lowercased()) else {
            Messages.report(HistoryText.forgetUnconfirmed.text(in: language))
            throw ExitCode(64)
          }
        }
        if let busy = chosen.first(where: { place.walkFolder($0.folder).isBeingRecorded }) {
          throw RecordingError(.cannotCreate, file: busy.folder, .folder(.inUse))
        }
        // Folders first: a folder without rows is found again, rows without a folder would be a trace.
        for walk in chosen { try WalkRemoval.remove(place.walkFolder(walk.folder), language) }
        try store.forget(chosen.map(\.name))
        print(HistoryText.forgotten(chosen.count).text(in: language))
      }
    }
  }

  /// The history made anew.
  struct RebuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(.historyRebuild, commandName: "rebuild")

    @OptionGroup var spoken: LanguageOptions

    func run() throws {
      let language = spoken.language
      try HistoryCommand.reportingFaults(in: language) {
        let place = try HistoryPlace()
        // What the old data base says of walks that are kept elsewhere, if it can still be read.
        let known = (try? place.open().known()) ?? [:]
        let elsewhere = known.keys.filter { $0.hasPrefix("/") }.sorted().map { WalkFolder($0) }.filter(
          \.holdsWalk)
        let folders = (place.walkFolders + elsewhere).filter { !$0.isBeingRecorded }
        var read: Set<String> = []
        try HistoryRebuild.run(in: place.folder) { (store) throws(HistoryFault) in
          for folder in folders {
            let isRead = try WalkReading.index(folder, of: place, in: store, language)
            if isRead { read.insert(place.stored(folder)) }
          }
        }
        let missing = known.keys.count { !read.contains($0) }
        print(HistoryText.rebuilt(walks: read.count, missing: missing).text(in: language))
      }
    }
  }
}
