import Foundation
import GaitPorts
import GaitWords

/// Opens a port and prints what happens to it, one line each.
@main
enum GaitPortProbe {
  static let usage = """
    usage: GaitPortProbe --list
           GaitPortProbe SOURCE [--send TEXT] [--out FILE] [--until STEP]… [--seconds S]

    A STEP is bytes:N (so many since the step before), lost or returned; the probe ends after the last one, or
    when the source ends. --out keeps every byte. After S seconds (default 60) it gives up with exit code 75.

    """

  static func main() async {
    var words = Array(CommandLine.arguments.dropFirst())
    if words == ["--list"] { return list() }
    guard !words.isEmpty, let script = ProbeScript(&words) else {
      FileHandle.standardError.write(Data(usage.utf8))
      exit(64)
    }
    do throws(PortError) {
      try await probe(script)
    } catch {
      say("error \(error.kind.rawValue) \(Words.problem(error.problem, in: .en))")
      exit(error.kind.rawValue)
    }
  }

  private static func list() {
    for port in PortDiscovery.list() {
      let rights = port.isPermitted ? "permitted" : "refused"
      say("port \(port.address) \(port.node) \(rights) \(port.deviceName ?? "")")
    }
  }

  private static func probe(_ script: ProbeScript) async throws(PortError) {
    let source = try await SourceAddress(script.source).open()
    say("opened \(source.name)")
    // The limit is not part of the test: it ends a run that hangs.
    let limit = Task {
      try await Task.sleep(for: .seconds(script.seconds))
      say("timeout")
      exit(75)
    }
    if let text = script.sending {
      try await source.send(Array((text + "\n").utf8))
      say("sent")
    }
    var progress = ProbeProgress(script)
    while !progress.isDone, let event = try await source.next() {
      if let line = progress.take(event) { say(line) }
    }
    limit.cancel()
    source.close()
    say("bytes \(progress.totalBytes)")
    progress.save()
  }

  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
