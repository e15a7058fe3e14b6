import GaitModel
import GaitResults
import GaitWords
import Testing

/// The catalogue of measures is whole, and each measure is bound where it says it is.
@Suite("The catalogue of measures")
struct MeasureCatalogueTests {
  @Test("No measure stands there twice")
  func unique() {
    let names = Measure.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.count > 50)
  }

  @Test(
    "Every measure has words and an explanation of its own in each language", arguments: Language.allCases)
  func words(language: Language) {
    for measure in Measure.all {
      let words = Words.measure(measure, in: language)
      #expect(words?.heading.isEmpty == false, "\(measure.name)")
      #expect(words?.short.isEmpty == false && words?.short.last != ".", "\(measure.name)")
      let explanation = Explanation.of(measure.name)?.text(in: language)
      #expect(explanation?.sentences.isEmpty == false, "\(measure.name)")
    }
    let others = Language.allCases.filter { $0 != language }
    for measure in Measure.all {
      for other in others {
        #expect(Words.measure(measure, in: language)?.short != Words.measure(measure, in: other)?.short)
      }
    }
  }

  @Test("The unit stands in the name")
  func units() {
    let suffixes: [MeasureUnit: String] = [
      .seconds: "_s", .minutes: "_minutes", .stepsPerMinute: "_spm", .metres: "_m", .metresPerSecond: "_mps",
      .metresPerSecondSquared: "_mps2", .degrees: "_deg", .degreesPerSecond: "_dps", .percent: "_pct",
    ]
    for measure in Measure.all {
      guard case .number(let unit) = measure.kind else { continue }
      if let suffix = suffixes[unit] {
        #expect(measure.name.hasSuffix(suffix), "\(measure.name)")
      } else {
        #expect(unit == .ratio && !suffixes.values.contains { measure.name.hasSuffix($0) }, "\(measure.name)")
      }
    }
  }

  @Test("Every measure says how far off it is, or that nobody has compared it")
  func errors() {
    for measure in Measure.all {
      switch measure.error {
      case .compared(let text), .followsFrom(let text): #expect(text.count > 5, "\(measure.name)")
      case .notCompared: break
      }
      if case .ours(let sources) = measure.origin { #expect(Set(sources).count == sources.count) }
    }
  }

  @Test("Every measure is bound once at each of its levels, and nothing else is")
  func bindings() {
    let bound = MeasureBindings.all.map { "\($0.level.rawValue) \($0.measure.name)" }.sorted()
    let listed = Measure.all.flatMap { measure in
      measure.levels.map { "\($0.rawValue) \(measure.name)" }
    }.sorted()
    #expect(bound == listed)
  }

  @Test("A number is given as it is written: degrees from radians, percent from shares")
  func written() throws {
    let stride = Stride(
      start: .zero, end: SampleTime(nanoseconds: 1_100_000_000), reported: .zero, side: .left,
      stanceShare: 0.6184, lengthMetres: 1.3604, kneeRange: .pi / 3)
    func text(_ measure: Measure) throws -> String? {
      let bound = try #require(MeasureBindings.strides.first { $0.measure.name == measure.name })
      return bound.number(in: stride)?.text
    }
    #expect(try text(.strideDuration) == "1.1000")
    #expect(try text(.strideLength) == "1.360")
    #expect(try text(.walkingSpeed) == "1.236")
    #expect(try text(.stanceShare) == "61.8")
    #expect(try text(.kneeRange) == "60.0")
    #expect(try text(.pelvisRotation) == nil)
    #expect(FixedDecimal(-0.04, decimals: 3)?.text == "-0.040")
  }
}
