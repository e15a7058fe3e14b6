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
    private var low: VectorFilter
    private var high: VectorFilter
    /// Whether it measures often enough.
    private(set) var isFast = false
    /// Whether the clock of the leg's foot is apart from its own.
    var isWithheld = false

    init(sensor: Int, side: Side?) {
      self.sensor = sensor
      self.side = side
      let rate = Thresholds.Grid.quickRate.value
      history = PeakHistory(seconds: Thresholds.Knee.history.value, rateHertz: rate)
      low = VectorFilter(
        Butterworth.lowPass(cutoffHertz: Thresholds.Landing.shockTo.value, rateHertz: rate))
      high = VectorFilter(
        Butterworth.highPass(cutoffHertz: Thresholds.Landing.shockFrom.value, rateHertz: rate))
    }

    mutating func process(_ frame: borrowing SensorFrame) {
      guard frame.sensor == sensor else { return }
      isFast = frame.delivers(Thresholds.Landing.shockRate.value)
      for index in frame.quick.indices {
        guard let force = frame.quick[index].force else { continue }
        history.append(high.process(low.process(force)).length, at: frame.quick[index].time)
      }
      guard let restart = frame.restart, restart.forceContinuity != .follows, let force = restart.force else {
        return
      }
      low.settle(on: force)
      high.settle(on: force)
      history.removeAll()
    }
  }

  private var shanks: [Part] = []
  private var back: Part?
  /// Whether it was reported, and whether it could not be because a sensor is too slow.
  private(set) var hasReported = false
  private(set) var wasTooSlow = false
  private var last: (time: SampleTime, value: Double?)?

  init(rig: SensorRig) {
    let sensors = Self.sensors(in: rig)
    for sensor in sensors.dropFirst() {
      shanks.append(Part(sensor: sensor, side: rig.sensors[sensor].place.side))
    }
    if let trunk = sensors.first { back = Part(sensor: trunk, side: nil) }
  }

  /// The sensors that it needs, as indices in the rig: the trunk's, then the shanks'; none where either is not worn.
  static func sensors(in rig: SensorRig) -> [Int] {
    func find(_ choices: [Segment], _ side: Side?) -> Int? {
      for choice in choices {
        guard let index = rig.index(of: Place(choice, side)) else { continue }
        if rig.sensors[index].channels.contains(.acceleration) { return index }
      }
      return nil
    }
    let shanks = [Side.left, .right].compactMap { find([.shank, .ankle], $0) }
    guard let trunk = find([.lowerBack, .pelvis], nil), !shanks.isEmpty else { return [] }
    return [trunk] + shanks
  }

  /// Whether it can be determined from what is worn.
  var isWorn: Bool { back != nil }

  /// Takes the next frame of any sensor.
  mutating func process(_ frame: borrowing SensorFrame) {
    back?.process(frame)
    for index in shanks.indices { shanks[index].process(frame) }
  }

  /// From when on the shock of a landing may be known; `nil` where it never is.
  func readyAt(contact: SampleTime, of side: Side?) -> SampleTime? {
    guard let back, back.isFast else { return nil }
    for index in shanks.indices where shanks[index].side == side && shanks[index].isFast {
      return contact.advanced(bySeconds: Thresholds.Landing.shockAfter.value)
    }
    return nil
  }

  /// From now on says nothing of a leg whose foot and shank have clocks of their own.
  mutating func withholdLandings(of side: Side) {
    for index in shanks.indices where shanks[index].side == side { shanks[index].isWithheld = true }
  }

  /// Adds the attenuation to a landing; whether nothing more will come.
  mutating func complete(_ strike: inout HeelStrike) -> Bool {
    guard let back, let side = strike.side else { return true }
    if let last, last.time == strike.time {
      strike.shockAttenuation = last.value
      return true
    }
    for index in shanks.indices where shanks[index].side == side && !shanks[index].isWithheld {
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
        hasReported = true
      }
      last = (strike.time, strike.shockAttenuation)
    }
    return true
  }
}
