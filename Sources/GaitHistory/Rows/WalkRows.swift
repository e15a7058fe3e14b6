public import GaitModel

/// What one transaction writes of a walk: how it stands, and the rows that came since the transaction before.
public struct WalkRows: Equatable, Sendable {
  /// A row with its number within the walk, from 1.
  public struct Numbered<Value: Equatable & Sendable>: Equatable, Sendable {
    /// The number.
    public var number: Int
    /// What it says.
    public var value: Value
  }

  /// One minute, as it is written.
  public struct Minute: Equatable, Sendable {
    /// Its number, from 1 at the walk's zero.
    public var number: Int
    /// Its measured seconds.
    public var measuredSeconds = 0
    /// Its seconds of walking.
    public var walkingSeconds = 0
    /// Medians over its seconds, by the names of measures.
    public var medians: [String: Double] = [:]
    /// Mean index of static loading; `nil` without any.
    public var staticLoadingIndex: Double?
    /// The pace of most of its seconds.
    public var pace: PaceClass?
  }

  /// A connection and how often it was lost.
  public struct Device: Equatable, Sendable {
    /// How the user named it, or how it was found.
    public var source: String
    /// Short name of the protocol.
    public var protocolName: String
    /// Where its sensors were worn.
    public var places: [String]
    /// How often it was lost.
    public var losses: Int
  }

  /// Which walk.
  public var identity: WalkIdentity
  /// What was known before the first sample.
  public var hello: Hello
  /// How it ended; `nil` while it goes on.
  public var end: WalkEnd?
  /// Seconds of walking so far.
  public var walkingSeconds = 0.0
  /// Steps in bouts so far.
  public var steps = 0
  /// The last second of it so far.
  public var durationSeconds = 0.0
  /// Marks of discomfort so far.
  public var marks = 0
  /// The sums of its intervals, at the end; `nil` without a coach.
  public var totals: IntervalTotals?
  /// Its measures so far, by name, in the units of the names.
  public var measures: [String: Double] = [:]
  /// Its devices.
  public var devices: [Device] = []

  /// The rows that came.
  public var bouts: [WalkingBout] = []
  /// Minutes that are over.
  public var minutes: [Minute] = []
  /// Changes of intervals.
  public var intervals: [Numbered<IntervalChange>] = []
  /// Pauses that are over.
  public var pauses: [Numbered<PauseEvent>] = []
  /// Marks of discomfort.
  public var symptoms: [Numbered<SymptomMark>] = []
  /// Sentences of the coach.
  public var cues: [Numbered<Cue>] = []
  /// Tips that the walker called wrong.
  public var wrongTips: [Numbered<NoteLine>] = []
  /// Words of the walker.
  public var notes: [Numbered<NoteLine>] = []

  /// Nothing yet of a walk.
  public init(_ identity: WalkIdentity, hello: Hello) {
    self.identity = identity
    self.hello = hello
  }
}
