/// A quantity that rests at levels and passes smoothly from one to the next.
///
/// Each passage is the quintic 10s³ − 15s⁴ + 6s⁵: value, rate and acceleration have no jump anywhere.
struct Course: Sendable {
  private struct Passage: Sendable {
    var start: Double
    var end: Double
    var from: Double
    var to: Double
  }

  private let first: Double
  private var passages: [Passage] = []

  /// A course that rests at `level` until it is made to move.
  init(_ level: Double) {
    first = level
  }

  /// A single passage.
  static func passage(
    from first: Double, to second: Double, between start: Double, and end: Double
  ) -> Course {
    var course = Course(first)
    course.move(to: second, from: start, until: end)
    return course
  }

  /// The level after the last passage.
  var last: Double { passages.last?.to ?? first }

  /// Adds a passage to `level` between `start` and `end` seconds. Passages are added in time order; one
  /// that would begin before the last one ended begins there instead.
  mutating func move(to level: Double, from start: Double, until end: Double) {
    let earliest = passages.last?.end ?? -.infinity
    let begin = max(start, earliest)
    passages.append(Passage(start: begin, end: max(end, begin + 1e-3), from: last, to: level))
  }

  /// The quantity at `time` seconds, with its derivatives.
  func at(_ time: Double) -> Jet {
    guard let index = lastPassage(startedBy: time) else { return Jet(first) }
    let passage = passages[index]
    guard time < passage.end else { return Jet(passage.to) }
    let duration = passage.end - passage.start
    let s = (time - passage.start) / duration
    let rise = passage.to - passage.from
    let value = s * s * s * (10 + s * (6 * s - 15))
    let slope = 30 * s * s * (1 - s) * (1 - s) / duration
    let curvature = 60 * s * (1 - s) * (1 - 2 * s) / (duration * duration)
    return Jet(passage.from + rise * value, rise * slope, rise * curvature)
  }

  /// The quantity's integral over time from `start` to `end`, exactly.
  func integral(from start: Double, to end: Double) -> Double {
    accumulated(at: end) - accumulated(at: start)
  }

  /// The integral from the first passage's start (or from zero without any) to `time`.
  private func accumulated(at time: Double) -> Double {
    guard let opening = passages.first else { return first * time }
    guard time > opening.start else { return first * (time - opening.start) }
    var sum = 0.0
    for (index, passage) in passages.enumerated() where passage.start < time {
      let duration = passage.end - passage.start
      let s = min(1, (time - passage.start) / duration)
      let risen = s * s * s * s * (2.5 + s * (s - 3))
      sum += duration * (passage.from * s + (passage.to - passage.from) * risen)
      let next = index + 1 < passages.count ? passages[index + 1].start : .infinity
      sum += passage.to * max(0, min(time, next) - passage.end)
    }
    return sum
  }

  /// The last passage that began at or before `time`, by bisection.
  private func lastPassage(startedBy time: Double) -> Int? {
    var low = 0
    var high = passages.count
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].start <= time { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
