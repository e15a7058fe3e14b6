public import GaitModel

extension Words {
  /// A length of time: `42.5 s`, `3 min 07 s`, `1 h 02 min`.
  public static func duration(_ seconds: Double, in language: Language) -> String {
    guard let whole = Int(exactly: seconds.rounded()) else { return number(seconds, 1, in: language) + " s" }
    if whole < 60 { return number(seconds, 1, in: language) + " s" }
    if whole < 3600 { return "\(whole / 60) min \(padded(whole % 60, 2)) s" }
    return "\(whole / 3600) h \(padded(whole % 3600 / 60, 2)) min"
  }

  /// A moment of the recording in minutes and seconds: `1:05.3`, `1:05,3`.
  public static func clock(_ time: SampleTime, in language: Language) -> String {
    let tenths = Int((time.seconds * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (minutes, rest) = abs(tenths).quotientAndRemainder(dividingBy: 600)
    return sign + "\(minutes):\(padded(rest / 10, 2))" + decimalMark(in: language) + "\(rest % 10)"
  }
}
