public import GaitModel
import GaitResults

/// A whole walk as one JSON object on one line: what `walk.json` holds and `analyze --format json` prints.
public enum WalkJSON {
  /// Name of the object's form, its field `schema`.
  static let schema = "gangart.walk/1"
  /// A piece is handed on from so many bytes.
  private static let pieceSize = 64 * 1024

  /// The walk as UTF-8, ended by a line feed.
  ///
  /// Numbers have a fixed count of decimals by what they measure; a number that is not finite or has more
  /// than 15 digits is left out, as if it had not been computed.
  public static func encode(_ walk: WalkResult) -> [UInt8] {
    var whole: [UInt8] = []
    encode(walk) { whole += $0 }
    return whole
  }

  /// The same in pieces, in order, so that the text of a long walk need not be held.
  public static func encode<Failure: Error>(
    _ walk: WalkResult, piece: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = JSONWriter(capacity: 4 * pieceSize)
    writer.beginObject()
    writer.field("schema", schema)
    writer.field("generator", walk.generator)
    writer.key("recording")
    writer.beginObject()
    writer.fields(walk.recording)
    writer.endObject()
    writer.object("comfort", WalkComfort(walk.dialogue)) { $0.fields($1) }
    writer.key("summary")
    writer.beginObject()
    writer.fields(WalkSummary(of: walk))
    writer.endObject()
    let placing = Placing(walk)
    let strides = StrideSpreadFold.sums(of: walk).bouts
    try list("walking_bouts", Array(zip(walk.walkingBouts, strides)), to: &writer, piece: piece) {
      $0.fields($1.0, strides: $1.1)
    }
    try list("initial_contacts", walk.initialContacts, to: &writer, piece: piece) { $0.fields($1) }
    try list("final_contacts", walk.finalContacts, to: &writer, piece: piece) { $0.fields($1) }
    try list("strides", walk.strides, to: &writer, piece: piece) {
      $0.fields(placing.placed($1))
    }
    try list("arm_swings", walk.armSwings, to: &writer, piece: piece) {
      $0.fields(placing.placed($1))
    }
    try list("arms", walk.arms, to: &writer, piece: piece) { $0.fields($1) }
    writer.object("arm_summary", walk.armSummary) { $0.fields($1) }
    try list("heel_strikes", walk.heelStrikes, to: &writer, piece: piece) {
      $0.fields(placing.placed($1))
    }
    try list("seconds", walk.seconds, to: &writer, piece: piece) { $0.fields($1) }
    try list("flags", walk.flags, to: &writer, piece: piece) { $0.fields($1) }
    try list("quality", walk.quality, to: &writer, piece: piece) { $0.fields($1) }
    if let dialogue = walk.dialogue {
      writer.object("plan", dialogue.plan) { $0.fields($1) }
      try list("intervals", dialogue.intervals, to: &writer, piece: piece) {
        $0.dated($1.reported); $0.fields($1)
      }
      try list("symptoms", dialogue.symptoms, to: &writer, piece: piece) {
        $0.dated($1.reported); $0.fields($1)
      }
      try list("pauses", dialogue.pauses, to: &writer, piece: piece) {
        $0.dated($1.reported); $0.fields($1)
      }
      try list("notes", dialogue.notes, to: &writer, piece: piece) {
        $0.dated($1.time); $0.fields($1)
      }
      try list("cues", dialogue.cues, to: &writer, piece: piece) {
        $0.dated($1.reported); $0.fields($1)
      }
    }
    writer.notComputed(walk.notComputed)
    writer.endObject()
    writer.endLine()
    try piece(writer.bytes)
  }

  /// An array of objects, handed on whenever a piece is full.
  private static func list<Element, Failure: Error>(
    _ key: StaticString, _ elements: [Element], to writer: inout JSONWriter,
    piece: ([UInt8]) throws(Failure) -> Void, fields: (inout JSONWriter, Element) -> Void
  ) throws(Failure) {
    writer.beginArray(key)
    for element in elements {
      writer.beginObject()
      fields(&writer, element)
      writer.endObject()
      guard writer.bytes.count >= pieceSize else { continue }
      try piece(writer.bytes)
      writer.removeAll()
    }
    writer.endArray()
  }

  /// The walk in `bytes`. Fields it does not know are passed over, as are `comfort`, `summary` and where in the walk
  /// a thing lies, which follow from the rest; `final_contacts`, `strides`, `arm_swings`, `arms`, `heel_strikes` and `flags`, which early files
  /// lack, may be absent.
  ///
  /// Any bytes give a walk or an error; offsets count from the first of `bytes`.
  public static func decode(_ bytes: some Collection<UInt8>) throws(WireError) -> WalkResult {
    let fields = try JSONFields(try JSONParser.parse(Array(bytes)), field: "walk")
    try fields.requireSchema(schema)
    return WalkResult(
      generator: try fields.text("generator"),
      recording: try RecordingInfo(try fields.object("recording")),
      walkingBouts: try fields.list("walking_bouts", WalkingBout.init),
      initialContacts: try fields.list("initial_contacts", InitialContact.init),
      finalContacts: try fields.optionalList("final_contacts", FinalContact.init),
      strides: try fields.optionalList("strides", Stride.init),
      armSwings: try fields.optionalList("arm_swings", ArmSwing.init),
      arms: try fields.optionalList("arms", ArmUse.init),
      armSummary: try fields.optionalObject("arm_summary", ArmSummary.init),
      heelStrikes: try fields.optionalList("heel_strikes", HeelStrike.init),
      seconds: try fields.list("seconds", SecondSummary.init),
      flags: try fields.optionalList("flags", WalkFlag.init),
      quality: try fields.list("quality", QualityNotice.init),
      notComputed: try fields.list("not_computed", NotComputed.init),
      dialogue: try WalkDialogue.optional(fields))
  }
}

extension JSONWriter {
  /// The moment of something that was said: it is said of no earlier moment.
  fileprivate mutating func dated(_ time: SampleTime) {
    field("reported_s", time)
  }
}

extension WalkDialogue {
  /// What was said on a walk; `nil` for a recording, which has none of the lists.
  fileprivate static func optional(_ fields: JSONFields) throws(WireError) -> WalkDialogue? {
    guard fields.node("intervals") != nil else { return nil }
    var dialogue = WalkDialogue()
    dialogue.plan = try fields.optionalObject("plan", IntervalPlan.init)
    dialogue.intervals = try fields.list("intervals", IntervalChange.init)
    dialogue.symptoms = try fields.optionalList("symptoms", SymptomMark.init)
    dialogue.pauses = try fields.optionalList("pauses", PauseEvent.init)
    dialogue.notes = try fields.optionalList("notes", NoteLine.init)
    dialogue.cues = try fields.optionalList("cues", Cue.init)
    return dialogue
  }
}
