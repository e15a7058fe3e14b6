import Foundation
import GaitWords
import Testing

@testable import GaitCommand

/// The bar for long work: on a terminal only, one line, wiped away in the end.
@Suite struct ProgressBarTests {
  @Test("Only where it is seen")
  func whereSeen() {
    #expect(ProgressBar.isSeen(isTerminal: true, terminal: "xterm"))
    #expect(ProgressBar.isSeen(isTerminal: true, terminal: nil))
    #expect(!ProgressBar.isSeen(isTerminal: true, terminal: "dumb"))
    #expect(!ProgressBar.isSeen(isTerminal: false, terminal: "xterm"))
  }

  @Test("It says how far the work is, in words or numbers, on one narrow line")
  func line() {
    func line(_ label: String, _ done: Int, _ total: Int?, seconds: Double = 0) -> String {
      ProgressBar.line(label, done: done, total: total, seconds: seconds, in: .en)
    }
    #expect(line("walks/a.csv", 500, 1_000) == "a.csv: [##########----------] 50 %")
    #expect(
      line("a.csv", 5_000_000, 20_000_000, seconds: 10)
        == "a.csv: [#####---------------] 25 %, 0.5 MB/s, 30.0 s left")
    let german = ProgressBar.line("a.csv", done: 5_000_000, total: 20_000_000, seconds: 10, in: .de)
    #expect(german.hasSuffix("25 %, 0,5 MB/s, noch 30,0 s"))
    #expect(line("a.csv", 2_000, 1_000).hasSuffix("100 %"))
    #expect(line("standard input", 12_345_678, nil) == "standard input: 12 MB read")
    let long = String(repeating: "long", count: 50)
    #expect(line(long, 1_000, 1_000_000_000, seconds: 100).count < 80)
    #expect(line("/", 0, nil) == "/: 0 MB read")
  }

  static let hasScript = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

  /// Feeds the program through a terminal until its bar is seen, then lets it finish. The same rows come
  /// again and again: each time the clock was set back, and another stretch begins.
  @Test("On a terminal a long input has a bar, and nothing of it is left", .enabled(if: hasScript))
  func terminal() async throws {
    let desk = try Desk()
    try desk.putWalk("park-walk.csv")
    let run = try await desk.shell(
      """
      tail -n +2 park-walk.csv > rows
      feed() { head -n 1 park-walk.csv; i=0
        while [ $i -lt 20000 ]; do
          cat rows; i=$((i + 1)); if grep -q 'MB read' screen 2>/dev/null; then break; fi
        done; }
      feed | TERM=xterm script -qefc 'cat <&3 | "$GANGART" analyze -' screen 3<&0 >/dev/null </dev/null
      cat screen
      """)
    #expect(run.exit == 0)
    #expect(run.text.contains("\rstandard input: "))
    let over = #/ MB read\r\x1B\[Kstandard input: (\d+ h \d\d min|\d+ min \d\d s) recorded\./#
    #expect(run.text.contains(over))
  }
}
