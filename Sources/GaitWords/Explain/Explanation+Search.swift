import GaitModel

extension Explanation {
  /// The entry that somebody means: the word itself, with blanks or minus signs for underscores, in any case, or
  /// its plain name in either language, or what a table calls it.
  public static func meant(by query: String) -> Explanation? {
    if let exact = of(query) { return exact }
    if let spread = Measure.spread(of: query) { return of(spread.measure.name) }
    if let entry = behind(column: query) { return entry }
    let wanted = plain(query)
    return all.first { plain($0.word) == wanted }
      ?? all.first { entry in Language.allCases.contains { plain(entry.text(in: $0).name) == wanted } }
      ?? behind(heading: wanted)
  }

  /// Up to three words that look like `query`, the likeliest first.
  public static func suggestions(for query: String) -> [String] {
    let wanted = Array(plain(query).unicodeScalars)
    guard !wanted.isEmpty else { return [] }
    let ranked = all.compactMap { entry -> (word: String, distance: Int)? in
      let names = [entry.word] + Language.allCases.map { entry.text(in: $0).name }
      let distance = names.map { edits(wanted, Array(plain($0).unicodeScalars)) }.min() ?? .max
      return distance <= max(1, wanted.count / 3) ? (entry.word, distance) : nil
    }
    let close = ranked.sorted { $0.distance < $1.distance }.map(\.word)
    let holding = all.map(\.word).filter { plain($0).contains(plain(query)) && !close.contains($0) }
    return Array((close + holding).prefix(3))
  }

  /// A word in lower case, with single blanks in place of anything but letters and digits.
  private static func plain(_ word: String) -> String {
    word.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// How many letters must be changed, added or left out to make one word of the other.
  private static func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
