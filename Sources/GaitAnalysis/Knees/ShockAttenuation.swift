import GaitModel
import GaitSignal

/// How much of the shank's shock at landing does not arrive at the lower back: 1 − back/shank.
///
/// Of each sensor the length of the acceleration between 2 and 60 Hz is looked at around the contact. Needs both
/// at 200 Hz or more, for a shock at the shank lasts 10 to 30 ms. It describes; it decides nothing.
struct ShockAttenuation: Sendable {
  /// One sensor and its shocks.
  private struct Part: Sendable {
    let sensor: Int
    let side: Side?
    private(set) var history: PeakHistory
    private var grid: UniformGrid
    private var low: VectorFilter
    private var high: VectorFilter
    private var lastTime: SampleTime?
    private var interval: Double?

    init(sensor: Int, side: Side?) {
      self.sensor = sensor
      self.side = side
      let rate = Thresholds.Landing.shockGrid.value
      history = PeakHistory(seconds: Thresholds.Knee.history.value, rateHertz: rate)
      grid = UniformGrid(rateHertz: rate)
      low = VectorFilter(
        Butterworth.lowPass(cutoffHertz: Thresholds.Landing.shockTo.value, rateHertz: rate))
      high = VectorFilter(
        Butterworth.highPass(cutoffHertz: Thresholds.Landing.shockFrom.value, rateHertz: rate))
    }

    /// Whether it measures often enough.
    var isFast: Bool { interval.map { $0 * Thresholds.Landing.shockRate.value <= 1 } ?? false }

    mutating func process(_ admission: SensorIntake.Admission) {
      guard admission.sample.sensor == sensor, let force = admission.sample.acceleration else { return }
      let time = admission.sample.time
      if admission.continuity == .follows, let lastTime {
        let passed = time.seconds(since: lastTime)
        let share = passed / (passed + Thresholds.Knee.energyMemory.value)
        interval = interval.map { $0 + share * (passed - $0) } ?? passed
        grid.append(at: time, value: force)
      } else {
        grid.restart(at: time, value: force)
        low.settle(on: force)
        high.settle(on: force)
        history.removeAll()
      }
      lastTime = time
      while let sample = grid.next() {
        history.append(high.process(low.process(sample.value)).length, at: sample.time)
      }
    }
  }

  private var shanks: [Part] = []
  private var back: Part?
  /// Whether it was told, and whether it could not be because a sensor is too slow.
  private(set) var hasTold = false
  private(set) var wasTooSlow = false
  private var last: (time: SampleTime, value: Double?)?

  init(rig: SensorRig) {
    func find(_ choices: [Segment], _ side: Side?) -> Int? {
      for choice in choices {
        guard let index = rig.index(of: Place(choice, side)) else { continue }
        if rig.sensors[index].channels.contains(.acceleration) { return index }
      }
      return nil
    }
    guard let trunk = find([.lowerBack, .pelvis], nil) else { return }
    for side in [Side.left, .right] {
      if let sensor = find([.shank, .ankle], side) { shanks.append(Part(sensor: sensor, side: side)) }
    }
    if shanks.count > 0 { back = Part(sensor: trunk, side: nil) }
  }

  /// Whether it can be told from what is worn.
  var isWorn: Bool { back != nil }

  /// Takes an admitted sample of any sensor.
  mutating func process(_ admission: SensorIntake.Admission) {
    back?.process(admission)
    for index in shanks.indices { shanks[index].process(admission) }
  }

  /// Adds the attenuation to a landing; whether nothing more will come.
  mutating func complete(_ strike: inout HeelStrike) -> Bool {
    guard let back, let side = strike.side else { return true }
    if let last, last.time == strike.time {
      strike.shockAttenuation = last.value
      return true
    }
    for index in shanks.indices where shanks[index].side == side {
      guard back.isFast, shanks[index].isFast else {
        wasTooSlow = true
        return true
      }
      let start = strike.time.advanced(bySeconds: -Thresholds.Landing.shockBefore.value)
      let end = strike.time.advanced(bySeconds: Thresholds.Landing.shockAfter.value)
      guard back.history.reaches(end), shanks[index].history.reaches(end) else { return false }
      let above = back.history.greatest(from: start, to: end)
      let below = shanks[index].history.greatest(from: start, to: end)
      if let above, let below, below > 0 {
        strike.shockAttenuation = 1 - above / below
        hasTold = true
      }
      last = (strike.time, strike.shockAttenuation)
    }
    return true
  }
}
