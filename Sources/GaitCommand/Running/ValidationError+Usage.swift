import ArgumentParser
import Foundation
import GaitWords

extension ValidationError {
  /// What is wrong with the command line, in the language that it asks for.
  init(_ fault: UsageFault) {
    self.init(fault.text(in: .ofCommandLine))
  }
}

extension Language {
  /// The language that the program's own command line asks for, else that of settings and environment. It is
  /// needed before the command line is understood, and where it cannot be.
  static let ofCommandLine = asked(
    by: Array(CommandLine.arguments.dropFirst()), environment: ProcessInfo.processInfo.environment)

  /// The language that words of a command line ask for with `--lang`; the last one counts.
  static func asked(by words: [String], environment: [String: String]) -> Language {
    var asked: Language?
    for (index, word) in words.enumerated() {
      if word == "--" { break }
      if word == "--lang", words.indices.contains(index + 1) {
        asked = Language(rawValue: words[index + 1]) ?? asked
      } else if let value = word.split(separator: "=", maxSplits: 1).last, word.hasPrefix("--lang=") {
        asked = Language(rawValue: String(value)) ?? asked
      }
    }
    return asked ?? Settings.language(environment)
  }
}
