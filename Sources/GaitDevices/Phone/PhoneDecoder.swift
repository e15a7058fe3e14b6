import GaitModel
import GaitText

// Phones with an app that hands on what it measures: Sensor Logger, which pushes it, and phyphox, which is asked for it.
// "Sensor Logger" and "phyphox" are their makers' names.
//
// Documents: Sensor Logger's description of its pushes (2024), phyphox's description of its remote interface (1.1.8), as
// facts. Both are JSON, one document behind the other:
//
//   {"messageId":…,"sessionId":…,"deviceId":…,"payload":[{"name":"gyroscope","time":NS,"values":{"x":…,"y":…,"z":…}},…]}
//   {"buffer":{"accX":{"size":…,"updateMode":…,"buffer":[…]},…},"status":{…}}
//   {…,"inputs":[{"source":"accelerometer","outputs":[{"x":"accX"},…,{"t":"acc_time"}]},…],…}
//
//   name   accelerometer (without gravity), gravity, totalacceleration, gyroscope; others are not read
//   time   nanoseconds since 1970; x, y, z may stand beside it instead of in "values"
//   accX, accY, accZ, acc_time; gyrX, gyrY, gyrZ, gyr_time   phyphox: columns of numbers, times in seconds of measuring
//   inputs   phyphox: the experiment describes itself; from then on the buffers that it names are the columns
//
// m/s² and rad/s throughout. The order of samples in a document is not that of their times. Whether phyphox's acceleration
// holds gravity is what the experiment says of itself; where it has not, it is seen from its length, and nothing of it is
// given out before. Times that begin anew are a cleared experiment.
//
// There is no checksum but that of the network: a document must be whole JSON of one of these forms.

/// Documents of a phone's app to readings.
///
/// - Acceleration is the app's total, or its acceleration without gravity and its gravity of the same instant together.
/// - What has come once does not count again.
public struct PhoneDecoder: DeviceDecoder {
  /// What the protocol is.
  public static let profile = DeviceProfile(
    id: "phone", name: "phone (Sensor Logger, phyphox)", baudRates: [], integrity: .framing,
    ticksPerSecond: 1_000_000_000, tickBits: nil,
    document: "Sensor Logger, data pushing (2024); phyphox, remote interface communication (1.1.8)")

  /// The longest document.
  private static let longest = 1 << 20
  private var document: [UInt8] = []
  private var offset = 0
  private var depth = 0
  private var isText = false
  private var isEscaped = false
  private var isLost = false
  /// The last byte outside of texts that is no blank.
  private var previous: UInt8 = 0
  private var samples = PhoneSamples()
  private var columns = PhyphoxColumns()

  /// A decoder that has seen nothing.
  public init() {}

  /// Takes the next bytes.
  public mutating func consume(_ bytes: some Sequence<UInt8>, into sink: inout some DecoderSink & ~Copyable) {
    bytes.forEachByte { take($0, into: &sink) }
  }

  /// Ends the stream.
  public mutating func finish(into sink: inout some DecoderSink & ~Copyable) {
    // What waits for another document is given out at a clean end; a broken one may have had samples in between.
    if document.isEmpty {
      samples.emitRest(into: &sink)
    } else {
      sink.rejected(.truncated, at: offset - document.count)
    }
    next()
  }

  private mutating func take(_ byte: UInt8, into sink: inout some DecoderSink & ~Copyable) {
    offset += 1
    if document.isEmpty {
      guard byte == Ascii.openBrace else {
        // Between documents there may be blanks.
        if !isLost, !Ascii.isBlank(byte), byte != Ascii.newline {
          sink.rejected(.unknownMessage, at: offset - 1)
          isLost = true
        }
        return
      }
    }
    if !isText, !document.isEmpty, !isPossible(byte) {
      refuse(.badChecksum, into: &sink, before: 1)
      // Another document begins where the one before lacks its end.
      guard byte == Ascii.openBrace else { return }
    }
    document.append(byte)
    if !isText, !Ascii.isBlank(byte), byte != Ascii.newline { previous = byte }
    // Nothing of this kind stands in JSON: the document began by accident.
    // A line ends outside of texts alone, where they are told apart wrongly since a quote was lost.
    let isLineEnd = byte == Ascii.newline || byte == Ascii.carriageReturn
    guard document.count < Self.longest, !Ascii.isControl(byte) || isLineEnd && !isText else {
      refuse(document.count < Self.longest ? .badChecksum : .badLength, into: &sink)
      return
    }
    if isText {
      if isEscaped {
        isEscaped = false
      } else if byte == Ascii.backslash {
        isEscaped = true
      } else if byte == Ascii.quote {
        isText = false
      }
      return
    }
    switch byte {
    case Ascii.quote: isText = true
    case Ascii.openBrace, UInt8(ascii: "["): depth += 1
    case Ascii.closeBrace, UInt8(ascii: "]"):
      depth -= 1
      if depth == 0 { end(into: &sink) }
    default: break
    }
  }

