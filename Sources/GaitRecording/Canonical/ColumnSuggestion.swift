import GaitModel
import GaitText

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
      } else if let found = ColumnWords.channel(word) {
        channel = channel ?? found
      } else if let (found, last) = ColumnWords.channelAndAxis(word) {
        channel = found
        axis = last
      } else if ["linear", "lin", "user"].contains(word) {
        isLinear = true
      } else if let found = ColumnWords.side(word) {
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

  /// The place named by the words left over. Nothing left over means the lower back, the usual single
  /// sensor; words that fit no place mean that nothing is known.
  private static func place(_ words: [String], side: Side?) -> Place? {
    let ignored: Set<String> = [
      "m", "s", "s2", "ms2", "mps2", "rad", "rads", "radps", "deg", "dps", "g", "ut", "velocity", "rate",
      "field", "sensor", "imu", "raw", "calibrated",
    ]
    let named = words.filter { !ignored.contains($0) }
    return named.isEmpty ? Place.lowerBack : ColumnWords.place(named, side: side)
  }

  /// The legal name with the fewest differing letters, if they are few.
  private static func closest(to name: String) -> ColumnName? {
    let letters = Array(name.lowercased().utf8.prefix(64))
    var best: (name: ColumnName, distance: Int)?
    for candidate in ColumnName.allReadings {
      let distance = EditDistance.between(letters, Array(candidate.text.utf8))
      if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(2, letters.count / 4) else { return nil }
    return best.name
  }
}
