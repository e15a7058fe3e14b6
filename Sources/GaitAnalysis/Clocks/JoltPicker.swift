import GaitModel

/// Finds stamps of the foot and taps: short jolts of a sensor that is still before and after.
///
/// A pure value. Times are seconds of the recording; one group is what lies between two times of stillness.
struct JoltPicker: Sendable {
  /// The groups found so far: the time at which each jolt of a group began.
  private(set) var groups: [[Double]]

  private var mean: Vector3?
  private var lastTime: SampleTime?
  private var lastSize = 0.0
  private var stillSince: SampleTime?
  /// When the last jolt rose, and whether it still shakes.
  private var jolting: SampleTime?
  private var group: [Double] = []
  /// Whether something else moved, so that what follows is no group until all is still again.
  private var isSpoilt = true

  /// A picker that has found these groups so far.
  init(groups: [[Double]] = []) {
    self.groups = groups
  }

  /// Takes the next acceleration of the sensor.
  mutating func process(_ acceleration: Vector3, at time: SampleTime) {
    let size = deviation(of: acceleration, at: time)
    defer {
      lastSize = size
      lastTime = time
    }
    guard size >= Thresholds.Clocks.still.value else {
      jolting = nil
      let since = stillSince ?? time
      stillSince = since
      if time.seconds(since: since) >= Thresholds.Clocks.quiet.value { close() }
      return
    }
    stillSince = nil
    if let jolting, time.seconds(since: jolting) > Thresholds.Clocks.longestJolt.value { isSpoilt = true }
    guard size > Thresholds.Clocks.jolt.value, jolting == nil else { return }
    jolting = time
    group.append(onset(size, at: time))
    if group.count > Int(Thresholds.Clocks.taps.value) { isSpoilt = true }
  }

  /// Stillness has come back: what was a group is kept.
  private mutating func close() {
    if !isSpoilt, !group.isEmpty { groups.append(group) }
    group.removeAll(keepingCapacity: true)
    isSpoilt = false
  }

  /// When the jolt crossed its limit, between two samples.
  private func onset(_ size: Double, at time: SampleTime) -> Double {
    guard let lastTime, size > lastSize else { return time.seconds }
    let share = (Thresholds.Clocks.jolt.value - lastSize) / (size - lastSize)
    return lastTime.seconds + max(0, min(1, share)) * time.seconds(since: lastTime)
  }

  /// How far the acceleration is from its slow mean, which a jolt hardly moves.
  private mutating func deviation(of acceleration: Vector3, at time: SampleTime) -> Double {
    let gap = lastTime.map { time.seconds(since: $0) } ?? .infinity
    guard let mean, gap < Thresholds.Clocks.meanSeconds.value else {
      // After a gap nothing is known.
      self.mean = acceleration
      stillSince = nil
      jolting = nil
      isSpoilt = true
      return 0
    }
    let difference = acceleration - mean
    let size = difference.dot(difference).squareRoot()
    guard size.isFinite else { return 0 }
    let limit = Thresholds.Clocks.still.value
    let share = min(1, gap / Thresholds.Clocks.meanSeconds.value) * (size > limit ? limit / size : 1)
    self.mean = mean + difference * share
    return size
  }
}
