/// A line on how comfortable a kept walk was.
public enum ComfortText: Equatable, Sendable {
  /// How long walking was comfortable, and the longest stretch.
  case comfortable(String, longest: String)
  /// How many intervals were walked and planned, and how long each was meant to be.
  case intervals(Int, planned: Int?, each: String)
  /// When discomfort was marked, and how long was walked before the first mark.
  case marks([String], first: String?)
  /// How many pauses, how long together, and after how long it was better.
  case pauses(Int, length: String, relief: String?)

  /// Characters before what a line says.
  public static func labelWidth(in language: Language) -> Int {
    switch language {
    case .en: 13
    case .de: 15
    }
  }
}

extension Words {
  /// A line on how comfortable a kept walk was.
  public static func comfort(_ text: ComfortText, in language: Language) -> String {
    switch language {
    case .en: english(text)
    case .de: german(text)
    }
  }

  private static func english(_ text: ComfortText) -> String {
    switch text {
    case .comfortable(let length, let longest): "Comfortable: \(length), longest stretch \(longest)"
    case .intervals(let walked, let planned, let each):
      "Intervals:   \(walked) walked" + (planned.map { " of \($0) planned" } ?? "")
        + ", \(each) each"
    case .marks([], _): "Discomfort:  not marked"
    case .marks(let times, let first):
      "Discomfort:  marked at \(times.joined(separator: ", "))"
        + (first.map { "; first after \($0) of walking" } ?? "")
    case .pauses(0, _, _): "Pauses:      none"
    case .pauses(let count, let length, let relief):
      "Pauses:      \(count), \(length) together" + (relief.map { "; better after \($0)" } ?? "")
    }
  }

  private static func german(_ text: ComfortText) -> String {
    switch text {
    case .comfortable(let length, let longest): "Angenehm:      \(length), am längsten \(longest)"
    case .intervals(let walked, let planned, let each):
      "Intervalle:    \(walked) gegangen" + (planned.map { " von \($0) geplanten" } ?? "")
        + ", je \(each)"
    case .marks([], _): "Beschwerden:   nicht markiert"
    case .marks(let times, let first):
      "Beschwerden:   markiert bei \(times.joined(separator: ", "))"
        + (first.map { "; zuerst nach \($0) Gehen" } ?? "")
    case .pauses(0, _, _): "Pausen:        keine"
    case .pauses(let count, let length, let relief):
      "Pausen:        \(count), zusammen \(length)" + (relief.map { "; besser nach \($0)" } ?? "")
    }
  }
}
