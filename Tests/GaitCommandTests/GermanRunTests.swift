import Foundation
import GaitModel
import GaitTestSupport
import GaitWords
import Testing

/// Every command in German, errors included: no English word outside names and codes.
@Suite struct GermanRunTests {
  /// Words of the English explanations that the German ones do not have.
  static let english: Set<String> = {
    func words(_ language: Language) -> Set<String> {
      Set(
        Explanation.all.flatMap { entry in
          GermanRunTests.words(entry.text(in: language).name + " " + entry.text(in: language).sentences)
        })
    }
    let german =
      words(.de)
      .union(OptionHelp.allCases.flatMap { GermanRunTests.words($0.text(in: .de)) })
      .union(CommandHelp.allCases.flatMap { GermanRunTests.words($0.page(settings: [], in: .de).abstract) })
    return words(.en).subtracting(german).subtracting(names)
  }()

  /// Commands, values and codes that are the same in every language.
  static let names: Set<String> = [
    "analyze", "check", "doctor", "replay", "serve", "web", "tui", "walker", "pro", "live", "record", "mark",
    "recover",
    "devices",
    "convert", "demo", "setup",
    "plan", "plot", "report", "day", "hour",
    "config", "explain", "learn", "thresholds", "path", "get", "set", "list", "show", "new", "accept", "help",
    "table", "json", "ndjson", "csv", "text", "markdown", "symptom", "note", "pause", "end", "none", "open",
    "max",
    "off", "true", "false", "dot", "comma", "default", "me", "unplug", "slow", "battery", "safety", "places",
    "published",
    "history", "compare", "progress", "tag", "forget", "export", "import", "rebuild", "last", "treadmill",
    "outdoor",
    "indoor",
    // Pages of `learn`.
    "walk", "lean", "chains",
    // The id of a protocol, and an option.
    "phone", "by",
    // Words of both languages, and of the pointer to a page.
    "rest", "pace",
  ]

  /// What the parser itself says in every language: headings, its own two options and the pointer to help.
  static let ofParser: Set<String> = [
    "See 'gangart", "OVERVIEW:", "USAGE:", "OPTIONS:", "ARGUMENTS:", "SUBCOMMANDS:", "Show the version.",
    "Show help information.", "for detailed help.", "(default: ", "(values: ", "<options>", "<subcommand>",
    // Values of an option, and their list.
    "<time|steps|stamps>", "time, steps, stamps)",
  ]

  /// The words in a text, in lower case. What holds a sign or a digit is a name, a code, a file or a command.
  static func words(_ text: String) -> [String] {
    text.split { $0.isWhitespace || "()[]<>„“\"'".contains($0) }.compactMap { token in
      let word = token.drop { !$0.isLetter && !"-_/.".contains($0) }
      let bare = String(word.reversed().drop { ".,:;!?…".contains($0) }.reversed())
      return bare.count > 1 && bare.allSatisfy(\.isLetter) ? bare.lowercased() : nil
    }
  }

