import GaitModel
import GaitPorts
import GaitSession
import GaitWords

/// Opens the sources of a command; of serial lines whose speed nobody said, it is found out and remembered.
struct DeviceOpening {
  private let memory = SpeedMemory()

  /// Opens a source.
  ///
  /// - Parameters:
  ///   - choice: its protocol, where it is known.
  ///   - report: Takes the message that the speed was found by trying.
  func open(
    _ name: String, choice: DecoderChoice? = nil, report: (SessionNews) -> Void = { _ in }
  ) async throws(PortError) -> any ByteSource {
    let opened = try await SourceOpening.open(name, choice: choice, remembered: memory.speed(of: name))
    if let rate = opened.baudRate {
      memory.keep(rate, of: name)
      if opened.evidence.count > 1 {
        report(.speedFound(source: name, baudRate: rate, opened.evidence))
      }
    }
    return opened.source
  }

  /// Opens several sources at once, each looking for its speed while the others do; in their order.
  ///
  /// - Throws: the first one's error; the others are closed then.
  func open(
    _ sources: [SessionPlan.Source], report: (SessionNews) -> Void
  ) async throws(PortError) -> [any ByteSource] {
    typealias Opened = Result<any ByteSource, PortError>
    let outcomes = await withTaskGroup(of: (Int, Opened, [SessionNews]).self) { group in
      for (index, source) in sources.enumerated() {
        group.addTask {
          var news: [SessionNews] = []
          do throws(PortError) {
            let open = try await open(source.name, choice: source.choice) { news.append($0) }
            return (index, .success(open), news)
          } catch {
            return (index, .failure(error), news)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }
    }
    for (_, _, news) in outcomes { for one in news { report(one) } }
    do throws(PortError) {
      var open: [any ByteSource] = []
      for (_, outcome, _) in outcomes { open.append(try outcome.get()) }
      return open
    } catch {
      for case (_, .success(let source), _) in outcomes { source.close() }
      throw error
    }
  }
}
