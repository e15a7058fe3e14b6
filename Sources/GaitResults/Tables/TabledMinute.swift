public import GaitModel

/// One minute of a walk as a row of a table: the measures of its seconds.
public struct TabledMinute: Equatable, Sendable {
  /// Its number, from 1.
  public let number: Int
  /// Where it begins on the recording's timeline.
  public let start: SampleTime
  /// Its seconds, those that were measured.
  public let seconds: [SecondSummary]
  /// Initial contacts in it.
  public let steps: Int

  /// The minutes of a walk, those without a measured second left out; of a test, its own minutes.
  public static func all(of walk: WalkResult, test: WalkTest? = nil) -> [TabledMinute] {
    let origin = test?.start ?? .zero
    let end = test?.end
    func minute(_ time: SampleTime, isEnd: Bool) -> Int {
      let minutes = time.seconds(since: origin) / 60
      return Int(isEnd ? minutes.rounded(.up) : minutes.rounded(.down) + 1)
    }
    func counts(_ time: SampleTime) -> Bool {
      test == nil || (end.map { time <= $0 } ?? false) && time > origin
    }
    let seconds = Dictionary(grouping: walk.seconds.filter { counts($0.time) }) {
      minute($0.time, isEnd: true)
    }
    let steps = Dictionary(grouping: walk.initialContacts.filter { counts($0.time) || $0.time == origin }) {
      minute($0.time, isEnd: false)
    }
    return seconds.keys.sorted().map { number in
      TabledMinute(
        number: number, start: origin.advanced(bySeconds: Double(number - 1) * 60),
        seconds: seconds[number] ?? [], steps: steps[number]?.count ?? 0)
    }
  }

  /// The columns, after those of the walk: a flag is the seconds in which it holds, a number the median of the
  /// seconds that have it, a word the most frequent one.
  public static let columns: [ResultColumn<TabledMinute>] =
    [
      ResultColumn("minute", .count) { .count($0.number) },
      ResultColumn("start_s", .number) { .number(FixedDecimal($0.start)) },
      ResultColumn("measured_s", .count) { .count($0.seconds.count) },
      ResultColumn("steps", .count) { .count($0.steps) },
      ResultColumn("not_walking_s", .count) { minute in .count(minute.seconds.count { !$0.walking }) },
    ] + MeasureBindings.seconds.map(column)

  private static func column(_ bound: BoundMeasure<SecondSummary>) -> ResultColumn<TabledMinute> {
    let name = bound.measure.name
    switch bound.access {
    case .flag(let path, _):
      return ResultColumn(name + "_s", .count) { minute in .count(minute.seconds.count { $0[keyPath: path] })
      }
    case .word(let word):
      return ResultColumn(name, .word) { minute in
        let said = minute.seconds.compactMap(word.get)
        // The first of the list among equally frequent ones.
        let most = word.words.map { one in said.count { $0 == one } }.max() ?? 0
        return ResultCell(most == 0 ? nil : word.words.first { one in said.count { $0 == one } == most })
      }
    case .number, .certainNumber, .derivedNumber, .count, .paceTimes:
      return ResultColumn(name, .number) { minute in
        ResultCell(median(minute.seconds.compactMap(bound.number)))
      }
    }
  }

  /// The middle one, or the mean of both in the middle.
  private static func median(_ numbers: [FixedDecimal]) -> FixedDecimal? {
    let sorted = numbers.sorted { $0.scaled < $1.scaled }
    guard let first = sorted.first else { return nil }
    let low = sorted[(sorted.count - 1) / 2].value
    let high = sorted[sorted.count / 2].value
    return FixedDecimal((low + high) / 2, decimals: first.decimals)
  }
}
