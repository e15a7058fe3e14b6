import Foundation
import GaitTestSupport
import Testing

@testable import GaitWords

/// The documents that the explanations are written in.
@Suite struct ExplanationDocumentTests {
  private func document(_ language: Language) throws -> String {
    let folder = fixturesFolder.deletingLastPathComponent().appending(path: "Sources/GaitWords/Explanations")
    return try String(
      contentsOf: folder.appending(path: "explanations.\(language.rawValue).md"), encoding: .utf8)
  }

  @Test("The program holds the entries of each document, none left out", arguments: Language.allCases)
  func held(language: Language) throws {
    let written = ExplanationDocument(markdown: try document(language)).entries
    let same = ExplanationDocument(language).entries == written
    #expect(same, "explanations.\(language.rawValue).md is not the one in the program: build anew")
  }

  @Test("Every entry is whole", arguments: Language.allCases)
  func whole(language: Language) throws {
    #expect(ExplanationDocument(markdown: try document(language)).faults == [])
  }

  @Test("Every language has the same words, under the same topics, in the same order")
  func complete() {
    func words(_ language: Language) -> [String] {
      ExplanationDocument(language).entries.map { "\($0.topic.rawValue): \($0.word)" }
    }
    let english = words(.en)
    #expect(english.count > 200)
    for language in Language.allCases {
      let difference = words(language).difference(from: english)
      #expect(difference.isEmpty, "explanations.\(language.rawValue).md: \(difference)")
    }
  }

  @Test("Paragraphs may be broken into lines; what stands before the first topic is left out")
  func form() {
    let document = ExplanationDocument(
      markdown: """
        # Title

        Words for whoever edits it.

        ## pace

        ### cadence_spm
        cadence

        So many steps
        a minute.

        ### pace.up

        faster


        Walk a little faster.
        """)
    #expect(document.faults == [])
    #expect(document.entries.map(\.word) == ["cadence_spm", "pace.up"])
    #expect(document.entries.map(\.topic) == [.pace, .pace])
    #expect(document.entries.first?.text.name == "cadence")
    #expect(document.entries.first?.text.sentences == "So many steps a minute.")
  }

  @Test(
    "What lacks the form is named",
    arguments: [
      ("## pace\n\n### word\n\nname\n", "word: a topic above it and two paragraphs below it are needed"),
      ("### word\n\nname\n\nText.", "word: a topic above it and two paragraphs below it are needed"),
      ("## pase\n", "'## pase' is no topic"),
    ])
  func faults(markdown: String, fault: String) {
    let document = ExplanationDocument(markdown: markdown)
    #expect(document.faults.contains(fault) && document.entries.isEmpty)
  }
}
