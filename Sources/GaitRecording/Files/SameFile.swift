/// Whether two names mean one file.
public enum SameFile {
  /// Whether both paths lead to the same thing on the disk, links followed; false when one of them leads nowhere.
  public static func isSame(_ one: String, _ other: String) -> Bool {
    guard let first = SystemCalls.identity(at: one), let second = SystemCalls.identity(at: other) else {
      return false
    }
    return first == second
  }
}
