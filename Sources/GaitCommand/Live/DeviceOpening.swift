import GaitModel
import GaitPorts
import GaitSession
import GaitWords

/// Opens the sources of a command; of serial lines whose speed nobody said, it is found out and remembered.
struct DeviceOpening {
  private let memory = SpeedMemory()
  /// Whether a sensor that is not plugged in, or is asleep, is waited for.
  var waits = false
  /// Whether waiting is of no use any more.
  var isOver: @Sendable () -> Bool = { false }
  /// So often it is looked for.
  private static let lookSeconds = 1

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
    if (try? SourceAddress(name))?.isAsked == true { report(.answers(source: name)) }
    return opened.source
  }

  /// Opens a source once it is there and says something.
  private func openAwake(
    _ name: String, choice: DecoderChoice?, report: (SessionNews) -> Void
  ) async throws(PortError) -> any ByteSource {
    var isSaid = false
    while waits, !isOver() {
      do throws(PortError) {
        let source = try await open(name, choice: choice, report: report)
        if (source as? HeardSource)?.isSilent != true { return source }
        source.close()
      } catch {
        guard Self.mayPass(error.fault) else { throw error }
      }
      if !isSaid { report(.waiting(source: name)) }
      isSaid = true
      try? await Task.sleep(for: .seconds(Self.lookSeconds))
    }
    return try await open(name, choice: choice, report: report)
  }

  /// Whether what is in the way goes by itself: the sensor is plugged in or switched on, its rights are granted.
  private static func mayPass(_ fault: PortFault) -> Bool {
    switch fault {
    case .absent, .noAnswer, .silent, .noSuchFile, .busy, .busyWith, .noConnection: true
    default: false
    }
  }

  /// Opens several sources at once, each looking for its speed while the others do; in their order.
  ///
  /// - Parameters:
  ///   - tell: Takes at once what is waited for.
  ///   - report: Takes what was found out, in the end.
  /// - Throws: the first one's error; the others are closed then.
  func open(
    _ sources: [SessionPlan.Source], tell: @escaping @Sendable (SessionNews) -> Void = { _ in },
    report: (SessionNews) -> Void
  ) async throws(PortError) -> [any ByteSource] {
    typealias Opened = Result<any ByteSource, PortError>
    let outcomes = await withTaskGroup(of: (Int, Opened, [SessionNews]).self) { group in
      for (index, source) in sources.enumerated() {
        group.addTask {
          var news: [SessionNews] = []
          do throws(PortError) {
            let open = try await openAwake(source.name, choice: source.choice) { one in
              switch one {
              case .waiting, .answers: tell(one)
              default: news.append(one)
              }
            }
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
