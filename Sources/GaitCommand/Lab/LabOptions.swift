import ArgumentParser
import Foundation
import GaitWords

/// Whether a walk is sent to a laboratory as well.
struct LabOptions: ParsableArguments {
  @Flag(name: .long, help: ArgumentHelp(.lsl))
  var lsl = false

  /// The streams of a walk, if they are wanted.
  ///
  /// - Throws: `ExitCode` 69 after saying how to come by the library where it is missing.
  func outlet(walk: String, in language: Language) throws -> LabOutlet? {
    guard lsl else { return nil }
    let path = ProcessInfo.processInfo.environment["GANGART_LSL"].flatMap { $0.isEmpty ? nil : $0 }
    guard let library = LabLibrary(path: path), let outlet = LabOutlet(library, walk: walk) else {
      Messages.report(.noLabLibrary, in: language)
      throw ExitCode(69)
    }
    return outlet
  }
}
