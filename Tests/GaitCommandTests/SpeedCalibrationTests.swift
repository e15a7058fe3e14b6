import Testing

/// A known way gives the person's factor, and the factor gives the way.
@Suite struct SpeedCalibrationTests {
  @Test("The factor, and the speed with it")
  func calibrate() async throws {
    let desk = try Desk()
    try desk.putWalk("park-walk.csv")
    let first = try await desk.gangart("analyze", "park-walk.csv", "--calibrate-distance", "75")
    #expect(first.exit == 0, "\(first.messages)")
    let scale = try #require(Double(first.text.dropLast()))
    #expect(first.messages.contains("--speed-scale \(first.text.dropLast())"))
    let second = try await desk.gangart(
      "analyze", "park-walk.csv", "--calibrate-distance", "75", "--speed-scale", "\(scale)")
    let again = try #require(Double(second.text.dropLast()))
    #expect(abs(again - scale) <= 0.002)
    #expect(
      second.messages.contains("found as 75.0 m") || second.messages.contains("found as 74.9 m")
        || second.messages.contains("found as 75.1 m"))
  }

  @Test("A recording without walking, and a way that cannot be")
  func refuse() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    try desk.putWalk("park-walk.csv")
    let still = try await desk.gangart("analyze", "standing-only.csv", "--calibrate-distance", "75")
    #expect(still.exit == 65)
    #expect(still.messages.contains("no walking speed was found"))
    let far = try await desk.gangart("analyze", "park-walk.csv", "--calibrate-distance", "5000")
    #expect(far.exit == 65)
    #expect(far.messages.contains("differ by a factor of"))
  }
}
