public import GaitModel

/// A whole walk as one JSON object on one line: what `walk.json` holds and `analyze --format json` prints.
public enum WalkJSON {
  /// Name of the object's form, its field `schema`.
  static let schema = "gangart.walk/1"

  /// The walk as UTF-8, ended by a line feed.
  ///
  /// Numbers have a fixed count of decimals by what they measure; a number that is not finite or has more
  /// than 15 digits is left out, as if it had not been computed.
  public static func encode(_ walk: WalkResult) -> [UInt8] {
    let objects =
      walk.initialContacts.count + walk.finalContacts.count + walk.strides.count + walk.seconds.count
      + walk.armSwings.count + walk.heelStrikes.count
    // Room for the longest object: what is not written to takes no memory, growing would take it three times.
    var writer = JSONWriter(capacity: 1024 + 384 * objects)
    writer.beginObject()
    writer.field("schema", schema)
    writer.field("generator", walk.generator)
    writer.key("recording")
    writer.beginObject()
    writer.fields(walk.recording)
    writer.endObject()
    writer.key("summary")
    writer.beginObject()
    writer.fields(WalkSummary(of: walk))
    writer.endObject()
    writer.list("walking_bouts", walk.walkingBouts) { $0.fields($1) }
    writer.list("initial_contacts", walk.initialContacts) { $0.fields($1) }
    writer.list("final_contacts", walk.finalContacts) { $0.fields($1) }
    writer.list("strides", walk.strides) { $0.fields($1) }
    writer.list("arm_swings", walk.armSwings) { $0.fields($1) }
    writer.list("arms", walk.arms) { $0.fields($1) }
    writer.object("arm_summary", walk.armSummary) { $0.fields($1) }
    writer.list("heel_strikes", walk.heelStrikes) { $0.fields($1) }
    writer.list("seconds", walk.seconds) { $0.fields($1) }
    writer.list("flags", walk.flags) { $0.fields($1) }
    writer.list("quality", walk.quality) { $0.fields($1) }
    writer.notComputed(walk.notComputed)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  /// The walk in `bytes`. Fields it does not know are passed over, as is `summary`, which follows from the
  /// rest; `final_contacts`, `strides`, `arm_swings`, `arms`, `heel_strikes` and `flags`, which early files
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
      notComputed: try fields.list("not_computed", NotComputed.init))
  }
}
