import Foundation
import GaitModel
import Testing

/// The numbers that decide something: all listed, all with a unit and an origin.
@Suite struct ThresholdTests {
  /// The text of each source file of the thresholds, by file name.
  static func sourceTexts() throws -> [String: String] {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/GaitModel/Thresholds")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "swift" }
      .reduce(into: [:]) { $0[$1.lastPathComponent] = try String(contentsOf: $1, encoding: .utf8) }
  }

  @Test("Names are unique")
  func namesAreUnique() {
    let names = Thresholds.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count > 30)
  }

  @Test("Every number in the sources is listed")
  func everyNumberInTheSourcesIsListed() throws {
    for (file, text) in try Self.sourceTexts() where file.hasPrefix("Thresholds+") {
      let group = try #require(text.firstMatch(of: /public enum (\w+) \{/)).1
      let declared = text.matches(of: /public static let (\w+) = Cited\(/).map { String($0.1) }
      #expect(text.matches(of: /Cited\(/).count == declared.count, "\(file)")
      #expect(!declared.isEmpty, "\(file)")
      let prefix = group.prefix(1).lowercased() + group.dropFirst() + "."
      let listed = Thresholds.all.map(\.name).filter { $0.hasPrefix(prefix) }.map {
        String($0.dropFirst(prefix.count))
      }
      #expect(listed.sorted() == declared.sorted(), "\(file)")
    }
  }

  @Test("Each name lists the number of that name")
  func eachNameListsTheNumberOfThatName() throws {
    for (file, text) in try Self.sourceTexts() where file.hasPrefix("Thresholds+") {
      for pair in text.matches(of: /\.init\(\s*"\w+\.(\w+)",\s*(\w+)\)/) {
        #expect(pair.1 == pair.2, "\(file)")
      }
    }
  }

  @Test("Every source resolves and is used")
  func everySourceResolvesAndIsUsed() {
    for id in SourceID.allCases {
      #expect(Sources.source(id).id == id)
      #expect(!Sources.source(id).citation.isEmpty)
    }
    #expect(Sources.all.count == SourceID.allCases.count)
    let dois = Sources.all.compactMap(\.doi)
    #expect(Set(dois).count == dois.count)
    #expect(dois.allSatisfy { $0.hasPrefix("10.") })
  }

  @Test("Every source is named by something")
  func everySourceIsNamedBySomething() throws {
    var used: Set<SourceID> = []
    for case .published(let source, _, _) in Thresholds.all.map(\.cited.basis) { used.insert(source) }
    // A method without a number of its own is cited where it is written down.
    let code = try Self.textOfTheAnalysis()
    for id in SourceID.allCases {
      #expect(used.contains(id) || code.contains("Sources.\(id.rawValue)"), "\(id) is cited nowhere")
    }
  }

  @Test("The basis says where a number comes from")
  func theBasisSaysWhereANumberComesFrom() {
    for threshold in Thresholds.all {
      let text = threshold.cited.basis.text
      switch threshold.cited.basis {
      case .ours(let reason):
        #expect(text.hasPrefix("default, not from literature"), "\(threshold.name)")
        #expect(!reason.isEmpty, "\(threshold.name)")
      case .published(let source, let locator, let population):
        #expect(text.contains(Sources.source(source).citation), "\(threshold.name)")
        #expect(!locator.isEmpty && !population.isEmpty, "\(threshold.name)")
      }
    }
  }

  @Test("Values fit their units")
  func valuesFitTheirUnits() {
    for threshold in Thresholds.all {
      let cited = threshold.cited
      #expect(cited.value.isFinite, "\(threshold.name)")
      #expect(cited.meaning.hasSuffix("."), "\(threshold.name)")
      switch cited.unit {
      case .count: #expect(cited.value == cited.value.rounded() && cited.value > 0, "\(threshold.name)")
      case .radians: #expect(abs(cited.value) <= 2 * .pi, "\(threshold.name)")
      default: #expect(cited.value > 0, "\(threshold.name)")
      }
      // What judges the time stamps of files speaks of days and of rows a second that no sensor gives.
      if threshold.name.hasPrefix("stamps.") { continue }
      if cited.unit == .hertz { #expect(cited.value <= 500, "\(threshold.name)") }
      if cited.unit == .seconds { #expect(cited.value <= 3_600, "\(threshold.name)") }
    }
  }

  @Test("Ranges begin before they end")
  func rangesBeginBeforeTheyEnd() {
    #expect(Thresholds.StrideRhythm.bandFrom.value < Thresholds.StrideRhythm.bandTo.value)
    #expect(2 * Thresholds.Rhythm.shortestStep.value < Thresholds.StrideRhythm.longest.value)
    #expect(Thresholds.Intake.gravityFrom.value < Thresholds.Intake.standardGravity.value)
    #expect(Thresholds.Intake.standardGravity.value < Thresholds.Intake.gravityTo.value)
    #expect(Thresholds.Intake.unitGravityTo.value < Thresholds.Intake.gravityFrom.value)
    #expect(Thresholds.Intake.bridgedGap.value < Thresholds.Intake.settlingGap.value)
    #expect(Thresholds.Bout.pause.value < Thresholds.Bout.longestBreak.value)
    #expect(Thresholds.Trunk.fallShare.value < Thresholds.Trunk.riseShare.value)
  }

  private static func textOfTheAnalysis() throws -> String {
    let sources = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }.joined()
  }
}
