public import GaitModel

/// What really happened in a simulated walk.
public struct WalkTruth: Equatable, Sendable {
  /// A foot met the ground, or left it.
  public struct Contact: Equatable, Sendable {
    /// When.
    public var time: SampleTime
    /// Which foot.
    public var side: Side
  }

  /// A stretch of walking, from its first to its last initial contact.
  public struct Bout: Equatable, Sendable {
    /// Its first contact.
    public var start: SampleTime
    /// Its last contact.
    public var end: SampleTime
    /// Steps per minute: intervals between contacts over the time they took; `nil` with a single contact.
    public var cadence: Double?
    /// Way over time in m/s between first and last contact; `nil` with a single contact.
    public var speed: Double?
    /// How many contacts it has.
    public var contacts: Int
  }

  /// A turn while walking.
  public struct Turn: Equatable, Sendable {
    /// Where the heading begins to change.
    public var start: SampleTime
    /// Where it is done.
    public var end: SampleTime
    /// By how much in radians, left positive.
    public var radians: Double
  }

  /// The script's length in seconds.
  public var seconds: Double
  /// Every initial contact in time order.
  public var initialContacts: [Contact]
  /// Every final contact in time order: the toes leave the ground.
  public var finalContacts: [Contact]
  /// Every bout in time order.
  public var walkingBouts: [Bout]
  /// Every turn in time order.
  public var turns: [Turn]

  /// The truth about a script that is carried out with these steps.
  init(script: WalkScript, motion: BodyMotion) {
    seconds = script.seconds
    initialContacts = []
    walkingBouts = []
    finalContacts = motion.feet.bouts.joined().compactMap { movement in
      SampleTime(seconds: movement.timing.toeOff).map { Contact(time: $0, side: movement.form.side) }
    }
    for plan in motion.plans {
      let contacts = plan.steps.compactMap { step in
        SampleTime(seconds: step.time).map { Contact(time: $0, side: step.side) }
      }
      guard let first = contacts.first, let last = contacts.last else { continue }
      initialContacts += contacts
      let duration = last.time.seconds(since: first.time)
      let way = motion.speed.integral(from: first.time.seconds, to: last.time.seconds)
      walkingBouts.append(
        Bout(
          start: first.time, end: last.time,
          cadence: duration > 0 ? 60 * Double(contacts.count - 1) / duration : nil,
          speed: duration > 0 ? way / duration : nil, contacts: contacts.count))
    }
    turns = script.timed.compactMap { phase in
      guard case .turn(_, let radians) = phase.activity, let start = SampleTime(seconds: phase.start),
        let end = SampleTime(seconds: phase.end)
      else { return nil }
      return Turn(start: start, end: end, radians: radians)
    }
  }

  /// Steps per minute from the middle one of all step durations within bouts; `nil` without a step.
  ///
  /// The middle one, so that slow first steps and turns do not count.
  public var medianCadence: Double? {
    var durations: [Double] = []
    for bout in walkingBouts {
      let times = initialContacts.map(\.time).filter { bout.start <= $0 && $0 <= bout.end }
      durations += zip(times, times.dropFirst()).map { $1.seconds(since: $0) }
    }
    durations.sort()
    guard !durations.isEmpty else { return nil }
    let middle = durations.count / 2
    let median =
      durations.count % 2 == 1 ? durations[middle] : (durations[middle - 1] + durations[middle]) / 2
    return 60 / median
  }

  /// Way over time in m/s across all bouts; `nil` when nobody walks.
  public var meanSpeed: Double? {
    var (way, time) = (0.0, 0.0)
    for bout in walkingBouts {
      guard let speed = bout.speed else { continue }
      let duration = bout.end.seconds(since: bout.start)
      way += speed * duration
      time += duration
    }
    return time > 0 ? way / time : nil
  }
}
