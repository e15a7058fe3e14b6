import GaitModel
import GaitWords

/// A page of learning laid out for a terminal.
enum LearnSheet {
  static func text(_ page: LearnPage, in language: Language) -> String {
    let text = Words.learn(page, in: language)
    let points = text.points.enumerated().map { number, point in
      "  \(number + 1). " + Wording.wrapped(point, indent: 5, first: 5)
    }
    let table = page == .chains ? [phases(in: language)] : []
    return
      ([text.title, Wording.wrapped(text.lead), points.joined(separator: "\n")] + table
      + [Wording.wrapped(text.note)]).joined(separator: "\n\n") + "\n"
  }

  /// The phases of a stride in their order, each with the chains that the picture connects with it.
  private static func phases(in language: Language) -> String {
    let width = GaitPhase.allCases.map { Words.phase($0, in: language).count }.max() ?? 0
    return GaitPhase.allCases.map { phase in
      let name = Words.phase(phase, in: language)
      let chains = phase.muscleChains.map { Words.chain($0, in: language) }.joined(separator: ", ")
      let gap = String(repeating: " ", count: width - name.count + 2)
      return name + gap + (chains.isEmpty ? Words.page(.noChain, in: language) : chains)
    }.joined(separator: "\n")
  }
}
