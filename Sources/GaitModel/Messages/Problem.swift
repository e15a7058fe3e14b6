/// What keeps something from being done, and where: all that a sentence about it needs.
public enum Problem: Equatable, Sendable {
  /// A recording, a folder or a file: its name, the line counted from 1, and the column's name or number.
  case recording(file: String, row: Int?, column: String?, RecordingFault)
  /// A source of bytes, as it was named or found.
  case port(String, PortFault)
}

/// What a live walk says to a person beside its lines.
public enum SessionNews: Equatable, Sendable {
  /// A source is understood: its protocol, what it said of itself, and where its sensors are worn.
  case speaks(source: String, protocolName: String, remark: DeviceRemark?, places: [Place])
  /// The speed of a serial line was found by trying; what was heard at each.
  case speedFound(source: String, baudRate: Int, [SpeedEvidence])
  /// A source is not there, or says nothing, and is waited for.
  case waiting(source: String)
  /// A phone answers that is asked for its samples: the walk begins when it measures.
  case answers(source: String)
  /// Sensors behind a source that nobody gave a place.
  case unplaced(source: String, numbers: [Int])
  /// A source fell silent.
  case lost(source: String, LossReason)
  /// A source is back.
  case back(source: String)
  /// A walk that broke off goes on.
  case goesOn(folder: String, missingSeconds: Int)
  /// Nobody walked for so many minutes, and the walk ends by itself.
  case longRest(minutes: Int)
  /// A sensor sends so few samples a second that steps are not found, and what helps.
  case tooSlow(source: String, rateHertz: Double, RateRemedy)
  /// A sensor was asked for so many samples a second.
  case rateAsked(source: String, rateHertz: Double)
  /// The disk is nearly full.
  case scarceDisk(folder: String, megabytes: Int)
  /// Datagrams of a second sender, which are refused.
  case otherSender(source: String, sender: String)
  /// The journal of the walk was removed or moved away while it is written to.
  case journalGone(folder: String)
  /// Something failed.
  case problem(Problem)
  /// Something failed, and the walk is kept no longer.
  case notKept(Problem)
}

/// What helps against too few samples a second.
public enum RateRemedy: Equatable, Sendable {
  /// The walker consents by a key, and the sensor is asked at once.
  case key
  /// A walk that begins with `--rate` asks the sensor.
  case option
  /// Only the maker's program can set it.
  case maker
}
