import ArgumentParser
import GaitWords

extension CommandConfiguration {
  /// A command with its page of help, in the language of the command line.
  init(
    _ help: CommandHelp, commandName: String, version: String = "",
    subcommands: [any ParsableCommand.Type] = [], defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    let page = help.page(settings: SettingKey.allCases.map(\.rawValue), in: .ofCommandLine)
    self.init(
      commandName: commandName, abstract: page.abstract, usage: page.usage, discussion: page.discussion,
      version: version, subcommands: subcommands, defaultSubcommand: defaultSubcommand)
  }
}

extension ArgumentHelp {
  /// What an argument or option says of itself, in the language of the command line.
  init(_ help: OptionHelp) {
    self.init(help.text(in: .ofCommandLine), valueName: help.valueName(in: .ofCommandLine))
  }

  /// The same for one of these names, which are the same in every language.
  init(_ help: OptionHelp, anyOf names: [String]) {
    self.init(help.text(in: .ofCommandLine), valueName: names.joined(separator: "|"))
  }
}
