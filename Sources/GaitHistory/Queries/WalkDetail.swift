import GRDB

/// All that the history holds of one walk.
public struct WalkDetail: Equatable, Sendable {
  /// The walk.
  public let walk: KeptWalk
  /// Name and version of the program that recorded it.
  public let generator: String
  /// Its devices, with how often each was lost.
  public let devices: [WalkRows.Device]
  /// Its measures by name, in the units of the names.
  public let measures: [String: Double]
  /// Its minutes.
  public let minutes: [Minute]
  /// Its bouts.
  public let bouts: [Bout]
  /// Marks of discomfort.
  public let symptoms: [Symptom]
  /// Pauses that are over.
  public let pauses: [Pause]
  /// How often each rule of the coach spoke.
  public let cues: [KeptWalk.RuleCount]
  /// Words of the walker, on the way and afterwards.
  public let notes: [Note]

  /// One minute.
  public struct Minute: Equatable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Its measured seconds.
    public let measuredSeconds: Int
    /// Its seconds of walking.
    public let walkingSeconds: Int
    /// Median cadence in steps per minute.
    public let cadenceStepsPerMinute: Double?
    /// Median speed in m/s.
    public let speedMetresPerSecond: Double?
    /// Median range of the left arm in degrees.
    public let armRangeLeftDegrees: Double?
    /// Median range of the right arm in degrees.
    public let armRangeRightDegrees: Double?
    /// Mean index of static loading.
    public let staticLoadingIndex: Double?
    /// The pace of most of its seconds, by its name in JSON.
    public let pace: String?
  }

  /// One bout.
  public struct Bout: Equatable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Where it begins, in seconds.
    public let startSeconds: Double
    /// Where it ends, in seconds.
    public let endSeconds: Double
    /// Its steps.
    public let steps: Int
    /// Mean cadence in steps per minute.
    public let cadenceStepsPerMinute: Double?
    /// Mean speed in m/s.
    public let speedMetresPerSecond: Double?
    /// Mean length of a stride in metres.
    public let strideLengthMetres: Double?
    /// The pace, by its name in JSON.
    public let pace: String?
  }

  /// A mark of discomfort.
  public struct Symptom: Equatable, Sendable {
    /// When, in seconds.
    public let timeSeconds: Double
    /// The number of the interval, from 1; 0 before the first.
    public let interval: Int
    /// Seconds of walking since the last rest; `nil` when nobody was walking.
    public let timeToSymptomSeconds: Double?
    /// The walker's words; empty for none.
    public let note: String
  }

  /// A pause that is over.
  public struct Pause: Equatable, Sendable {
    /// When it ended, in seconds.
    public let timeSeconds: Double
    /// Why it began, by its name in JSON.
    public let basis: String
    /// The number of the interval before it.
    public let interval: Int
    /// How long it lasted, in seconds.
    public let pauseSeconds: Double
    /// Seconds to "better"; `nil` when that was not said.
    public let reliefSeconds: Double?
  }

  /// Words of the walker.
  public struct Note: Equatable, Sendable {
    /// When, in seconds of the walk; `nil` for words that were written afterwards.
    public let timeSeconds: Double?
    /// When they were written, in ISO 8601; `nil` for words on the way.
    public let writtenAt: String?
    /// The words.
    public let text: String
  }

  init(_ walk: KeptWalk, id: Int64, in db: Database) throws {
    self.walk = walk
    func rows(_ query: String) throws -> [Row] {
      try Row.fetchAll(db, sql: query, arguments: [id])
    }
    generator =
      try String.fetchOne(db, sql: "SELECT generator FROM walks WHERE id = ?", arguments: [id]) ?? ""
    devices = try rows("SELECT * FROM devices WHERE walk_id = ? ORDER BY number").map { row in
      WalkRows.Device(
        source: row["source"], protocolName: row["protocol"],
        places: (row["places"] as String).split(separator: ",").map(String.init), losses: row["losses"])
    }
    measures = Dictionary(
      uniqueKeysWithValues: try rows("SELECT * FROM measures WHERE walk_id = ?").map { row in
        (row["measure"] as String, row["value"] as Double)
      })
    minutes = try rows("SELECT * FROM minutes WHERE walk_id = ? ORDER BY number").map { row in
      Minute(
        number: row["number"], measuredSeconds: row["measured_s"], walkingSeconds: row["walking_s"],
        cadenceStepsPerMinute: row["cadence_spm"], speedMetresPerSecond: row["walking_speed_mps"],
        armRangeLeftDegrees: row["arm_rom_left_deg"], armRangeRightDegrees: row["arm_rom_right_deg"],
        staticLoadingIndex: row["static_loading_index"], pace: row["pace"])
    }
    bouts = try rows("SELECT * FROM bouts WHERE walk_id = ? ORDER BY number").map { row in
      Bout(
        number: row["number"], startSeconds: row["start_s"], endSeconds: row["end_s"], steps: row["steps"],
        cadenceStepsPerMinute: row["cadence_spm"], speedMetresPerSecond: row["walking_speed_mps"],
        strideLengthMetres: row["stride_length_m"], pace: row["pace"])
    }
    symptoms = try rows("SELECT * FROM symptoms WHERE walk_id = ? ORDER BY number").map { row in
      Symptom(
        timeSeconds: row["time_s"], interval: row["interval"], timeToSymptomSeconds: row["time_to_symptom_s"],
        note: row["note"])
    }
    pauses = try rows("SELECT * FROM pauses WHERE walk_id = ? ORDER BY number").map { row in
      Pause(
        timeSeconds: row["time_s"], basis: row["basis"], interval: row["interval"],
        pauseSeconds: row["pause_s"], reliefSeconds: row["relief_s"])
    }
    cues = try rows(
      "SELECT rule, count(*) AS times FROM cues WHERE walk_id = ? GROUP BY rule ORDER BY rule"
    ).map { KeptWalk.RuleCount(rule: $0["rule"], count: $0["times"]) }
    let onTheWay = try rows("SELECT * FROM notes WHERE walk_id = ? ORDER BY number").map { row in
      Note(timeSeconds: row["time_s"], writtenAt: nil, text: row["text"])
    }
    let later = try rows("SELECT * FROM later_notes WHERE walk_id = ? ORDER BY number").map { row in
      Note(timeSeconds: nil, writtenAt: row["written_at"], text: row["text"])
    }
    notes = onTheWay + later
  }
}
