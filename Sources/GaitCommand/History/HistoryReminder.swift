import Foundation
import GaitHistory
import GaitModel
import GaitWords

/// A kind line on the walk before, at the start of a new one. It counts no days in a row and asks for nothing.
struct HistoryReminder {
  private let person: PersonCode
  private let language: Language

  /// For this person.
  init(_ person: PersonCode, in language: Language) {
    self.person = person
    self.language = language
  }

  /// Says it, where there is something to say. A history that cannot be read says nothing here: the walk is what counts now.
  func report() {
    let environment = ProcessInfo.processInfo.environment
    guard let data = DataFolder(environment: environment).path,
      FileManager.default.fileExists(atPath: data + "/" + HistoryStore.fileName),
      let store = try? HistoryPlace(environment: environment).open(),
      let last = try? store.walk(named: "last", of: person.text)
    else { return }
    let days = Int((Date.now.timeIntervalSince1970 - last.startedUnixSeconds) / 86_400)
    if Double(days) >= Thresholds.Usual.longBreak.value {
      Messages.report(HistoryText.longAgo(days: days).text(in: language))
    } else if let comfortable = last.comfortableSeconds, let longest = last.longestStretchSeconds {
      let text = HistoryText.lastTime(
        day: last.day, comfortable: Words.duration(comfortable, in: language),
        longest: Words.duration(longest, in: language))
      Messages.report(text.text(in: language))
    }
    if let plan = last.plan,
      let proposal = (try? PlanFolder(environment: environment).proposal(plan)) ?? nil
    {
      Messages.report(PlanCommand.line(of: proposal))
    }
  }
}
