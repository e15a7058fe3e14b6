import ArgumentParser
import GaitModel
import GaitPorts
import GaitSession
import GaitWords

/// The tap test: which sensor is worn where, found by tapping each of them twice.
struct TapTest {
  /// What is plugged in, or was named.
  let sources: [String]
  /// The places to find sensors for.
  let places: [Place]
  let language: Language
  /// How long to wait for all the taps.
  let seconds: Double

  /// A sensor before its place is known.
  private struct Unplaced {
    let source: String
    let number: Int
    let isOnly: Bool

    /// As it is named with `--place`.
    var name: String { isOnly ? source : "\(source)#\(number)" }
  }

  /// Runs the test.
  ///
  /// - Returns: Where each sensor is worn; `nil` when there were too few taps in time.
  /// - Throws: `ExitCode` when a source cannot be used, after saying why.
  func run() async throws -> [Placement]? {
    var sensors: [Unplaced] = []
    for source in sources {
      let probe = await DeviceProbe.listen(to: try await open(source))
      if let refusal = probe.refusal { throw reported(refusal) }
      let isOnly = probe.sensors.count == 1
      sensors += probe.sensors.map { Unplaced(source: source, number: $0.number, isOnly: isOnly) }
    }
    // Any places will do, as long as no two are the same: only accelerations are looked at.
    let numbered = zip(sensors, Place.all)
    let planned = sources.map { source in
      SessionPlan.Source(
        name: source,
        worn: numbered.filter { $0.0.source == source }.map { SessionPlan.Worn(place: $1, number: $0.number) }
      )
    }
    let plan = SessionPlan(sources: planned, limitSeconds: seconds)
    let session = WalkSession(plan: plan, wallClock: { _ in "" })
    var opened: [any ByteSource] = []
    for source in sources { opened.append(try await open(source)) }
    var outlet = TapOutlet(
      places: places, names: sensors.map(\.name), language: language, controls: session.controls)
    let outcome = await session.run(opened, outlet: &outlet)
    if case .failed(let error) = outcome.end { throw reported(error) }
    guard outlet.isComplete else { return nil }
    return try outlet.found.map { try Placement("\($0.place.name)=\(sensors[$0.sensor].name)") }
  }

  private func open(_ source: String) async throws -> any ByteSource {
    do throws(PortError) {
      return try await DeviceOpening().open(source)
    } catch {
      throw reported(error)
    }
  }

  private func reported(_ error: PortError) -> ExitCode {
    Messages.report(error, in: language)
    return ExitCode(error.kind.rawValue)
  }
}
