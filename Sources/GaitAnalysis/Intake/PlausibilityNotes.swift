import GaitModel

/// Judges each two seconds of acceleration and notes once what looks wrong with its unit, gravity or scale.
struct PlausibilityNotes: Sendable {
  /// What the last full window looked like; `nil` before there was one.
  private(set) var lastWindow: PlausibilityMonitor.Window?
  /// The unit hint that was given, if any.
  private(set) var hint: PlausibilityMonitor.Verdict?

  private var monitor: PlausibilityMonitor
  private var scaleNoted = false
  private var turningNoted = false
  /// How many calm windows in a row turned as if in degrees, and were not at rest.
  private var calmFastWindows = 0

  /// For a sensor on this part of the body.
  init(_ segment: Segment) {
    monitor = PlausibilityMonitor(segment)
  }

  /// Whether the acceleration may be taken for specific force in m/s².
  ///
  /// One window that is merely unlike gravity may be a sensor that is turned over; a wrong unit is not.
  // Asked with every sample: put in place, for a call would copy the whole.
  @inline(__always)
  var isUsable: Bool {
    guard hint == nil else { return false }
    switch lastWindow?.verdict {
    case .gravity, nil: return true
    case .unlikeGravity: return (lastWindow?.gravity ?? 0) < Thresholds.Intake.strangeForce.value
    case .unitsOfGravity, .thousandthsOfGravity, .gravityRemoved: return false
    }
  }

  /// Forgets what the last windows looked like, as when the acceleration is not believed any more.
  mutating func forget() {
    monitor.restart()
    lastWindow = nil
  }

  /// Whether the angular velocity may be taken for rad/s.
  @inline(__always)
  var isTurningUsable: Bool {
    !turningNoted && (lastWindow?.turning ?? 0) <= Thresholds.Intake.degreesPerSecond.value
  }

  /// Says that the angular velocity is in no unit of turning at all.
  mutating func refuseTurning(
    _ value: Double, at time: SampleTime, place: Place, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    guard !turningNoted else { return }
    turningNoted = true
    sink.note(
      QualityNotice(
        code: .unitConverted, place: place, start: time, end: time, reported: reported, value: value,
        channel: .angularVelocity))
  }

  /// Takes an admitted sample.
  mutating func process(
    _ sample: ImuSample, _ continuity: SensorIntake.Continuity, place: Place, reported: SampleTime,
    into sink: inout some GaitOutputSink & ~Copyable
  ) {
    if continuity != .follows { monitor.restart() }
    guard let window = monitor.process(sample) else { return }
    let before = lastWindow
    lastWindow = window
    func notice(_ code: QualityCode, _ value: Double, _ channel: Channel? = nil) -> QualityNotice {
      QualityNotice(
        code: code, place: place, start: sample.time, end: sample.time, reported: reported, value: value,
        channel: channel)
    }
    // Two windows in a row: one alone may be the sensor being turned over in the hand.
    if hint == nil, let before, before.isExchanged, window.isExchanged {
      hint = .gravityRemoved
      sink.note(notice(.gravityRemoved, window.gravity, .angularVelocity))
    }
    if hint == nil, let before, before.verdict == window.verdict, !window.isExchanged {
      hint = window.verdict == .gravity ? nil : window.verdict
      switch window.verdict {
      case .gravity: break
      case .unitsOfGravity, .thousandthsOfGravity:
        sink.note(notice(.unitConverted, window.gravity, .acceleration))
      case .gravityRemoved: sink.note(notice(.gravityRemoved, window.gravity))
      case .unlikeGravity: sink.note(notice(.scaleError, window.gravity))
      }
    }
    let standard = Thresholds.Intake.standardGravity.value
    if !scaleNoted, window.isRest,
      abs(window.gravity / standard - 1) > Thresholds.Intake.scaleError.value
    {
      scaleNoted = true
      sink.note(notice(.scaleError, window.gravity))
    }
    guard let turning = window.turning, turning > Thresholds.Intake.degreesPerSecond.value else {
      calmFastWindows = 0
      return
    }
    // At rest the noise of raw counts would look like degrees.
    calmFastWindows = window.isCalm && !window.isRest && window.verdict == .gravity ? calmFastWindows + 1 : 0
    if !turningNoted,
      !window.isCalm || calmFastWindows >= Int(Thresholds.Intake.degreesWindows.value)
    {
      turningNoted = true
      sink.note(notice(.unitConverted, turning, .angularVelocity))
    }
  }
}
