import GaitModel

/// The sentence of a notice in English: the same as in machine output.
struct EnglishNotice {
  let notice: QualityNotice

  private var parts: NoticeParts { NoticeParts(notice: notice, language: .en) }

  var text: String {
    switch notice.code {
    case .gap: gap
    case .sensorLost: "no samples after \(parts.start). Check its battery and its connection."
    case .clockJump:
      "the time stamps leap\(parts.value(" by ", 3, " s")) at \(parts.start). "
        + "Was the clock set, or were two files joined?"
    case .rateLow:
      "too few samples a second for some measures\(parts.value(" (", 1, " Hz)")). "
        + "Record at 100 Hz if the sensor can."
    case .rateDrift:
      "the sampling rate changes\(parts.value(" to ", 1, " Hz"))\(when). "
        + "The time stamps are trusted; check the settings of the recorder."
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
        + "Left out; check how the file was made."
    case .duplicateTime:
      "\(samples("repeats", "repeat")) an earlier time\(when). Only the first of each time is used."
    case .lateSample:
      "\(samples("comes", "come")) after a newer one\(when). Left out; check the order of the rows."
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
        + "Multiply these columns by 9.80665."
    case .thousandthsOfGravity:
      "the acceleration looks like thousandths of gravity\(parts.value(" (", 3, " at rest)")). "
        + "Multiply these columns by 0.00980665."
    case .degrees:
      "the angular velocity looks like degrees a second\(parts.value(" (", 3, " on average)")). "
        + "Multiply these columns by 0.0174533."
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
