import GaitModel

/// A walk drawn as text: one character of a row is five seconds.
///
/// - `pace`: `#` at 110 steps/min, `=` at 102 (a little slower), `-` at 96 (clearly slower), `~` at 80 and strolling,
///   `.` standing, `_` no data.
/// - `arms`: `|` both swing 35°, `l` left 5° and right 35°, `i` left 20° and right 35°, ` ` not worn.
/// - `sure`: ` ` clear, `?` unclear, `T` turning, `!` a fault of the data.
/// - a flag's row: its kind as key, `#` while it goes on.
/// - `chest`: `m` it turns by 7° in every stride, `q` by 2°, ` ` not worn.
/// - `land`: `s` springy landings, `f` firm ones, `u` unknown ones.
struct Drawing {
  static let secondsPerCharacter = 5

  var pace: String
  var arms = ""
  var sure = ""
  var land = ""
  var flags: [FlagKind: String] = [:]
  var flagSide: Side?
  var isProxy = false
  var chest = ""

  /// The outputs of the walk, in order.
  var outputs: [GaitOutput] {
    var outputs: [GaitOutput] = []
    var begun: [FlagKind: WalkFlag] = [:]
    let length = pace.count * Self.secondsPerCharacter
    for second in 1...length {
      let time = SampleTime.zero.advanced(bySeconds: Double(second))
      let symbol = Self.symbol(pace, second)
      if symbol == "_" { continue }
      for kind in FlagKind.allCases {
        let isOn = Self.symbol(flags[kind] ?? "", second) == "#"
        if isOn, begun[kind] == nil {
          let flag = WalkFlag(
            kind: kind, side: flagSide, start: time, fired: time, reported: time, value: 0.5,
            isProxy: isProxy)
          begun[kind] = flag
          outputs.append(.flag(flag))
        } else if !isOn, var flag = begun.removeValue(forKey: kind) {
          (flag.end, flag.reported) = (time, time)
          outputs.append(.flag(flag))
        }
      }
      if let verdict = verdict(second) {
        outputs.append(
          .heelStrike(
            HeelStrike(
              time: time, reported: time, side: .left, place: Place(.shank, .left), verdict: verdict,
              basis: .knee, confidence: 0.95, reason: nil)))
      }
      if let range = chestRange(second) {
        outputs.append(
          .stride(
            Stride(
              start: time.advanced(bySeconds: -1), end: time, reported: time, side: .left,
              thoraxRotationRange: range)))
      }
      if Self.symbol(sure, second) == "!" {
        outputs.append(
          .quality(
            QualityNotice(code: .gap, place: Place(.lowerBack), start: time, end: time, reported: time)))
      }
      outputs.append(.second(summary(second, at: time, symbol)))
    }
    return outputs
  }

  private func verdict(_ second: Int) -> LandingVerdict? {
    switch Self.symbol(land, second) {
    case "s": .springy
    case "f": .stiff
    case "u": .unknown
    default: nil
    }
  }

  private func chestRange(_ second: Int) -> Double? {
    switch Self.symbol(chest, second) {
    case "m": 7 * Double.pi / 180
    case "q": 2 * Double.pi / 180
    default: nil
    }
  }

  private func summary(_ second: Int, at time: SampleTime, _ symbol: Character) -> SecondSummary {
    let certainty = Self.symbol(sure, second)
    let cadence: Double? =
      switch symbol {
      case "#": 110
      case "=": 102
      case "-": 96
      case "~": 80
      default: nil
      }
    var summary = SecondSummary(
      time: time, reported: time, walking: cadence != nil, cadenceStepsPerMinute: cadence,
      pace: cadence.map { $0 < 90 ? .stroll : .normal }, turning: certainty == "T",
      confidence: certainty == "?" ? 0.3 : 0.9)
    guard cadence != nil else { return summary }
    switch Self.symbol(arms, second) {
    case "|": (summary.armRangeLeft, summary.armRangeRight) = (0.61, 0.61)
    case "l": (summary.armRangeLeft, summary.armRangeRight) = (0.09, 0.61)
    case "i": (summary.armRangeLeft, summary.armRangeRight) = (0.35, 0.61)
    default: break
    }
    return summary
  }

  /// The character for a second; the row's last one goes on.
  private static func symbol(_ row: String, _ second: Int) -> Character {
    guard !row.isEmpty else { return " " }
    let index = (second - 1) / secondsPerCharacter
    return Array(row)[min(index, row.count - 1)]
  }
}
