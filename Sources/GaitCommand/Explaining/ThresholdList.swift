import GaitModel
import GaitRecording
import GaitWords

/// All thresholds. Their sentences are documentation of the code and in English; in another language names, values
/// and publications are listed.
enum ThresholdList {
  /// For a terminal, in a language.
  static func table(in language: Language) -> String {
    language == .en ? table : values(in: language)
  }

  private static func values(in language: Language) -> String {
    let lines = Thresholds.all.map { threshold in
      let publication: String? =
        switch threshold.cited.basis {
        case .published(let id, _, _): "'\(id.rawValue)'"
        case .ours: nil
        }
      let basis = ProgramText.thresholdBasis(publication: publication).text(in: language)
      return "\(threshold.name): \(value(threshold.cited)); \(basis)\n"
    }
    return Wording.wrapped(ProgramText.thresholdsInEnglish.text(in: language), indent: 0) + "\n\n"
      + lines.joined()
  }

  /// For a terminal: name and value, then what it decides and where it comes from.
  private static var table: String {
    groups.map { group, thresholds in
      "\(group)\n"
        + thresholds.map { threshold in
          let name = threshold.name.dropFirst(group.count + 1)
          return "  \(name): \(value(threshold.cited))\n"
            + indented(threshold.cited.meaning) + "\n" + indented(threshold.cited.basis.text + ".") + "\n"
        }.joined()
    }.joined(separator: "\n")
  }

  /// One object a line.
  static var json: String {
    Thresholds.all.map { threshold in
      let cited = threshold.cited
      var fields: [(String, String)] = [
        ("name", JSONText.quoted(threshold.name)), ("value", "\(cited.value)"),
        ("unit", JSONText.quoted(cited.unit.rawValue)), ("meaning", JSONText.quoted(cited.meaning)),
      ]
      switch cited.basis {
      case .published(let id, let locator, let population):
        let source = Sources.source(id)
        fields += [
          ("basis", JSONText.quoted("published")), ("source", JSONText.quoted(source.citation)),
          ("doi", source.doi.map { JSONText.quoted($0) } ?? "null"), ("locator", JSONText.quoted(locator)),
          ("population", JSONText.quoted(population)),
        ]
      case .ours(let reason):
        fields += [("basis", JSONText.quoted("ours")), ("reason", JSONText.quoted(reason))]
      }
      return "{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}\n"
    }.joined()
  }

  /// A document: one table a topic, then the publications.
  static var markdown: String {
    let tables = groups.map { group, thresholds in
      "## \(group)\n\n| name | value | what it decides | where it comes from |\n|---|---|---|---|\n"
        + thresholds.map { threshold in
          let cells = [
            "`\(threshold.name)`", value(threshold.cited), threshold.cited.meaning,
            origin(threshold.cited.basis),
          ]
          return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
        }.joined()
    }
    let sources = Sources.all.map { source in
      "- **\(source.id.rawValue)**: \(source.citation)" + (source.doi.map { ", doi:\($0)" } ?? "") + "\n"
    }
    return """
      # Every number that decides something

      Made by `gangart thresholds --format markdown`. "Ours" means: default, not from literature.


      """ + tables.joined(separator: "\n") + "\n## Publications\n\n" + sources.joined()
  }

  /// The thresholds by the group in front of their name, in their order.
  private static var groups: [(name: String, thresholds: [NamedThreshold])] {
    var groups: [(name: String, thresholds: [NamedThreshold])] = []
    for threshold in Thresholds.all {
      let group = String(threshold.name.prefix { $0 != "." })
      if groups.last?.name == group {
        groups[groups.count - 1].thresholds.append(threshold)
      } else {
        groups.append((group, [threshold]))
      }
    }
    return groups
  }

  /// A value with its unit, to six decimals where that leaves anything of it; shares and counts have no unit.
  private static func value(_ cited: Cited) -> String {
    let rounded = (cited.value * 1e6).rounded() / 1e6
    let number = Wording.plain(rounded == 0 ? cited.value : rounded)
    switch cited.unit {
    case .ratio, .count: return number
    default: return "\(number) \(cited.unit.rawValue)"
    }
  }

  private static func origin(_ basis: Basis) -> String {
    switch basis {
    case .published(let id, let locator, let population): "\(id.rawValue), \(locator); \(population)"
    case .ours(let reason): "ours: \(reason)"
    }
  }

  private static func indented(_ text: String) -> String {
    "    " + Wording.wrapped(text, indent: 4, first: 4)
  }
}
