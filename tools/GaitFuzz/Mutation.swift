import GaitModel

/// A way in which a sound recording is spoiled. Each changes samples in place; what it cannot spoil it leaves alone.
enum Mutation: String, CaseIterable {
  case spikes, bursts, dead, deadAxis, frozen, held, clipped, notNumbers, lost, swappedAxes, swappedChannels
  case mirrored, negated, lateTurning, otherClock, scaledTurning, scaledForce, packets, coarse, stray, setBack
  case late, glued, cut, holes, sameData

  /// How many times the steps of the sound walk are expected; `nil` where that cannot be said.
  var times: Int? {
    switch self {
    case .glued: 2
    case .cut: nil
    default: 1
    }
  }

  /// Spoils the samples. Says what it did, as far as one number says it; `nil` where there is nothing to spoil.
  func spoil(_ samples: inout [ImuSample], rig: SensorRig, _ chance: inout Chance) -> String? {
    let sensor = chance.whole(0...(rig.sensors.count - 1))
    let isForce = chance.once(in: 2)
    let axis = chance.whole(0...2)
    let last = samples[samples.count - 1].time.seconds
    let from = chance.once(in: 2) ? 0 : last * chance.number(0.25, 0.75)
    var size: Double?
    switch self {
    case .spikes: spike(&samples, sensor, &chance)
    case .bursts:
      let end = from + chance.number(0.03, 0.3)
      let leap = chance.number(100, 3000)
      size = leap
      change(&samples, sensor, from, end) { sample in
        sample.acceleration? += Vector3(leap, -leap, leap)
      }
    case .dead: change(&samples, sensor, from) { Self.set(&$0, isForce) { _ in .zero } }
    case .deadAxis: change(&samples, sensor, from) { Self.set(&$0, isForce) { Self.with($0, axis, 0) } }
    case .frozen:
      var first: ImuSample?
      let seconds = chance.number(2, 10)
      size = seconds
      change(&samples, sensor, from, from + seconds) { sample in
        let kept = first ?? sample
        first = kept
        sample.acceleration = kept.acceleration
        sample.angularVelocity = kept.angularVelocity
      }
    case .held:
      let every = chance.whole(2...5)
      size = Double(every)
      var count = 0
      var kept: ImuSample?
      change(&samples, sensor) { sample in
        if count % every == 0 { kept = sample }
        count += 1
        sample.acceleration = kept?.acceleration
        sample.angularVelocity = kept?.angularVelocity
      }
    case .clipped:
      let limit = chance.number(2, 4) * 9.80665
      size = limit
      change(&samples, sensor) { sample in
        sample.acceleration?.clamp(
          lowerBound: Vector3(repeating: -limit), upperBound: Vector3(repeating: limit))
      }
    case .notNumbers:
      let wrong = chance.one(of: [Double.nan, .infinity, -.infinity, 1e300])
      let every = chance.whole(20...400)
      var count = 0
      change(&samples, sensor) { sample in
        count += 1
        if count % every == 0 { sample.acceleration?.y = wrong }
      }
    case .lost:
      // Of a single sensor nothing would show that time went on.
      let end = chance.once(in: 2) && rig.sensors.count > 1 ? .infinity : from + chance.number(1.5, 4)
      samples.removeAll { $0.sensor == sensor && $0.time.seconds >= max(from, 4) && $0.time.seconds < end }
    case .swappedAxes:
      let other = (axis + 1) % 3
      change(&samples, sensor) { sample in
        Self.set(&sample, isForce) { Self.with(Self.with($0, axis, $0[other]), other, $0[axis]) }
      }
    case .swappedChannels:
      change(&samples, sensor) { sample in
        (sample.acceleration, sample.angularVelocity) = (sample.angularVelocity, sample.acceleration)
      }
    case .mirrored: change(&samples, sensor) { Self.set(&$0, isForce) { Self.with($0, axis, -$0[axis]) } }
    case .negated: change(&samples, sensor) { Self.set(&$0, true) { -$0 } }
    case .lateTurning:
      let late = chance.number(0.02, 0.35)
      size = late
      delay(&samples, sensor, seconds: late)
    case .otherClock:
      guard rig.sensors.count > 1 else { return nil }
      let (offset, drift) = (chance.number(-0.7, 0.7), chance.once(in: 2) ? 0 : chance.number(0.02, 0.05))
      size = offset
      change(&samples, sensor) { sample in
        sample.time = SampleTime(seconds: sample.time.seconds * (1 + drift) + offset + 1) ?? .zero
      }
      for index in samples.indices where samples[index].sensor != sensor {
        samples[index].time = samples[index].time.advanced(bySeconds: 1)
      }
      samples.sort { ($0.time, $0.sensor) < ($1.time, $1.sensor) }
    case .scaledTurning:
      let factor = chance.one(of: [57.29578, 57295.78, 1 / 57.29578, 2.5, 4, 0.25])
      size = factor
      change(&samples, sensor) { Self.set(&$0, false) { $0 * factor } }
    case .scaledForce:
      let factor = chance.one(of: [1 / 9.80665, 1000 / 9.80665, 16384 / 9.80665, 2048 / 9.80665])
      size = factor
      change(&samples, sensor) { Self.set(&$0, true) { $0 * factor } }
    case .packets, .coarse, .stray, .setBack, .late, .glued, .cut, .holes: spoilTimes(&samples, &chance)
    case .sameData:
      guard rig.sensors.count > 1 else { return nil }
      copy(&samples, from: sensor, to: (sensor + 1) % rig.sensors.count)
    }
    let place = rig.sensors[sensor].place.name
    return "\(place)\(from > 0 ? " from \(from) s" : "")\(size.map { ", \($0)" } ?? "")"
  }

