/// How fast somebody walks.
public struct Tempo: Equatable, Sendable {
  /// Steps per minute, left and right counted; 20…240.
  public var cadence: Double
  /// Speed over ground in m/s; 0.05…4.
  public var speed: Double

  /// A tempo.
  public init(cadence: Double, speed: Double) {
    self.cadence = cadence
    self.speed = speed
  }

  /// Duration of one step in seconds.
  var stepDuration: Double { 60 / cadence }

  /// Whether a person could walk like this; also false for numbers that are not finite.
  var isWalkable: Bool {
    (20...240).contains(cadence) && (0.05...4).contains(speed)
  }

  /// The tempo people fall into when they turn round while walking.
  var turning: Tempo {
    Tempo(
      cadence: cadence / LowerBackPattern.turnStepDuration, speed: speed * LowerBackPattern.turnSpeed)
  }
}
