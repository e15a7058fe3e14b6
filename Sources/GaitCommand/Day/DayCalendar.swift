import GaitModel
import GaitReport
import GaitResults
import GaitWords

/// The hours of long recordings as a calendar: a row a day, a column an hour, in each the minutes that were walked. Greys and
/// numbers, nothing that only a colour says; the same hours give the same bytes.
struct DayCalendar {
  private static let left = 110.0
  private static let cell = (width: 34.0, height: 26.0)

  private let language: Language
  private var drawing = SVGDrawing(width: DayCalendar.left + 24 * DayCalendar.cell.width + 30)
  private var y = 30.0

  /// The file's text.
  static func text(of recordings: [TabledDays], in language: Language) -> String {
    var calendar = DayCalendar(language)
    for one in recordings { calendar.draw(one) }
    calendar.drawing.text(Words.day(.legend, in: language), x: left, y: calendar.y + 6, size: 11, ink: .dark)
    return calendar.drawing.file(height: calendar.y + 24, title: Words.day(.title, in: language))
  }

  private init(_ language: Language) {
    self.language = language
  }

  private mutating func draw(_ recording: TabledDays) {
    drawing.text(Wording.visible(recording.name), x: Self.left, y: y, size: 18, isBold: true)
    drawing.text(Words.day(.title, in: language), x: Self.left, y: y + 18, ink: .dark)
    y += 42
    for hour in stride(from: 0, to: 24, by: 3) {
      drawing.text(
        "\(hour)", x: Self.left + Double(hour) * Self.cell.width, y: y, size: 11, .middle, ink: .dark)
    }
    y += 6
    let days = Dictionary(grouping: recording.rows) { Int((Double($0.index) / 24).rounded(.down)) }
    guard let first = days.keys.min(), let last = days.keys.max() else {
      drawing.text(Words.day(.nothing, in: language), x: Self.left, y: y + 14, ink: .dark)
      y += 40
      return
    }
    for day in first...last {
      let hours = days[day] ?? []
      let name = hours.first.map { $0.date ?? DayList.name($0, isDay: true, in: language) } ?? ""
      drawing.text(name, x: Self.left - 10, y: y + 17, size: 11, .end)
      for column in 0..<24 { draw(hours.first { $0.index - day * 24 == column }, column) }
      y += Self.cell.height
    }
    y += 20
    if !recording.faults.isEmpty {
      for line in NoticeList(recording.faults, in: language).lines.flatMap({ $0.split(separator: "\n") }) {
        drawing.text(String(line), x: Self.left, y: y, size: 11, ink: .dark)
        y += 15
      }
    }
    y += 10
  }

  private mutating func draw(_ hour: DayRow?, _ column: Int) {
    let x = Self.left + Double(column) * Self.cell.width
    guard let hour else {
      drawing.box(x: x, y: y, width: Self.cell.width, height: Self.cell.height, .white, outline: .light)
      for step in [0.25, 0.5, 0.75] {
        let width = Self.cell.width * step
        drawing.line((x + width, y), (x + width - 8, y + Self.cell.height), .light)
      }
      return
    }
    let minutes = Double(hour.walkingSeconds) / 60
    let shade: SVGDrawing.Ink =
      minutes < 1 ? .white : minutes < 5 ? .shade : minutes < 15 ? .light : minutes < 30 ? .middle : .dark
    drawing.box(x: x, y: y, width: Self.cell.width, height: Self.cell.height, shade, outline: .middle)
    guard minutes >= 0.5 else { return }
    drawing.text(
      Words.number(minutes, 0, in: language), x: x + Self.cell.width / 2, y: y + 17, size: 11, .middle,
      ink: shade == .dark ? .white : .black)
  }
}
