import Foundation
import GaitModel
import GaitRecording
import GaitWords

/// A device for tests and for trying Gangart without hardware.
@main
enum GaitVirtualWearable {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    if words.contains("-h") || words.contains("--help") {
      print(WearableOptions.usage, terminator: "")
      return
    }
    do {
      let options = try WearableOptions(words)
      let feed = try WalkFeed(options)
      let outlet: any Outlet
      switch options.outlet {
      case .terminal(let link): outlet = try TerminalOutlet(link: link, baudRate: options.baudRate)
      case .standardOutput: outlet = PipeOutlet()
      }
      var wearable = Wearable(options, feed: feed, outlet: outlet)
      try wearable.run()
    } catch let error as WearableOptions.UsageError {
      stop("\(error.message)\n\n\(WearableOptions.usage)", 64)
    } catch let error as WalkFeed.EmptyError {
      stop("\(error.message)\n", 65)
    } catch let error as OutletError {
      stop("\(error.message)\n", 73)
    } catch let error as RecordingError {
      stop(Words.problem(error.problem, in: .en) + "\n", error.kind.exitCode)
    } catch {
      stop("\(error)\n", 64)
    }
  }

  private static func stop(_ message: String, _ code: Int32) -> Never {
    FileHandle.standardError.write(Data(message.utf8))
    exit(code)
  }
}
