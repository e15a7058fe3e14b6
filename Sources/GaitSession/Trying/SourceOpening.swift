import GaitDevices
public import GaitModel
public import GaitPorts

/// Opens a source; of a serial line whose speed nobody said, the speed is found by trying.
public struct SourceOpening: Sendable {
  /// The open source. What arrived while its speed was found out comes first.
  public let source: any ByteSource
  /// The speed that was found by trying; `nil` where nothing had to be found.
  public let baudRate: Int?
  /// What was heard at each speed that was tried.
  public let evidence: [SpeedEvidence]
  /// So many seconds after opening the first byte came; `nil` where nothing was waited for.
  public var firstByteSeconds: Double?

  /// Opens the source called `name`.
  ///
  /// - Parameters:
  ///   - choice: its protocol, where it is known.
  ///   - remembered: the speed at which it spoke the last time.
  /// - Throws: `PortError` when it cannot be opened, or when bytes arrive that make no sense at any speed.
  public static func open(
    _ name: String, choice: DecoderChoice? = nil, remembered: Int? = nil
  ) async throws(PortError) -> SourceOpening {
    let address = try SourceAddress(name)
    let own = choice?.decoder?.profile.baudRates ?? []
    let rates = ([remembered].compactMap(\.self) + own + DeviceRegistry.baudRates).reduce(into: [Int]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let source = try await address.open(baudRate: rates.first)
    guard address.hasOpenSpeed, let line = source as? any SpeedSource else {
      return SourceOpening(source: source, baudRate: nil, evidence: [])
    }
    let search = SpeedSearch(
      rates: rates, protocolName: choice?.protocolName, now: MonotonicClock.nowNanoseconds)
    do throws(PortError) {
      return try await find(search, on: line)
    } catch {
      source.close()
      throw error
    }
  }

  private static func find(
    _ search: SpeedSearch, on line: any SpeedSource
  ) async throws(PortError) -> SourceOpening {
    var search = search
    let heard = HeardSource(line)
    let begin = MonotonicClock.nowNanoseconds
    var firstByte: Double?
    while true {
      switch search.verdict {
      case .listening: break
      case .change(let rate):
        heard.forget()
        do throws(PortError) {
          try await line.set(baudRate: rate)
          search.changed(now: MonotonicClock.nowNanoseconds)
        } catch {
          search.refused(now: MonotonicClock.nowNanoseconds)
        }
        continue
      case .settled(let rate):
        if rate != search.evidence.last?.baudRate {
          heard.forget()
          try await line.set(baudRate: rate)
        }
        let isFound = search.evidence.contains { $0.bytes > 0 }
        return SourceOpening(
          source: heard, baudRate: isFound ? rate : nil, evidence: search.evidence,
          firstByteSeconds: firstByte)
      case .none:
        throw PortError(.notAvailable, port: line.name, .noSpeedFits(search.evidence))
      }
      let event = try await heard.listen(milliseconds: 20)
      if case .block(let block)? = event {
        if firstByte == nil { firstByte = Double(block.arrivalNanoseconds - begin) / 1e9 }
        search.take(block.bytes, at: block.arrivalNanoseconds)
      } else if heard.hasEnded {
        return SourceOpening(source: heard, baudRate: nil, evidence: search.evidence)
      }
      search.clock(MonotonicClock.nowNanoseconds)
    }
  }
}