  /// Whether a byte may follow in an object: a name or an end behind its brace, a brace only as a value, and behind a text
  /// nothing but what goes on or ends.
  private func isPossible(_ byte: UInt8) -> Bool {
    if Ascii.isBlank(byte) || byte == Ascii.newline { return true }
    if previous == Ascii.quote {
      return byte == Ascii.comma || byte == Ascii.colon || byte == Ascii.closeBrace
        || byte == UInt8(ascii: "]")
    }
    if previous == Ascii.openBrace { return byte == Ascii.quote || byte == Ascii.closeBrace }
    if byte == Ascii.openBrace {
      return previous == Ascii.colon || previous == Ascii.comma || previous == UInt8(ascii: "[")
    }
    return true
  }

  private mutating func refuse(
    _ reason: FrameRejection, into sink: inout some DecoderSink & ~Copyable, before: Int = 0
  ) {
    sink.rejected(reason, at: offset - before - document.count)
    isLost = true
    next()
  }

  private mutating func next() {
    document.removeAll(keepingCapacity: true)
    depth = 0
    isText = false
    isEscaped = false
    previous = 0
  }

  private mutating func end(into sink: inout some DecoderSink & ~Copyable) {
    if let reason = read(into: &sink) {
      samples.forget()
      columns.forget()
      refuse(reason, into: &sink)
      return
    }
    samples.emit(into: &sink)
    isLost = false
    next()
  }

  // MARK: What a document holds

  private mutating func read(into sink: inout some DecoderSink & ~Copyable) -> FrameRejection? {
    var cursor = JSONCursor()
    var isKnown = false
    var isPlausible = true
    var isDescription = false
    let isWhole = cursor.members(document, isObject: true) { cursor, name in
      if document.isText(name, "payload") {
        isKnown = true
        return cursor.members(document, isObject: false) { cursor, _ in
          readEntry(&cursor, &isPlausible)
        }
      }
      if document.isText(name, "buffer") {
        isKnown = true
        return columns.read(&cursor, document)
      }
      if document.isText(name, "inputs") {
        isDescription = true
        return cursor.skipValue(document)
      }
      return cursor.skipValue(document)
    }
    guard isWhole else { return .badChecksum }
    if isDescription {
      guard let buffers = PhyphoxBuffers(document) else { return .badChecksum }
      columns.begin(buffers)
      return nil
    }
    guard isKnown else { return .unknownMessage }
    if columns.beginAnew() {
      samples.emitRest(into: &sink)
      samples.beginAgain()
    }
    guard isPlausible, columns.give(to: &samples) else { return .implausibleValue }
    return nil
  }

  /// Reads one entry of Sensor Logger's payload.
  private mutating func readEntry(_ cursor: inout JSONCursor, _ isPlausible: inout Bool) -> Bool {
    var kind: PhoneSamples.Kind?
    var time: UInt64?
    var value = Vector3(repeating: .nan)
    let isWhole = cursor.members(document, isObject: true) { cursor, name in
      if document.isText(name, "name") {
        guard let text = cursor.text(document) else { return false }
        kind = Self.kind(document, text)
        return true
      }
      if document.isText(name, "time") {
        guard let digits = cursor.number(document) else { return false }
        time = DecimalField.unsigned(document, digits)
        return true
      }
      if document.isText(name, "values") {
        cursor.skipBlanks(document)
        guard cursor.index < document.count, document[cursor.index] == Ascii.openBrace else {
          return cursor.skipValue(document)
        }
        return cursor.members(document, isObject: true) { cursor, name in
          Self.readAxis(&cursor, name, document, &value)
        }
      }
      return Self.readAxis(&cursor, name, document, &value)
    }
    guard isWhole else { return false }
    guard let kind else { return true }
    guard let time, value.isFinite, value.staysWithin(Self.limit(kind)) else {
      isPlausible = false
      return true
    }
    if !samples.add(kind, time, value) { isPlausible = false }
    return true
  }

  private static func limit(_ kind: PhoneSamples.Kind) -> Double {
    kind == .rotation ? DeviceUnits.greatestAngularVelocity : DeviceUnits.greatestAcceleration
  }

  private static func kind(_ document: [UInt8], _ name: Range<Int>) -> PhoneSamples.Kind? {
    if document.isText(name, "accelerometer") { return .linear }
    if document.isText(name, "gravity") { return .gravity }
    if document.isText(name, "totalacceleration") { return .total }
    return document.isText(name, "gyroscope") ? .rotation : nil
  }

  private static func readAxis(
    _ cursor: inout JSONCursor, _ name: Range<Int>, _ document: [UInt8], _ value: inout Vector3
  ) -> Bool {
    guard name.count == 1, TextObject.isAxis(document[name.lowerBound]) else {
      return cursor.skipValue(document)
    }
    guard let digits = cursor.number(document) else { return false }
    value[Int(document[name.lowerBound] | 0x20) - 0x78] = DecimalField.number(document, digits) ?? .nan
    return true
  }
}
