/// What a walk test gives: a set time, or a set way.
extension Measure {
  /// Metres walked.
  public static let testDistance = test(
    "test_distance_m", .number(.metres), .followsFrom("the walking speed"))
  /// Whether the way was given or found from the sensors.
  public static let testDistanceBasis = test(
    "test_distance_basis", .word, .followsFrom("what was said on the command line"))
  /// Seconds that the test took.
  public static let testDuration = test(
    "test_duration_s", .number(.seconds), .followsFrom("the initial contacts"))
  /// Way over time, rests included.
  public static let testSpeed = test(
    "test_speed_mps", .number(.metresPerSecond), .followsFrom("the distance and the time"))
  /// How often the trunk turned round.
  public static let testTurns = test("test_turns", .count, .notCompared)
  /// Median cadence while walking.
  public static let testCadence = test(
    "test_cadence_spm", .number(.stepsPerMinute), .followsFrom("the cadence of each second"))
  /// How often somebody stood still.
  public static let testPauses = test("test_pauses", .count, .followsFrom("the bouts"))
  /// How long somebody stood still.
  public static let testPausesTime = test("test_pauses_s", .number(.seconds), .followsFrom("the bouts"))

  private static func test(_ field: StaticString, _ kind: Kind, _ error: KnownError) -> Measure {
    Measure(field, kind, of: [.test], .ours(), error, in: "walk-tests")
  }

  /// All measures of walk tests.
  public static let tests = [
    testDistance, testDistanceBasis, testDuration, testSpeed, testTurns, testCadence, testPauses,
    testPausesTime,
  ]
}
