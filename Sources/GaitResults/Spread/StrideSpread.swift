public import GaitModel

/// Mean, spread and sides of each measure of strides over a whole walk, as they are written.
public struct StrideSpread: Equatable, Sendable {
  /// What is known, for each of `MeasureBindings.strides` one number for each of `SpreadKind.allCases`.
  private var numbers: [FixedDecimal?]

  /// Nothing known.
  public init() {
    numbers = Array(repeating: nil, count: MeasureBindings.strides.count * SpreadKind.all.count)
  }

  /// What follows from sums.
  public init(_ sums: StrideSums) {
    self.init()
    for index in MeasureBindings.strides.indices {
      for kind in SpreadKind.all { self[kind, index] = sums.number(kind, at: index) }
    }
  }

  /// A number of the measure at `index` of `MeasureBindings.strides`.
  public subscript(_ kind: SpreadKind, _ index: Int) -> FixedDecimal? {
    get { numbers[Self.position(kind, index)] }
    set { numbers[Self.position(kind, index)] = newValue }
  }

  private static func position(_ kind: SpreadKind, _ index: Int) -> Int {
    index * SpreadKind.all.count + (SpreadKind.all.firstIndex(of: kind) ?? 0)
  }
}
