public import GaitModel

/// A measure of the catalogue, and where a value of `Root` holds it.
///
/// Encoders, decoders and tables go through lists of these (`MeasureBindings`), so that a new measure takes one
/// line there. Key paths are read outside the core only; the analysis keeps its typed structs.
public struct BoundMeasure<Root>: Sendable {
  /// A path to a stored value.
  public typealias Path<Value> = any WritableKeyPath<Root, Value> & Sendable

  /// How a value of `Root` holds the measure.
  public enum Access: Sendable {
    /// A number that may be absent, in the unit of the analysis (radians, shares of one).
    case number(Path<Double?>)
    /// A number that is always there.
    case certainNumber(Path<Double>)
    /// A number that follows from others, as it is written.
    case derivedNumber(@Sendable (Root) -> FixedDecimal?)
    /// A whole number from 0.
    case count(Path<Int>)
    /// True or false; where `isAlwaysWritten` is not set, false is left out.
    case flag(Path<Bool>, isAlwaysWritten: Bool)
    /// One of a few words.
    case word(WordAccess)
    /// Minutes at each pace.
    case paceTimes(Path<PaceTimes?>)
  }

  /// How a word is read and set.
  public struct WordAccess: Sendable {
    /// The word; `nil` when it is absent.
    public let get: @Sendable (Root) -> String?
    /// Sets the word, and says whether it is known; `nil` for a word that follows from others.
    public let set: (@Sendable (inout Root, String) -> Bool)?
    /// The words that there are.
    public let words: [String]
    /// Whether the word is always there.
    public let isCertain: Bool
  }

  /// The measure.
  public let measure: Measure
  /// Where it is.
  public let access: Access

  /// Where in a value the number stands that may be absent: reading it there takes a tenth of the time of its path.
  private let offset: Int?

  private init(_ measure: Measure, _ access: Access, offset: Int? = nil) {
    self.measure = measure
    self.access = access
    self.offset = offset
  }

  /// A number that may be absent.
  public init(_ measure: Measure, _ path: Path<Double?>) {
    self.init(measure, .number(path), offset: MemoryLayout<Root>.offset(of: path))
  }

  /// A number that is always there.
  public init(_ measure: Measure, certain path: Path<Double>) {
    self.init(measure, .certainNumber(path))
  }

  /// A number that follows from others.
  public init(_ measure: Measure, derived: @escaping @Sendable (Root) -> FixedDecimal?) {
    self.init(measure, .derivedNumber(derived))
  }

  /// A whole number.
  public init(_ measure: Measure, count path: Path<Int>) {
    self.init(measure, .count(path))
  }

  /// A flag.
  public init(_ measure: Measure, flag path: Path<Bool>, isAlwaysWritten: Bool) {
    self.init(measure, .flag(path, isAlwaysWritten: isAlwaysWritten))
  }

  /// A word that may be absent.
  public init<Word: RawRepresentable<String> & CaseIterable & Sendable>(
    _ measure: Measure, word path: Path<Word?>
  ) {
    let set: @Sendable (inout Root, String) -> Bool = { root, text in
      root[keyPath: path] = Word(rawValue: text)
      return root[keyPath: path] != nil
    }
    self.init(
      measure,
      .word(
        WordAccess(
          get: { $0[keyPath: path]?.rawValue }, set: set, words: Word.allCases.map(\.rawValue),
          isCertain: false)))
  }

  /// A word that is always there.
  public init<Word: RawRepresentable<String> & CaseIterable & Sendable>(
    _ measure: Measure, certainWord path: Path<Word>
  ) {
    let set: @Sendable (inout Root, String) -> Bool = { root, text in
      guard let word = Word(rawValue: text) else { return false }
      root[keyPath: path] = word
      return true
    }
    self.init(
      measure,
      .word(
        WordAccess(
          get: { $0[keyPath: path].rawValue }, set: set, words: Word.allCases.map(\.rawValue), isCertain: true
        )))
  }

  /// A word that follows from others.
  public init<Word: RawRepresentable<String> & CaseIterable & Sendable>(
    _ measure: Measure, derivedWord path: any KeyPath<Root, Word?> & Sendable
  ) {
    self.init(
      measure,
      .word(
        WordAccess(
          get: { $0[keyPath: path]?.rawValue }, set: nil, words: Word.allCases.map(\.rawValue),
          isCertain: false)))
  }

  /// Minutes at each pace.
  public init(_ measure: Measure, paceTimes path: Path<PaceTimes?>) {
    self.init(measure, .paceTimes(path))
  }

  /// The measure's number in `root` as it is written; `nil` when it is absent or no number.
  public func number(in root: Root) -> FixedDecimal? {
    if let offset {
      // The offset is that of a stored `Double?`: of other paths there is none.
      let value = withUnsafeBytes(of: root) { $0.load(fromByteOffset: offset, as: Double?.self) }
      return value.flatMap { written($0) }
    }
    switch access {
    case .number(let path): return root[keyPath: path].flatMap { written($0) }
    case .certainNumber(let path): return written(root[keyPath: path])
    case .derivedNumber(let value): return value(root)
    case .count(let path): return FixedDecimal(Double(root[keyPath: path]), decimals: 0)
    case .flag, .word, .paceTimes: return nil
    }
  }

  /// A number of the analysis as it is written in the measure's unit.
  private func written(_ value: Double) -> FixedDecimal? {
    guard case .number(let unit) = measure.kind else { return nil }
    return unit.written(value)
  }
}

extension MeasureUnit {
  /// A number of the analysis as it is written in this unit; `nil` for one that is not finite or has more than
  /// 15 digits.
  public func written(_ value: Double) -> FixedDecimal? {
    switch self {
    case .percent: FixedDecimal(percentOf: value, decimals: decimals)
    case .degrees, .degreesPerSecond: FixedDecimal(value * Degrees.perRadian, decimals: decimals)
    case .seconds, .minutes, .stepsPerMinute, .metres, .metresPerSecond, .metresPerSecondSquared, .ratio:
      FixedDecimal(value, decimals: decimals)
    }
  }
}
