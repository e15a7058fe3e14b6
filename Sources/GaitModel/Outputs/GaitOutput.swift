/// One thing the analysis has to say. Outputs come in the order of `reported`.
public enum GaitOutput: Equatable, Sendable {
  /// A fault of the data.
  case quality(QualityNotice)
  /// A full second has passed.
  case second(SecondSummary)
  /// A foot met the ground.
  case initialContact(InitialContact)
  /// A foot left the ground.
  case finalContact(FinalContact)
  /// A stride is complete.
  case stride(Stride)
  /// An arm has swung forward or backward.
  case armSwing(ArmSwing)
  /// A foot has taken the weight.
  case heelStrike(HeelStrike)
  /// A walking bout has ended.
  case bout(WalkingBout)
  /// A pattern worth a word begins or has ended.
  case flag(WalkFlag)

  /// The largest sample time seen when this could first be said.
  public var reported: SampleTime {
    switch self {
    case .quality(let notice): notice.reported
    case .second(let second): second.reported
    case .initialContact(let contact): contact.reported
    case .finalContact(let contact): contact.reported
    case .stride(let stride): stride.reported
    case .armSwing(let swing): swing.reported
    case .heelStrike(let strike): strike.reported
    case .bout(let bout): bout.reported
    case .flag(let flag): flag.reported
    }
  }
}

/// Takes outputs as they come.
public protocol GaitOutputSink: ~Copyable {
  /// Takes one output. Called in the order of `reported`.
  mutating func receive(_ output: GaitOutput)
}

extension Array: GaitOutputSink where Element == GaitOutput {
  /// Appends the output.
  public mutating func receive(_ output: GaitOutput) {
    append(output)
  }
}
