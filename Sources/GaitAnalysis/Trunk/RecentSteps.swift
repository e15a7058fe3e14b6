import GaitModel
import GaitSignal

/// The last steps as the back felt them: how much it bounced in each, and how fast they came.
///
/// Contacts, of whatever source, cut the back's vertical acceleration into steps. A step much longer than the
/// others hides a missed one and does not count; after a pause a new count begins.
struct RecentSteps: Sendable {
  /// What the last steps show.
  struct Reading: Equatable {
    /// Standard deviation of the vertical acceleration up to 20 Hz, in m/s².
    let bounce: Double
    /// Amplitude of the vertical acceleration at the step's frequency, in m/s²; 0 before the first stride.
    let amplitude: Double
    /// Steps a second.
    let frequency: Double
  }

  private struct Step {
    var end = SampleTime.zero
    var duration = 0.0
    var sums = BackHistory.Sums()
    /// Of the stride that ends with the step; 0 where none does.
    var amplitude = 0.0
  }

  private var steps = Ring(capacity: 16, filler: Step())
  private var last: SampleTime?
  private var beforeLast: SampleTime?
  /// Sum and number of the strides' harmonic ratios since the walk began.
  private var ratios = (sum: 0.0, count: 0.0)

  /// Begins a new count; the walk's means stay.
  mutating func breakOff() {
    steps.removeAll()
    last = nil
    beforeLast = nil
  }

  /// Forgets the walk.
  mutating func reset() {
    breakOff()
    ratios = (0, 0)
  }

  /// Takes the next contact, with the movement until then; gives the beginning of the stride that it ends.
  mutating func add(_ contact: SampleTime, in history: BackHistory) -> SampleTime? {
    guard let last else {
      self.last = contact
      return nil
    }
    let duration = contact.seconds(since: last)
    if duration > Thresholds.SlowStep.longestStep.value {
      if duration > Thresholds.Bout.longestBreak.value { reset() } else { breakOff() }
      self.last = contact
      return nil
    }
    let usual = meanDuration
    guard usual.map({ duration <= Thresholds.Trunk.missedStep.value * $0 }) ?? true,
      let sums = history.sums(from: last, to: contact)
    else {
      beforeLast = nil
      self.last = contact
      return nil
    }
    var step = Step(end: contact, duration: duration, sums: sums)
    if let beforeLast, let harmonics = history.harmonics(from: beforeLast, to: contact) {
      step.amplitude = harmonics.amplitude(2)
      if let ratio = harmonics.evenOverOdd { ratios = (ratios.sum + ratio, ratios.count + 1) }
    }
    steps.append(step)
    defer { self.beforeLast = last }
    self.last = contact
    return beforeLast
  }

  /// Mean harmonic ratio of the walk's strides: step-to-step likeness of the vertical acceleration
  /// (`Sources.bellanca2013`).
  var harmonicRatio: Double? {
    let least = Thresholds.Dynamics.harmonicStrides.value
    return ratios.count >= least ? ratios.sum / ratios.count : nil
  }

  /// What the steps before a moment show; `nil` with too few.
  func reading(at time: SampleTime) -> Reading? {
    var total = BackHistory.Sums()
    var (number, duration, amplitudes, squares) = (0.0, 0.0, 0.0, 0.0)
    for age in 0..<steps.count where number < Thresholds.BackSpeed.window.value {
      let step = steps[age: age]
      if step.end > time { continue }
      if time.seconds(since: step.end) > Thresholds.BackSpeed.oldestStep.value { break }
      number += 1
      duration += step.duration
      total.count += step.sums.count
      total.sum += step.sums.sum
      total.squares += step.sums.squares
      if step.amplitude > 0 {
        amplitudes += 1
        squares += step.amplitude * step.amplitude
      }
    }
    guard number >= Thresholds.BackSpeed.leastSteps.value, duration > 0, total.count > 0 else { return nil }
    let mean = total.sum / total.count
    return Reading(
      bounce: max(total.squares / total.count - mean * mean, 0).squareRoot(),
      amplitude: amplitudes > 0 ? (squares / amplitudes).squareRoot() : 0, frequency: number / duration)
  }

  private var meanDuration: Double? {
    guard !steps.isEmpty else { return nil }
    var sum = 0.0
    for age in 0..<steps.count { sum += steps[age: age].duration }
    return sum / Double(steps.count)
  }
}
