import GaitModel

/// Guesses which legal column a foreign name means. Only ever used to word a message: nothing is read
/// under a guessed name.
enum ColumnSuggestion {
  /// The legal name that `name` most likely means; `nil` if nothing comes close.
  static func reading(for name: String) -> ColumnName? {
    if let place = Place(name: name) { return .reading(place, .acceleration, .x) }
    return fromWords(NameTokens(name).words) ?? closest(to: name)
  }

  /// Looks for an axis, a channel, a side and a place among the words, in any order.
  private static func fromWords(_ words: [String]) -> ColumnName? {
    var rest: [String] = []
    var axis: Axis?
    var channel: Channel?
    var side: Side?
    var isLinear = false
    for word in words {
      if let found = Axis(rawValue: word) {
        axis = found
      } else if let found = Self.channel(word) {
        channel = channel ?? found
      } else if let (found, last) = channelAndAxis(word) {
        channel = found
        axis = last
      } else if ["linear", "lin", "user"].contains(word) {
        isLinear = true
      } else if let found = Self.side(word) {
        side = found
      } else {
        rest.append(word)
      }
    }
    guard let axis, var channel else { return nil }
    if isLinear && channel == .acceleration { channel = .linearAcceleration }
    guard let place = place(rest, side: side) else { return nil }
    return .reading(place, channel, axis)
  }

  private static func channel(_ word: String) -> Channel? {
    switch word {
    case "acc", "accel", "acceleration", "accelerometer", "acce", "akz": .acceleration
    case "gyr", "gyro", "gyroscope", "omega", "angvel", "angular", "rotation", "rot": .angularVelocity
    case "mag", "magn", "magnet", "magnetometer", "magnetic": .magneticField
    case "linacc", "linaccel", "linearacc", "linearacceleration", "useracc", "lacc": .linearAcceleration
    default: nil
    }
  }

  /// Words such as `ax`, `accx`, `gyroz`.
  private static func channelAndAxis(_ word: String) -> (Channel, Axis)? {
    guard let last = word.last, let axis = Axis(rawValue: String(last)) else { return nil }
    let stem = String(word.dropLast())
    switch stem {
    case "a": return (.acceleration, axis)
    case "g", "w": return (.angularVelocity, axis)
    case "m": return (.magneticField, axis)
    default: return channel(stem).map { ($0, axis) }
    }
  }

  private static func side(_ word: String) -> Side? {
    switch word {
    case "left", "l", "links": .left
    case "right", "r", "rechts": .right
    default: nil
    }
  }

  /// The place named by the words left over. Nothing left over means the lower back, the usual single
  /// sensor; words that fit no place mean that nothing is known.
  private static func place(_ words: [String], side: Side?) -> Place? {
    let ignored: Set<String> = [
      "m", "s", "s2", "ms2", "mps2", "rad", "rads", "radps", "deg", "dps", "g", "ut", "velocity", "rate",
      "field", "sensor", "imu", "raw", "calibrated",
    ]
    let joined = words.filter { !ignored.contains($0) }.joined()
    if joined.isEmpty { return Place(.lowerBack) }
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
    case "shoe", "heel", "instep": return .foot
    default: return nil
    }
  }

  /// The legal name with the fewest differing letters, if they are few.
  private static func closest(to name: String) -> ColumnName? {
    let letters = Array(name.lowercased().utf8.prefix(64))
    var best: (name: ColumnName, distance: Int)?
    for candidate in ColumnName.allReadings {
      let distance = editDistance(letters, Array(candidate.text.utf8))
      if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(2, letters.count / 4) else { return nil }
    return best.name
  }

  /// How many letters must be put in, taken out or replaced to get from one word to the other.
  static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
