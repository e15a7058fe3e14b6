import ArgumentParser
import Foundation
import GaitWords

/// What is in the way of a walk, and the command that helps.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    .doctor, commandName: "doctor")

  @Argument(help: ArgumentHelp(.listedSources))
  var sources: [String] = []

  @Flag(name: .long, help: ArgumentHelp(.fix))
  var fix = false

  @Flag(name: .long, help: ArgumentHelp(.udevRules))
  var rules = false

  @OptionGroup var spoken: LanguageOptions

  func run() async throws {
    if rules {
      print(UdevRule.packaged, terminator: "")
      return
    }
    let language = spoken.language
    let facts = await DoctorFacts.gather(sources, in: language)
    let findings = DoctorFinding.all(facts)
    for finding in findings { print(Self.row(finding, in: language)) }
    let remedies = findings.compactMap(\.command)
    print("\n" + DoctorText.toFix(remedies.count).text(in: language))
    if remedies.isEmpty { return }
    if fix { try Self.carryOut(remedies, in: language) }
    throw ExitCode(1)
  }

  /// A finding in a row, with what helps below it.
  static func row(_ finding: DoctorFinding, in language: Language) -> String {
    let name = finding.about.text(in: language)
    let row = name + String(repeating: " ", count: max(1, 12 - name.count)) + finding.text.text(in: language)
    return row + (finding.command.map { "\n            → \($0)" } ?? "")
  }

  /// Asks for each command, and runs it where the answer is yes.
  private static func carryOut(_ commands: [String], in language: Language) throws {
    guard isatty(0) == 1, isatty(1) == 1 else {
      Messages.report(DoctorText.needsTerminal.text(in: language))
      throw ExitCode(1)
    }
    for command in commands {
      Messages.write(DoctorText.ask(command).text(in: language))
      guard let answer = readLine()?.lowercased(), ["y", "j", "yes", "ja"].contains(answer) else { continue }
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", command]
      try process.run()
      process.waitUntilExit()
      if process.terminationStatus != 0 {
        Messages.report(DoctorText.failed(code: process.terminationStatus).text(in: language))
      }
    }
  }
}
