import Foundation
import GaitModel
import GaitTestSupport
import GaitWords
import Testing

/// The words of the page in the browser: one catalogue, and a file of it that the page reads.
@Suite struct PageTextTests {
  static let page = fixturesFolder.deletingLastPathComponent().appending(path: "Sources/GaitDashboard/Page")

  @Test("The page's texts.js is made of these words; BLESS=1 writes it")
  func script() throws {
    let script =
      "// Written by PageTextTests from GaitWords (BLESS=1); do not edit.\n"
      + Self.export("texts") { language in
        PageText.allCases.map { ($0.rawValue, .text(Words.page($0, in: language))) }
      }
      + Self.export("learn") { language in
        LearnPage.allCases.map { page in
          let text = Words.learn(page, in: language)
          return (
            page.rawValue,
            .object([
              ("title", .text(text.title)), ("lead", .text(text.lead)),
              ("points", .list(text.points)), ("note", .text(text.note)),
            ])
          )
        }
      }
      + Self.export("safety") { language in
        let page = Safety.page(in: language)
        return [("title", .text(page.title)), ("paragraphs", .list(page.paragraphs))]
      }
      + Self.export("phases") { language in
        GaitPhase.allCases.map { ($0.rawValue, .text(Words.phase($0, in: language))) }
      }
      + Self.export("chains") { language in
        MuscleChain.allCases.map { chain in
          (
            chain.rawValue,
            .object([
              ("name", .text(Words.chain(chain, in: language))),
              ("muscles", .text(Words.muscles(chain, in: language))),
            ])
          )
        }
      }
      + Self.export("places") { language in
        Place.all.map { ($0.name, .text(Words.place($0, in: language))) }
      }
      + "export const chainsOf = "
      + JSON.object(GaitPhase.allCases.map { ($0.rawValue, .list($0.muscleChains.map(\.rawValue))) }).text
      + ";\n"
    try expectGolden(Array(script.utf8), "texts.js", under: Self.page)
  }

  @Test("Every word that the page asks for is there, and none is there for nothing")
  func used() throws {
    let files = try FileManager.default.contentsOfDirectory(at: Self.page, includingPropertiesForKeys: nil)
    let sources = files.filter {
      ["html", "js"].contains($0.pathExtension) && $0.lastPathComponent != "texts.js"
    }
    let text = try sources.map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
    let asked = text.matches(of: /data-text="(\w+)"|(?:say|tell)\("(\w+)"/).compactMap { match in
      (match.output.1 ?? match.output.2).map(String.init)
    }
    let known = Set(PageText.allCases.map(\.rawValue))
    #expect(Set(asked).subtracting(known) == [])
    let idle = known.filter { !text.contains("\"\($0)\"") && !text.contains(" \($0):") }
    #expect(idle == [])
  }

  @Test("Nobody is addressed, and no two languages say the same", arguments: Language.allCases)
  func whole(language: Language) {
    for text in PageText.allCases {
      let words = Words.page(text, in: language)
      #expect(!words.isEmpty && !words.contains("  "), "\(text)")
      #expect(!words.contains("Sie ") && !words.split(separator: " ").contains("du"), "\(text)")
    }
    let alike = PageText.allCases.filter { Words.page($0, in: .en) == Words.page($0, in: .de) }
    #expect(alike == [.rate])
  }

  // MARK: Writing

  /// What a script holds.
  private indirect enum JSON {
    case text(String)
    case list([String])
    case object([(String, JSON)])

    var text: String {
      switch self {
      case .text(let words): Self.quoted(words)
      case .list(let lines): "[" + lines.map(Self.quoted).joined(separator: ", ") + "]"
      case .object(let fields):
        "{\n" + fields.map { "\(Self.quoted($0.0)): \($0.1.text)" }.joined(separator: ",\n") + "\n}"
      }
    }

    private static func quoted(_ words: String) -> String {
      "\"" + words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
  }

  private static func export(_ name: String, _ fields: (Language) -> [(String, JSON)]) -> String {
    let languages = Language.allCases.map { ($0.rawValue, JSON.object(fields($0))) }
    return "export const \(name) = " + JSON.object(languages).text + ";\n"
  }
}
