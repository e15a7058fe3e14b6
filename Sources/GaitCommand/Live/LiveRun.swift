import ArgumentParser
import Foundation
import GaitDevices
import GaitPorts
import GaitRecording
import GaitSession

/// A live walk from the command line: opens the sources, runs the session, gives the exit code.
struct LiveRun {
  let plan: SessionPlan
  let folder: WalkFolder?
  /// Whether there is no point in going on when the walk cannot be kept.
  let isRecordingOnly: Bool

  /// Runs until the walk ends.
  ///
  /// - Throws: `ExitCode` for any end but the wanted one.
  func run(outlet: inout some SessionOutlet, writer: LineWriter) async throws {
    try prepareFolder()
    let session = WalkSession(
      plan: plan, folder: folder, endsWithoutDisk: isRecordingOnly, wallClock: Self.wallClock)
    let interrupts = Interrupts(session.controls)
    let ways = WalkWays(session.controls)
    defer { ways.end() }
    let sources = try await open()
    let watch = Task {
      while !Task.isCancelled {
        if writer.isBroken { await session.controls.stop() }
        try? await Task.sleep(for: .milliseconds(500))
      }
    }
    let outcome = await session.run(sources, outlet: &outlet)
    interrupts.end()
    watch.cancel()
    writer.finish()
    try conclude(outcome)
  }

  /// A folder that cannot be used is told before anybody walks.
  private func prepareFolder() throws {
    do throws(RecordingError) {
      try folder?.prepare()
    } catch {
      Messages.tell(error.description)
      throw ExitCode(error.kind.exitCode)
    }
  }

  private func open() async throws -> [any ByteSource] {
    var sources: [any ByteSource] = []
    for planned in plan.sources {
      do throws(PortError) {
        let baudRate = planned.choice?.decoder?.profile.baudRates.first
        sources.append(try await SourceAddress(planned.name).open(baudRate: baudRate))
      } catch {
        for source in sources { source.close() }
        Messages.tell(error.description)
        throw ExitCode(error.kind.rawValue)
      }
    }
    return sources
  }

  private func conclude(_ outcome: WalkSession.Outcome) throws {
    switch outcome.end {
    case .done: break
    case .stoppedBeforeBegin: throw ExitCode(130)
    case .failed(let error):
      Messages.tell(error.description)
      throw ExitCode(error.kind.rawValue)
    }
    // What went wrong was told when it happened.
    if let error = outcome.keeping { throw ExitCode(error.kind.exitCode) }
  }

  /// The local wall-clock time so many nanoseconds ago, in ISO 8601 with the offset from UTC.
  private static func wallClock(_ nanosecondsAgo: Int64) -> String {
    let date = Date(timeIntervalSinceNow: -Double(nanosecondsAgo) / 1e9)
    return date.formatted(
      Date.ISO8601FormatStyle(includingFractionalSeconds: true, timeZone: .current)
        .timeZoneSeparator(.colon))
  }
}
