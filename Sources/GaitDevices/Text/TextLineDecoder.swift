import GaitModel
import GaitText

// Lines of text: what microcontroller sketches and loggers print, one sample a line. Among those who send
// such lines: SparkFun's 9DoF Razor IMU and OpenLog Artemis, Arduino sketches for its Serial Plotter, and
// most of what is built at home. Product names are marks of their owners.
//
// Documents: firmware of the 9DoF Razor IMU M0 (2019) and the OpenLog Artemis (2025), SparkFun; for the rest
// there is none. Every line ends with 0A, or 0D 0A; at most 8,192 bytes.
//
//   (a) 1023, 0.01, -0.02, 0.98, …      numbers between , ; tab or blank
//   (b) ax:0.01, ay:-0.02, az:0.98 …    labels with : or =
//   (c) aX,aY,aZ,gX,gY,gZ               a line of names, and then (a); it may come again
//   (d) {"ax":0.01,"acc":{"x":1,…}, …}  a JSON object a line, with objects and lists in it
//   (e) Accel X: 0.01, Y: -0.02, …      axes behind the name of what they belong to, units behind the numbers
//       Gyro X: 0.5, Y: 0.25, …         a sample may take several labelled lines (TextLineJoining)
//
// Which column is what comes from the names, from the user, or from the count of numbers (TextLearning has the
// table). Units come from the names (`acc_x_g`), the product (Razor, Artemis), the user, or are guessed from a
// sensor at rest: gravity gives the unit of acceleration, and by custom that of angular velocity. Guesses are
// stated. Nothing is emitted before the units are known: the 50 lines that teach are not given out, since
// their time would be wrong by then.
//
// Clocks are given as microseconds, whatever the line says; one that begins again after 32 bits is continued, also
// where it is printed with a sign. A clock without a unit in its name is derived from its steps. Lines without a
// clock are counted where the user says how many there are a second (`rate`): a file knows no arrival.
//
// There is no integrity check: a damaged digit is another number. So this decoder is never chosen by itself.

/// Lines of text to readings; see the top of the file for what is read.
public struct TextLineDecoder: DeviceDecoder {
  /// What the protocol is.
  public static let profile = DeviceProfile(
    id: "text", name: "lines of text", baudRates: [115_200, 9600, 57_600, 230_400, 460_800, 921_600],
    integrity: .none, ticksPerSecond: 1_000_000, tickBits: nil,
    settings: [
      DeviceSetting(key: "columns", example: "t_ms,ax,ay,az,gx,gy,gz"),
      DeviceSetting(key: "acc", example: "g"),
      DeviceSetting(key: "gyr", example: "deg/s"),
      DeviceSetting(key: "rate", example: "100"),
    ],
    document: "none; SparkFun 9DoF Razor IMU M0 (2019) and OpenLog Artemis (2025) among others")

  private static let longestLine = 8192
  /// So many bytes of a line that is not understood are shown.
  private static let longestShown = 60
  /// So many lines in a row that do not fit mean that the device sends something else now.
  private static let misfitsUntilAnew = 20
  /// A turn faster than any wearable measures shows that rad/s was a wrong guess, in rad/s.
  private static let fastestInRadians = 40.0

  private let settings: Settings
  private var framing = LineFraming(longest: TextLineDecoder.longestLine)
  private var isFirst = true
  private var fields = TextLineFields()
  private var values: [Double] = []
  private var source = Source.nothing
  private var layout: TextLayout?
  /// The columns of the last line of names.
  private var header: [TextColumn] = []
  private var learning = TextLearning()
  private var isReady = false
  private var isRotationGuessed = false
  private var misfits = 0
  private var lastAdvice: DeviceRemark?
  /// Of the lines in a row that do not fit, the one with the most fields, and whether it was shown.
  private var misfitLine: [UInt8] = []
  private var misfitFields = 0
  private var hasShownLine = false
  private var longLines = 0
  /// Lines that were samples so far.
  private var samples = 0
  private var clock = TextClock()
  private var joining = TextLineJoining()

  /// A decoder that learns everything.
  public init() {
    self.init(Settings())
  }

  /// A decoder that knows what the user knows.
  public init(_ settings: Settings) {
    self.settings = settings
    if let columns = settings.columns { learn(TextLayout(columns), from: .settings) }
  }

  /// Takes the next bytes.
  public mutating func consume(_ bytes: some Sequence<UInt8>, into sink: inout some DecoderSink & ~Copyable) {
    bytes.forEachByte { take($0, into: &sink) }
  }

