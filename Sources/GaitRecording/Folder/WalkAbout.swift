public import GaitModel

/// What a walk folder holds, for `about.json`.
public struct WalkAbout: Equatable, Sendable {
  /// What the walk is made of.
  public var heading: WalkHeading
  /// Time of the last record; `nil` while the walk goes on.
  public var end: SampleTime?
  /// Whether the walk was ended in order; `nil` while it goes on.
  public var isComplete: Bool?
  /// Bytes that the sources delivered; `nil` while the walk goes on.
  public var sourceBytes: Int?

  /// A description; what is left out is not known yet.
  public init(
    heading: WalkHeading, end: SampleTime? = nil, isComplete: Bool? = nil, sourceBytes: Int? = nil
  ) {
    self.heading = heading
    self.end = end
    self.isComplete = isComplete
    self.sourceBytes = sourceBytes
  }

  /// Puts `about.json` into the folder, whole, in place of an older one.
  ///
  /// - Throws: `RecordingError` when the disk does not take it.
  public func write(to folder: WalkFolder) throws(RecordingError) {
    let file = try OutputFile(path: folder.aboutPath, isPrivate: true)
    try file.write(Array(json.utf8))
    try file.commit()
  }

  /// The description as an object, one field a line.
  var json: String {
    var fields = [
      #""schema": "gangart.folder/1""#,
      #""generator": \#(JSONText.quoted(heading.generator))"#,
      #""started_at": \#(JSONText.quoted(heading.startedAt))"#,
      #""person": \#(JSONText.quoted(heading.subject.person.text))"#,
    ]
    if let end {
      var digits: [UInt8] = []
      DecimalText.append(end.nanoseconds, .fixed(3), to: &digits)
      fields.append(#""duration_s": \#(String(decoding: digits, as: UTF8.self))"#)
    }
    if let isComplete { fields.append(#""complete": \#(isComplete)"#) }
    if let sourceBytes { fields.append(#""source_bytes": \#(sourceBytes)"#) }
    let sources = heading.sources.map { "\n    " + Self.source($0) }.joined(separator: ",")
    fields.append(#""sources": ["# + sources + "\n  ]")
    return "{\n  " + fields.joined(separator: ",\n  ") + "\n}\n"
  }

  private static func source(_ source: WalkHeading.Source) -> String {
    let sensors = source.sensors.map { sensor in
      let channels = sensor.worn.channels.channels.map { JSONText.quoted($0.rawValue) }.joined(
        separator: ", ")
      return #"{"number": \#(sensor.number), "place": \#(JSONText.quoted(sensor.worn.place.name)), "#
        + #""channels": [\#(channels)]}"#
    }
    return
      #"{"name": \#(JSONText.quoted(source.name)), "protocol": \#(JSONText.quoted(source.protocolName)), "#
      + #""settings": \#(JSONText.quoted(source.settings)), "sensors": [\#(sensors.joined(separator: ", "))]}"#
  }
}
