extension Thresholds {
  /// The vertical in a sensor's frame: `OrientationFilter`.
  public enum Orientation {
    private static func published(_ what: String) -> Basis {
      .published(
        .laidig2023, locator: what, population: "public recordings of inertial sensors")
    }

    /// See `meaning`.
    public static let accelerationTime = Cited(
      3.0, .seconds, "Time constant with which gravity corrects the inclination.", published("τ_acc"))
    /// See `meaning`.
    public static let restTime = Cited(
      0.5, .seconds, "Time constant of the filters that detect rest.", published("τ_rest"))
    /// See `meaning`.
    public static let restRate = Cited(
      2 * Double.pi / 180, .radiansPerSecond, "A slower deviation of the angular velocity is rest (2 °/s).",
      published("rest threshold of the gyroscope"))
    /// See `meaning`.
    public static let restForce = Cited(
      0.5, .metresPerSecondSquared, "A smaller deviation of the specific force is rest.",
      published("rest threshold of the accelerometer"))
    /// See `meaning`.
    public static let restMinimum = Cited(
      1.5, .seconds, "So long must the rest last.", published("minimum rest time"))
    /// See `meaning`.
    public static let biasInitial = Cited(
      0.5, .degreesPerSecond, "Standard deviation of the bias at the start.", published("σ_init"))
    /// See `meaning`.
    public static let biasForgetting = Cited(
      0.1, .degreesPerSecond, "By so much the bias may have moved after the forgetting time.",
      published("forgetting"))
    /// See `meaning`.
    public static let biasForgettingTime = Cited(
      100, .seconds, "The forgetting time.", published("forgetting time"))
    /// See `meaning`.
    public static let biasMotion = Cited(
      0.1, .degreesPerSecond, "Standard deviation of the bias once it has converged in motion.",
      published("σ_motion"))
    /// See `meaning`.
    public static let biasRest = Cited(
      0.03, .degreesPerSecond, "Standard deviation of the bias once it has converged at rest.",
      published("σ_rest"))
    /// See `meaning`.
    public static let biasVertical = Cited(
      1e-4, .ratio, "Weight of the heading against the inclination while the bias is found in motion.",
      published("vertical forgetting factor"))
    /// See `meaning`.
    public static let biasLimit = Cited(
      2 * Double.pi / 180, .radiansPerSecond, "A bias is never estimated beyond this (2 °/s).",
      published("bias clip"))

    /// All of this topic.
    public static let all: [NamedThreshold] = [
      .init("orientation.accelerationTime", accelerationTime), .init("orientation.restTime", restTime),
      .init("orientation.restRate", restRate), .init("orientation.restForce", restForce),
      .init("orientation.restMinimum", restMinimum), .init("orientation.biasInitial", biasInitial),
      .init("orientation.biasForgetting", biasForgetting),
      .init("orientation.biasForgettingTime", biasForgettingTime),
      .init("orientation.biasMotion", biasMotion), .init("orientation.biasRest", biasRest),
      .init("orientation.biasVertical", biasVertical), .init("orientation.biasLimit", biasLimit),
    ]
  }
}
