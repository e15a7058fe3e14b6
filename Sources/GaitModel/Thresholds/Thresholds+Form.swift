extension Thresholds {
  /// What movement can be walking at all: `WalkingForm`.
  public enum Form {
    /// See `meaning`.
    public static let leastSideways = Cited(
      0.07, .ratio,
      "Movement is not walking when less than this share of its change, as power, is across gravity.",
      .ours(reason: "trunks of 11 walkers have 0.22 and more, a head 0.09; a shaken seat next to nothing"))
    /// See `meaning`.
    public static let narrowest = Cited(
      0.6, .ratio, "Movement whose power keeps so close to a single frequency is not walking (1 is a sine).",
      .ours(
        reason:
          "99 of 100 moments of 11 walkers, wherever a sensor sat, stay below 0.53; typing, pedalling and "
          + "vibration lie above 0.6"))
    /// See `meaning`.
    public static let memory = Cited(
      1.0, .seconds, "Time constant over which these shares are taken.",
      .ours(reason: "one stride: short enough to forget a sitting down"))
    /// See `meaning`.
    public static let landing = Cited(
      2.3, .ratio, "On a leg the greatest jerk must be this many times the mean one.",
      .ours(reason: "legs of 11 walkers reach 3 to 20, pedalling 1.2 to 2.2"))
    /// See `meaning`.
    public static let landingWindow = Cited(
      2.4, .seconds, "Within this time a leg that walks lands.",
      .ours(reason: "a stride of 50 steps a minute"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("form.leastSideways", leastSideways), .init("form.narrowest", narrowest),
      .init("form.memory", memory), .init("form.landing", landing),
      .init("form.landingWindow", landingWindow),
    ]
  }
}
