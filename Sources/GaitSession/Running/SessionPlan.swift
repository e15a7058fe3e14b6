public import GaitModel

/// What the user wants of a live walk.
public struct SessionPlan: Equatable, Sendable {
  /// A sensor that the user said the place of.
  public struct Worn: Equatable, Sendable {
    /// Where it is worn.
    public var place: Place
    /// The device's own number of the sensor; `nil` for its only one.
    public var number: Int?

    /// A sensor at a place.
    public init(place: Place, number: Int? = nil) {
      self.place = place
      self.number = number
    }
  }

  /// A source, and what the user knows of it.
  public struct Source: Equatable, Sendable {
    /// How the user named it.
    public var name: String
    /// Its protocol; `nil` to find it out.
    public var choice: DecoderChoice?
    /// Whether it is a file or a pipe: when its bytes arrive says nothing about when they were measured.
    public var isRecorded: Bool
    /// Whether it begins when somebody sends: it is waited for as long as it takes.
    public var isAwaited: Bool
    /// Its sensors; none of them twice, no place twice in the plan.
    public var worn: [Worn]

    /// A source.
    public init(
      name: String, choice: DecoderChoice? = nil, isRecorded: Bool = false, isAwaited: Bool = false,
      worn: [Worn]
    ) {
      self.isAwaited = isAwaited
      self.name = name
      self.choice = choice
      self.isRecorded = isRecorded
      self.worn = worn
    }
  }

  /// A walk that broke off and goes on.
  public struct Resumption: Equatable, Sendable {
    /// The zero of its timeline by the session's clock, in nanoseconds.
    public var origin: Int64
    /// Its last moment before it broke off.
    public var brokeOff: SampleTime

    /// A walk whose timeline began at `origin`.
    public init(origin: Int64, brokeOff: SampleTime) {
      self.origin = origin
      self.brokeOff = brokeOff
    }
  }

  /// The sources, in order.
  public var sources: [Source]
  /// The person who walks, as far as it is known.
  public var subject = Subject()
  /// The sampling rate to ask devices for, in hertz; `nil` leaves them as they are.
  public var rateHertz: Double?
  /// How a device that is too slow for steps comes to be asked for more, where it can be asked.
  public var rateRemedy = RateRemedy.option
  /// The walk ends by itself after so many seconds; `nil` for never.
  public var limitSeconds: Double?
  /// Seconds to wait for a lost device.
  public var patienceSeconds: Double = 600
  /// The walk ends by itself after so many seconds without a step or a mark; `nil` for never.
  public var restLimitSeconds: Double?

  /// Where a walk that broke off goes on; `nil` for a new one.
  public var resumption: Resumption?

  /// How the walk is coached; `nil` for not at all.
  public var coaching: CoachSettings?

  /// A plan.
  public init(sources: [Source], rateHertz: Double? = nil, limitSeconds: Double? = nil) {
    self.sources = sources
    self.rateHertz = rateHertz
    self.limitSeconds = limitSeconds
  }
}
