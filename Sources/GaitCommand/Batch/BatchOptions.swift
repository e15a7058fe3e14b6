public import ArgumentParser
public import GaitResults
import GaitWords

/// What `analyze` asks for over many recordings.
struct BatchOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp(.resultFolder))
  var out: String?

  @Flag(name: .long, help: ArgumentHelp(.analyseAnew))
  var force = false

  @Option(name: .long, help: ArgumentHelp(.jobs))
  var jobs: Int?

  @Option(name: .long, help: ArgumentHelp(.filesFrom))
  var filesFrom: String?

  @Option(name: .long, help: ArgumentHelp(.subjects))
  var subjects: String?

  @Flag(name: .long, help: ArgumentHelp(.excelGerman))
  var excelDe = false

  @Option(name: .long, help: ArgumentHelp(.walkTest))
  var test: WalkTest.Kind?

  @Option(name: .long, help: ArgumentHelp(.testDistance))
  var distance: Double?

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError(.fromOne(option: "--jobs", got: Double(jobs))) }
    if let distance {
      guard test != nil else { throw ValidationError(.goesWith(option: "--distance", with: "--test")) }
      guard distance > 0, distance < 1e5 else {
        throw ValidationError(.aboveZero(option: "--distance", got: distance))
      }
    }
    if force, out == nil { throw ValidationError(.goesWith(option: "--force", with: "-o")) }
  }
}

extension WalkTest.Kind: ExpressibleByArgument {}
