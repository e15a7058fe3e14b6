/// How many digits stand after the point, by what a number measures. The only place that says so.
///
/// | what | unit in the name | decimals |
/// |---|---|---|
/// | times and durations | `_s` | 4: finer than any sample, so that order and cuts survive |
/// | minutes of whole seconds | `_minutes` | 2 |
/// | cadence | `_spm` | 1 |
/// | shares, ratios, regularity, symmetry, confidence | none | 3 |
/// | shares in percent | `_pct` | 1 |
/// | angles and angular velocities | `_deg`, `_dps` | 1 |
/// | rates | `_hz` | 2 |
/// | lengths | `_m` | 3 |
/// | walking speed | `_mps` | 3 |
/// | acceleration | `_mps2` | 3 |
/// | a quality notice's number without a unit | `value` | 4 |
///
/// Counts are whole numbers.
public enum Decimals {
  /// Of times and durations.
  public static let seconds = 4
  /// Of minutes.
  public static let minutes = 2
  /// Of steps per minute.
  public static let cadence = 1
  /// Of shares, ratios and the like.
  public static let ratio = 3
  /// Of shares in percent.
  public static let percent = 1
  /// Of angles in degrees, and of degrees a second.
  public static let degrees = 1
  /// Of samples a second.
  public static let rate = 2
  /// Of m/s².
  public static let acceleration = 3
  /// Of metres.
  public static let metres = 3
  /// Of m/s.
  public static let speed = 3
  /// Of a number without a unit.
  public static let plain = 4
}
