/// Angles are radians inside and degrees in everything that leaves the program.
public enum Degrees {
  /// Multiplied with on the way out and divided by on the way in: one constant for both ways, so that its
  /// rounding cancels and what is read is written again to the byte.
  public static let perRadian = 180 / Double.pi
}
