import GaitText

/// What an answer of phyphox to `/get` holds, as far as the next question depends on it.
///
///     {"buffer":{"acc_time":{"size":0,"updateMode":"partial","buffer":[12.345,…]},…},
///      "status":{"session":"3ab5e7","measuring":true,"timedRun":false,"countDown":0}}
struct PhyphoxAnswer: Sendable {
  /// Which experiment is open: another word, another experiment.
  private(set) var session: [UInt8] = []
  /// Whether it is measuring.
  private(set) var isMeasuring = false
  /// By quantity the last time of which there is a whole row, in the digits that it came with; `nil` where there is none.
  private(set) var lastTimes: [String?] = [nil, nil]

  /// Reads an answer; `nil` where `document` is none.
  init?(_ document: [UInt8], _ buffers: PhyphoxBuffers) {
    var cursor = JSONCursor()
    var (hasBuffers, hasStatus) = (false, false)
    var counts: [Int?] = Array(repeating: nil, count: buffers.names.count)
    var times: [[Range<Int>]] = [[], []]
    let isWhole = cursor.members(document, isObject: true) { cursor, name in
      if document.isText(name, "status") {
        hasStatus = true
        return takeStatus(&cursor, document)
      }
      guard document.isText(name, "buffer") else { return cursor.skipValue(document) }
      hasBuffers = true
      return cursor.members(document, isObject: true) { cursor, name in
        guard let place = buffers.names.firstIndex(where: { document.isText(name, $0) }) else {
          return cursor.skipValue(document)
        }
        return cursor.members(document, isObject: true) { cursor, name in
          guard document.isText(name, "buffer") else { return cursor.skipValue(document) }
          counts[place] = 0
          return cursor.members(document, isObject: false) { cursor, _ in
            guard let digits = cursor.number(document) else { return false }
            counts[place] = counts[place].map { $0 + 1 }
            if place % 4 == 0 { times[place / 4].append(digits) }
            return true
          }
        }
      }
    }
    guard isWhole, hasBuffers, hasStatus else { return nil }
    for quantity in 0..<2 {
      // Of one alone the times were asked for, else the shortest column counts.
      let others = counts[(4 * quantity + 1)..<(4 * quantity + 4)]
      let isAlone = others.allSatisfy { $0 == nil }
      let rows = isAlone ? counts[4 * quantity] ?? 0 : others.map { $0 ?? 0 }.min() ?? 0
      let last = times[quantity].prefix(rows).last { Self.isNumber(document[$0]) }
      lastTimes[quantity] = last.map { String(decoding: document[$0], as: UTF8.self) }
    }
  }

  /// Whether a value is a number, and not `null`.
  private static func isNumber(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.first.map { Ascii.isDigit($0) || $0 == Ascii.minus } ?? false
  }

  private mutating func takeStatus(_ cursor: inout JSONCursor, _ document: [UInt8]) -> Bool {
    cursor.members(document, isObject: true) { cursor, name in
      if document.isText(name, "session") {
        guard let text = cursor.number(document) else { return false }
        session = Array(document[text])
        return true
      }
      guard document.isText(name, "measuring") else { return cursor.skipValue(document) }
      guard let word = cursor.number(document) else { return false }
      isMeasuring = document.isText(word, "true")
      return true
    }
  }
}
