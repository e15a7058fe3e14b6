import GaitModel

extension TableDialect {
  /// ActiGraph: ten lines with rate and start, no column of time, in g.
  static let actigraph = TableDialect(
    id: "actigraph", name: "ActiGraph",
    signature: Signature(names: ["Accelerometer X"], preamble: ["Data File Created By ActiGraph"]),
    rules: axes("Accelerometer {}", .acceleration, .g)
      + column("Timestamp", TableColumn(role: .time, time: .date(dayFirst: false))),
    others: .ignored)
}
