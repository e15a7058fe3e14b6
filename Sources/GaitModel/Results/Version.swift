/// Name and version of this program.
public enum Gangart {
  /// Version of the package, by semantic versioning.
  public static let version = "0.1.0"
  /// What machine output names as its maker.
  public static let generator = "gangart " + version
}
