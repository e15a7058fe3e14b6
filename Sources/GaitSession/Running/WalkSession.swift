public import GaitModel
public import GaitPorts
public import GaitRecording

/// A live walk: sources in, records to the journal, lines to an outlet.
///
/// `SessionCore` decides, this performs. Each source has one task that moves its blocks into one bounded channel;
/// one loop takes them out and owns the journal, the analysis and the outlet. A record is kept before it is
/// analysed, so that no line is ever written that the folder could not give again.
public struct WalkSession: Sendable {
  /// What the user wants.
  public var plan: SessionPlan
  /// Where the walk is kept; `nil` for nowhere.
  public var folder: WalkFolder?
  /// Whether the walk ends when it can be kept no longer.
  public var endsWithoutDisk: Bool
  /// The wall-clock time now, in ISO 8601.
  public var wallClock: @Sendable (_ nanosecondsAgo: Int64) -> String

  /// The clock of arrivals, in nanoseconds: the machine's monotonic one, or that of a walk which is played faster.
  public let clock: @Sendable () -> Int64

  /// Where stops and marks come in from outside.
  public let controls: SessionControls

  /// A session.
  public init(
    plan: SessionPlan, folder: WalkFolder? = nil, endsWithoutDisk: Bool = false,
    clock: @escaping @Sendable () -> Int64 = { MonotonicClock.nowNanoseconds },
    wallClock: @escaping @Sendable (_ nanosecondsAgo: Int64) -> String
  ) {
    self.plan = plan
    self.folder = folder
    self.endsWithoutDisk = endsWithoutDisk
    self.clock = clock
    self.wallClock = wallClock
    controls = SessionControls(clock: clock)
  }

  /// How the session ended, and what went wrong with keeping it.
  public struct Outcome: Equatable, Sendable {
    /// How it ended.
    public var end: SessionEnd
    /// Why the walk could not be kept, or not to its end.
    public var keeping: RecordingError?
  }

  /// Runs until the walk ends. `sources` are open and in the plan's order; they are closed in the end.
  public func run(
    _ sources: [any ByteSource], outlet: inout some SessionOutlet
  ) async -> Outcome {
    let channel = controls.channel
    var performer = SessionPerformer(session: self, sources: sources)
    await withTaskGroup { group in
      for (index, source) in sources.enumerated() {
        group.addTask { await Self.move(source, index, to: channel) }
      }
      group.addTask { await Self.publishTime(of: clock, to: channel) }
      performer.open()
      while performer.outcome == nil, let input = await channel.receive() {
        performer.perform(input, outlet: &outlet)
      }
      channel.close()
      for source in sources { source.close() }
      group.cancelAll()
    }
    return performer.outcome ?? Outcome(end: .done)
  }

  static func move(
    _ source: any ByteSource, _ index: Int, to channel: BlockChannel<SessionInput>
  ) async {
    do throws(PortError) {
      while let event = try await source.next() {
        await channel.send(.event(source: index, event))
      }
      await channel.send(.ended(source: index, nil))
    } catch {
      await channel.send(.ended(source: index, error))
    }
  }

  static func publishTime(
    of clock: @Sendable () -> Int64, to channel: BlockChannel<SessionInput>
  ) async {
    while !Task.isCancelled {
      await channel.send(.clock(clock()))
      try? await Task.sleep(for: .milliseconds(100))
    }
  }
}

/// The ways into a running session from outside.
public struct SessionControls: Sendable {
  /// Room for some blocks: who sends more waits. A block of a file is 64 KB, of a device some bytes.
  let channel = BlockChannel<SessionInput>(capacity: 16)
  var clock: @Sendable () -> Int64 = { MonotonicClock.nowNanoseconds }

  /// Ends the walk in order.
  public func stop() async {
    await channel.send(.stop(clock()))
  }

  /// Consents that devices which are too slow for steps are asked for more samples a second.
  public func consent() async {
    await channel.send(.consent(clock()))
  }

  /// Marks this moment, with words or without.
  public func mark(_ mark: WalkMark, _ text: String = "") async {
    await channel.send(.mark(mark, text, clock()))
  }
}
