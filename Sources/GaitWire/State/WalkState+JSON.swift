import GaitModel

extension WalkState {
  /// The state as one JSON object, without a line feed. What is not known is `null` or absent.
  public func encoded() -> [UInt8] {
    var writer = JSONWriter(capacity: 2048)
    writer.beginObject()
    writer.field("v", EventLine.version)
    writer.field("type", "state")
    writer.field("t", time)
    writer.field("generator", Gangart.generator)
    writer.field("mode", mode.rawValue)
    writer.field("phase", phase.rawValue)
    writer.field("language", language)
    writer.field("person", orNull: person)
    writer.field("started_at", orNull: startedAt)
    writer.field("walking_s", walkingSeconds, decimals: Decimals.seconds)
    writer.field("steps", steps)
    writer.field("bouts", bouts)
    writer.object("second", orNull: second) { $0.fields($1) }
    writer.field("pace_direction", orNull: paceDirection?.rawValue)
    writer.field("arms_direction", orNull: armsDirection?.rawValue)
    writer.field("arm_left_direction", orNull: leftArmDirection?.rawValue)
    writer.field("arm_right_direction", orNull: rightArmDirection?.rawValue)
    writer.field("landing", orNull: landing?.rawValue)
    writer.object("cue", orNull: sentence) { writer, sentence in
      writer.field("t", sentence.time)
      writer.fields(sentence.said)
      writer.field("family", sentence.family.rawValue)
      writer.object("texts", sentence.texts) { writer, texts in
        if let german = texts.german { writer.field("de", german) }
        if let english = texts.english { writer.field("en", english) }
      }
    }
    writer.object("interval", orNull: intervals) { $0.fields($1) }
    writer.object("symptoms", symptoms) { writer, count in
      writer.field("count", count)
      writer.field("last_t", lastSymptom?.reported.seconds, decimals: Decimals.seconds)
      writer.field(
        "last_time_to_symptom_s", lastSymptom?.timeToSymptomSeconds, decimals: Decimals.seconds)
    }
    writer.object("totals", orNull: totals) { $0.fields($1) }
    writer.object("today", orNull: today) { writer, today in
      writer.field("walked_s", today.walkedSeconds, decimals: Decimals.seconds)
      writer.field("longest_s", today.longestSeconds, decimals: Decimals.seconds)
    }
    writer.list("sensors", sensors) { $0.fields($1) }
    writer.list("devices", devices) { writer, device in
      writer.field("source", device.source)
      writer.field("state", device.state.rawValue)
      writer.texts("places", device.places.map(\.name))
    }
    writer.field("kept_bytes", keptBytes)
    writer.field("viewers", viewers)
    writer.texts("messages", messages)
    writer.field("interrupted", orNull: interrupted)
    writer.endObject()
    return writer.bytes
  }
}

extension JSONWriter {
  /// The fields of a walk in intervals, without the braces.
  fileprivate mutating func fields(_ walk: WalkState.Intervals) {
    field("phase", walk.phase)
    field("number", walk.number)
    field("repeats", walk.repeats)
    field("target_s", walk.targetSeconds, decimals: Decimals.seconds)
    field("left_s", walk.leftSeconds, decimals: Decimals.seconds)
    field("walked_s", walk.walkedSeconds, decimals: Decimals.seconds)
    field("pause_s", walk.pauseSeconds, decimals: Decimals.seconds)
    field("is_last", walk.isLast)
    field("no_data", walk.hasNoData)
  }

  /// The fields of a sensor, without the braces.
  fileprivate mutating func fields(_ sensor: WalkState.Sensor) {
    field("place", sensor.place.name)
    field("rate_hz", sensor.rateHertz, decimals: Decimals.rate)
    field("lost_share", sensor.lostShare, decimals: Decimals.ratio)
    field("samples", sensor.samples)
    field("state", sensor.condition.rawValue)
    field("battery_pct", sensor.batteryPercent, decimals: Decimals.percent)
  }

  fileprivate mutating func object<Content>(
    _ key: StaticString, orNull content: Content?, fields: (inout JSONWriter, Content) -> Void
  ) {
    if content == nil { field(key, orNull: String?.none) } else { object(key, content, fields: fields) }
  }

  fileprivate mutating func texts(_ key: StaticString, _ texts: [String]) {
    beginArray(key)
    for text in texts { string(text) }
    endArray()
  }
}
