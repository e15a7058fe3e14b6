public import Foundation
public import Testing

/// Expects `bytes` to equal the golden file `name` under `Fixtures/`, such as `wire/second.jsonl`.
///
/// - A missing file is written, and the test fails: look at it, then commit it.
/// - With `BLESS=1` in the environment a file that differs is rewritten, and the test fails all the same: a
///   changed golden file needs its reason in the commit.
public func expectGolden(
  _ bytes: [UInt8], _ name: String, under folder: URL = fixturesFolder,
  bless: Bool = ProcessInfo.processInfo.environment["BLESS"] == "1",
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = folder.appending(path: name)
  guard let golden = try? Data(contentsOf: file) else {
    try write(bytes, to: file)
    Issue.record("\(name) was missing and has been written: check it.", sourceLocation: sourceLocation)
    return
  }
  guard golden != Data(bytes) else { return }
  if bless { try write(bytes, to: file) }
  Issue.record(
    """
    \(name) differs\(bless ? " and has been rewritten" : " (BLESS=1 rewrites it)"): \
    \(firstDifference(golden: Array(golden), bytes))
    """,
    sourceLocation: sourceLocation)
}

/// The folder `Fixtures` beside `Tests`.
public let fixturesFolder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "Fixtures")

private func write(_ bytes: [UInt8], to file: URL) throws {
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(bytes).write(to: file)
}

/// The first line that differs, as it should be and as it is.
private func firstDifference(golden: [UInt8], _ bytes: [UInt8]) -> String {
  let expected = lines(golden)
  let found = lines(bytes)
  let index = zip(expected, found).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let line = index ?? min(expected.count, found.count)
  let none = "(nothing)"
  return """
    line \(line + 1)
      expected \(line < expected.count ? expected[line] : none)
      found    \(line < found.count ? found[line] : none)
    """
}

private func lines(_ bytes: [UInt8]) -> [String] {
  bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
}
