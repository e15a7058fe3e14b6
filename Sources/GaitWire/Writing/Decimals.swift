/// How many digits stand after the point, by what a field measures. The only place that says so.
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
enum Decimals {
  static let seconds = 4
  static let minutes = 2
  static let cadence = 1
  static let ratio = 3
  static let percent = 1
  static let degrees = 1
  static let rate = 2
  static let acceleration = 3
  static let metres = 3
  static let speed = 3
  static let plain = 4
}
