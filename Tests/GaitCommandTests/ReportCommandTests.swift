import Foundation
import Testing

@testable import GaitCommand

/// `gangart report`: a walk on one page, as a file.
@Suite struct ReportCommandTests {
  private func text(_ desk: Desk, _ name: String) throws -> String {
    try String(contentsOf: desk.folder.appending(path: name), encoding: .utf8)
  }

  @Test("A page in HTML, for its owner alone, the same bytes each time")
  func page() async throws {
    let desk = try Desk()
    try desk.putWalk("full-body-walk.csv")
    let run = try await desk.gangart("report", "full-body-walk.csv", "-o", "walk.html")
    #expect(run.exit == 0 && run.messages == "" && run.output.isEmpty)
    let page = try text(desk, "walk.html")
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">") && page.hasSuffix("</html>\n"))
    #expect(page.contains("13 seconds of walking, most of it at a normal pace."))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: desk.folder.appending(path: "walk.html").path(percentEncoded: false))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let again = try await desk.gangart("report", "full-body-walk.csv")
    #expect(again.text == page)
    let german = try await desk.gangart("report", "full-body-walk.csv", "--lang", "de", "--view", "pro")
    #expect(german.text.contains("Doppelschritte") && !german.text.contains("Minute by minute"))
  }

  @Test("The form follows the file's name, or what is asked for")
  func forms() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let markdown = try await desk.gangart("report", "standing-only.csv", "-o", "walk.md")
    #expect(markdown.exit == 0)
    #expect(try text(desk, "walk.md").hasPrefix("# Walk: standing-only.csv\n"))
    let asked = try await desk.gangart("report", "standing-only.csv", "--md")
    #expect(asked.text == (try text(desk, "walk.md")))
    #expect(asked.text.contains("the sensor lay still for 15 seconds of 15 seconds"))
  }

  @Test("PDF needs Chromium; without it the command that installs it is said")
  func noBrowser() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let run = try await desk.shell(
      #"PATH=/nowhere "$GANGART" report standing-only.csv -o walk.pdf"#)
    #expect(run.exit == 69 && run.messages.contains("sudo apt-get install chromium"))
    #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "walk.pdf").path()))
    // A browser that fails leaves nothing either.
    let broken = try await desk.shell(
      #"mkdir b; printf '#!/bin/sh\nexit 1\n' > b/chromium; chmod +x b/chromium; PATH="$PWD/b" "$GANGART" report standing-only.csv -o walk.pdf"#
    )
    #expect(broken.exit == 74 && broken.messages.contains("Chromium made no PDF"))
    #expect(!FileManager.default.fileExists(atPath: desk.folder.appending(path: "walk.pdf").path()))
  }

  @Test("An earlier walk stands beside it")
  func compared() async throws {
    let desk = try Desk()
    for walk in ["park-walk.csv", "stroll-slow.csv", "full-body-walk.csv"] { try desk.putWalk(walk) }
    let run = try await desk.gangart("report", "park-walk.csv", "--compare", "stroll-slow.csv")
    #expect(run.exit == 0)
    #expect(run.text.contains("Beside an earlier walk: stroll-slow.csv"))
    let other = try await desk.gangart("report", "park-walk.csv", "--compare", "full-body-walk.csv")
    #expect(other.text.contains("worn in other places"))
  }

  @Test("A kept walk has its marks, and a person's last walk is found by the code")
  func kept() async throws {
    let desk = try Desk()
    let demo = try await desk.shell(
      #"export XDG_DATA_HOME="$PWD/data"; mkdir -p data/gangart/walks; "$GANGART" demo --speed max --seconds 60 --out data/gangart/walks/one > /dev/null; "$GANGART" report --person demo --view pro"#
    )
    #expect(demo.exit == 0, "\(demo.messages)")
    #expect(demo.text.contains("Person: demo") && demo.text.contains("Discomfort was not marked."))
    let nobody = try await desk.shell(
      #"XDG_DATA_HOME="$PWD/data" "$GANGART" report --person P-018 -o x.html"#)
    #expect(nobody.exit == 66 && nobody.messages.contains("There is no kept walk of P-018."))
  }

  @Test("Never over its own input nor through a link; what cannot be is refused by name")
  func faults() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    try desk.putWalk("park-walk.csv")
    #expect(try await desk.gangart("report", "standing-only.csv", "-o", "standing-only.csv").exit == 64)
    #expect(
      try await desk.gangart(
        "report", "park-walk.csv", "--compare", "standing-only.csv", "-o", "standing-only.csv"
      )
      .exit == 64)
    #expect(try await desk.gangart("report", "none.csv", "-o", "x.html").exit == 66)
    #expect(try await desk.gangart("report", "standing-only.csv", "-o", "no/x.html").exit == 73)
    #expect(try await desk.gangart("report").exit == 64)
    #expect(try await desk.gangart("report", "standing-only.csv", "--pdf").exit == 64)
    #expect(try await desk.gangart("report", "standing-only.csv", "--pdf", "--md").exit == 64)
    let linked = try await desk.shell(
      #"echo mine > other; ln -s other page.html; "$GANGART" report standing-only.csv -o page.html; cat other"#
    )
    #expect(linked.exit == 0 && linked.text == "mine\n")
    let device = try await desk.shell(
      #""$GANGART" report standing-only.csv -o /dev/null && test -c /dev/null"#)
    #expect(device.exit == 0)
  }
}
