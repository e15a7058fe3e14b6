import GaitModel

extension TableDialect {
  /// Bittium Faros: X, Y, Z in mg and nothing else; 100 rows a second unless `--rate` says otherwise.
  static let faros = TableDialect(
    id: "xyz", name: "three columns X, Y, Z", signature: Signature(names: ["X", "Y", "Z"], isExact: true),
    rules: axes("{}", .acceleration, nil), others: .ignored)
}
