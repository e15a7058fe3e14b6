import GaitModel

/// Whether two sensors on one leg, as on foot and shank, feel the same steps.
///
/// What is worn on one leg meets the ground together, and the other leg half a stride later. Each contact is looked at
/// when the next of its sensor comes: by then the sensors beside it have told theirs. If it lies nearer to the contact of
/// the other leg's sensor again and again, on both legs, left and right of two sensors are exchanged; if only one leg
/// is so, or its contacts lie between both, a clock is apart.
struct LegAgreement: Sendable {
  /// What the contacts contradict, if they do.
  enum Verdict: Equatable, Sendable {
    case agrees
    /// Left and right.
    case sides
    /// The clocks; so many seconds apart.
    case clocks(Double)
  }

  private struct Track: Sendable {
    let segment: Segment
    let side: Side
    /// The last contacts.
    var times = InlineArray<4, SampleTime>(repeating: .zero)
    var count = 0
    /// How many contacts, fading, lay with their own leg, with the other one, and with none.
    var own = 0.0
    var other = 0.0
    var between = 0.0
    var apart = 0.0

    mutating func add(_ time: SampleTime) {
      for index in (1..<times.count).reversed() { times[index] = times[index - 1] }
      times[0] = time
      count = min(count + 1, times.count)
    }

    /// Seconds from a moment to the nearest contact, negative to one before; `nil` where there is none about it.
    func lag(after moment: SampleTime, within seconds: Double) -> Double? {
      var nearest: Double?
      for index in 0..<count {
        let lag = times[index].seconds(since: moment)
        if abs(lag) <= seconds, abs(lag) < nearest.map({ abs($0) }) ?? .infinity { nearest = lag }
      }
      return nearest
    }

    /// Whether nearly all of enough contacts lay with the other leg, or anywhere but with their own.
    var isExchanged: Bool { Self.isMost(other, of: own + other + between) }
    var isApart: Bool { Self.isMost(other + between, of: own + other + between) }

    private static func isMost(_ some: Double, of all: Double) -> Bool {
      some >= Thresholds.Agreement.oddOnLeg.value
        && some > Thresholds.Agreement.contradictingShare.value * all
    }
  }

  private var tracks: [Track] = []
  /// Position in `tracks` of each sensor of the rig.
  private let positions: [Int?]
  private(set) var verdict = Verdict.agrees
  /// Whether foot and shank of each leg keep the same time.
  private(set) var lags = LegLags()

  init(rig: SensorRig) {
    var tracks: [Track] = []
    positions = rig.sensors.map { sensor in
      guard let side = sensor.place.side, [.foot, .ankle, .shank].contains(sensor.place.segment) else {
        return nil
      }
      tracks.append(Track(segment: sensor.place.segment, side: side))
      return tracks.count - 1
    }
    self.tracks = tracks
  }

  /// Takes the next contact of a sensor.
  mutating func take(_ time: SampleTime, of sensor: Int) {
    guard verdict == .agrees, let position = positions[sensor], tracks.count > 1 else { return }
    if tracks[position].count > 0 {
      let before = tracks[position].times[0]
      compare(before, position, stride: time.seconds(since: before))
    }
    tracks[position].add(time)
  }

  private mutating func compare(_ contact: SampleTime, _ position: Int, stride: Double) {
    guard stride >= Thresholds.StrideRhythm.shortest.value, stride <= Thresholds.Agreement.longestStride.value
    else { return }
    var own: Double?
    var other: Double?
    for index in tracks.indices where tracks[index].segment != tracks[position].segment {
      guard let lag = tracks[index].lag(after: contact, within: 0.5 * stride) else { continue }
      let distance = abs(lag)
      if tracks[index].side == tracks[position].side {
        own = min(own ?? distance, distance)
        if tracks[position].segment == .foot, distance <= Thresholds.Agreement.onLeg.value * stride {
          lags.take(lag, of: tracks[position].side)
        }
      } else {
        other = min(other ?? distance, distance)
      }
    }
    guard let own else { return }
    let kept = Thresholds.Agreement.sideMemory.value
    tracks[position].own *= kept
    tracks[position].other *= kept
    tracks[position].between *= kept
    let near = Thresholds.Agreement.onLeg.value * stride
    if own <= near {
      tracks[position].own += 1
    } else if let other, other <= near {
      tracks[position].other += 1
    } else {
      tracks[position].between += 1
      tracks[position].apart = own
    }
    judge(position, apart: own)
  }

  private mutating func judge(_ position: Int, apart: Double) {
    guard tracks[position].isApart else { return }
    var isBoth = false
    var isOtherKnown = false
    for index in tracks.indices
    where tracks[index].segment == tracks[position].segment && tracks[index].side != tracks[position].side {
      isBoth = tracks[index].isExchanged
      isOtherKnown = tracks[index].own >= Thresholds.Agreement.oddOnLeg.value || isBoth
    }
    if isBoth, tracks[position].isExchanged {
      verdict = .sides
    } else if isOtherKnown || !tracks[position].isExchanged {
      verdict = .clocks(apart)
    }
  }
}
