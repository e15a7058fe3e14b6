import GaitModel

/// How one sensor's samples get their times: as they stand, spread, or brought together from rows of their own.
struct SensorTiming {
  private var leading: StampSpreading?
  private var others: StampSpreading?
  private var joining: ChannelJoining?
  /// Whether the samples go through `joining`; asked with every sample, without a look into it.
  private var isJoined = false
  private var isSpread = false
  private var leadsWithAcceleration = true
  private var leadingHabit: StampPattern.Habit?
  private var otherHabit: StampPattern.Habit?

  /// As they stand.
  init() {}

  /// As the sensor's first samples, in file order, show.
  init(_ samples: [ImuSample]) {
    let accelerations = samples.count { $0.acceleration != nil }
    let rates = samples.count { $0.angularVelocity != nil }
    let both = samples.count { $0.acceleration != nil && $0.angularVelocity != nil }
    let least = Thresholds.Stamps.ownRows.value * Double(samples.count)
    let isOnOwnRows =
      Double(accelerations) > least && Double(rates) > least && samples.count > 1
      && (Double(accelerations - both) > least || Double(rates - both) > least)
    guard isOnOwnRows else {
      leadingHabit = Self.habit(samples)
      leading = leadingHabit.map { StampSpreading($0) }
      isSpread = leading != nil
      return
    }
    joining = ChannelJoining()
    isJoined = true
    leadsWithAcceleration = accelerations >= rates || both < rates
    leadingHabit = Self.habit(samples.filter(leads))
    otherHabit = Self.habit(samples.filter { !leads($0) || both > 0 && $0.angularVelocity != nil })
    leading = leadingHabit.map { StampSpreading($0) }
    isSpread = leading != nil
    others = otherHabit.map { StampSpreading($0) }
  }

  /// Takes a sample on the recording's timeline and passes on what is ready.
  mutating func take(_ sample: ImuSample, _ body: (ImuSample) -> Void) {
    guard isJoined || isSpread else {
      body(sample)
      return
    }
    var timed = sample
    guard isJoined else {
      timed.time = SampleTime(nanoseconds: leading!.time(of: sample.time.nanoseconds))
      body(timed)
      return
    }
    let isLeading = leads(sample)
    if isLeading {
      if leading != nil { timed.time = SampleTime(nanoseconds: leading!.time(of: sample.time.nanoseconds)) }
      joining!.takeLeading(timed, body)
    }
    guard !isLeading || holdsOther(sample) else { return }
    if others != nil { timed.time = SampleTime(nanoseconds: others!.time(of: sample.time.nanoseconds)) }
    joining!.takeOther(timed, body)
  }

  /// Passes on what waits at the end.
  mutating func finish(_ body: (ImuSample) -> Void) {
    joining?.finish(body)
  }

  /// The interval in nanoseconds to which rows are spread for this reason.
  func interval(of reason: StampPattern.Habit.Reason) -> Double? {
    if let leadingHabit, leadingHabit.reason == reason { return leadingHabit.interval }
    if let otherHabit, otherHabit.reason == reason { return otherHabit.interval }
    return nil
  }

  private func leads(_ sample: ImuSample) -> Bool {
    (leadsWithAcceleration ? sample.acceleration : sample.angularVelocity) != nil
  }

  private func holdsOther(_ sample: ImuSample) -> Bool {
    (leadsWithAcceleration ? sample.angularVelocity : sample.acceleration) != nil
  }

  private static func habit(_ samples: [ImuSample]) -> StampPattern.Habit? {
    var repeated = 0
    var copies = 0
    var others = 0
    var equalOthers = 0
    for (sample, before) in zip(samples.dropFirst(), samples) {
      var shifted = before
      shifted.time = sample.time
      let isCopy = sample == shifted
      if sample.time == before.time {
        repeated += 1
        if isCopy { copies += 1 }
      } else {
        others += 1
        if isCopy { equalOthers += 1 }
      }
    }
    var share = repeated > 0 ? Double(copies) / Double(repeated) : 0
    // A sensor that repeats its readings across stamps as well repeats them for reasons of its own.
    if others > 0, 2 * Double(equalOthers) / Double(others) > share { share = 0 }
    guard case .uneven(let habit) = StampPattern(samples.map(\.time.nanoseconds), copies: share) else {
      return nil
    }
    return habit
  }
}
