import Foundation
import GaitModel
import GaitWords
import Testing

@testable import GaitCommand

/// Settings: flag before environment before file before what is usual, and clear errors.
@Suite("Settings")
struct SettingsTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "gangart"), withIntermediateDirectories: true)
  }

  func gangart(_ line: String) async throws -> Outcome {
    try await desk.shell("export XDG_CONFIG_HOME=\"$PWD\"; \(line)")
  }

  @Test("The environment counts more than the file, the file more than what is usual")
  func precedence() async throws {
    try desk.put("gangart/config.toml", "height_m = 1.72\nperson = \"P-017\"\n")
    let run = try await gangart(
      #""$GANGART" config get height_m; GANGART_HEIGHT_M=1.8 "$GANGART" config get height_m; "#
        + #""$GANGART" config get person; "$GANGART" config get speak"#)
    #expect(run.lines == ["1.72", "1.8", "P-017", "off"])
  }

  @Test("The command line counts most, layer by layer")
  func layers() throws {
    var flags = SettingsLayer()
    flags.height = 1.5
    let environment = try SettingsLayer(environment: ["GANGART_HEIGHT_M": "1.6", "GANGART_SPEAK": "de"])
    var file = SettingsLayer()
    file.height = 1.7
    file.speak = .language(.en)
    file.metronome = true
    let settings = Settings([flags, environment, file], systemLanguage: .de)
    #expect(settings.height == 1.5)
    #expect(settings.speak == .language(.de))
    #expect(settings.metronome)
    #expect(settings.language == .de)
    #expect(settings.person == .me)
  }

  @Test("Who names a language in a stronger place than the voice hears that language")
  func spokenLanguage() {
    func layer(_ language: Language?, _ speak: Speaking?) -> SettingsLayer {
      var layer = SettingsLayer()
      layer.language = language
      layer.speak = speak
      return layer
    }
    let german = layer(.de, nil)
    let file = layer(.en, .language(.en))
    #expect(Settings([german, file]).speak == .language(.de))
    #expect(Settings([german, file]).spokenLanguage == .de)
    #expect(Settings([layer(nil, nil), german, file]).speak == .language(.de))
    // Both said in one place: each is meant as it stands.
    #expect(Settings([layer(.de, .language(.en)), file]).speak == .language(.en))
    #expect(Settings([layer(nil, .language(.de)), layer(.en, nil)]).speak == .language(.de))
    #expect(Settings([german, layer(nil, .off)]).speak == .off)
    #expect(Settings([german]).speak == .off)
  }

  @Test("Changing one setting leaves the rest of the file as it is")
  func changing() async throws {
    try desk.put(
      "gangart/config.toml", "# mine\nheight_m = 1.72 # tall\n\n[places]\nleft_wrist = \"/dev/a\"\n")
    let run = try await gangart(
      #""$GANGART" config set lang de && "$GANGART" config set places lower_back=/dev/b#2 "#
        + #"&& cat gangart/config.toml && "$GANGART" config get places"#)
    #expect(run.exit == 0, "\(run.messages)")
    #expect(run.text.hasPrefix("# mine\nheight_m = 1.72 # tall\nlang = \"de\"\n"))
    #expect(run.lines.last == "lower_back=/dev/b#2")
    #expect(!run.text.contains("/dev/a"))
  }

  @Test(
    "What cannot be understood: exit 78, with the file, the line and what could stand there",
    arguments: [
      ("person = \"me\"\nheight_m = 17.2\n", "config.toml:2: height_m cannot be understood"),
      ("hight_m = 1.72\n", "config.toml:1: there is no setting 'hight_m'"),
      ("\nlang = \"fr\"\n", "config.toml:2: lang cannot be understood"),
      ("person = \"Jane Doe\"\n", "config.toml:1: person cannot be understood"),
      ("a = = 1\n", "config.toml:1: this is no TOML"),
      ("[places]\nmoon = \"/dev/a\"\n", "config.toml:1: places cannot be understood"),
    ])
  func errors(text: String, message: String) async throws {
    try desk.put("gangart/config.toml", text)
    let run = try await gangart(#""$GANGART" config get"#)
    #expect(run.exit == 78)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(run.messages.contains("Fix:"))
    #expect(run.output.isEmpty)
  }

  @Test("A variable that cannot be understood is named")
  func variable() async throws {
    let run = try await gangart(#"GANGART_SPEAK=klingon "$GANGART" config get"#)
    #expect(run.exit == 78)
    #expect(run.messages.contains("GANGART_SPEAK"))
  }

  @Test("A height is understood as people write it: 1.72, 1,72 or 172")
  func heights() async throws {
    let desk = try Desk()
    try desk.putWalk("park-walk.csv")
    let plain = try await desk.gangart("analyze", "park-walk.csv", "--format", "json", "--height", "1.6")
    for text in ["1,6", "160", "1.60"] {
      let run = try await desk.gangart("analyze", "park-walk.csv", "--format", "json", "--height", text)
      #expect(run.exit == 0 && run.text == plain.text, "\(text)")
    }
    try desk.put("people.csv", "recording,height_m\npark-walk.csv,160\n")
    let table = try await desk.gangart(
      "analyze", "park-walk.csv", "--format", "csv", "--subjects", "people.csv")
    #expect(table.exit == 0 && table.text.contains(",1.60"))
  }

  @Test("analyze takes the height from the settings, and the command line overrules it")
  func height() async throws {
    try desk.putWalk("park-walk.csv")
    try desk.put("gangart/config.toml", "height_m = 1.9\n")
    let run = try await gangart(
      #"for how in "" "--height 1.5" "--height 1.9"; do "$GANGART" analyze park-walk.csv --format json $how; done"#
    )
    #expect(run.lines.count == 3)
    #expect(run.lines.first == run.lines.last)
    #expect(run.lines[0] != run.lines[1])
  }

  @Test("Whose walk it is stands in its folder; a name that is no code is refused")
  func person() async throws {
    let wearable = try await Wearable(desk, "--seconds", "6", "--speed", "3")
    let live = try await gangart(
      #""$GANGART" live "\#(wearable.port)" --out walk --person P-017 --wait 1 --quiet; cat walk/about.json"#)
    #expect(live.text.contains(#""person": "P-017""#), "\(live.messages)")
    let refused = try await gangart(#""$GANGART" live /dev/null --person "Jane Doe""#)
    #expect(refused.exit == 64)
  }

  @Test("Plans: made, shown, and a proposal counts only when it is accepted")
  func plans() async throws {
    let made = try await gangart(#""$GANGART" plan new hill --walk 240 --repeats 4 && "$GANGART" plan list"#)
    #expect(made.exit == 0)
    #expect(made.text.contains("hill"))
    #expect(try await gangart(#""$GANGART" plan new hill"#).exit == 64)
    #expect(try await gangart(#""$GANGART" plan new tiny --walk 1"#).exit == 64)
    #expect(try await gangart(#""$GANGART" live /dev/null --plan nosuch"#).exit == 78)
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "gangart/plans/proposals"), withIntermediateDirectories: true)
    try desk.put("gangart/plans/proposals/hill.toml", "walk_s = 270\nrepeats = 4\n")
    let shown = try await gangart(#""$GANGART" plan show hill"#)
    #expect(shown.text.contains("walk_s = 240"))
    #expect(shown.messages.contains("gangart plan accept hill"))
    let accepted = try await gangart(
      #""$GANGART" plan accept hill >/dev/null; "$GANGART" plan show hill; "$GANGART" plan accept hill"#)
    #expect(accepted.text.contains("walk_s = 270"))
    #expect(accepted.text.contains("Nothing is proposed"))
  }

  @Test("setup: what options say is kept; without a terminal and options it asks nothing and says so")
  func setup() async throws {
    let run = try await gangart(
      #""$GANGART" setup --no-input --height 1.72 --lang de --speak de --place left_wrist=/dev/a && "#
        + #""$GANGART" config get"#)
    #expect(run.exit == 0, "\(run.messages)")
    #expect(run.text.contains("height_m = 1.72"))
    #expect(run.text.contains("speak = de"))
    #expect(run.text.contains("places = left_wrist=/dev/a"))
    let silent = try await gangart(#""$GANGART" setup"#)
    #expect(silent.exit == 64)
    #expect(silent.messages.contains("fragt nur an einem Terminal"), "in the language just kept")
  }

  @Test("setup finds by two taps which sensor is worn where")
  func taps() async throws {
    for (name, taps) in [("first", [16.0, 16.3]), ("second", [9.0, 9.3])] {
      var rows = [
        "time_s,"
          + ["acc_x", "acc_y", "acc_z", "gyr_x", "gyr_y", "gyr_z"]
          .map { "lower_back_" + $0 }.joined(separator: ",")
      ]
      for index in 0..<2200 {
        let time = Double(index) / 100
        let jolt = taps.contains { time >= $0 - 0.001 && time < $0 + 0.015 } ? 14.0 : 0
        rows.append("\(time),\(0.02 * Double(index % 3)),\(jolt),\(9.81 + jolt),0,0,0.001")
      }
      try desk.put("\(name).csv", rows.joined(separator: "\n") + "\n")
    }
    let path = desk.folder.path()
    let first = try await Wearable(desk, "--recording", path + "/first.csv", port: "a")
    let second = try await Wearable(desk, "--recording", path + "/second.csv", port: "b")
    let run = try await gangart(
      #""$GANGART" setup "\#(first.port)" "\#(second.port)" --tap left_wrist,right_wrist --wait 60; "#
        + #""$GANGART" config get places"#)
    #expect(run.messages.contains("Now tap twice: left wrist."), "\(run.messages)")
    #expect(
      run.lines.last?.contains("left_wrist=\(second.port)") == true, "\(run.messages) \(run.text)")
    #expect(run.lines.last?.contains("right_wrist=\(first.port)") == true)
  }
}
