/// How far apart two words are, for "did you mean" and the like.
public enum EditDistance {
  /// How many letters must be put in, taken out or replaced to get from one word to the other, both as bytes
  /// (Levenshtein). 0 for equal words.
  public static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
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