  private mutating func take(_ byte: UInt8, into sink: inout some DecoderSink & ~Copyable) {
    switch framing.take(byte) {
    case .more: break
    case .whole: endLine(into: &sink)
    case .tooLong:
      sink.rejected(.badLength, at: framing.lineOffset)
      longLines += 1
      // One alone may be noise.
      if longLines > 1, !isReady { advise(.longLines(limit: Self.longestLine), into: &sink) }
    }
  }

  /// Ends the stream.
  public mutating func finish(into sink: inout some DecoderSink & ~Copyable) {
    if framing.isIncomplete { sink.rejected(.truncated, at: framing.lineOffset) }
    framing.next()
  }

  private mutating func endLine(into sink: inout some DecoderSink & ~Copyable) {
    framing.dropCarriageReturn()
    if framing.line.isEmpty, !isFirst { joining.blank() }
    if framing.isIncomplete, let reason = readLine(into: &sink) {
      sink.rejected(reason, at: framing.lineOffset)
    }
    isFirst = false
    framing.next()
  }

  /// Reads a whole line; gives the reason when it cannot.
  private mutating func readLine(into sink: inout some DecoderSink & ~Copyable) -> FrameRejection? {
    guard fields.read(framing.line) else { return isFirst ? .truncated : .badChecksum }
    guard !fields.fields.isEmpty else { return nil }
    if fields.isNames {
      if source == .settings { return nil }
      if let named = TextLayout(names: fields.fields.map { fields.bytes[$0.name] }) {
        if header != named.columns || source != .header { learn(named, from: .header) }
        header = named.columns
        return nil
      }
    }
    // The first line may lack its beginning, and a number without its first digits is still a number.
    if isFirst { return .truncated }
    if joining.isOn {
      switch joining.take(framing.line, fields) {
      case .alone, .whole: guard fields.read(joining.joined) else { return .badChecksum }
      case .part: return nil
      case .foreign: return countMisfit(.badChecksum, into: &sink)
      }
    } else if joining.learn(framing.line, fields) {
      // The line that showed it may begin the next sample.
      let line = fields
      joinLines()
      _ = joining.take(framing.line, line)
      return nil
    }
    if layout == nil, source == .nothing { begin() }
    if let misfit = misfit() { return countMisfit(misfit, into: &sink) }
    misfits = 0
    misfitFields = 0
    values.removeAll(keepingCapacity: true)
    for index in 0..<fields.fields.count { values.append(fields.fields[index].number ?? 0) }
    guard isReady, let layout else { return learnFromLine(into: &sink) }
    // It may be half a sample.
    if joining.isOpen, fields.isLabelled { return nil }
    return emit(layout, into: &sink)
  }

  private mutating func countMisfit(
    _ reason: FrameRejection, into sink: inout some DecoderSink & ~Copyable
  ) -> FrameRejection {
    misfits += 1
    keepMisfit()
    if misfits >= Self.misfitsUntilAnew {
      adviseOnMisfits(into: &sink)
      if source != .settings { forget() }
    }
    return reason
  }

  // MARK: Learning

  /// Several lines have turned out to be one sample: its labels say what is in it, whatever columns were named for a line.
  private mutating func joinLines() {
    guard fields.read(joining.joined),
      let named = TextLayout(names: fields.fields.map { fields.bytes[$0.name] })
    else { return }
    learn(named, from: .labels(fields.labels))
    misfits = 0
  }

  /// Takes columns from the first line that has numbers.
  private mutating func begin() {
    if fields.isLabelled, let named = TextLayout(names: fields.fields.map { fields.bytes[$0.name] }) {
      learn(named, from: .labels(fields.labels))
    } else if fields.isPlain, TextLearning.canGuess(fields.fields.count) {
      source = .count(fields.fields.count)
    }
  }

  private mutating func learn(_ layout: TextLayout, from source: Source) {
    var layout = layout
    if let unit = settings.accelerationUnit { layout.acceleration = unit }
    if let unit = settings.angularVelocityUnit { layout.angularVelocity = unit }
    self.layout = layout
    self.source = source
    isReady = layout.isComplete
    isRotationGuessed = false
    learning.clear()
  }

  private mutating func forget() {
    layout = nil
    source = .nothing
    isReady = false
    misfits = 0
    joining.forget()
    learning.clear()
  }

  private mutating func learnFromLine(into sink: inout some DecoderSink & ~Copyable) -> FrameRejection? {
    for value in values where !value.isFinite { return .implausibleValue }
    learning.add(values, decimals: fields.fields.indices.map { fields.hasDecimals($0) })
    guard learning.isFull else { return nil }
    let outcome =
      layout.map { learning.units(of: $0) }
      ?? learning.guess(
        acceleration: settings.accelerationUnit, angularVelocity: settings.angularVelocityUnit)
    let hadUnits = layout?.hasUnits ?? false
    learning.clear()
    switch outcome {
    case .unknown(let advice):
      advise(advice, into: &sink)
    case .layout(let found):
      isRotationGuessed = layout?.angularVelocity == nil && settings.angularVelocityUnit == nil
      layout = found
      if let unit = settings.accelerationUnit { layout?.acceleration = unit }
      if let unit = settings.angularVelocityUnit { layout?.angularVelocity = unit }
      isReady = true
      if !hadUnits {
        sink.message(.guessed((layout ?? found).parts))
      } else if let unit = found.clock?.unit {
        sink.message(.clockUnit(unit.symbol))
      }
    }
    return nil
  }

