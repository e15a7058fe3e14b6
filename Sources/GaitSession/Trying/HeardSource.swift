public import GaitPorts

/// A source that was listened to before its consumer came: what it said meanwhile comes first.
public final class HeardSource: ByteSource {
  /// What a wait brought, and whether it did before its time was over.
  private typealias Outcome = (result: Result<ByteEvent?, PortError>, wasFirst: Bool)

  private struct State {
    var kept: [ByteEvent] = []
    var hasEnded = false
  }

  /// The name of the source.
  public let name: String
  private let source: any ByteSource
  private let state = Guarded(State())

  init(_ source: any ByteSource) {
    self.source = source
    name = source.name
  }

  /// Whether nothing was heard so far.
  public var isSilent: Bool { state.withLock { $0.kept.isEmpty } }

  /// Whether nothing more will come.
  var hasEnded: Bool { state.withLock { $0.hasEnded } }

  /// Waits for the next event, at most so long, and keeps it for the consumer.
  func listen(milliseconds: Int) async throws(PortError) -> ByteEvent? {
    let source = source
    let outcome = await withTaskGroup(of: Result<ByteEvent?, PortError>?.self) { group -> Outcome? in
      group.addTask {
        do throws(PortError) { return .success(try await source.next()) } catch { return .failure(error) }
      }
      group.addTask {
        try? await Task.sleep(for: .milliseconds(milliseconds))
        return nil
      }
      // Whichever is first; a wait that is called home may still bring an event.
      var ended: Outcome?
      var isFirst = true
      for await one in group {
        if let one { ended = (one, isFirst) }
        isFirst = false
        group.cancelAll()
      }
      return ended
    }
    guard let heard = try outcome?.result.get() else {
      if outcome?.wasFirst == true { state.withLock { $0.hasEnded = true } }
      return nil
    }
    state.withLock { $0.kept.append(heard) }
    return heard
  }

  /// Forgets the bytes that were kept: they were read at another speed.
  func forget() {
    state.withLock { $0.kept.removeAll { if case .block = $0 { true } else { false } } }
  }

  /// What was heard, then what comes.
  public func next() async throws(PortError) -> ByteEvent? {
    let (kept, hasEnded) = state.withLock { state -> (ByteEvent?, Bool) in
      state.kept.isEmpty ? (nil, state.hasEnded) : (state.kept.removeFirst(), false)
    }
    if let kept { return kept }
    return hasEnded ? nil : try await source.next()
  }

  /// Sends to the device.
  public func send(_ bytes: [UInt8]) async throws(PortError) { try await source.send(bytes) }

  /// Closes the source.
  public func close() {
    forget()
    source.close()
  }
}
