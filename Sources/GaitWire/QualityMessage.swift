public import GaitModel

extension QualityNotice {
  /// One plain English sentence or two: what happened, where, and what to do about it.
  ///
  /// Made from the notice's numbers as they are written in JSON, so that a notice read back says the same.
  public var message: String {
    var bytes: [UInt8] = []
    QualityMessage(self).append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Puts a notice into words. The words hold no quotes, backslashes or control characters.
struct QualityMessage {
  private let notice: QualityNotice

  /// The words for this notice.
  init(_ notice: QualityNotice) {
    self.notice = notice
  }

  /// Appends the words as UTF-8.
  func append(to text: inout [UInt8]) {
    if let place = notice.place {
      text.append(place: place)
    } else {
      text.append(text: "recording")
    }
    text.append(text: ": ")
    switch notice.code {
    case .gap: appendGap(to: &text)
    case .sensorLost: appendSensorLost(to: &text)
    case .clockJump: appendClockJump(to: &text)
    case .rateLow, .rateDrift: appendRate(to: &text)
    case .gravityRemoved, .scaleError, .unitConverted: appendScale(to: &text)
    case .clipped, .nonFinite, .duplicateTime, .lateSample: appendSamples(to: &text)
    case .looseMount:
      text.append(text: "the sensor moves against the body")
      appendWhen(to: &text)
      text.append(text: ". Tighten the strap.")
    }
  }

  // Time.

  /// The rules for gaps: filled up to 50 ms, bridged up to a second, a break of the walk beyond.
  private func appendGap(to text: inout [UInt8]) {
    let length = FixedDecimal(from: notice.start, to: notice.end)
    if length.value <= Thresholds.Intake.bridgedGap.value {
      text.append(decimal: length.rounded(to: 3))
      text.append(text: " s without samples; the gap is filled from its edges.")
    } else if length.value <= Thresholds.Intake.settlingGap.value {
      text.append(decimal: length.rounded(to: 2))
      text.append(text: " s without samples; the strides across it are left out.")
    } else {
      text.append(decimal: length.rounded(to: 1))
      text.append(text: " s without samples; the walk is split there.")
    }
  }

  private func appendSensorLost(to text: inout [UInt8]) {
    text.append(text: "no samples after ")
    append(notice.start, to: &text)
    text.append(text: ". Check its battery and its connection.")
  }

  private func appendClockJump(to text: inout [UInt8]) {
    text.append(text: "the time stamps leap")
    appendValue(after: " by ", unit: " s", to: &text)
    text.append(text: " at ")
    append(notice.start, to: &text)
    text.append(text: ". Was the clock set, or were two files joined?")
  }

  // Rate and scale.

  private func appendRate(to text: inout [UInt8]) {
    if notice.code == .rateLow {
      text.append(text: "too few samples a second for some measures")
      appendValue(after: " (", unit: " Hz)", to: &text)
      text.append(text: ". Record at 100 Hz if the sensor can.")
    } else {
      text.append(text: "the sampling rate changes")
      appendValue(after: " to ", unit: " Hz", to: &text)
      appendWhen(to: &text)
      text.append(text: ". The time stamps are trusted; check the settings of the recorder.")
    }
  }

  private func appendScale(to text: inout [UInt8]) {
    switch notice.code {
    case .gravityRemoved:
      text.append(text: "the acceleration lacks gravity")
      appendValue(after: " (", unit: " m/s² on average)", to: &text)
      text.append(text: ". Use the file that includes gravity, or name these columns linacc.")
    case .scaleError:
      text.append(text: "at rest the acceleration is not 9.81 m/s²")
      appendValue(after: " but ", unit: " m/s²", to: &text)
      text.append(text: ". Check its unit, or calibrate the sensor.")
    default: appendUnit(to: &text)
    }
  }

  /// Which unit it is shows in the size of the number: 1 at rest is gravity, 1000 a thousandth of it.
  private func appendUnit(to text: inout [UInt8]) {
    let decimals = QualityValueField(notice.code).decimals
    guard let value = notice.value, let written = FixedDecimal(value, decimals: decimals) else {
      text.append(text: "the numbers look like another unit, or were converted. Check the units of the file.")
      return
    }
    switch written.value {
    case ..<5:
      text.append(text: "the acceleration looks like units of gravity")
      appendValue(after: " (", unit: " at rest)", to: &text)
      text.append(text: ". Multiply these columns by 9.80665.")
    case 500...:
      text.append(text: "the acceleration looks like thousandths of gravity")
      appendValue(after: " (", unit: " at rest)", to: &text)
      text.append(text: ". Multiply these columns by 0.00980665.")
    default:
      text.append(text: "the angular velocity looks like degrees a second")
      appendValue(after: " (", unit: " on average)", to: &text)
      text.append(text: ". Multiply these columns by 0.0174533.")
    }
  }

  // Single samples.

  private func appendSamples(to text: inout [UInt8]) {
    switch notice.code {
    case .clipped:
      appendCount(" stands", " stand", to: &text)
      text.append(text: " at the end of the sensor's range")
      appendWhen(to: &text)
      text.append(text: "; peaks are cut off. Choose a larger range.")
    case .nonFinite:
      appendCount(" holds", " hold", to: &text)
      text.append(text: " a number that is infinite, not a number or far too large")
      appendWhen(to: &text)
      text.append(text: ". Left out; check how the file was made.")
    case .duplicateTime:
      appendCount(" repeats", " repeat", to: &text)
      text.append(text: " an earlier time")
      appendWhen(to: &text)
      text.append(text: ". Only the first of each time is used.")
    default:
      appendCount(" comes", " come", to: &text)
      text.append(text: " after a newer one")
      appendWhen(to: &text)
      text.append(text: ". Left out; check the order of the rows.")
    }
  }

  // Parts.

  private func appendCount(
    _ singular: StaticString, _ plural: StaticString, to text: inout [UInt8]
  ) {
    guard let count = notice.count else {
      text.append(text: "samples")
      text.append(text: plural)
      return
    }
    text.append(integer: count)
    text.append(text: count == 1 ? " sample" : " samples")
    text.append(text: count == 1 ? singular : plural)
  }

  /// The notice's number between `before` and `unit`; nothing at all when there is no number.
  private func appendValue(
    after before: StaticString, unit: StaticString, to text: inout [UInt8]
  ) {
    let decimals = QualityValueField(notice.code).decimals
    guard let value = notice.value, let written = FixedDecimal(value, decimals: decimals) else { return }
    text.append(text: before)
    text.append(decimal: written.rounded(to: decimals - 1))
    text.append(text: unit)
  }

  private func appendWhen(to text: inout [UInt8]) {
    if FixedDecimal(notice.start) == FixedDecimal(notice.end) {
      text.append(text: " at ")
      append(notice.start, to: &text)
    } else {
      text.append(text: " between ")
      append(notice.start, to: &text)
      text.append(text: " and ")
      append(notice.end, to: &text)
    }
  }

  private func append(_ time: SampleTime, to text: inout [UInt8]) {
    text.append(decimal: FixedDecimal(time).rounded(to: 1))
    text.append(text: " s")
  }
}