  /// Keeps the line to be shown.
  private mutating func keepMisfit() {
    guard !hasShownLine, misfits == 1 || fields.fields.count > misfitFields else { return }
    misfitFields = fields.fields.count
    misfitLine.removeAll(keepingCapacity: true)
    for index in 0..<min(framing.line.count, Self.longestShown) { misfitLine.append(framing.line[index]) }
  }

  /// Says, once, why no line is understood, with a line as it was seen.
  private mutating func adviseOnMisfits(into sink: inout some DecoderSink & ~Copyable) {
    guard !hasShownLine, longLines < 2, source == .nothing || source == .settings else { return }
    hasShownLine = true
    let line = DeviceText.shown(misfitLine)
    if source == .settings {
      advise(.strangeLine(line, columns: layout?.columns.count), into: &sink)
    } else {
      // Columns of words, such as a date, can be named as well.
      let isRow = fields.isLabelled || fields.fields.count { $0.number != nil && !$0.isLabelled } >= 3
      advise(isRow ? .unknownColumns(line: line) : .strangeLine(line, columns: nil), into: &sink)
    }
  }

  /// Says what would help, once.
  private mutating func advise(_ advice: DeviceRemark, into sink: inout some DecoderSink & ~Copyable) {
    if advice != lastAdvice { sink.message(advice) }
    lastAdvice = advice
  }

  /// Why the line does not have the form that was learned; `nil` when it has.
  private func misfit() -> FrameRejection? {
    switch source {
    case .nothing:
      return .unknownMessage
    case .labels(let labels):
      if fields.fields.count != layout?.columns.count { return .badLength }
      return fields.labels == labels && fields.isLabelled ? nil : .badChecksum
    case .count(let count):
      if !fields.isPlain { return .unknownMessage }
      return fields.fields.count == count ? nil : .badLength
    case .settings, .header:
      guard let layout else { return .unknownMessage }
      if fields.fields.count != layout.columns.count { return .badLength }
      for index in 0..<layout.columns.count where layout.isNeeded(index) {
        if fields.fields[index].number == nil { return .unknownMessage }
      }
      return nil
    }
  }

  // MARK: Readings

  private mutating func emit(
    _ layout: TextLayout, into sink: inout some DecoderSink & ~Copyable
  ) -> FrameRejection? {
    samples += 1
    var reading = DeviceReading(ticks: nil)
    reading.acceleration = vector(layout.triple(.acceleration), layout.acceleration)
    reading.angularVelocity = vector(layout.triple(.angularVelocity), layout.angularVelocity)
    reading.linearAcceleration = vector(layout.triple(.linearAcceleration), layout.acceleration)
    reading.magneticField = vector(layout.triple(.magneticField), layout.magneticField)
    if isRotationGuessed, layout.angularVelocity == TextUnits.radiansPerSecond,
      let rotation = reading.angularVelocity, rotation.isFinite, !rotation.staysWithin(Self.fastestInRadians)
    {
      isRotationGuessed = false
      self.layout?.angularVelocity = TextUnits.degreesPerSecond
      reading.angularVelocity = rotation * DeviceUnits.degree
      sink.message(.degreesAfterAll)
    }
    let limit = DeviceUnits.greatestAcceleration
    guard
      reading.acceleration?.staysWithin(limit) ?? true,
      reading.linearAcceleration?.staysWithin(limit) ?? true,
      reading.angularVelocity?.staysWithin(DeviceUnits.greatestAngularVelocity) ?? true,
      reading.magneticField?.isFinite ?? true
    else { return .implausibleValue }
    if let column = layout.clock {
      guard let ticks = clock.microseconds(values[column.column], column.unit) else {
        return .implausibleValue
      }
      reading.ticks = ticks
    } else if let rate = settings.rateHertz {
      reading.ticks = UInt64(exactly: (Double(samples - 1) * 1e6 / rate).rounded())
    }
    sink.reading(reading)
    return nil
  }

  private func vector(_ columns: [Int]?, _ unit: TextUnit?) -> Vector3? {
    guard let columns, let unit else { return nil }
    return Vector3(values[columns[0]], values[columns[1]], values[columns[2]]) * unit.factor
  }
}
