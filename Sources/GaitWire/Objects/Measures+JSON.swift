import GaitModel
import GaitResults

extension JSONWriter {
  /// The measures of a value, in the order of their bindings; what is absent is left out.
  mutating func measures<Root>(_ bindings: [BoundMeasure<Root>], of root: Root) {
    // By index: going through an array's elements asks for memory unless it is optimised away.
    for index in 0..<bindings.count {
      let key = bindings[index].measure.field
      switch bindings[index].access {
      case .number, .certainNumber, .derivedNumber:
        if let number = bindings[index].number(in: root) { field(key, number) }
      case .count(let path): field(key, root[keyPath: path])
      case .flag(let path, let isAlwaysWritten):
        if isAlwaysWritten || root[keyPath: path] { field(key, root[keyPath: path]) }
      case .word(let word): if let text = word.get(root) { field(key, text) }
      case .paceTimes(let path): object(key, root[keyPath: path]) { $0.fields($1) }
      }
    }
  }
}

extension JSONWriter {
  /// Mean, spread and sides of the strides' measures, as far as `number` knows them.
  mutating func spread(_ number: (SpreadKind, Int) -> FixedDecimal?) {
    for index in 0..<MeasureBindings.strides.count {
      for kind in 0..<SpreadKind.all.count {
        guard let decimal = number(SpreadKind.all[kind], index) else { continue }
        field(MeasureBindings.strides[index].measure.field, SpreadKind.all[kind].suffix, decimal)
      }
    }
  }
}

extension JSONFields {
  /// Mean, spread and sides of the strides' measures, as far as they are there.
  func spread() throws(WireError) -> StrideSpread {
    var spread = StrideSpread()
    for (index, bound) in MeasureBindings.strides.enumerated() {
      guard case .number(let unit) = bound.measure.kind else { continue }
      for kind in SpreadKind.all {
        let number = try optionalNumber(bound.measure.name + kind.suffix.description)
        spread[kind, index] = number.flatMap { FixedDecimal($0, decimals: kind.decimals(unit)) }
      }
    }
    return spread
  }

  /// Reads the measures of a value; those that follow from others are not read.
  func read<Root>(_ bindings: [BoundMeasure<Root>], into root: inout Root) throws(WireError) {
    for bound in bindings {
      let key = bound.measure.name
      switch bound.access {
      case .number(let path): root[keyPath: path] = try optionalNumber(key, of: bound.measure)
      case .certainNumber(let path): root[keyPath: path] = try number(key, of: bound.measure)
      case .derivedNumber: break
      case .count(let path): root[keyPath: path] = try count(key)
      case .flag(let path, let isAlwaysWritten):
        root[keyPath: path] = !isAlwaysWritten && node(key) == nil ? false : try flag(key)
      case .word(let word): try read(word, key, into: &root)
      case .paceTimes(let path): root[keyPath: path] = try optionalObject(key, PaceTimes.init)
      }
    }
  }

  private func read<Root>(
    _ word: BoundMeasure<Root>.WordAccess, _ key: String, into root: inout Root
  ) throws(WireError) {
    guard let set = word.set else { return }
    guard let found = word.isCertain ? try text(key) : try optionalText(key) else { return }
    guard set(&root, found) else {
      throw .unexpectedValue(
        offset: node(key)?.offset ?? offset, field: key, found: "\"\(found)\"",
        expected: "one of " + word.words.joined(separator: ", "))
    }
  }

  /// A number of a measure in the unit of the analysis; `nil` when it is absent.
  private func optionalNumber(_ key: String, of measure: Measure) throws(WireError) -> Double? {
    guard let number = try optionalNumber(key), case .number(let unit) = measure.kind else { return nil }
    return switch unit {
    case .percent: Self.share(percent: number)
    case .degrees, .degreesPerSecond: number / Degrees.perRadian
    case .seconds, .minutes, .stepsPerMinute, .metres, .metresPerSecond, .metresPerSecondSquared, .ratio:
      number
    }
  }

  /// The same of a number that must be there and be written again: one that has too many digits is refused.
  private func number(_ key: String, of measure: Measure) throws(WireError) -> Double {
    if case .number(let unit) = measure.kind { _ = try number(key, decimals: unit.decimals) }
    guard let number = try optionalNumber(key, of: measure) else {
      throw .missing(offset: offset, field: key)
    }
    return number
  }
}
