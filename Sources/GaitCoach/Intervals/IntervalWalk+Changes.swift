import GaitModel
import GaitWords

/// What changes in a walk in intervals, and what is said then.
extension IntervalWalk {
  mutating func beginWarmUp(at time: SampleTime) {
    phase = .warmUp
    phaseWalked = 0
    if plan.warmUpSeconds > 0 {
      emit(.warmUp, at: time)
    } else {
      beginInterval(at: time)
    }
  }

  mutating func beginInterval(at time: SampleTime) {
    phase = .walk
    phaseWalked = 0
    hasAnnouncedMinute = false
    tally.beginInterval()
    // Without a target there is nothing to announce.
    emit(.walk, at: time, saying: plan.walkSeconds == nil ? nil : .intStart)
  }

  /// Begins a pause.
  ///
  /// - Parameter since: When the walker stopped, if that is known; a pause is reported late.
  mutating func beginPause(
    _ basis: PauseEvent.Basis, at time: SampleTime, since: SampleTime? = nil, saying id: CueID? = .pauseStart
  ) {
    let isComplete = basis == .target
    tally.beginPause(interval: phase == .walk ? isComplete : nil)
    phase = .pause
    // Who has stood for a while has paused for a while.
    let rested = basis == .standing ? standingInARow : 0
    pause = Pause(
      start: since ?? time.advanced(bySeconds: -rested), basis: basis, mayEnd: !wasWalking)
    walkingInARow = 0
    emit(.begin, at: time, saying: id)
  }

  /// Walking goes on: at once when the walker had stopped, else when no stop is to be expected any more.
  mutating func walkOnIfWalking(at time: SampleTime) {
    guard let pause else { return }
    let wait = pause.mayEnd ? Thresholds.Interval.resuming : Thresholds.Interval.walkingOn
    if walkingInARow >= wait.value { walkOn(at: time) }
  }

  mutating func walkOn(at time: SampleTime) {
    endPause(at: time)
    // However the last interval of a plan ended, none follows the rest after it.
    if isLast {
      end(at: time)
    } else {
      beginInterval(at: time)
    }
  }

  mutating func endPause(at time: SampleTime) {
    guard let pause else { return }
    tally.endPause(time.seconds(since: pause.start))
    emit(.end, at: time)
    self.pause = nil
  }

  mutating func beReadyIfLong(at time: SampleTime) {
    guard let pause, !pause.hasBeenReady, time.seconds(since: pause.start) >= plan.pauseSeconds else {
      return
    }
    self.pause?.hasBeenReady = true
    emit(.ready, at: time, saying: .pauseReady)
  }

  mutating func end(at time: SampleTime) {
    guard phase != .over else { return }
    let hasWalked = phase != .ready
    endPause(at: time)
    phase = .over
    isBlind = false
    let totals = tally.totals(of: plan)
    let said = sentence(
      .end,
      CueValues(intervals: totals.intervals > 0 ? totals.intervals : nil, seconds: totals.walkingSeconds))
    spoken.append(
      .interval(
        IntervalChange(
          reported: time, kind: .end, interval: tally.intervals, targetSeconds: plan.walkSeconds,
          walkingSeconds: tally.walking, totals: totals, said: hasWalked ? said : nil)))
  }

  // MARK: What the walker says and does

  mutating func takeSymptom(_ note: String, at time: SampleTime) {
    let isWalk = phase == .warmUp || phase == .walk
    if isWalk { tally.mark() }
    let seconds = isWalk ? tally.sinceRest : nil
    let isOver = phase == .over
    spoken.append(
      .symptom(
        SymptomMark(
          reported: time, interval: tally.intervals, timeToSymptomSeconds: seconds, note: note,
          said: isOver ? nil : sentence(.symNoted, CueValues(seconds: seconds)))))
    // The mark's own words are enough: one thing at a time.
    if isWalk { beginPause(.symptom, at: time, saying: nil) }
  }

  mutating func takePauseWish(at time: SampleTime) {
    switch phase {
    case .warmUp, .walk: beginPause(.asked, at: time)
    case .pause:
      guard let pause else { return }
      if pause.relief == nil {
        let relief = time.seconds(since: pause.start)
        self.pause?.relief = relief
        tally.relieve(relief)
        emit(.relief, at: time)
      }
      self.pause?.mayEnd = true
      // Nobody would see the walker go on.
      if isBlind {
        wasWalking = true
        walkOn(at: time)
      }
    case .ready, .over: break
    }
  }

  mutating func take(_ flag: WalkFlag) {
    pass(to: flag.reported)
    if flag.end != nil {
      if phase == .pause { emit(.leanEnd, at: flag.reported) }
      return
    }
    if phase == .warmUp || phase == .walk {
      beginPause(.lean, at: flag.reported, since: flag.start, saying: nil)
    }
    if phase == .pause {
      pause?.mayEnd = true
      emit(.lean, at: flag.reported)
    }
  }

  // MARK: Emitting

  mutating func emit(
    _ kind: IntervalChange.Kind, at time: SampleTime, saying id: CueID? = nil, gapSeconds: Double? = nil
  ) {
    let said = id.map { sentence($0, CueValues(interval: tally.intervals, seconds: plan.walkSeconds)) }
    spoken.append(
      .interval(
        IntervalChange(
          reported: time, kind: kind, interval: tally.intervals, targetSeconds: plan.walkSeconds,
          walkingSeconds: tally.walking, gapSeconds: gapSeconds, said: said)))
  }

  mutating func emit(_ state: PauseEvent.State, at time: SampleTime, saying id: CueID? = nil) {
    guard let pause else { return }
    spoken.append(
      .pause(
        PauseEvent(
          reported: time, state: state, basis: pause.basis, interval: tally.intervals,
          pauseSeconds: time.seconds(since: pause.start), reliefSeconds: pause.relief,
          said: id.map { sentence($0) })))
  }

  func sentence(_ id: CueID, _ values: CueValues = CueValues()) -> Said {
    Said(id: id.rawValue, text: Words.cue(id, values, in: language), language: language.rawValue)
  }
}