  // MARK: Ways to change

  /// Changes the samples of a sensor between two times in seconds.
  private func change(
    _ samples: inout [ImuSample], _ sensor: Int, _ start: Double = 0, _ end: Double = .infinity,
    _ body: (inout ImuSample) -> Void
  ) {
    for index in samples.indices where samples[index].sensor == sensor {
      let time = samples[index].time.seconds
      if time >= start, time < end { body(&samples[index]) }
    }
  }

  private static func set(_ sample: inout ImuSample, _ isForce: Bool, _ body: (Vector3) -> Vector3) {
    if isForce {
      sample.acceleration = sample.acceleration.map(body)
    } else {
      sample.angularVelocity = sample.angularVelocity.map(body)
    }
  }

  private static func with(_ value: Vector3, _ axis: Int, _ number: Double) -> Vector3 {
    var value = value
    value[axis] = number
    return value
  }

  private func spike(_ samples: inout [ImuSample], _ sensor: Int, _ chance: inout Chance) {
    let own = samples.indices.filter { samples[$0].sensor == sensor }
    for _ in 0..<chance.whole(1...4) {
      let index = own[chance.whole(100...(own.count - 100))]
      let size = chance.number(300, 40_000) * (chance.once(in: 2) ? 1 : -1)
      samples[index].acceleration?[chance.whole(0...2)] = size
    }
  }

  private func delay(_ samples: inout [ImuSample], _ sensor: Int, seconds: Double) {
    let own = samples.indices.filter { samples[$0].sensor == sensor }
    guard own.count > 2 else { return }
    let step = samples[own[own.count - 1]].time.seconds(since: samples[own[0]].time) / Double(own.count - 1)
    let late = max(Int((seconds / step).rounded()), 1)
    for place in own.indices.reversed() {
      samples[own[place]].angularVelocity = samples[own[max(place - late, 0)]].angularVelocity
    }
  }

  private func copy(_ samples: inout [ImuSample], from sensor: Int, to other: Int) {
    let (own, theirs) = (
      samples.indices.filter { samples[$0].sensor == sensor },
      samples.indices.filter { samples[$0].sensor == other }
    )
    for (one, two) in zip(own, theirs) {
      samples[two].acceleration = samples[one].acceleration
      samples[two].angularVelocity = samples[one].angularVelocity
    }
  }

  private func spoilTimes(_ samples: inout [ImuSample], _ chance: inout Chance) {
    var rows: [SampleTime] = []
    for sample in samples where rows.last != sample.time { rows.append(sample.time) }
    var stamps = rows
    switch self {
    case .packets:
      let count = chance.whole(2...12)
      for index in rows.indices { stamps[index] = rows[index / count * count] }
    case .coarse:
      let unit = chance.one(of: [100_000_000, 50_000_000, 1_000_000_000] as [Int64])
      for index in rows.indices {
        stamps[index] = SampleTime(nanoseconds: rows[index].nanoseconds / unit * unit)
      }
    case .stray:
      let begin = chance.whole(100...(rows.count - 100))
      let by = chance.one(of: [3600, 7, 0.6, -0.5, -40, 1e6])
      for index in begin..<(begin + chance.whole(1...5)) {
        stamps[index] = rows[index].advanced(bySeconds: by)
      }
    case .setBack:
      let begin = chance.whole((rows.count / 4)...(3 * rows.count / 4))
      let by = chance.one(of: [-3600, -86_400, -65.536, -12.3, 3600])
      for index in rows.indices {
        stamps[index] = rows[index].advanced(bySeconds: 90_000 + (index >= begin ? by : 0))
      }
    case .late:
      for index in rows.indices.dropLast() where chance.once(in: 50) { stamps.swapAt(index, index + 1) }
    case .glued:
      samples += samples
      return
    case .cut:
      samples.removeLast(samples.count - chance.whole(50...samples.count))
      return
    default:
      let (length, every) = (chance.number(0.02, 0.09), chance.number(2, 5))
      samples.removeAll { $0.time.seconds.truncatingRemainder(dividingBy: every) > every - length }
      return
    }
    var row = -1
    var last: SampleTime?
    for index in samples.indices {
      if samples[index].time != last { row += 1 }
      last = samples[index].time
      samples[index].time = stamps[row]
    }
  }
}
