/// What became of a spoiled walk, against the sound one.
enum Verdict: String, CaseIterable {
  case right, named, withheld, wrong, broken

  /// Steps within 1 % or one, length within 8 % and speed within 10 % are right; anything else must be named.
  static func of(_ found: Finding, sound: Finding, expected: Int) -> (verdict: Verdict, why: String) {
    if let breach = found.breach { return (.broken, breach) }
    var wrong: [String] = []
    var isMissing = false
    if abs(found.steps - expected) > max(1, expected / 100) {
      if found.steps == 0 { isMissing = true }
      wrong.append("steps \(found.steps) for \(expected)")
    }
    for (name, before, after, share) in [
      ("length", sound.length, found.length, 0.08), ("speed", sound.speed, found.speed, 0.1),
    ] {
      guard let before else { continue }
      guard let after else {
        isMissing = true
        continue
      }
      if abs(after / before - 1) > share { wrong.append("\(name) \(after) for \(before)") }
    }
    if wrong.isEmpty { return (isMissing ? .withheld : .right, "") }
    return found.words.isSubset(of: sound.words) ? (.wrong, wrong.joined(separator: "; ")) : (.named, "")
  }
}
