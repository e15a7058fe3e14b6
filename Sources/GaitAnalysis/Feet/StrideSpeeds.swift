import GaitModel
import GaitSignal

/// Walking speed from the strides of the feet that are worn: of the last seconds, and of a bout.
///
/// Speed is the sum of lengths over the sum of durations, so that long strides count more. Strides without a
/// length (stairs, running, gaps) count neither here nor there.
struct StrideSpeeds: Sendable {
  private struct Measured {
    var end = SampleTime.zero
    var length = 0.0
    var duration = 0.0
  }

  private var recent = Ring(capacity: 16, filler: Measured())
  private var lastEnd: SampleTime?
  private var boutLength = 0.0
  private var boutTime = 0.0
  private var boutStrides = 0
  /// Whether any stride so far had a length.
  private(set) var hasLength = false

  /// Takes a stride of a worn foot as it is reported.
  mutating func add(_ stride: Stride) {
    if let lastEnd, stride.start.seconds(since: lastEnd) > Thresholds.Bout.longestBreak.value {
      forgetBout()
    }
    lastEnd = stride.end
    guard let length = stride.lengthMetres else { return }
    hasLength = true
    recent.append(Measured(end: stride.end, length: length, duration: stride.durationSeconds))
    boutLength += length
    boutTime += stride.durationSeconds
    boutStrides += 1
  }

  /// Speed in m/s over the strides that ended within the last seconds; `nil` without any.
  func speed(at second: SampleTime) -> Double? {
    var length = 0.0
    var time = 0.0
    for index in 0..<recent.count {
      let age = second.seconds(since: recent[index].end)
      guard age <= Thresholds.FootMotion.speedTime.value else { continue }
      length += recent[index].length
      time += recent[index].duration
    }
    return time > 0 ? length / time : nil
  }

  /// Adds speed and mean stride length to a bout that strides cover well enough, and forgets it.
  mutating func complete(_ bout: inout WalkingBout) {
    if boutTime > 0, boutTime >= Thresholds.FootMotion.boutShare.value * bout.durationSeconds {
      bout.speedMetresPerSecond = boutLength / boutTime
      bout.strideLengthMetres = boutLength / Double(boutStrides)
    }
    forgetBout()
  }

  private mutating func forgetBout() {
    boutLength = 0
    boutTime = 0
    boutStrides = 0
    recent.removeAll()
  }
}
