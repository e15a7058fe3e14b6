import Testing

/// No sentence is read again on its way to another language.
@Suite struct TranslationRuleTests {
  private let repository = Repository.here

  /// What would take a sentence apart, or put another word into it.
  static let tools = [
    "replacingOccurrences", ".replacing(", ".replace(", "Regex", "firstMatch", "wholeMatch", ".matches(of",
    "firstRange(of",
  ]

  @Test("Words are made from values: nothing in GaitWords searches or replaces in a sentence")
  func words() throws {
    let files = try repository.swiftFiles(under: "Sources/GaitWords")
    #expect(files.count > 30)
    for file in files {
      let code = SwiftText(try repository.text(file)).code
      for tool in Self.tools { #expect(!code.contains(tool), "\(file) uses \(tool)") }
    }
  }

  @Test("Errors carry values: no error, refusal or warning of the program has a text of its own")
  func errors() throws {
    for folder in ["GaitModel", "GaitRecording", "GaitPorts", "GaitDevices", "GaitSession", "GaitCommand"] {
      for file in try repository.swiftFiles(under: "Sources/\(folder)") {
        let code = SwiftText(try repository.text(file)).code
        #expect(!code.contains("remedy: String"), "\(file) has a remedy as text")
        #expect(!code.contains("ValidationError( "), "\(file) refuses in a language of its own")
      }
    }
  }
}
