import Foundation
import GaitModel
import GaitRecording
import GaitWords

/// The plans of this user, one file each, and the proposals that nobody has accepted yet.
struct PlanFolder {
  /// The plan that is always there, unless a file of its name is.
  static let builtIn = IntervalPlan()

  /// Where they are.
  let path: String

  /// The folder of this user.
  init(environment: [String: String]) {
    path = SettingsFile.folder(environment) + "/plans"
  }

  /// The file of a plan.
  func file(_ name: String) -> String { path + "/\(name).toml" }

  /// The file of a proposal for a plan.
  func proposalFile(_ name: String) -> String { path + "/proposals/\(name).toml" }

  /// The names of all plans, in order.
  func names() -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let names = files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
    return Set(names.filter { PersonCode($0) != nil } + [Self.builtIn.name]).sorted()
  }

  /// The plan of this name.
  ///
  /// - Throws: `SettingsError` when there is none, or its file makes no sense.
  func plan(_ name: String) throws(SettingsError) -> IntervalPlan {
    let isName = PersonCode(name) != nil
    if isName, let text = try SettingsFile.read(file(name)) {
      return try PlanFile.plan(text, name: name, path: file(name))
    }
    guard name == Self.builtIn.name else {
      throw SettingsError(origin: .plan, fault: .noPlan(name, known: names()))
    }
    return Self.builtIn
  }

  /// What is proposed for a plan; `nil` for nothing.
  func proposal(_ name: String) throws(SettingsError) -> IntervalPlan? {
    guard let text = try SettingsFile.read(proposalFile(name)) else { return nil }
    return try PlanFile.plan(text, name: name, path: proposalFile(name))
  }

  /// Keeps a plan in place of the one of its name.
  func keep(_ plan: IntervalPlan) throws(RecordingError) {
    try SettingsFile.write(PlanFile.text(plan, in: .ofCommandLine), to: file(plan.name))
  }

  /// Keeps a proposal in place of an older one; the plan itself stays as it is.
  func propose(_ plan: IntervalPlan) throws(RecordingError) {
    try SettingsFile.write(PlanFile.text(plan, in: .ofCommandLine), to: proposalFile(plan.name))
  }

  /// Forgets what was proposed for a plan.
  func forgetProposal(_ name: String) {
    try? FileManager.default.removeItem(atPath: proposalFile(name))
  }
}

extension IntervalPlan {
  /// The plan in words, on one line.
  func words(in language: Language) -> String {
    func length(_ seconds: Double) -> String { Words.duration(seconds, in: language) }
    var parts: [String] = []
    switch language {
    case .en:
      if warmUpSeconds > 0 { parts.append("\(length(warmUpSeconds)) warm-up") }
      parts.append(walkSeconds.map { "\(length($0)) brisk" } ?? "walk until a pause")
      parts.append("pause of \(length(pauseSeconds)) or as needed")
      parts.append(repeats.map { "\($0) times" } ?? "repeat as you like")
      if let cadence = cadenceStepsPerMinute { parts.append("\(Wording.plain(cadence)) steps/min") }
    case .de:
      if warmUpSeconds > 0 { parts.append("\(length(warmUpSeconds)) Aufwärmen") }
      parts.append(walkSeconds.map { "\(length($0)) zügig" } ?? "gehen bis zur Pause")
      parts.append("Pause von \(length(pauseSeconds)) oder nach Bedarf")
      parts.append(repeats.map { "\($0)-mal" } ?? "so oft wie gewünscht")
      if let cadence = cadenceStepsPerMinute { parts.append("\(Wording.plain(cadence)) Schritte/min") }
    }
    return parts.joined(separator: ", ")
  }
}
