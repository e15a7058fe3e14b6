public import GaitModel
public import GaitResults

/// The last line of an event stream: how many lines of each kind there were, the walk in four numbers, and
/// whether it was cut short. A stream without it was broken off.
public struct Bye: Equatable, Sendable {
  /// How many lines of each type stand between `hello` and `bye`.
  public struct LineCounts: Equatable, Sendable {
    /// Lines of type `device`; only live walks have them.
    public var device = 0
    /// Lines of type `note`; only live walks have them.
    public var note = 0
    /// Lines of type `quality`.
    public var quality = 0
    /// Lines of type `second`.
    public var second = 0
    /// Lines of type `initial_contact`.
    public var initialContact = 0
    /// Lines of type `final_contact`.
    public var finalContact = 0
    /// Lines of type `stride`.
    public var stride = 0
    /// Lines of type `arm_swing`.
    public var armSwing = 0
    /// Lines of type `heel_strike`.
    public var heelStrike = 0
    /// Lines of type `bout`.
    public var bout = 0
    /// Lines of type `flag`: a flag that has ended has two.
    public var flag = 0
    /// Lines of type `cue`; only walks with a coach have them, as the next three.
    public var cue = 0
    /// Lines of type `interval`.
    public var interval = 0
    /// Lines of type `symptom`.
    public var symptom = 0
    /// Lines of type `pause`.
    public var pause = 0

    /// No lines yet.
    public init() {}
  }

  /// The largest sample time seen.
  public var time: SampleTime
  /// Last sample time minus first, in seconds.
  public var durationSeconds: Double
  /// Lines by type.
  public var counts: LineCounts
  /// The walk in a few numbers.
  public var summary: WalkSummary
  /// Why the walk was cut short, in plain English; `nil` when it ended by itself.
  public var interrupted: String?
  /// What is missing, and why.
  public var notComputed: [NotComputed]

  /// A farewell.
  public init(
    time: SampleTime, durationSeconds: Double, counts: LineCounts, summary: WalkSummary,
    interrupted: String? = nil, notComputed: [NotComputed] = []
  ) {
    self.time = time
    self.durationSeconds = durationSeconds
    self.counts = counts
    self.summary = summary
    self.interrupted = interrupted
    self.notComputed = notComputed
  }
}

extension JSONWriter {
  /// The fields of a farewell after those that every line has.
  mutating func fields(_ bye: Bye) {
    field("duration_s", bye.durationSeconds, decimals: Decimals.seconds)
    key("counts")
    beginObject()
    field("quality", bye.counts.quality)
    field("second", bye.counts.second)
    field("initial_contact", bye.counts.initialContact)
    field("final_contact", bye.counts.finalContact)
    field("stride", bye.counts.stride)
    field("arm_swing", bye.counts.armSwing)
    field("heel_strike", bye.counts.heelStrike)
    field("bout", bye.counts.bout)
    field("flag", bye.counts.flag)
    // A recording has no such lines, and says nothing of them.
    if bye.counts.device > 0 { field("device", bye.counts.device) }
    if bye.counts.note > 0 { field("note", bye.counts.note) }
    if bye.counts.cue > 0 { field("cue", bye.counts.cue) }
    if bye.counts.interval > 0 { field("interval", bye.counts.interval) }
    if bye.counts.symptom > 0 { field("symptom", bye.counts.symptom) }
    if bye.counts.pause > 0 { field("pause", bye.counts.pause) }
    endObject()
    key("summary")
    beginObject()
    fields(bye.summary)
    endObject()
    field("interrupted", orNull: bye.interrupted)
    notComputed(bye.notComputed)
  }
}

extension Bye {
  /// A farewell from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      time: try fields.time("t"),
      durationSeconds: try fields.number("duration_s"),
      counts: try LineCounts(try fields.object("counts")),
      summary: try WalkSummary(try fields.object("summary")),
      interrupted: try fields.optionalText("interrupted"),
      notComputed: try fields.list("not_computed", NotComputed.init))
  }
}

extension Bye.LineCounts {
  /// Counts from their fields. Types that came later than the first version may be absent: there were no
  /// such lines.
  init(_ fields: JSONFields) throws(WireError) {
    quality = try fields.count("quality")
    second = try fields.count("second")
    initialContact = try fields.count("initial_contact")
    finalContact = try fields.optionalCount("final_contact") ?? 0
    stride = try fields.optionalCount("stride") ?? 0
    armSwing = try fields.optionalCount("arm_swing") ?? 0
    heelStrike = try fields.optionalCount("heel_strike") ?? 0
    bout = try fields.count("bout")
    flag = try fields.optionalCount("flag") ?? 0
    device = try fields.optionalCount("device") ?? 0
    note = try fields.optionalCount("note") ?? 0
    cue = try fields.optionalCount("cue") ?? 0
    interval = try fields.optionalCount("interval") ?? 0
    symptom = try fields.optionalCount("symptom") ?? 0
    pause = try fields.optionalCount("pause") ?? 0
  }
}
