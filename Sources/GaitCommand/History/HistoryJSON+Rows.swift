import GaitHistory

/// The rows of one walk as JSON.
extension HistoryJSON {
  /// One minute.
  struct Minute: Encodable {
    let minute: Int
    let measuredS: Int
    let walkingS: Int
    let cadenceSpm: Double?
    let walkingSpeedMps: Double?
    let armRomLeftDeg: Double?
    let armRomRightDeg: Double?
    let staticLoadingIndex: Double?
    let pace: String?

    init(_ minute: WalkDetail.Minute) {
      self.minute = minute.number
      measuredS = minute.measuredSeconds
      walkingS = minute.walkingSeconds
      cadenceSpm = minute.cadenceStepsPerMinute
      walkingSpeedMps = minute.speedMetresPerSecond
      armRomLeftDeg = minute.armRangeLeftDegrees
      armRomRightDeg = minute.armRangeRightDegrees
      staticLoadingIndex = minute.staticLoadingIndex
      pace = minute.pace
    }
  }

  /// One bout.
  struct Bout: Encodable {
    let startS: Double?
    let endS: Double?
    let steps: Int
    let cadenceSpm: Double?
    let walkingSpeedMps: Double?
    let strideLengthM: Double?
    let pace: String?

    init(_ bout: WalkDetail.Bout) {
      startS = rounded(bout.startSeconds)
      endS = rounded(bout.endSeconds)
      steps = bout.steps
      cadenceSpm = rounded(bout.cadenceStepsPerMinute)
      walkingSpeedMps = rounded(bout.speedMetresPerSecond)
      strideLengthM = rounded(bout.strideLengthMetres)
      pace = bout.pace
    }
  }

  /// A mark of discomfort.
  struct Symptom: Encodable {
    let timeS: Double?
    let interval: Int
    let timeToSymptomS: Double?
    let note: String?

    init(_ symptom: WalkDetail.Symptom, withNote: Bool) {
      timeS = rounded(symptom.timeSeconds)
      interval = symptom.interval
      timeToSymptomS = rounded(symptom.timeToSymptomSeconds)
      note = withNote && !symptom.note.isEmpty ? symptom.note : nil
    }
  }

  /// A pause that is over.
  struct Pause: Encodable {
    let timeS: Double?
    let basis: String
    let interval: Int
    let pauseS: Double?
    let reliefS: Double?

    init(_ pause: WalkDetail.Pause) {
      timeS = rounded(pause.timeSeconds)
      basis = pause.basis
      interval = pause.interval
      pauseS = rounded(pause.pauseSeconds)
      reliefS = rounded(pause.reliefSeconds)
    }
  }

  /// Words of the walker.
  struct Note: Encodable {
    let timeS: Double?
    let writtenAt: String?
    let text: String

    init(_ note: WalkDetail.Note) {
      timeS = rounded(note.timeSeconds)
      writtenAt = note.writtenAt
      text = note.text
    }
  }

  /// A connection to a device.
  struct Device: Encodable {
    let source: String
    let `protocol`: String
    let places: [String]
    let losses: Int

    init(_ device: WalkRows.Device) {
      source = device.source
      `protocol` = device.protocolName
      places = device.places
      losses = device.losses
    }
  }
}
