import ArgumentParser
import GaitModel
import GaitRecording
import GaitWords

/// Makes a broken-off recording whole.
struct RecoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    .recover, commandName: "recover")

  @Argument(help: ArgumentHelp(.recordedFolder))
  var folder: String

  @OptionGroup var spoken: LanguageOptions

  func run() throws {
    let language = spoken.language
    func say(_ text: ProgramText) { print(text.text(in: language)) }
    do throws(RecordingError) {
      let found = try WalkRecovery.recover(WalkFolder(folder))
      let length = Words.duration(found.lastTime.seconds, in: language)
      let name = Wording.visible(folder)
      if found.wasComplete {
        say(.walkIsWhole(folder: name, duration: length))
      } else {
        say(.saved(folder: name, duration: length, bytes: found.sourceBytes))
        if found.tornBytes > 0 { say(.torn(bytes: found.tornBytes)) }
        say(.next("gangart replay \(name) --speed max"))
      }
    } catch {
      Messages.report(error, in: spoken.language)
      throw ExitCode(error.kind.exitCode)
    }
  }
}
