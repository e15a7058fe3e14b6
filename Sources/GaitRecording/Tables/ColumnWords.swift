import GaitModel

/// What the words of a column's name say, whoever wrote them.
struct ColumnWords {
  private(set) var axis: Axis?
  private(set) var channel: Channel?
  private(set) var isGravity = false
  private(set) var unit: TableUnit?
  /// A word for a unit that is not known.
  private(set) var unknownUnit: String?
  private(set) var place: Place?
  /// The words that say nothing of this, joined: what distinguishes one sensor from another.
  private(set) var label = ""
  /// Whether a word says that this is no reading of a sensor (an angle, a quaternion, a magnitude).
  private(set) var isOther = false

  /// Reads a name, and the cell of the line of units below it.
  init(_ name: String, unit below: String = "") {
    let tokens = NameTokens(name)
    let inBrackets = Self.bracketed(name)
    unit = TableUnit(word: below) ?? inBrackets.flatMap { TableUnit(word: $0) }
    if unit == nil {
      if TableUnit.isUnknownUnit(below, isBelow: true) {
        unknownUnit = below
      } else if let inBrackets, TableUnit.isUnknownUnit(inBrackets, isBelow: false) {
        unknownUnit = inBrackets
      }
    }
    var isLinear = false
    var side: Side?
    var rest: [String] = []
    for word in Self.apart(tokens.words) {
      if Self.others.contains(word) || Self.isOfQuaternion(word) { isOther = true }
      if let found = Axis(rawValue: word) {
        axis = axis ?? found
      } else if let found = Self.channel(word) {
        channel = channel ?? found
      } else if let (found, last) = Self.channelAndAxis(word) {
        channel = channel ?? found
        axis = last
      } else if Self.linearWords.contains(word) {
        isLinear = true
      } else if word == "gravity" || word == "grav" {
        isGravity = true
      } else if let found = Self.side(word) {
        side = found
      } else if let found = TableUnit(word: word), unit == nil, rest.count + 1 < tokens.words.count,
        axis != nil
      {
        unit = found
      } else if axis != nil, unit == nil, TableUnit.isUnknownUnit(word, isBelow: false) {
        unknownUnit = word
      } else if !Self.ignored.contains(word) {
        rest.append(word)
      }
    }
    if unit == nil, let at = tokens.words.firstIndex(where: { Axis(rawValue: $0) != nil }) {
      unit = TableUnit(word: tokens.words[(at + 1)...].joined())
    }
    if channel == nil, let quantity = unit?.quantity, axis != nil, rest.isEmpty {
      channel = Self.channel(of: quantity)
    }
    if isLinear, channel == .acceleration { channel = .linearAcceleration }
    place = Self.place(rest, side: side)
    label = (rest + (side.map { [$0.rawValue] } ?? [])).joined(separator: "_")
  }

  /// The column; `nil` when the words are not those of an axis of a reading.
  var column: TableColumn? {
    guard let axis, !isOther else { return nil }
    let reading: TableColumn.Reading
    if isGravity, channel == nil || channel == .acceleration {
      reading = .gravity
    } else if let channel {
      reading = .channel(channel)
    } else {
      return nil
    }
    if let unit, case .channel(let channel) = reading, Self.channel(of: unit.quantity) != channel,
      !(unit.quantity == .acceleration && channel == .linearAcceleration)
    {
      return nil
    }
    return TableColumn(
      role: .reading(reading, axis), unit: unit, unknownUnit: unit == nil ? unknownUnit : nil, place: place,
      label: label)
  }

  /// Words with the numbers at their ends apart, where what is left says something (`ax1`, `acc2`), and two
  /// letters that belong together in one (`a`, `x`).
  private static func apart(_ words: [String]) -> [String] {
    if words.count == 2, words[0].count == 1, Axis(rawValue: words[1]) != nil,
      channelAndAxis(words.joined()) != nil
    {
      return [words.joined()]
    }
    return words.flatMap { word -> [String] in
      let digits = String(word.reversed().prefix { $0.isNumber }.reversed())
      let stem = String(word.dropLast(digits.count))
      guard !digits.isEmpty, !stem.isEmpty, TableUnit(word: word) == nil,
        channel(stem) != nil || channelAndAxis(stem) != nil || Axis(rawValue: stem) != nil
      else { return [word] }
      return [stem, digits]
    }
  }

  // MARK: Words

  private static let linearWords: Set<String> = ["linear", "lin", "user", "free"]
  private static let others: Set<String> = [
    "quat", "quaternion", "quaternions", "q", "euler", "angle", "angles", "ang", "orientation", "ori", "roll",
    "pitch", "yaw", "dq", "dv", "mat",
    "matrix", "position", "pos", "magnitude", "absolute", "abs", "total", "norm", "delta", "earth", "global",
    "speed", "gps", "location", "attitude",
    "std", "mean", "var", "uncal", "raw2", "filtered", "bias", "jerk",
  ]
  /// `q0` to `q4`, `qw` to `qz`: the parts of a quaternion.
  private static func isOfQuaternion(_ word: String) -> Bool {
    word.count == 2 && word.hasPrefix("q") && word.last.map { "01234wxyz".contains($0) } == true
  }

