import GRDB

/// A walk as the history lists it.
public struct KeptWalk: Equatable, Sendable {
  /// Its name, that of its folder.
  public let name: String
  /// Its folder; a path that is not absolute is below the data folder.
  public let folder: String
  /// The code of who walked.
  public let person: String
  /// When it began, by the wall clock, in ISO 8601.
  public let startedAt: String
  /// The same in seconds since 1970.
  public let startedUnixSeconds: Double
  /// The local date on which it began.
  public let day: String
  /// The ground that was walked on: `treadmill`, `outdoor`, `indoor`; empty when nobody said.
  public let surface: String
  /// Where sensors were worn, in order.
  public let places: [String]
  /// The name of its plan; `nil` for none.
  public let plan: String?
  /// Seconds of walking that an interval was meant to have; `nil` for no target.
  public let targetSeconds: Double?
  /// How many intervals were meant; `nil` for any number.
  public let plannedIntervals: Int?
  /// Whether it has ended; a walk that goes on has rows up to its last minute.
  public let isEnded: Bool
  /// Why it was cut short, in plain English; `nil` when it ended by itself.
  public let interrupted: String?
  /// Its length in seconds.
  public let durationSeconds: Double
  /// Seconds of walking in bouts.
  public let walkingSeconds: Double
  /// Steps in bouts.
  public let steps: Int
  /// Seconds walked without discomfort, from its intervals; `nil` without a coach.
  public let comfortableSeconds: Double?
  /// The longest walking from one rest to the next, or to a mark, in seconds.
  public let longestStretchSeconds: Double?
  /// Walking from the last rest to the first mark, in seconds; `nil` without a mark.
  public let timeToSymptomSeconds: Double?
  /// Marks of discomfort.
  public let marks: Int
  /// Intervals begun.
  public let intervals: Int?
  /// Pauses begun.
  public let pauses: Int?
  /// Seconds of all pauses.
  public let pauseSeconds: Double?
  /// Mean seconds from a pause's beginning to "better".
  public let reliefSeconds: Double?
  /// Seconds that an interval of the next walk might have; only a proposal.
  public let proposedWalkSeconds: Double?
  /// Its tags, in order.
  public let tags: [String]
  /// Tips that the walker called wrong, by rule, in order.
  public let wrongTips: [RuleCount]

  /// How often something happened about one rule of the coach.
  public struct RuleCount: Equatable, Sendable {
    /// The rule's name.
    public let rule: String
    /// How often.
    public let count: Int
  }

  /// The query that `init(_:)` reads a row of.
  static let query = """
    SELECT walks.*, persons.code AS person, contexts.surface, contexts.places, plans.name AS plan,
      plans.walk_s AS target_s, plans.repeats,
      (SELECT group_concat(tag, ' ') FROM tags WHERE tags.walk_id = walks.id) AS tags,
      (SELECT group_concat(rule || ' ' || times, ' ') FROM
        (SELECT rule, count(*) AS times FROM wrong_tips WHERE wrong_tips.walk_id = walks.id GROUP BY rule))
        AS wrong_tips
    FROM walks JOIN persons ON persons.id = walks.person_id JOIN contexts ON contexts.id = walks.context_id
      LEFT JOIN plans ON plans.id = walks.plan_id
    """

  init(_ row: Row) {
    name = row["name"]
    folder = row["folder"]
    person = row["person"]
    startedAt = row["started_at"]
    startedUnixSeconds = row["started_unix_s"]
    day = row["day"]
    surface = row["surface"]
    places = Self.words(row["places"], separator: ",")
    plan = row["plan"]
    targetSeconds = row["target_s"]
    plannedIntervals = row["repeats"]
    isEnded = row["is_ended"]
    interrupted = row["interrupted"]
    durationSeconds = row["duration_s"]
    walkingSeconds = row["walking_s"]
    steps = row["steps"]
    comfortableSeconds = row["comfortable_s"]
    longestStretchSeconds = row["symptom_free_s"]
    timeToSymptomSeconds = row["time_to_symptom_s"]
    marks = row["marks"]
    intervals = row["intervals"]
    pauses = row["pauses"]
    pauseSeconds = row["pause_s"]
    reliefSeconds = row["relief_s"]
    proposedWalkSeconds = row["proposed_walk_s"]
    tags = Self.words(row["tags"], separator: " ").sorted()
    let pairs = Self.words(row["wrong_tips"], separator: " ")
    wrongTips = stride(from: 0, to: pairs.count - 1, by: 2)
      .map { RuleCount(rule: pairs[$0], count: Int(pairs[$0 + 1]) ?? 0) }.sorted { $0.rule < $1.rule }
  }

  private static func words(_ text: String?, separator: Character) -> [String] {
    (text ?? "").split(separator: separator).map(String.init)
  }
}
