import GaitModel
import Testing

@testable import GaitRecording

/// Readings of three axes of which cells are empty.
@Suite("Torn readings")
struct TornReadingsTests {
  /// 300 rows of two sensors; a cell of the first is `nothing` in every `every`th row, of the second in every `other`th.
  private func table(_ every: Int, other: Int?, _ nothing: String, canonical: Bool) -> String {
    let header =
      canonical
      ? "time_s,left_foot_acc_x,left_foot_acc_y,left_foot_acc_z,right_foot_acc_x,right_foot_acc_y,right_foot_acc_z\n"
      : "time_s;left foot acc x (g);left foot acc y (g);left foot acc z (g);"
        + "right foot acc x (g);right foot acc y (g);right foot acc z (g)\n"
    let mark = canonical ? "," : ";"
    let size = canonical ? "9.8" : "0.99"
    return (0..<300).reduce(into: header) { text, row in
      let one = row % every == 0 ? nothing : size
      let two = other.map { row % $0 == 0 } ?? false ? nothing : size
      text +=
        ["\(Double(row) / 100)", "0.1", one, "0.\(row % 7)", "0.2", two, "0.\(row % 5)"].joined(
          separator: mark) + "\n"
    }
  }

  @Test(
    "Where more than a fifth of every sensor's readings lack a number, nothing is read",
    arguments: [true, false])
  func tooMany(canonical: Bool) throws {
    for nothing in ["", "NaN"] {
      let text = table(3, other: 4, nothing, canonical: canonical)
      let error = #expect(throws: RecordingError.self) { try readAny(text) }
      #expect(error?.kind == .dataUnusable)
      #expect(error?.row == 2)
      #expect(
        error?.description.contains("75 of 300 rows lack a number of a reading") == true, "\(error as Any)")
    }
  }

  @Test(
    "A tenth is lost and counted, and one bad sensor beside a good one is no reason to refuse",
    arguments: [true, false])
  func few(canonical: Bool) throws {
    let tenth = try readAny(table(10, other: 10, "", canonical: canonical))
    #expect(tenth.samples.count == 540)
    let one = try readAny(table(2, other: nil, "", canonical: canonical))
    #expect(one.samples.count == 450)
  }

  @Test(
    "Rows without any number of a sensor are time without data, however many, empty or with words for nothing",
    arguments: [true, false])
  func wholeRows(canonical: Bool) throws {
    for nothing in ["", "NaN"] {
      let lines = table(400, other: nil, "9.8", canonical: canonical).split(separator: "\n")
      let mark: Character = canonical ? "," : ";"
      let text = lines.enumerated().map { index, line in
        guard index > 0, index % 3 > 0 else { return String(line) }
        let cells = line.split(separator: mark)
        return ([String(cells[0])] + cells.dropFirst().map { _ in nothing }).joined(separator: String(mark))
      }.joined(separator: "\n")
      let read = try readAny(text)
      #expect(
        read.samples.count { $0.acceleration.map { ($0.x + $0.y + $0.z).isFinite } ?? false } == 200,
        "\(nothing)")
    }
  }

  @Test("A channel without a column for each axis is none that is torn")
  func incomplete() {
    var torn = TornReadings(columns: [0b011_111])
    for row in 0..<100 { torn.take(0b011_111, sensor: 0, row: row) }
    #expect(torn.tooMany(of: 100) == nil)
    for row in 100..<200 { torn.take(0b001_011, sensor: 0, row: row) }
    #expect(torn.tooMany(of: 200)?.count == 100 && torn.tooMany(of: 200)?.first == 100)
  }
}
