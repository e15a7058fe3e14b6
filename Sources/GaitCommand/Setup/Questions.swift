import Foundation
import GaitModel
import GaitWords

/// Asks on a terminal, one question after the other.
struct Questions {
  /// What was answered so far.
  var layer: SettingsLayer
  /// What counts without an answer.
  let settings: Settings
  /// The next line that was typed; `nil` at the end of the input.
  let read: () -> String?

  /// The language to ask in.
  private var language: Language { layer.language ?? settings.language }

  /// Asks for a setting that was not named on the command line, until the answer can be understood.
  mutating func ask(_ key: SettingKey, _ text: SetupText, isKnown: Bool) {
    guard !isKnown else { return }
    while true {
      Messages.write("\(text.text(in: language)) [\(settings.text(key))]: ")
      guard let answer = read() else { return }
      if answer.isEmpty || layer.set(key, to: answer) { return }
      Messages.report(SetupText.again(expected: key.form.text(in: language)).text(in: language))
    }
  }

  /// Asks where sensors are worn; empty when nothing was answered.
  func places() -> [Place] {
    while true {
      let now = settings.places.map(\.place.name).joined(separator: ",")
      Messages.write("\(SetupText.places.text(in: language)) [\(now)]: ")
      guard let answer = read(), !answer.isEmpty else { return [] }
      if let places = Self.list(answer) { return places }
      let all = Segment.allCases.map(\.rawValue).joined(separator: ", ")
      Messages.report(SetupText.again(expected: all + "; left_… right_…").text(in: language))
    }
  }

  /// Places from their names, none of them twice; `nil` when one is none.
  static func list(_ text: String) -> [Place]? {
    let words = text.split { $0 == "," || $0 == " " }
    let places = words.compactMap { Place(name: $0.replacing("-", with: "_")) }
    guard places.count == words.count, Set(places).count == places.count else { return nil }
    return places
  }
}
