import Foundation
import GaitReport
import Testing

@testable import GaitCommand

/// A walk as a picture.
@Suite struct PlotTests {
  @Test("Panels over time and every step, the same bytes each time")
  func picture() async throws {
    let desk = try Desk()
    try desk.putWalk("full-body-walk.csv")
    let run = try await desk.gangart("plot", "full-body-walk.csv", "-o", "walk.svg")
    #expect(run.exit == 0 && run.messages == "" && run.output.isEmpty)
    let file = try String(contentsOf: desk.folder.appending(path: "walk.svg"), encoding: .utf8)
    for text in [
      "Cadence, steps/min", "Speed, m/s", "Arm swing, degrees", "Step by step", "full-body-walk.csv",
    ] {
      #expect(file.contains(">\(text)</text>"), "\(text)")
    }
    #expect(file.hasPrefix("<svg ") && file.hasSuffix("</svg>\n"))
    // Only greys: red, green and blue of each colour are the same.
    for colour in file.matches(of: /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/) {
      #expect(colour.1 == colour.2 && colour.2 == colour.3)
    }
    #expect(!file.contains("nan") && !file.contains("inf\""))
    let again = try await desk.gangart("plot", "full-body-walk.csv", "-o", "-")
    #expect(again.text == file)
    let german = try await desk.gangart("plot", "full-body-walk.csv", "-o", "-", "--lang", "de")
    #expect(german.text.contains(">Schritt für Schritt</text>") && !german.text.contains("Speed"))
  }

  @Test("A picture is not given the name of another kind; several walks in a folder are not one")
  func refused() async throws {
    let desk = try Desk()
    try desk.putWalk("park-walk.csv")
    let named = try await desk.gangart("plot", "park-walk.csv", "-o", "walk.PNG")
    #expect(named.exit == 64 && named.messages.contains("Name it .svg."))
    let made = try await desk.shell(
      "mkdir walks && cp park-walk.csv walks && gzip -k walks/park-walk.csv && mv walks/park-walk.csv walks/other.csv"
    )
    #expect(made.exit == 0)
    for command in ["plot walks -o -", "check walks", "report walks"] {
      let run = try await desk.shell("\"$GANGART\" \(command)")
      #expect(run.exit == 65 && run.messages.contains("more than one recording"), "\(command)")
    }
    let all = try await desk.gangart("analyze", "walks", "walks/other.csv", "--format", "csv")
    #expect(all.exit == 0 && all.lines.count == 3)
  }

  @Test("What is not known is said; nobody walking is a picture too")
  func nothing() async throws {
    let desk = try Desk()
    try desk.put("a&b.csv", try Recordings.parkWalk(at: "left_wrist"))
    let wrist = try await desk.gangart("plot", "a&b.csv", "-o", "-")
    #expect(wrist.text.contains(">a&amp;b.csv</text>"))
    #expect(wrist.text.contains("Speed, m/s: not known, needs a sensor at the pelvis"))
    try desk.putWalk("standing-only.csv")
    let still = try await desk.gangart("plot", "standing-only.csv", "-o", "-")
    #expect(still.exit == 0 && still.text.contains("there is nothing to draw"))
  }

  @Test("Never over its own input, and not without a name")
  func faults() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    #expect(try await desk.gangart("plot", "standing-only.csv", "-o", "standing-only.csv").exit == 64)
    #expect(try await desk.gangart("plot", "standing-only.csv").exit == 64)
    #expect(try await desk.gangart("plot", "none.csv", "-o", "x.svg").exit == 66)
    #expect(try await desk.gangart("plot", "standing-only.csv", "-o", "no/x.svg").exit == 73)
  }

  @Test("Ticks are round numbers around the values")
  func scale() {
    #expect(PlotScale([92, 118], atLeast: 20).ticks == [90, 100, 110, 120])
    #expect(PlotScale([1.2, 1.2], atLeast: 0.4).ticks.first == 1.0)
    #expect(PlotScale([0.1, 0.1], atLeast: 1).ticks.first == 0)
    #expect(PlotScale([], atLeast: 1).ticks.first == 0)
  }
}
