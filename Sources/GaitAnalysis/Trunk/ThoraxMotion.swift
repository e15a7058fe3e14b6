import GaitModel
import GaitSignal

/// How the thorax turns about the vertical, and against the pelvis: ranges of strides, their phase, and one word
/// for a bout.
///
/// - Needs a gyroscope at the upper back or breastbone; for what is reported against the pelvis, another at the pelvis
///   or lower back. A stride in which the trunk turns by more than 30 degrees is left out.
/// - Latency: a stride is reported once both sensors were seen up to its end.
struct ThoraxMotion: Sendable {
  /// One sensor and its movement.
  private struct Part: Sendable {
    let sensor: Int
    var history: MotionHistory

    mutating func process(_ frame: borrowing SensorFrame) {
      guard frame.sensor == sensor else { return }
      for index in frame.earth.indices where frame.earth[index].isSettled {
        guard let rate = frame.earth[index].rate else { continue }
        history.append(up: frame.earth[index].up, turning: rate, at: frame.earth[index].time)
      }
      if frame.earthRestarts { history.removeAll() }
    }
  }

  private var thorax: Part?
  private var pelvis: Part?
  private var phase = YawPhase()
  private var ranges = RangeTally()
  /// The stride that was looked at last, with what was found.
  private var last: Stride?
  /// Whether any range, and any phase, was reported.
  private(set) var hasRange = false
  private(set) var hasPhase = false

  init(rig: SensorRig) {
    func part(_ choices: [Segment]) -> Part? {
      let both: ChannelSet = [.acceleration, .angularVelocity]
      for choice in choices {
        guard let index = rig.index(of: Place(choice)) else { continue }
        guard rig.sensors[index].channels.isSuperset(of: both) else { continue }
        return Part(
          sensor: index,
          history: MotionHistory(
            seconds: Thresholds.Knee.history.value, rateHertz: Thresholds.Grid.rate.value))
      }
      return nil
    }
    thorax = part([.upperBack, .sternum])
    pelvis = thorax == nil ? nil : part([.pelvis, .lowerBack])
  }

  /// Whether the thorax can be determined, and against the pelvis.
  var isWorn: Bool { thorax != nil }
  var hasPelvis: Bool { pelvis != nil }

  /// Takes the next frame of any sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    thorax?.process(frame)
    pelvis?.process(frame)
  }

  /// Adds rotation and phase to a stride; whether nothing more will come.
  mutating func complete(_ stride: inout Stride) -> Bool {
    guard let upper = thorax else { return true }
    if let last, last.start == stride.start, last.end == stride.end, last.side == stride.side {
      stride.thoraxRotationRange = last.thoraxRotationRange
      stride.thoraxPelvisPhase = last.thoraxPelvisPhase
      return true
    }
    guard upper.history.reaches(stride.end), pelvis.map({ $0.history.reaches(stride.end) }) ?? true else {
      return false
    }
    measure(&stride, upper)
    last = stride
    return true
  }

  /// Adds the word for a bout, and forgets it.
  mutating func complete(_ bout: inout WalkingBout) {
    if ranges.count >= Int(Thresholds.Thorax.rangeStrides.value), let range = ranges.median {
      bout.looseRotation =
        range >= Thresholds.Thorax.looseRange.value
        ? .yes : range >= Thresholds.Thorax.someRange.value ? .some : .little
    }
    ranges.removeAll()
    phase.removeAll()
  }

  private mutating func measure(_ stride: inout Stride, _ upper: Part) {
    let limit = Thresholds.Thorax.turnAngle.value
    guard let rotation = YawRange.of(upper.history, from: stride.start, to: stride.end),
      abs(rotation.turned) <= limit
    else { return }
    stride.thoraxRotationRange = rotation.range
    hasRange = true
    guard let lower = pelvis else { return }
    if let apart = YawRange.of(
      upper.history, against: lower.history, from: stride.start, to: stride.end)
    {
      ranges.add(apart.range)
    }
    phase.add(thorax: upper.history, pelvis: lower.history, from: stride.start, to: stride.end)
    stride.thoraxPelvisPhase = phase.phase
    if stride.thoraxPelvisPhase != nil { hasPhase = true }
  }
}
