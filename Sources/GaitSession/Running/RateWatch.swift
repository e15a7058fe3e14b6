import GaitDevices
import GaitModel
import GaitRecording

/// Watches for devices that send too few samples a second for steps: each is named once, with what helps; and once more
/// when it was asked for more, as the walker wished, and did not follow.
struct RateWatch {
  /// After so many samples a sensor's rate is known well enough to speak of it.
  private static let samplesForRate = 30
  /// A device that was asked has so many nanoseconds to follow.
  private static let followingNanoseconds: Int64 = 10_000_000_000
  /// Over the last so many of them it is seen whether it does.
  private static let countingNanoseconds: Int64 = 5_000_000_000

  /// A device that was asked for more.
  private struct Asked {
    var since: Int64
    /// What had come from its slowest sensor when counting began, and when that was.
    var heard: (count: Int, at: Int64)?
  }

  /// Sources that were said to be too slow.
  private var slow: Set<Int> = []
  /// Those of them that can be asked for more.
  private var askable: Set<Int> = []
  private var asked: [Int: Asked] = [:]

  /// The sources that are to be asked, now that the walker consents.
  mutating func consent(_ now: Int64) -> [Int] {
    let sources = askable.sorted()
    for source in sources { asked[source] = Asked(since: now) }
    askable = []
    return sources
  }

  /// What there is to say of the sources of a walk.
  mutating func look(at pipeline: WalkPipeline, plan: SessionPlan, now: Int64) -> [SessionNews] {
    var news: [SessionNews] = []
    var sensors = pipeline.sensors[...]
    var heard = pipeline.heard[...]
    for (index, source) in pipeline.heading.sources.enumerated() {
      let own = sensors.prefix(source.sensors.count)
      let counts = heard.prefix(source.sensors.count)
      sensors = sensors.dropFirst(source.sensors.count)
      heard = heard.dropFirst(source.sensors.count)
      if let rate = rateThatStayed(of: index, counts.min() ?? 0, now) {
        news.append(.tooSlow(source: source.name, rateHertz: rate, .maker))
      }
      guard !slow.contains(index),
        let rate = own.compactMap({ $0.samples >= Self.samplesForRate ? $0.rateHertz : nil }).min(),
        rate < Thresholds.Intake.lowestRate.value
      else { continue }
      slow.insert(index)
      let remedy = Self.remedy(for: source, plan.sources[index], plan)
      if remedy == .key { askable.insert(index) }
      news.append(.tooSlow(source: source.name, rateHertz: rate, remedy))
    }
    return news
  }

  /// What helps: a device that has a command, and was not asked yet, can be asked.
  private static func remedy(
    for source: WalkHeading.Source, _ planned: SessionPlan.Source, _ plan: SessionPlan
  ) -> RateRemedy {
    let decoder = DecoderChoice(protocolName: source.protocolName, settings: source.settings)?.decoder
    let hasCommand = decoder?.startCommands(rateHertz: 100) != decoder?.startCommands(rateHertz: nil)
    return hasCommand && !planned.isRecorded && plan.rateHertz == nil ? plan.rateRemedy : .maker
  }

  /// The rate of a source that was asked for more, had its time, and is still too slow; once.
  private mutating func rateThatStayed(of index: Int, _ count: Int, _ now: Int64) -> Double? {
    guard var request = asked[index],
      now - request.since >= Self.followingNanoseconds - Self.countingNanoseconds
    else { return nil }
    guard let begin = request.heard else {
      request.heard = (count, now)
      asked[index] = request
      return nil
    }
    guard now - begin.at >= Self.countingNanoseconds else { return nil }
    asked[index] = nil
    let rate = Double(count - begin.count) / (Double(now - begin.at) / 1e9)
    return rate < Thresholds.Intake.lowestRate.value ? rate : nil
  }
}