  private static let ignored: Set<String> = [
    "m", "s", "s2", "ms2", "mps2", "rad", "rads", "radps", "deg", "dps", "g", "ut", "velocity", "rate",
    "field", "sensor", "imu", "raw", "calibrated",
    "vitesse", "velocidad", "velocita", "velocità", "velocidade", "vel", "axis", "achse", "value", "cal",
    "motion", "data", "device", "force", "specific", "wrtsensor", "in", "as", "meas",
  ]

  /// A word with plain letters for those with accents.
  private static func withoutAccents(_ word: String) -> String {
    guard word.utf8.contains(where: { $0 >= 0x80 }) else { return word }
    let plain: [Character: Character] = [
      "á": "a", "à": "a", "â": "a", "ã": "a", "é": "e", "è": "e", "ê": "e", "í": "i", "ì": "i", "ó": "o",
      "ò": "o",
      "ô": "o", "õ": "o", "ú": "u", "ù": "u", "ç": "c", "ñ": "n",
    ]
    return String(word.map { plain[$0] ?? $0 })
  }

  /// The channel that a word names.
  static func channel(_ word: String) -> Channel? {
    switch withoutAccents(word) {
    case "acc", "accel", "acceleration", "accelerometer", "accelerations", "acce", "akz", "beschl",
      "beschleunigung",
      "accelerometre", "aceleracion", "acelerometro", "accelerazione", "accelerometro", "aceleracao",
      "versnelling",
      "acceleratie", "przyspieszenie":
      .acceleration
    case "gyr", "gyro", "gyroscope", "gyrometer", "omega", "angvel", "angular", "rotation", "rot", "drehrate",
      "drehgeschwindigkeit", "winkelgeschwindigkeit", "gyroskop", "angulaire", "angolare", "giro",
      "giroscopio",
      "giroscopo", "rotacion":
      .angularVelocity
    case "mag", "magn", "magnet", "magnetometer", "magnetic": .magneticField
    case "linacc", "linaccel", "linearacc", "linearacceleration", "useracc", "lacc", "freeacc":
      .linearAcceleration
    default: nil
    }
  }

  /// Words such as `ax`, `accx`, `gyroz`.
  static func channelAndAxis(_ word: String) -> (Channel, Axis)? {
    guard let last = word.last, let axis = Axis(rawValue: String(last)) else { return nil }
    switch word.dropLast() {
    case "a": return (.acceleration, axis)
    case "g", "w": return (.angularVelocity, axis)
    case "m", "h": return (.magneticField, axis)
    case let stem: return channel(String(stem)).map { ($0, axis) }
    }
  }

  private static func channel(of quantity: TableUnit.Quantity) -> Channel {
    switch quantity {
    case .acceleration: .acceleration
    case .angularVelocity: .angularVelocity
    case .magneticField: .magneticField
    }
  }

  /// The side that a word names.
  static func side(_ word: String) -> Side? {
    switch word {
    case "left", "l", "links": .left
    case "right", "r", "rechts": .right
    default: nil
    }
  }

  /// The place that words name together with a side; `nil` when they name none.
  static func place(_ words: [String], side: Side?) -> Place? {
    let joined = words.joined()
    if let segment = segment(joined) { return Place(segment, side) }
    for prefix in Side.allCases {
      for form in [prefix.rawValue, String(prefix.rawValue.prefix(1))] where joined.hasPrefix(form) {
        if let segment = segment(String(joined.dropFirst(form.count))) { return Place(segment, prefix) }
      }
    }
    return nil
  }

  private static func segment(_ joined: String) -> Segment? {
    if let segment = Segment.allCases.first(where: { $0.rawValue.filter { $0 != "_" } == joined }) {
      return segment
    }
    switch joined {
    case "l3", "l4", "l5", "lumbar", "lowback", "back", "waist", "belt", "sacrum", "trunk": return .lowerBack
    case "hip", "hips": return .pelvis
    case "chest", "thorax": return .sternum
    case "arm": return .upperArm
    case "lowerarm": return .forearm
    case "leg", "lowerleg", "shin", "calf", "tibia": return .shank
    case "upperleg", "femur": return .thigh
    case "shoe", "heel", "instep", "calcn": return .foot
    default: return nil
    }
  }

  /// What stands in the last pair of brackets.
  private static func bracketed(_ name: String) -> String? {
    guard let open = name.firstIndex(where: { $0 == "(" || $0 == "[" }),
      let close = name.lastIndex(where: { $0 == ")" || $0 == "]" }), open < close
    else { return nil }
    return String(name[name.index(after: open)..<close])
  }
}
