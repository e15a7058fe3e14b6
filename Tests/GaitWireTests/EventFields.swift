import GaitModel
import GaitWords

/// What the fields of event lines mean, for `docs/events.md`. Measures have their words in the catalogue; another field that
/// is missing here fails its test.
enum EventFields {
  /// The meaning of a field, in the lines of one type before all others.
  static func meaning(of field: String, in type: String) -> String? {
    special["\(type).\(field)"] ?? general[field] ?? Words.measure(field, in: .en)?.short ?? spread(field)
  }

  /// What is told of a measure over many strides.
  private static func spread(_ field: String) -> String? {
    guard let (measure, kind) = Measure.spread(of: field), let words = Words.measure(measure, in: .en) else {
      return nil
    }
    return "\(words.heading) of the strides: \(Words.spread(kind, in: .en))"
  }

  private static let special = [
    "hello.format": "form of the recording: `canonical`, `live` …",
    "second.time_s": "the full second",
    "initial_contact.basis": "`event`: an instant was seen; `rhythm`: told from the rhythm",
    "flag.basis": "where the rule comes from", "flag.value": "the number behind it, see measures.md",
    "flag.reported_s": "when its rule fired; `t` is when this line could be said",
    "quality.value": "the number that led to the notice",
    "quality.channel": "the channel it is about, unless that is plain", "quality.end_s": "where it ends",
    "device.state": "`found`, `lost`, `returned` or `ended`", "device.reason": "why it is gone",
    "device.rejected": "frames refused so far, by reason",
    "device.clock_jumps": "how often its time was taken anew from the arrival of its bytes",
    "device.drift_ppm": "how much faster its clock runs than the computer's",
    "heel_strike.basis": "what the verdict rests on: `knee`, `shank`, `foot` or `trunk`",
    "heel_strike.reason": "why there is no verdict", "note.text": "the words",
    "note.wrong_tip": "the tip that was wrong, by the walker's word",
    "note.start_s": "where the stretch around the tip begins", "note.end_s": "where it ends",
    "cue.reason": "why it is said", "cue.value": "the number behind it",
    "interval.change": "`warm_up`, `walk`, `minute_left`, `signal_lost`, `signal_back` or `end`",
    "interval.gap_s": "seconds without data, now over",
    "interval.totals": "at the end, the sums: `intervals`, `total_walk_s`, `symptom_free_s` (the longest "
      + "walking from a rest to the next, or to a mark), `time_to_symptom_s` (of the first mark), `pauses`, "
      + "`pause_s`, `relief_s` (mean), `gap_s` (walking counted without data), `proposed_walk_s` (only a "
      + "proposal for the next walk)",
    "pause.state": "`begin`, `lean` and `lean_end` (a rest leaning forward), `relief` (\"better\"), `ready` "
      + "or `end`",
    "pause.basis": "why it began: `target`, `symptom`, `asked`, `lean` or `standing`",
    "symptom.note": "the walker's words",
  ]

  private static let general = [
    "schema": "name of the lines' form",
    "generator": "name and version of the program",
    "file": "the recording, `null` for a live walk",
    "sha256": "of the recording's bytes, if seen beforehand",
    "started_at": "wall-clock start in ISO 8601, if known",
    "sensors": "the sensors: `place`, `channels` (`acc`, `gyr`, `mag`, `linacc`)",
    "source": "the connection, as it was named",
    "protocol": "what it speaks",
    "places": "where its sensors are worn",
    "time_s": "the moment itself",
    "reported_s": "when the program could first say so",
    "start_s": "where it begins",
    "end_s": "where it ends, `null` while it goes on",
    "lr_label": "`left`, `right` or `null`",
    "place": "the sensor's place, see recordings.md",
    "phases": "ends of the stride's phases in percent of it",
    "reason": "why",
    "wb_id": "number of the bout, from 0",
    "kind": "what was seen, see measures.md",
    "value": "the number behind it",
    "reasons": "what it rests on",
    "proxy": "`true` where it rests on a stand-in",
    "basis": "where the rule comes from",
    "code": "what is wrong, see recordings.md",
    "acceleration_mps2": "the acceleration at rest that led to it",
    "rate_hz": "the sampling rate that led to it",
    "jump_s": "how far the clock leapt",
    "count": "how many samples it concerns",
    "message": "the same in words",
    "id": "key of what is said",
    "unit": "unit of `value`",
    "text": "what is said, in words",
    "lang": "language of `text`",
    "interval": "number of the interval, from 1; 0 before the first",
    "target_s": "seconds of walking that the interval is meant to have",
    "total_walk_s": "seconds walked so far, pauses left out",
    "time_to_symptom_s": "seconds of walking since the last rest",
    "pause_s": "seconds since the pause began",
    "relief_s": "seconds from its beginning to \"better\"",
    "counts": "how many lines of each type there were",
    "summary": "the walk in a few numbers",
    "interrupted": "why it was cut short, `null` when it was not",
    "not_computed": "what is missing, each with `metric` and `reason`",
  ]

  /// What a line of each type says.
  static let types: [(type: String, says: String)] = [
    ("hello", "The first line: who speaks, and about which sensors."),
    ("device", "What became of a device on a live walk."),
    ("quality", "A fault of the data."),
    ("second", "The state of the walk, once a second."),
    ("initial_contact", "A foot meets the ground."),
    ("final_contact", "A foot leaves the ground."),
    (
      "stride",
      "From a contact of a foot to its next. Its bout, and whether it is one of a turn, are known later: walk.json "
        + "has both."
    ),
    ("arm_swing", "An arm swings forward or backward. Its bout is known later: walk.json has it."),
    ("heel_strike", "A foot takes the weight. Its bout is known later: walk.json has it."),
    ("bout", "A stretch of walking has ended."),
    ("flag", "A pattern worth a word begins, and again when it is over."),
    ("cue", "One kind sentence of the coach. Never two within 25 s, none in the first minute."),
    ("interval", "A walk in intervals goes on to its next part."),
    ("symptom", "The walker marks discomfort; nothing else ever does."),
    ("pause", "Something about a rest."),
    ("note", "Words of the walker about a moment."),
    ("bye", "The last line: how many lines there were, and how it ended. Without it the stream broke off."),
  ]
}
