/// How somebody swings one arm. What is `nil` follows from the tempo.
public struct ArmForm: Equatable, Sendable {
  /// Range of the upper arm's inclination between two reversals in radians; 0…1.5.
  public var shoulderRange: Double?
  /// Range of elbow flexion between two reversals in radians; 0…1.2.
  public var elbowRange: Double?
  /// Elbow flexion when the arm hangs, in radians; 0…1.8.
  public var elbowFlexion: Double
  /// Further flexion of the elbow while walking, as of a hand that holds on to something; 0…1.8 radians.
  public var grip: Double
  /// How often the arm swings to and fro in a stride: once, or twice as people do who walk slowly.
  public var rhythm: Rhythm

  /// How many swings a stride has.
  public enum Rhythm: Int, Equatable, Sendable {
    /// To and fro once a stride, against the leg of the same side.
    case oncePerStride = 1
    /// To and fro with every step, both arms together.
    case twicePerStride = 2
  }

  /// An arm that follows the tempo.
  public init(
    shoulderRange: Double? = nil, elbowRange: Double? = nil, elbowFlexion: Double = 0.2,
    grip: Double = 0, rhythm: Rhythm = .oncePerStride
  ) {
    self.shoulderRange = shoulderRange
    self.elbowRange = elbowRange
    self.elbowFlexion = elbowFlexion
    self.grip = grip
    self.rhythm = rhythm
  }

  /// An arm that is held still.
  public static let still = ArmForm(shoulderRange: 0, elbowRange: 0)

  /// An arm whose hand holds on to something in front, as the rail of a treadmill: the forearm lies level.
  public static let onRail = ArmForm(shoulderRange: 0, elbowRange: 0, grip: 1.4)

  /// Whether an arm can do this.
  var isPossible: Bool {
    (0...1.5).contains(shoulderRange ?? 0) && (0...1.2).contains(elbowRange ?? 0)
      && (0...1.8).contains(elbowFlexion) && (0...1.8).contains(grip)
  }
}