  private func expectGerman(
    _ text: String, _ command: String, without codes: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    // On one line: names and phrases may be broken at blanks.
    var said = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in Self.ofParser + codes.filter({ $0.contains(" ") }) {
      said = said.split(separator: part).joined(separator: " ")
    }
    // Between single quotes stand names, and what somebody typed.
    said = said.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: " ")
    let found = Self.words(said).filter { Self.english.contains($0) && !codes.contains($0) }
    #expect(found.isEmpty, "\(command): \(found)\n\(text)", sourceLocation: sourceLocation)
  }

  @Test("The list of English words holds what gives English away, and no German")
  func list() {
    for word in ["the", "with", "of", "is", "without", "steps"] {
      #expect(Self.english.contains(word), "\(word)")
    }
    for word in ["der", "und", "mit", "in", "die", "was", "sensor", "arm", "hand"] {
      #expect(!Self.english.contains(word), "\(word)")
    }
    #expect(
      Self.words("'gangart analyze walk.csv --to 3' sagt: „Weg, acc_x“.") == [
        "gangart", "analyze", "sagt", "weg",
      ])
  }

  /// Command lines for people: what they print is looked at, and what they say.
  static let forPeople = [
    #""$GANGART" analyze park-walk.csv"#, #""$GANGART" analyze standing-only.csv"#,
    #""$GANGART" analyze gaps-and-faults.csv"#, #""$GANGART" analyze park-walk.csv --calibrate-distance 75"#,
    #""$GANGART" analyze park-walk.csv standing-only.csv"#,
    #""$GANGART" check park-walk.csv"#, #""$GANGART" check gaps-and-faults.csv --strict"#,
    #""$GANGART" check none.csv"#, #""$GANGART" doctor"#,
    #"GANGART_LSL=./none.so "$GANGART" demo --lsl"#,
    #""$GANGART" analyze park-walk.csv standing-only.csv --test 2mwt --distance 80"#,
    #""$GANGART" analyze park-walk.csv --test 10mwt"#, #""$GANGART" analyze standing-only.csv --test 6mwt"#,
    #""$GANGART" analyze park-walk.csv --test 10mwt --from 5 --to 14"#,
    #""$GANGART" analyze park-walk.csv standing-only.csv -o out; "$GANGART" analyze park-walk.csv -o out"#,
    #""$GANGART" plot park-walk.csv -o - | sed -n 's/.*<text[^>]*>\(.*\)<.text>/\1/p'"#,
    #""$GANGART" plot standing-only.csv -o - | sed -n 's/.*<text[^>]*>\(.*\)<.text>/\1/p'"#,
    #""$GANGART" report park-walk.csv --md"#, #""$GANGART" report standing-only.csv --view pro --md"#,
    #""$GANGART" report park-walk.csv --view pro --md --compare standing-only.csv"#,
    #""$GANGART" report gaps-and-faults.csv --view pro --md"#,
    #"PATH=/nowhere "$GANGART" report standing-only.csv -o walk.pdf"#,
    #""$GANGART" report --person P-0 -o a.html"#,
    #""$GANGART" explain"#, #""$GANGART" explain cadence_spm"#, #""$GANGART" explain --all"#,
    #""$GANGART" learn"#, #""$GANGART" learn swim"#,
    #""$GANGART" explain safety"#, #""$GANGART" explain xyzzy"#, #""$GANGART" explain cadense_spm"#,
    #""$GANGART" thresholds"#, #""$GANGART" devices"#, #""$GANGART" devices /dev/null --probe"#,
    #""$GANGART" devices none.bin --probe"#,
    #""$GANGART" plan list"#, #""$GANGART" plan show"#, #""$GANGART" plan show hill"#,
    #""$GANGART" plan new hill --walk 240; "$GANGART" plan new hill; "$GANGART" plan accept hill"#,
    #""$GANGART" plan new steep --walk 3"#, #""$GANGART" plan new 'a b'"#,
    #""$GANGART" config get"#, #""$GANGART" config set height_m 3"#, #""$GANGART" config path"#,
    #"GANGART_SPEED=fast "$GANGART" config get"#,
    #"mkdir -p gangart; echo 'height = 1' > gangart/config.toml; "$GANGART" config get"#,
    #"mkdir -p gangart; echo 'height_m = 9' > gangart/config.toml; "$GANGART" config get"#,
    #"mkdir -p gangart; echo '= =' > gangart/config.toml; "$GANGART" config get"#,
    #""$GANGART" setup --no-input"#, #""$GANGART" setup --no-input --height 1.72"#,
    #""$GANGART" setup --tap nose"#, #""$GANGART" mark symptom"#, #""$GANGART" mark note"#,
    #""$GANGART" history"#, #""$GANGART" history show none"#, #""$GANGART" history progress"#,
    #""$GANGART" history forget"#, #""$GANGART" history --since yesterday"#,
    #""$GANGART" history import none"#,
    #""$GANGART" history rebuild"#, #""$GANGART" history tag none a/b"#,
    #"""
    "$GANGART" demo --speed max --seconds 200 --out gang --format ndjson >lines; "$GANGART" history import gang;
    "$GANGART" history; "$GANGART" history tag last outdoor; "$GANGART" history note last neue Schuhe;
    "$GANGART" history show last; "$GANGART" history compare last gang; "$GANGART" history progress --person demo;
    "$GANGART" history forget last; "$GANGART" analyze gang
    """#,
    #""$GANGART" recover none"#, #""$GANGART" convert none out.csv"#,
  ]

  /// Command lines whose output is for programs: only what they say beside it is looked at.
  static let forPrograms = [
    "analyze none.csv", "analyze .", "analyze empty.csv", "analyze names.csv", "analyze semicolons.csv",
    "analyze tabs.csv", "analyze ragged.csv", "analyze cell.csv", "analyze date.csv", "analyze axis.csv",
    "analyze column.csv", "analyze twice.csv", "analyze milliseconds.csv", "analyze zip.csv",
    "analyze cut.csv", "analyze standing-only.csv --from 100", "analyze standing-only.csv --sensors pelvis",
    "analyze standing-only.csv --sensors pelvis,lower_back",
    "analyze standing-only.csv --calibrate-distance 5",
    "analyze park-walk.csv --calibrate-distance 9000", "analyze", "analyze --format xml x.csv",
    "analyze --hieght 1.7 x.csv", "analyze x.csv --height 17.2", "analyze x.csv --from 5 --to 2",
    "analyze x.csv --from", "analyze x.csv --from early", "analyze x.csv --quiet=yes",
    "analyze x.csv --sensors nose", "analyze x.csv y.csv --calibrate-distance 3", "nonsense",
    "analyze . -o out", "analyze x.csv --force", "analyze x.csv --jobs 0", "analyze x.csv --distance 5",
    "analyze x.csv --test 2mwt --distance 0", "analyze x.csv --excel-de", "analyze --files-from none",
    "analyze --files-from -", "analyze 'x*.csv'", "analyze park-walk.csv -o empty.csv",
    "analyze park-walk.csv --subjects empty.csv", "analyze park-walk.csv --subjects semicolons.csv",
    "analyze park-walk.csv --subjects people.csv", "analyze park-walk.csv --subjects tall.csv",
    "analyze park-walk.csv --subjects named.csv", "analyze park-walk.csv --subjects nameless.csv",
    "analyze park-walk.csv --subjects wide.csv", "analyze park-walk.csv --subjects strangers.csv",
    "analyze x.csv --profile none", "analyze x.csv --save-profile a/b",
    "analyze park-walk.csv --save-profile mine", "plot none.csv -o x.svg", "plot x.csv",
    "plot standing-only.csv -o standing-only.csv", "report", "report x.csv --pdf --md",
    "report none.csv -o x.html", "report standing-only.csv -o standing-only.csv",
    "serve none", "replay none.csv", "replay standing-only.csv --speed max --speak de",
    "replay standing-only.csv --speed max --metronome", "replay standing-only.csv extra",
    "replay standing-only.csv --speed fast", "replay standing-only.csv --plan none",
    "live /dev/null", "live nowhere", "live tcp://nohost.invalid:1", "live usb:x", "live udp://:99999",
    "live file:empty.csv", "live file:cell.csv", "live file:none.bin", "live --resume none",
    "live file:rows.txt --protocol text --columns ax,ay,az --acc-unit g",
    "live file:rows.txt --protocol text --columns ax,ay,az,gx,gy,gz --acc-unit g --gyr-unit deg/s",
    "live file:angles.txt", "live file:moving.txt --protocol text", "live file:counts.txt --protocol text",
    "live --resume none --out other", "live a b", "live --protocol morse /dev/null",
    "live --columns x /dev/null", "live --place nose=/dev/null", "live --place x",
    "live --rate 0 /dev/null", "record /dev/null -o empty.csv", "record", "recover empty.csv",
    "demo --seconds 0", "demo --speed max --seconds 30 --fault battery --out kept",
    "demo --speed max --seconds 2 --out empty.csv", "demo --out . --seconds 2 --speed max",
    "plan show x y", "mark", "mark sleep", "config set", "config get weight",
  ]

  static let files: [(name: String, text: String)] = [
    ("rows.txt", String(repeating: "0,0,1\n", count: 50)),
    ("angles.txt", String(repeating: "A,1,2,3,4\n", count: 50)),
    ("moving.txt", String(repeating: "2,0,9.0,1.0,1.0,1.0\n-2,0,9.0,1.0,1.0,1.0\n", count: 60)),
    ("counts.txt", String(repeating: "0.1,0,9.8,7,8,9\n", count: 60)),
    ("empty.csv", ""), ("names.csv", "0,1,2,3\n"),
    ("semicolons.csv", "time_s;head_acc_x\n0;1\n"), ("tabs.csv", "time_s\thead_acc_x\n0\t1\n"),
    ("ragged.csv", "time_s,head_acc_x,head_acc_y,head_acc_z\n0,1,2\n1,2,3,4\n"),
    ("cell.csv", "time_s,head_acc_x,head_acc_y,head_acc_z\n0,1,2,x\n"),
    ("date.csv", "time_s,head_acc_x,head_acc_y,head_acc_z\n2024-01-02,1,2,3\n"),
    ("axis.csv", "time_s,head_acc_x,head_acc_y\n0,1,2\n"),
    ("column.csv", "time_s,AccX\n0,1\n"), ("twice.csv", "time_s,time_s\n0,1\n"),
    ("milliseconds.csv", "time_s,head_acc_x,head_acc_y,head_acc_z\n0,1,2,3\n10,1,2,3\n20,1,2,3\n30,1,2,3\n"),
    ("people.csv", "person\nP-1\n"), ("tall.csv", "recording,height_m\npark-walk,17.2\n"),
    ("named.csv", "recording,person\npark-walk,Jane Doe\n"), ("nameless.csv", "recording,person\n,P-1\n"),
    ("wide.csv", "recording\na,b\n"), ("strangers.csv", "recording\nother\n"),
    ("zip.csv", "PK\u{3}\u{4}"), ("cut.csv", "time_s,head_acc_x,head_acc_y,head_acc_z\n0,1,2,3\n0.01,1,2"),
  ]

  private func desk() throws -> Desk {
    let desk = try Desk()
    for walk in ["park-walk.csv", "standing-only.csv", "gaps-and-faults.csv"] { try desk.putWalk(walk) }
    for file in Self.files { try desk.put(file.name, file.text) }
    return desk
  }

  private func german(_ line: String) async throws -> Outcome {
    // No program that makes sound, and nothing plugged in that the settings would name.
    try await desk().shell("export LANG=de_DE.UTF-8 XDG_CONFIG_HOME=\"$PWD\"; \(line)")
  }

  @Test("What people read holds no English word", arguments: forPeople)
  func people(line: String) async throws {
    let run = try await german(line)
    #expect(!run.messages.isEmpty || !run.output.isEmpty)
    let isList = line.hasSuffix("explain") || line.hasSuffix("explain --all")
    // A list of codes holds them as words; the longest first, since one may be part of another.
    let codes = Explanation.all.map(\.word).sorted { $0.count > $1.count }
    expectGerman(run.text + run.messages, line, without: isList ? codes : [])
  }

  @Test("What is said beside output for programs holds no English word", arguments: forPrograms)
  func programs(command: String) async throws {
    let run = try await german("\"$GANGART\" \(command) < /dev/null")
    expectGerman(run.messages, command)
  }

  @Test("Help is German but for the parser's headings", arguments: CommandHelp.allCases)
  func help(command: CommandHelp) async throws {
    let words: [CommandHelp: String] = [
      .root: "", .configPath: "config path", .configGet: "config get", .configSet: "config set",
      .planList: "plan list", .planShow: "plan show", .planNew: "plan new", .planAccept: "plan accept",
      .historyList: "history list", .historyShow: "history show", .historyCompare: "history compare",
      .historyProgress: "history progress", .historyNote: "history note", .historyTag: "history tag",
      .historyForget: "history forget", .historyExport: "history export", .historyImport: "history import",
      .historyRebuild: "history rebuild",
    ]
    let run = try await german("\"$GANGART\" \(words[command] ?? "\(command)") --help")
    #expect(run.exit == 0 && run.messages == "")
    #expect(run.text.contains(command.page(settings: [], in: .de).abstract.prefix(40)))
    let long = run.lines.filter { $0.count > 80 && !$0.hasPrefix("USAGE: ") && !$0.hasPrefix("  [") }
    #expect(long.isEmpty, "\(long)")
    expectGerman(run.text, "\(command)")
  }

  @Test("A parse error is a sentence with the usage line, and has the same exit code")
  func parseErrors() async throws {
    let option = try await german("\"$GANGART\" analyze --hieght 1.7 x.csv")
    #expect(option.exit == 64)
    #expect(
      option.messages == """
        Fehler: Die Option '--hieght' gibt es nicht. Gemeint '--height'?
        Aufruf: gangart analyze <Datei> ... [--format table|json|ndjson|csv] [Optionen]
          Mehr dazu zeigt 'gangart analyze --help'.

        """)
    let value = try await german("\"$GANGART\" replay x.csv --speed fast")
    #expect(value.exit == 64)
    #expect(
      value.messages.hasPrefix("Fehler: 'fast' passt nicht zu '--speed'. --speed: "))
    let place = try await german("\"$GANGART\" analyze x.csv --sensors nose")
    #expect(place.messages.hasPrefix("Fehler: 'nose' passt nicht zu '--sensors': 'nose' ist keine Stelle"))
    let surplus = try await german("\"$GANGART\" replay x.csv y.csv")
    #expect(surplus.messages.hasPrefix("Fehler: Zu viel ist: 'y.csv'."))
  }

  @Test("--lang goes before settings and environment, in errors of the command line too")
  func languageOption() async throws {
    let desk = try desk()
    let german = try await desk.shell(
      "LANG=en_GB.UTF-8 GANGART_LANG=en \"$GANGART\" analyze x.csv --height 17.2 --lang de")
    #expect(german.messages.hasPrefix("Fehler: --height ist in Metern"))
    let english = try await desk.shell("LANG=de_DE.UTF-8 \"$GANGART\" analyze x.csv --height 17.2 --lang=en")
    #expect(english.messages.hasPrefix("Error: --height is in metres"))
    let help = try await desk.shell("LANG=en_GB.UTF-8 \"$GANGART\" analyze --lang de --help")
    #expect(help.text.contains("Wertet aufgezeichnete Wege aus"))
  }

  @Test("A known way in German")
  func calibration() async throws {
    let run = try await german("\"$GANGART\" analyze park-walk.csv --calibrate-distance 75")
    #expect(run.exit == 0 && Double(run.text.dropLast()) != nil)
    #expect(run.messages.hasPrefix("75,0 m gegangen, gefunden wurden "))
    #expect(run.messages.hasSuffix(". Damit weiter: --speed-scale \(run.text.dropLast()).\n"))
    let still = try await german("\"$GANGART\" analyze standing-only.csv --calibrate-distance 75")
    #expect(
      still.messages == """
        standing-only.csv: keine Gehgeschwindigkeit zum Vergleichen gefunden.
          Abhilfe: Dazu braucht es ein paar Doppelschritte mit einem Sensor an unterem Rücken oder Becken.

        """)
  }
}
