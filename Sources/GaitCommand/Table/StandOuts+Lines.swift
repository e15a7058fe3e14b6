import GaitModel
import GaitResults
import GaitWords

extension StandOuts {
  /// The lines for people; none when nothing stood out.
  func lines(in language: Language) -> [String] {
    guard !things.isEmpty else { return [] }
    return [Words.table(.standOutTitle, in: language)]
      + things.map { Wording.wrapped("- " + Words.standOut($0, in: language), indent: 2) }
  }
}
