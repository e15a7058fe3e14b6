import Foundation
import Testing

/// What is said of tables, kept under a name.
@Suite struct ProfileTests {
  /// A table whose units and place nobody says.
  private func table() -> String {
    Recordings.table(
      ["t;a;b;c"] + (0..<500).map { row in "\(row * 10);0,01;0,02;0,99" })
  }

  @Test("Kept once, used with every later recording; the command line counts more")
  func kept() async throws {
    let desk = try Desk()
    try desk.put("log.csv", table())
    let own = #"export XDG_CONFIG_HOME="$PWD"; "#
    let said =
      "--columns time,acc_x,acc_y,acc_z --acc-unit g --time-unit ms --place lower_back --decimal comma"
    let first = try await desk.shell(
      own + #""$GANGART" analyze log.csv "# + said + " --format json --save-profile logger")
    #expect(first.exit == 0)
    #expect(first.messages.contains("Kept as a profile; use it with --profile logger."))
    let second = try await desk.shell(own + #""$GANGART" analyze log.csv --profile logger --format json"#)
    #expect(second.exit == 0 && second.output == first.output && !second.output.isEmpty)
    let other = try await desk.shell(
      own + #""$GANGART" analyze log.csv --profile logger --place head --format json"#)
    #expect(other.exit == 0 && other.text.contains(#""place":"head""#))
    let check = try await desk.shell(own + #""$GANGART" check log.csv --profile logger"#)
    #expect(check.exit == 0)
  }

  @Test("A profile that is not there, cannot be, or makes no sense")
  func faults() async throws {
    let desk = try Desk()
    try desk.put("log.csv", table())
    let own = #"export XDG_CONFIG_HOME="$PWD"; "#
    let none = try await desk.shell(own + #""$GANGART" analyze log.csv --profile none"#)
    #expect(
      none.exit == 64 && none.messages.contains("There is no profile 'none'. Save one with --save-profile."))
    let name = try await desk.shell(own + #""$GANGART" analyze log.csv --save-profile ../x"#)
    #expect(name.exit == 64 && name.messages.contains("A profile's name has letters"))
    for text in ["= =", "nonsense = 1", "rate = \\\"x\\\"", "place = 3"] {
      let run = try await desk.shell(
        own + "mkdir -p gangart/profiles; printf '%s\\n' \"\(text)\" > gangart/profiles/bad.toml; "
          + #""$GANGART" analyze log.csv --profile bad"#)
      #expect(run.exit == 64 && run.messages.contains("The profile 'bad' cannot be understood."), "\(text)")
    }
  }
}
