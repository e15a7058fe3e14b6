import GaitModel

/// How a record is written. Numbers are little-endian; a text is its length in bytes (32 bits), then UTF-8.
///
///     length of the body (32 bits) | CRC-32C of the body (32 bits) | body: kind (8 bits), fields
///
/// A body has at least one byte, so that zeros, which a power cut can leave at the end, are no record.
extension JournalRecord {
  /// The first bytes of a journal.
  static let magic = Array("gangart walk 1\n".utf8)
  /// Bytes before the body.
  static let frameSize = 8
  /// No body is longer; a length beyond it is damage.
  static let largestBody = 16 << 20

  /// The first byte of a body.
  private enum Kind: UInt8 {
    case hello = 1
    case bytes
    case tick
    case note
    case lost
    case returned
    case bye
    case mark
  }

  /// Appends the whole record.
  func append(to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes += repeatElement(0, count: Self.frameSize)
    appendBody(to: &bytes)
    let body = bytes[(start + Self.frameSize)...]
    let frame = UInt32(body.count).littleEndianBytes + Checksum.crc32c(body).littleEndianBytes
    bytes.replaceSubrange(start..<(start + Self.frameSize), with: frame)
  }

  private func appendBody(to bytes: inout [UInt8]) {
    switch self {
    case .hello(let heading):
      bytes.append(Kind.hello.rawValue)
      heading.append(to: &bytes)
    case .bytes(let source, let arrival, let data):
      bytes.append(Kind.bytes.rawValue)
      bytes.append(field: source)
      bytes.append(field: arrival)
      bytes += data
    case .tick(let time):
      bytes.append(Kind.tick.rawValue)
      bytes.append(field: time)
    case .mark(let time, .note, let text):
      bytes.append(Kind.note.rawValue)
      bytes.append(field: time)
      bytes.append(field: text)
    case .mark(let time, let mark, let text):
      bytes.append(Kind.mark.rawValue)
      bytes.append(field: time)
      bytes.append(field: mark.rawValue)
      bytes.append(field: text)
    case .lost(let source, let time, let reason):
      bytes.append(Kind.lost.rawValue)
      bytes.append(field: source)
      bytes.append(field: time)
      bytes.append(field: reason)
    case .returned(let source, let time):
      bytes.append(Kind.returned.rawValue)
      bytes.append(field: source)
      bytes.append(field: time)
    case .bye(let time, let interrupted):
      bytes.append(Kind.bye.rawValue)
      bytes.append(field: time)
      bytes.append(interrupted == nil ? 0 : 1)
      if let interrupted { bytes.append(field: interrupted) }
    }
  }

  /// The record with this body; `nil` when the bytes are none.
  init?(body: ArraySlice<UInt8>) {
    var fields = JournalFields(body)
    guard let first = fields.byte(), let kind = Kind(rawValue: first) else { return nil }
    switch kind {
    case .hello:
      guard let heading = WalkHeading(&fields) else { return nil }
      self = .hello(heading)
    case .bytes:
      guard let source = fields.count(), let arrival = fields.time() else { return nil }
      self = .bytes(source: source, arrival: arrival, data: fields.rest())
    case .tick:
      guard let time = fields.time() else { return nil }
      self = .tick(time)
    case .note:
      guard let time = fields.time(), let text = fields.text() else { return nil }
      self = .mark(time, .note, text: text)
    case .mark:
      guard let time = fields.time(), let mark = fields.text().flatMap(WalkMark.init(rawValue:)),
        let text = fields.text()
      else { return nil }
      self = .mark(time, mark, text: text)
    case .lost:
      guard let source = fields.count(), let time = fields.time(), let reason = fields.text() else {
        return nil
      }
      self = .lost(source: source, at: time, reason: reason)
    case .returned:
      guard let source = fields.count(), let time = fields.time() else { return nil }
      self = .returned(source: source, at: time)
    case .bye:
      guard let time = fields.time(), let hasReason = fields.byte() else { return nil }
      let reason = hasReason == 0 ? nil : fields.text()
      self = .bye(time, interrupted: reason)
    }
    guard fields.isEmpty else { return nil }
  }
}

extension WalkHeading {
  /// Appends the heading's fields.
  fileprivate func append(to bytes: inout [UInt8]) {
    bytes.append(field: generator)
    bytes.append(field: startedAt)
    bytes.append(field: subject.heightMetres)
    bytes.append(field: subject.speedScale)
    bytes.append(field: subject.person.text)
    bytes.append(field: sources.count)
    for source in sources {
      bytes.append(field: source.name)
      bytes.append(field: source.protocolName)
      bytes.append(field: source.settings)
      bytes.append(field: source.sensors.count)
      for sensor in source.sensors {
        bytes.append(field: sensor.number)
        bytes.append(field: sensor.worn.place.name)
        bytes.append(sensor.worn.channels.rawValue)
      }
    }
    coaching?.append(to: &bytes)
  }

  /// A heading from its fields; `nil` when they are none.
  fileprivate init?(_ fields: inout JournalFields) {
    guard let generator = fields.text(), let startedAt = fields.text(), let height = fields.optionalNumber(),
      let scale = fields.optionalNumber(), let person = fields.text().flatMap({ PersonCode($0) }),
      let count = fields.count()
    else { return nil }
    var sources: [Source] = []
    for _ in 0..<count {
      guard let name = fields.text(), let protocolName = fields.text(), let settings = fields.text(),
        let sensorCount = fields.count()
      else { return nil }
      var source = Source(name: name, protocolName: protocolName, settings: settings, sensors: [])
      for _ in 0..<sensorCount {
        guard let number = fields.count(), let place = fields.text().flatMap({ Place(name: $0) }),
          let channels = fields.byte()
        else { return nil }
        let worn = WornSensor(place: place, channels: ChannelSet(rawValue: channels))
        source.sensors.append(Sensor(number: number, worn: worn))
      }
      sources.append(source)
    }
    var coaching: CoachSettings?
    if !fields.isEmpty {
      // Walks without a coach end here.
      guard let settings = CoachSettings(&fields) else { return nil }
      coaching = settings
    }
    self.init(
      generator: generator, startedAt: startedAt,
      subject: Subject(heightMetres: height.value, speedScale: scale.value, person: person),
      sources: sources, coaching: coaching)
  }
}
