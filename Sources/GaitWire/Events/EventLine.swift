public import GaitModel

/// One line of the event stream: `{"v":1,"type":"second","t":6.0000,…}`.
///
/// Lines come in the order of `t`, the moment at which they could first be said.
public enum EventLine: Equatable, Sendable {
  /// The first line: who speaks, and about what.
  case hello(Hello)
  /// What became of a device.
  case device(DeviceLine)
  /// Words of a person about a moment.
  case note(NoteLine)
  /// Something the analysis had to say.
  case output(GaitOutput)
  /// Something the coach had to say.
  case coach(CoachOutput)
  /// The last line: what was said, and how it ended.
  case bye(Bye)
  /// A line of a type that this version does not know; skip it.
  case unknown(type: String)

  /// Version of the lines' form, their field `v`.
  static let version = 1
  /// Name of the lines' form, said in `hello`.
  static let schema = "gangart.events/1"

  /// The line in `bytes`, with or without the line break. Fields it does not know are passed over.
  ///
  /// Any bytes give a line or an error; offsets count from the first of `bytes`.
  public static func decode(_ bytes: some Collection<UInt8>) throws(WireError) -> EventLine {
    let fields = try JSONFields(try JSONParser.parse(Array(bytes)), field: "line")
    let version = try fields.count("v")
    guard version == Self.version else {
      throw .unexpectedValue(
        offset: fields.node("v")?.offset ?? 0, field: "v", found: "\(version)", expected: "\(Self.version)")
    }
    let type = try fields.text("type")
    return switch EventType(rawValue: type) {
    case .hello: .hello(try Hello(fields))
    case .device: .device(try DeviceLine(fields))
    case .note: .note(try NoteLine(fields))
    case .quality: .output(.quality(try QualityNotice(fields)))
    case .second: .output(.second(try SecondSummary(fields)))
    case .initialContact: .output(.initialContact(try InitialContact(fields)))
    case .finalContact: .output(.finalContact(try FinalContact(fields)))
    case .stride: .output(.stride(try Stride(fields)))
    case .armSwing: .output(.armSwing(try ArmSwing(fields)))
    case .heelStrike: .output(.heelStrike(try HeelStrike(fields)))
    case .flag: .output(.flag(try WalkFlag(fields)))
    case .bout: .output(.bout(try WalkingBout(fields)))
    case .cue: .coach(.cue(try Cue(fields)))
    case .interval: .coach(.interval(try IntervalChange(fields)))
    case .symptom: .coach(.symptom(try SymptomMark(fields)))
    case .pause: .coach(.pause(try PauseEvent(fields)))
    case .bye: .bye(try Bye(fields))
    case nil: .unknown(type: type)
    }
  }
}

/// The types of lines that exist so far. The raw value is their name.
enum EventType: String, CaseIterable, Sendable {
  case hello
  case device
  case quality
  case second
  case initialContact = "initial_contact"
  case finalContact = "final_contact"
  case stride
  case armSwing = "arm_swing"
  case heelStrike = "heel_strike"
  case bout
  case flag
  case cue
  case interval
  case symptom
  case pause
  case note
  case bye
}
