/// What a command says of itself in its help: in one line, how it is called, and examples with what to know.
public struct HelpPage: Equatable, Sendable {
  /// What it does, in one line.
  public let abstract: String
  /// How it is called; `nil` to have it made from its options.
  public let usage: String?
  /// Examples, and what to know.
  public let discussion: String

  init(_ abstract: String, usage: String? = nil, _ discussion: String = "") {
    self.abstract = abstract
    self.usage = usage
    self.discussion = discussion
  }
}

/// The commands, each with its page of help.
public enum CommandHelp: CaseIterable, Sendable {
  case root
  case analyze
  case config
  case check
  case convert
  case day
  case demo
  case devices
  case doctor
  case explain
  case history
  case learn
  case live
  case mark
  case plan
  case plot
  case record
  case recover
  case replay
  case report
  case serve
  case setup
  case thresholds
  case configPath
  case configGet
  case configSet
  case planList
  case planShow
  case planNew
  case planAccept
  case historyList
  case historyShow
  case historyCompare
  case historyProgress
  case historyNote
  case historyTag
  case historyForget
  case historyExport
  case historyImport
  case historyRebuild

  /// The page in a language. `settings` are the names of all settings, for the command that changes them.
  public func page(settings: [String], in language: Language) -> HelpPage {
    switch language {
    case .en: english(settings.joined(separator: " "))
    case .de: german(settings.joined(separator: " "))
    }
  }
}
