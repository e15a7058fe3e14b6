import GaitModel

extension JSONWriter {
  /// The fields of a greeting after those that every line has.
  mutating func fields(_ hello: Hello) {
    field("schema", EventLine.schema)
    field("generator", hello.generator)
    field("file", orNull: hello.file)
    field("sha256", orNull: hello.sha256)
    field("format", orNull: hello.format)
    field("started_at", orNull: hello.startedAt)
    list("sensors", hello.sensors) { writer, sensor in
      writer.field("place", orNull: sensor.place)
      writer.channels(sensor.channels)
    }
  }
}

extension Hello {
  /// A greeting from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    try fields.requireSchema(EventLine.schema)
    self.init(
      generator: try fields.text("generator"),
      file: try fields.optionalText("file"),
      sha256: try fields.optionalText("sha256"),
      format: try fields.optionalText("format"),
      startedAt: try fields.optionalText("started_at"),
      sensors: try fields.list("sensors", WornSensor.init))
  }
}

extension WornSensor {
  /// A sensor from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(place: try fields.place("place"), channels: try ChannelSet(fields))
  }
}
