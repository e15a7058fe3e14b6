import Foundation
import Testing

/// Files that cannot be used at all: what is said, what can be done, and the exit code.
@Suite struct BadFileTests {
  @Test("An empty file")
  func empty() async throws {
    let desk = try Desk()
    try desk.put("walk.csv", "")
    let run = try await desk.gangart("analyze", "walk.csv")
    #expect(run.exit == 65)
    #expect(
      run.messages == """
        walk.csv: the file is empty.
          Fix: Record or export it again; the copy may have failed.

        """)
    #expect(run.output == [])
  }

  @Test("A header and nothing else")
  func headerOnly() async throws {
    let desk = try Desk()
    try desk.put("walk.csv", Recordings.table([Recordings.header]))
    let run = try await desk.gangart("analyze", "walk.csv")
    #expect(run.exit == 65)
    #expect(
      run.messages == """
        walk.csv: there are column names but no samples.
          Fix: Record or export it again; the recording may have ended before it began.

        """)
    #expect(run.output == [])
  }

  @Test("No such file")
  func missing() async throws {
    let run = try await Desk().gangart("analyze", "walk.csv")
    #expect(run.exit == 66)
    #expect(
      run.messages == """
        walk.csv: there is no such file.
          Fix: Check the spelling of the name and the folder.

        """)
  }

  @Test("A directory")
  func directory() async throws {
    let desk = try Desk()
    let run = try await desk.gangart("analyze", "..")
    #expect(run.exit == 66)
    #expect(
      run.messages == """
        ..: this is a folder, not a recording.
          Fix: Name a recording inside it, or the folder that holds the recordings.

        """)
  }

  /// Root may read everything: there the program runs as nobody, if the machine has what that takes.
  static let canBeRefused = geteuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")

  @Test("No permission", .enabled(if: canBeRefused, "as root this needs setpriv"))
  func noPermission() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let lower = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
    // The build may lie where nobody else may look; the desk does not.
    let run = try await desk.shell(
      #"cp "$GANGART" ../gangart && chmod 0 standing-only.csv && "#
        + lower + " ../gangart analyze standing-only.csv")
    #expect(run.exit == 77)
    #expect(
      run.messages == """
        standing-only.csv: you may not read this file.
          Fix: If it is yours: chmod u+r 'standing-only.csv'. Otherwise ask its owner.

        """)
    #expect(run.output == [])
  }
}
