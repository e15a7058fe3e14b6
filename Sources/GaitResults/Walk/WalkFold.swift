public import GaitModel

/// Gathers what a walk says into its result.
public struct WalkFold: WalkSink, Sendable {
  private var walkingBouts: [WalkingBout] = []
  private var initialContacts: [InitialContact] = []
  private var finalContacts: [FinalContact] = []
  private var strides: [Stride] = []
  private var armSwings: [ArmSwing] = []
  private var heelStrikes: [HeelStrike] = []
  private var seconds: [SecondSummary] = []
  private var flags: [WalkFlag] = []
  private var quality: [QualityNotice] = []
  private var dialogue: WalkDialogue
  /// How the walk ended; `nil` before it has.
  public private(set) var end: WalkEnd?
  private let hasDialogue: Bool

  /// A fold that has heard nothing yet.
  ///
  /// - Parameters:
  ///   - hasDialogue: Whether the coach and the walker may have said something: a walk that is kept in a folder.
  ///   - plan: What was meant to be walked.
  public init(hasDialogue: Bool = false, plan: IntervalPlan? = nil) {
    self.hasDialogue = hasDialogue
    dialogue = WalkDialogue(plan: plan)
  }

  /// Takes one event.
  public mutating func receive(_ event: WalkEvent) {
    switch event {
    case .output(let output): take(output)
    case .coach(let output): take(output)
    case .note(let note): dialogue.notes.append(note)
    case .end(let end): self.end = end
    case .hello, .device: break
    }
  }

  private mutating func take(_ output: CoachOutput) {
    switch output {
    case .cue(let cue): dialogue.cues.append(cue)
    case .interval(let change): dialogue.intervals.append(change)
    case .symptom(let mark): dialogue.symptoms.append(mark)
    case .pause(let event): dialogue.pauses.append(event)
    }
  }

  private mutating func take(_ output: GaitOutput) {
    switch output {
    case .quality(let notice): quality.append(notice)
    case .second(let second): seconds.append(second)
    case .initialContact(let contact): initialContacts.append(contact)
    case .finalContact(let contact): finalContacts.append(contact)
    case .stride(let stride): strides.append(stride)
    case .armSwing(let swing): armSwings.append(swing)
    case .heelStrike(let strike): heelStrikes.append(strike)
    case .bout(let bout): walkingBouts.append(bout)
    case .flag(let flag): take(flag)
    }
  }

  /// A flag that has ended takes the place of its beginning, and stays dated by it.
  private mutating func take(_ flag: WalkFlag) {
    var whole = flag
    whole.reported = flag.fired
    if let index = flags.lastIndex(where: { $0.isSame(as: flag) }) {
      flags[index] = whole
    } else {
      flags.append(whole)
    }
  }

  /// The result: contacts and landings by the time at which they happened, strides and arm swings by their end, all else
  /// in the order in which it was said.
  ///
  /// - Parameters:
  ///   - recording: Where the walk came from.
  ///   - arms: What each arm did.
  ///   - armSummary: What both arms did together; `nil` when that was not seen.
  ///   - generator: Name and version of the program that made it.
  public func finish(
    recording: RecordingInfo, arms: [ArmUse] = [],
    armSummary: ArmSummary? = nil, generator: String = Gangart.generator
  ) -> WalkResult {
    WalkResult(
      generator: generator, recording: recording, walkingBouts: walkingBouts,
      initialContacts: initialContacts.inOrder { ($0.time, $0.reported) < ($1.time, $1.reported) },
      finalContacts: finalContacts.inOrder { ($0.time, $0.reported) < ($1.time, $1.reported) },
      strides: strides.inOrder { ($0.end, $0.start, $0.reported) < ($1.end, $1.start, $1.reported) },
      armSwings: armSwings.inOrder { ($0.end, $0.start, $0.reported) < ($1.end, $1.start, $1.reported) },
      arms: arms, armSummary: armSummary,
      heelStrikes: heelStrikes.inOrder { ($0.time, $0.reported) < ($1.time, $1.reported) }, seconds: seconds,
      flags: flags, quality: quality, notComputed: end?.notComputed ?? [],
      dialogue: hasDialogue ? dialogue : nil)
  }
}

extension Array {
  /// The elements in order. What is in order already, as nearly all walks are, is not copied: a long walk is
  /// large.
  fileprivate func inOrder(_ comesBefore: (Element, Element) -> Bool) -> [Element] {
    for index in indices.dropFirst() where comesBefore(self[index], self[index - 1]) {
      return sorted(by: comesBefore)
    }
    return self
  }
}
