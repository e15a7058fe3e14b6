public import GaitModel

/// What was wrong with the data of a long recording, in memory that grows with its hours alone: each fault of each sensor once,
/// with how often it came, and which faults an hour or day had.
struct DayFaults: Sendable {
  /// Which faults an hour or day had, a bit for each code.
  private var codes: [Int: UInt32] = [:]
  private(set) var kinds: [DayFault] = []

  /// Takes one note that begins in the row of this index.
  mutating func add(_ notice: QualityNotice, at index: Int) {
    codes[index, default: 0] |= Self.bit(notice.code)
    guard
      let place = kinds.firstIndex(where: {
        $0.first.code == notice.code && $0.first.place == notice.place && $0.first.channel == notice.channel
      })
    else { return kinds.append(DayFault(first: notice)) }
    if kinds[place].first.isToldAgain(by: notice) {
      kinds[place].first = notice
    } else {
      kinds[place].more += 1
    }
  }

  /// The rows with their faults. What begins where no row is goes to the row before, or to the first.
  func completed(_ rows: [DayRow]) -> [DayRow] {
    var rows = rows
    for (index, bits) in codes {
      guard let place = rows.lastIndex(where: { $0.index <= index }) ?? rows.indices.first else { continue }
      rows[place].faults.formUnion(QualityCode.allCases.filter { bits & Self.bit($0) != 0 })
    }
    return rows
  }

  private static func bit(_ code: QualityCode) -> UInt32 {
    1 << UInt32(QualityCode.allCases.firstIndex(of: code) ?? 0)
  }
}

/// A fault of one sensor in a long recording.
public struct DayFault: Equatable, Sendable {
  /// The first note of it.
  public internal(set) var first: QualityNotice
  /// How many notes of the same kind came after it.
  public internal(set) var more = 0

  /// A fault that came once.
  init(first: QualityNotice) {
    self.first = first
  }
}
