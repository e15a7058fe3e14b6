import GaitModel

/// Gathers contacts into walking bouts.
///
/// A bout begins with the first of the confirming contacts. It counts once it has four strides (six contacts of
/// both feet, or five of one) and its signal has shown a rhythm; it ends after three seconds without a step
/// (`Thresholds.Bout`). Only sums are kept, so its length does not matter.
struct BoutTracker: Sendable {
  /// What is known of the walking that goes on.
  private struct Open {
    let start: SampleTime
    var last: SampleTime
    var lastSide: Side?
    var left = StepTimes()
    var right = StepTimes()
    var contacts = 1
    var stepTime = 0.0
    var steps = 0
    /// What found its last contact.
    var source: ContactSource
    var counts = false
    var rhythmTime = 0.0
    var rhythmSeconds = 0
    var stepRegularity = 0.0
    var strideRegularity = 0.0
    var regularSeconds = 0

    /// Mean duration of a step in seconds: by the contacts, or by the rhythm where instants are not seen.
    @inline(__always)
    var stepDuration: Double? {
      if source.basis == .rhythm, rhythmSeconds > 0 { return rhythmTime / Double(rhythmSeconds) }
      return steps > 0 ? stepTime / Double(steps) : nil
    }
  }

  /// Steps that end with a contact of one foot, begun by one of the other.
  private struct StepTimes {
    var seconds = 0.0
    var steps = 0.0

    /// Mean duration; `nil` with fewer steps than a bout needs contacts.
    var mean: Double? { steps >= Thresholds.Bout.leastContacts.value ? seconds / steps : nil }

    mutating func add(_ step: Double) {
      seconds += step
      steps += 1
    }
  }

  private var open: Open?
  private var nextID = 0

  /// Whether a bout that counts is going on.
  // Asked with every sample, as what follows: put in place, for a call would copy the whole.
  @inline(__always)
  var isBout: Bool { open?.counts ?? false }

  /// Whether walking goes on, or has just been confirmed by as many contacts as that takes; it is no bout before it has four
  /// strides.
  var isConfirmed: Bool {
    guard let open else { return false }
    let confirming =
      open.source.contactsPerStride == 2
      ? Thresholds.Trunk.confirmingSteps : Thresholds.LegPair.confirmingContactsOneLeg
    return open.counts || open.contacts >= Int(confirming.value)
  }

  /// First contact of the walking that goes on.
  @inline(__always)
  var start: SampleTime? { open?.start }

  /// Last contact of the walking that goes on.
  @inline(__always)
  var lastContact: SampleTime? { open?.last }

  /// Mean duration of a step in seconds in the walking that goes on.
  @inline(__always)
  var stepDuration: Double? { open?.stepDuration }

  /// Whether any bout so far had enough walking for regularity.
  private(set) var hadRegularity = false

  /// Takes the next contact, seen by `source`.
  mutating func add(_ contact: FoundContact, source: ContactSource) {
    guard var current = open else {
      open = Open(start: contact.time, last: contact.time, lastSide: contact.side, source: source)
      return
    }
    // One leg shows every other step.
    let step = contact.time.seconds(since: current.last) / Double(3 - source.contactsPerStride)
    // A much longer step hides a missed one, or a gap.
    let usual = current.steps > 0 ? current.stepTime / Double(current.steps) : step
    if step <= min(Thresholds.SlowStep.longestStep.value, Thresholds.Trunk.missedStep.value * usual) {
      current.stepTime += step
      current.steps += 1
      // A foot that comes twice in a row hides a step of the other.
      if let side = contact.side, current.lastSide == side.opposite {
        if side == .left { current.left.add(step) } else { current.right.add(step) }
      }
    }
    current.contacts += 1
    current.last = contact.time
    current.lastSide = contact.side
    current.source = source
    open = current
  }

  /// Says that the signal has a rhythm now: a bout of enough contacts begins to count.
  mutating func confirmRhythm() {
    guard let open, open.contacts >= open.source.leastContacts else { return }
    self.open?.counts = true
  }

  /// Takes the rhythm of one second.
  mutating func add(_ rhythm: BodyRhythm) {
    open?.rhythmTime += rhythm.stepDuration
    open?.rhythmSeconds += 1
  }

  /// Takes the regularity of one second.
  mutating func add(_ reading: StepRegularity.Reading) {
    open?.stepRegularity += reading.step
    open?.strideRegularity += reading.stride
    open?.regularSeconds += 1
  }

  /// Ends the walking that goes on; gives the bout if it counts.
  mutating func close(reported: SampleTime) -> WalkingBout? {
    guard let ended = open else { return nil }
    open = nil
    guard ended.counts else { return nil }
    defer { nextID += 1 }
    var bout = WalkingBout(
      id: nextID, start: ended.start, end: ended.last, reported: reported, steps: ended.contacts,
      strides: ended.contacts - ended.source.contactsPerStride)
    if let step = ended.stepDuration {
      bout.cadenceStepsPerMinute = 60 / step
      bout.strideDurationSeconds = 2 * step
    }
    // The trunk names the feet well, but its contacts of the two are not equally late.
    if ended.source.kind.isOfLegs, let left = ended.left.mean, let right = ended.right.mean {
      bout.stepTimeAsymmetry = (left - right) / max(left, right)
    }
    // One reading looks back over one window: together they must cover the time that regularity needs.
    let covered = Double(ended.regularSeconds - 1) + Thresholds.Rhythm.window.value
    if ended.regularSeconds > 0, covered >= Thresholds.Rhythm.regularityTime.value {
      let step = ended.stepRegularity / Double(ended.regularSeconds)
      let stride = ended.strideRegularity / Double(ended.regularSeconds)
      bout.stepRegularity = max(step, 0)
      bout.strideRegularity = max(stride, 0)
      bout.stepSymmetry = stride > 0 && step > 0 ? step / stride : nil
      hadRegularity = true
    }
    return bout
  }
}
