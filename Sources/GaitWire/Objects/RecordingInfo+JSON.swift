import GaitModel
import GaitWords

extension JSONWriter {
  /// The fields of a recording's description, without the braces.
  mutating func fields(_ recording: RecordingInfo) {
    field("file", recording.file)
    field("sha256", orNull: recording.sha256)
    field("format", recording.format)
    field("duration_s", recording.durationSeconds, decimals: Decimals.seconds)
    field("started_at", orNull: recording.startedAt)
    object("subject", recording.subject) { $0.fields($1) }
    list("sensors", recording.sensors) { $0.fields($1) }
  }

  private mutating func fields(_ subject: RecordedSubject) {
    field("height_m", subject.heightMetres, decimals: Decimals.metres)
    field("height_assumed", subject.isHeightAssumed)
    field("person", orNull: subject.person)
  }

  private mutating func fields(_ sensor: SensorSummary) {
    field("place", orNull: sensor.place)
    field("rate_hz", sensor.rateHertz, decimals: Decimals.rate)
    channels(sensor.channels)
    field("samples", sensor.samples)
    field("lost_share", sensor.lostShare, decimals: Decimals.ratio)
    field("clipped_share", sensor.clippedShare, decimals: Decimals.ratio)
  }

  /// The array of a sensor's channels.
  mutating func channels(_ channels: ChannelSet) {
    beginArray("channels")
    for channel in channels.channels { string(channel.rawValue) }
    endArray()
  }

  /// The array of measures that are missing.
  mutating func notComputed(_ missing: [NotComputed]) {
    list("not_computed", missing) { writer, measure in
      writer.field("metric", measure.metric)
      writer.field("reason", Words.missing(measure.reason, in: .en))
    }
  }
}

extension RecordingInfo {
  /// A recording's description from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      file: try fields.text("file"),
      sha256: try fields.optionalText("sha256"),
      format: try fields.text("format"),
      durationSeconds: try fields.number("duration_s"),
      startedAt: try fields.optionalText("started_at"),
      subject: try fields.optionalObject("subject", RecordedSubject.init),
      sensors: try fields.list("sensors", SensorSummary.init))
  }
}

extension RecordedSubject {
  /// Whose walk it was, from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      heightMetres: try fields.number("height_m"), isHeightAssumed: try fields.flag("height_assumed"),
      person: try fields.optionalText("person"))
  }
}

extension SensorSummary {
  /// A sensor's summary from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      place: try fields.place("place"),
      channels: try ChannelSet(fields),
      rateHertz: try fields.optionalNumber("rate_hz"),
      samples: try fields.count("samples"),
      lostShare: try fields.number("lost_share"),
      clippedShare: try fields.number("clipped_share"))
  }
}

extension ChannelSet {
  /// The channels under `channels`.
  init(_ fields: JSONFields) throws(WireError) {
    self = []
    for node in try fields.elements("channels") {
      insert(ChannelSet(try JSONFields.word(node, "channels", as: Channel.self)))
    }
  }
}

extension NotComputed {
  /// A missing measure from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(metric: try fields.text("metric"), reason: .written(try fields.text("reason")))
  }
}
