import GaitModel

/// The sentence of a notice in English: the same as in machine output.
struct EnglishNotice {
  let notice: QualityNotice

  private var parts: NoticeParts { NoticeParts(notice: notice, language: .en) }

  var text: String {
    switch notice.code {
    case .gap: gap
    case .sensorLost: "no samples after \(parts.start). Check its battery and its connection."
    case .clockJump: jump
    case .rateLow:
      "too few samples a second for some measures\(parts.value(" (", 1, " Hz)")). "
        + "Record at 100 Hz if the sensor can."
    case .rateDrift:
      "the sampling rate changes\(parts.value(" to ", 1, " Hz"))\(when). "
        + "The time stamps are trusted; check the settings of the recorder."
    case .gravityRemoved where notice.channel == .angularVelocity:
      "gravity stands in the angular velocity: the columns of acceleration and angular velocity are exchanged. "
        + "Exchange their names."
    case .gravityRemoved:
      "the acceleration lacks gravity\(parts.value(" (", 2, " m/s² on average)")). "
        + "Use the file that includes gravity, or name these columns linacc."
    case .scaleError:
      "at rest the acceleration is not 9.81 m/s²\(parts.value(" but ", 2, " m/s²")). "
        + "Check its unit, or calibrate the sensor."
    case .unitConverted: unit
    case .looseMount: "the sensor moves against the body\(when). Tighten the strap."
    case .clipped:
      "\(samples("stands", "stand")) at the end of the sensor's range\(when); peaks are cut off. "
        + "Choose a larger range."
    case .nonFinite:
      "\(samples("holds", "hold")) a number that is infinite, not a number or far too large\(when). "
        + "Left out; check where the data come from."
    case .duplicateTime:
      "\(samples("repeats", "repeat")) an earlier time\(when). Only the first of each time is used."
    case .lateSample:
      "\(samples("comes", "come")) after a newer one\(when). Left out; check the order of the rows."
    case .burstyTime:
      "the rows come in packets or bursts; they are spread evenly\(parts.value(" at ", 1, " Hz")). "
        + "Nothing is left out; export the time of each sample if the recorder knows it."
    case .coarseTime:
      "the time stamps are coarser than the rows, which are spread evenly\(parts.value(" at ", 1, " Hz")). "
        + "Nothing is left out; export the times with all digits if you can."
    case .placeAssumed:
      "nobody said where this sensor was worn; it counts as worn here. Speed and whatever else depends on the "
        + "place rest on that: say it with --place."
    case .deadChannel, .frozen, .spike, .sameData, .channelsDisagree, .sidesDisagree, .clocksDisagree,
      .stepsMissed:
      distrust
    }
  }

  private var jump: String {
    guard notice.value == nil, let count = notice.count else {
      return "the time stamps leap\(parts.value(" by ", 3, " s")) at \(parts.start). "
        + "Was the clock set, or were two files joined?"
    }
    let rows = count == 1 ? "1 row carries a wrong time stamp" : "\(count) rows carry wrong time stamps"
    return "\(rows)\(when). Left out; the clock goes on as before."
  }

  /// What is not believed.
  private var distrust: String {
    switch notice.code {
    case .deadChannel:
      "the \(channel) stays at one value, or at none, from \(parts.start) on while the sensor moves. "
        + "It counts as lost; check the sensor."
    case .frozen:
      "all channels repeat one reading from \(parts.start) on. "
        + "It counts as lost; check the sensor and its connection."
    case .spike:
      "\(samples("holds", "hold")) a single reading that no body does\(when). "
        + "Left out; check cable and power."
    case .sameData:
      "the \(channel) carries the same numbers twice, in two sensors or two axes. "
        + "None of them is believed; check where the data come from."
    case .channelsDisagree:
      "gravity does not turn as the gyroscope says: sign, order or scale of an axis, or the timing, is wrong in "
        + "the acceleration or the angular velocity. What needs both is left out; check how the axes were named."
    case .sidesDisagree:
      "left and right of two sensors contradict each other. From here on no step is called left or "
        + "right; before, the sides may be wrong. Check which sensor was on which side."
    case .stepsMissed:
      "this foot did not come down in several strides of the other, as far as its sensor tells. From here on no step "
        + "rests on it, and steps before are missing; check how it is fastened, and its gyroscope."
    case .clocksDisagree where notice.place != nil:
      "foot and shank of this leg feel the same contacts\(parts.value(" ", 2, " s")) apart: the clocks of the two sensors are "
        + "apart. Its steps count, how it lands is not judged; set the clocks by one another before recording."
    default:
      "the steps of the legs' sensors do not fit together\(parts.value(" by ", 2, " s")): the clocks of the sensors are apart. "
        + "Each leg counts alone; set the clocks by one another before recording."
    }
  }

  private var channel: String {
    switch notice.channel {
    case .acceleration: "acceleration"
    case .angularVelocity: "angular velocity"
    case .linearAcceleration: "acceleration without gravity"
    case .magneticField: "magnetic field"
    case nil: "sensor"
    }
  }

  private var gap: String {
    let (length, gap) = parts.gap
    let what =
      switch gap {
      case .filled: "the gap is filled from its edges."
      case .bridged: "the strides across it are left out."
      case .split: "the walk is split there."
      }
    return "\(length) s without samples; \(what)"
  }

  private var unit: String {
    switch parts.unit {
    case .unclear:
      "the numbers look like another unit, or were converted. Check the units of the file."
    case .gravity:
      "the acceleration looks like units of gravity\(parts.value(" (", 3, " at rest)")). "
        + "Say --acc-unit g, or multiply these columns by 9.80665."
    case .thousandthsOfGravity:
      "the acceleration looks like thousandths of gravity\(parts.value(" (", 3, " at rest)")). "
        + "Say --acc-unit mg, or multiply these columns by 0.00980665."
    case .degrees:
      "the angular velocity looks like degrees a second\(parts.value(" (", 3, " on average)")). "
        + "Say --gyr-unit deg/s, or multiply these columns by 0.0174533."
    case .unknownAcceleration:
      "the acceleration is in no known unit\(parts.value(" (", 1, " on average)")). "
        + "Convert it to m/s² with the scale in the sensor's data sheet."
    case .unknownAngularVelocity:
      "the angular velocity is in no known unit\(parts.value(" (", 1, " on average)")), perhaps raw counts or "
        + "thousandths of degrees. Convert it to rad/s with the scale in the sensor's data sheet."
    }
  }

  private func samples(_ one: String, _ several: String) -> String {
    guard let count = notice.count else { return "samples \(several)" }
    return count == 1 ? "1 sample \(one)" : "\(count) samples \(several)"
  }

  private var when: String {
    parts.isMoment ? " at \(parts.start)" : " between \(parts.start) and \(parts.end)"
  }
}
