extension CommandHelp {
  /// The pages in English.
  func english(_ settings: String) -> HelpPage {
    switch self {
    case .root:
      HelpPage(
        "Measures how you walk from body-worn motion sensors.",
        """
        Examples:
          gangart analyze walk.csv
          gangart analyze *.csv -o results
          gangart plot walk.csv -o walk.svg
          gangart replay walk.csv --speed 10
          gangart devices
          gangart live --out monday
          gangart demo --speed 10
          gangart setup

        Results go to standard output, messages to standard error. Nothing leaves this
        machine. For wellness and curiosity about walking; it gives no advice on health.
        """)
    case .analyze:
      HelpPage(
        "Analyses recorded walks: steps, cadence, walking bouts.",
        usage: "gangart analyze <file> ... [--format table|json|ndjson|csv] [options]",
        """
        Examples:
          gangart analyze walk.csv
          gangart analyze walk.csv --sensors lower_back --format json
          gangart analyze study -o results --subjects people.csv --jobs 4
          gangart analyze 'study/*.csv' --format csv > walks.csv
          gangart analyze hall.csv --test 6mwt --distance 412
          find . -name '*.csv' | gangart analyze --files-from - -o results
          cat walk.csv | gangart analyze -

        A recording is a file of an app or a sensor as it is (CSV, .zip, .gz, .cwa),
        or a CSV file whose first row names the time and the sensors:
          time_s,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z,...
        in s, m/s² (with gravity) and rad/s. What it holds: gangart check <file>.
        A sensor at the lower back or pelvis tells steps best.

        A folder is one walk when its files are the channels of one, as apps export
        them; else each file and folder in it is a walk. Tables: walks bouts strides
        swings landings minutes contacts seconds flags quality not_computed. What has
        not changed since the last run into a folder is not analysed again.

        A bad file among several is reported and skipped, and named again at the end;
        the exit code is that of the worst: 0 ok, 64 usage, 65 data unusable,
        66 input missing, 73 cannot create output, 74 I/O error, 77 permission.
        """)
    case .config:
      HelpPage(
        "Shows and changes what need not be said with every walk.",
        usage: "gangart config path|get|set",
        """
        Examples:
          gangart config path
          gangart config get height_m
          gangart config set height_m 1.72
          gangart config set speak de

        Settings: \(settings).
        An option on the command line counts more, then the environment (for example
        GANGART_HEIGHT_M=1.72), then the file. All at once: gangart setup
        Exit code: 78 when the file or the environment cannot be understood.
        """)
    case .check:
      HelpPage(
        "Looks at recordings: what they hold, and what can be computed from them.",
        usage: "gangart check <file> ... [--strict] [--format table|json]",
        """
        Examples:
          gangart check walk.csv
          gangart check export.zip --place left_wrist
          gangart check *.csv --strict && gangart analyze *.csv

        With --strict the exit code is 1 when anything is wrong with the data or was
        only likely; without, it is 0 as long as the recording can be read.
        """)
    case .convert:
      HelpPage(
        "Makes a canonical CSV table of a recording, or of a walk's folder.",
        usage: "gangart convert <recording> <file> [options]",
        """
        Examples:
          gangart convert export.zip walk.csv --place left_wrist
          gangart convert monday monday.csv
          gangart convert phone.csv walk.csv --fix
          gangart convert walk.csv study --format bids --subject P017
          gangart convert back.csv walk.csv --place lower_back=back.csv --place left_foot=foot.csv

        Every number is kept exactly, in s, m/s² and rad/s. The input is never
        written over. --fix mends the times too (shared stamps are spread, damaged
        ones left out) and says every change beside the table. With several devices the rows stand in the order in which their
        samples were analysed, so that the table gives the same results.
        """)
    case .demo:
      HelpPage(
        "Shows a simulated walk as if sensors were worn; no hardware needed.",
        usage: "gangart demo [--speed <x|max>] [--fault <fault>] [options]",
        """
        Examples:
          gangart demo
          gangart demo --speed 10
          gangart demo --speed 4 --speak en
          gangart demo --fault unplug --speed 10
          gangart demo --ui web

        A simulated person with sensors on the back, both wrists and both feet warms
        up, walks briskly, strolls, walks briskly again, rests leaning forward, walks
        with quiet arms, rests, and walks on with arms that swing: eleven minutes in
        all, through the same path as a live walk. Ctrl-C ends it.
        """)
    case .devices:
      HelpPage(
        "Lists what is plugged in, and what it speaks.",
        usage: "gangart devices [<source> ...] [--probe] [--json]",
        """
        Examples:
          gangart devices
          gangart devices --probe
          gangart devices /dev/ttyUSB0@9600 --probe --json

        With --probe each device is listened to for up to three seconds.
        """)
    case .history, .historyList, .historyShow, .historyCompare, .historyProgress, .historyNote, .historyTag,
      .historyForget, .historyExport, .historyImport, .historyRebuild:
      englishOfHistory
    case .explain:
      HelpPage(
        "Says what a measure, flag, cue, code or exit code means.",
        usage: "gangart explain [<word>] [--lang de|en]",
        """
        Examples:
          gangart explain
          gangart explain cadence_spm
          gangart explain stiff_landing --lang de
          gangart explain 65
          gangart explain safety

        Words are the names in JSON, the codes of messages, the cues of the coach and
        the exit codes; plain names such as cadence do as well.
        """)
    case .learn:
      HelpPage(
        "Says what the walks are for, in three short pages.",
        usage: "gangart learn [walk|lean|chains] [--lang de|en]",
        """
        Examples:
          gangart learn
          gangart learn lean
          gangart learn chains --lang de

        walk: walking briskly. lean: the rest leaning forward. chains: four muscle
        chains along a stride, a picture for learning. With drawings in the browser:
        gangart demo --ui web
        """)
    case .live:
      HelpPage(
        "Shows a walk as it happens, from worn sensors.",
        usage: "gangart live [<source> ...] [--out <folder>] [options]",
        """
        Examples:
          gangart live
          gangart live /dev/ttyACM0 --out monday
          gangart live --place left_foot=/dev/ttyACM0 --place right_foot=/dev/ttyACM1
          gangart live /dev/ttyUSB0@115200 --protocol text --format ndjson
          gangart live --resume monday
          gangart live --ui web --listen 0.0.0.0 --speak en

        Sources: /dev/ttyACM0, /dev/ttyUSB0@115200, usb:1209:0001, tcp://host:port,
        udp://:9000, file:NAME, - (standard input), phyphox:HOST:PORT for a phone that
        is asked for its samples, and with a page http:NAME for one that sends them.
        What is there: gangart devices

        Ctrl-C ends the walk in order; a second one at once. A device that is unplugged
        is waited for. With --out the walk is kept: gangart replay FOLDER. If the
        program or the machine broke off, --resume goes on in the same folder, with the
        same sensors, within ten minutes.

        --ui web shows the walk in a browser; --listen lets phones in, encrypted, after
        they were paired by the code that is shown.

        Exit codes: 0 ok, 64 usage, 69 not available, 73 folder cannot be used, 74 I/O
        error, 75 device lost and not back, 77 permission.
        """)
    case .mark:
      HelpPage(
        "Marks this moment of the walk that goes on.",
        usage: "gangart mark <symptom|note|pause|wrong_tip|end> [<text> ...]",
        """
        Examples:
          gangart mark symptom
          gangart mark note crossed the street
          gangart mark pause
          gangart mark end

        'symptom' says that discomfort begins: its time is kept, and a rest begins.
        'pause' begins a rest, and in a rest says that it is better. In 'gangart live'
        the keys are s or the space bar, p, n and q. Exit codes: 0 ok, 64 usage, 69 no
        walk goes on.
        """)
    case .plan:
      HelpPage(
        "Shows, makes and accepts plans of walks in intervals.",
        usage: "gangart plan list|show|new|accept",
        """
        Examples:
          gangart plan list
          gangart plan new hill --walk 240 --repeats 4
          gangart live --plan hill
          gangart plan accept

        After comfortable walks a slightly longer interval may be proposed. It becomes the
        plan when you accept it, and never by itself. Rest whenever you like.
        Exit code: 78 when there is no such plan, or its file makes no sense.
        """)
    case .day: dayInEnglish
    case .plot:
      HelpPage(
        "Draws a walk: cadence, speed, arm swing and every step over time.",
        usage: "gangart plot <file> -o <file> [options]",
        """
        Examples:
          gangart plot walk.csv -o walk.svg
          gangart plot walk.csv --lang de -o - | rsvg-convert -o walk.png

        An SVG in black and greys, for paper and screen; browsers and text programs
        open it. The same walk gives the same file.
        """)
    case .record:
      HelpPage(
        "Keeps the raw bytes of a walk in a folder, to be replayed.",
        usage: "gangart record [<source> ...] -o <folder> [--for <seconds>] [options]",
        """
        Examples:
          gangart record -o monday
          gangart record /dev/ttyACM0 -o monday --for 600
          gangart replay monday --speed max

        Nothing is interpreted for good: bytes are kept with their arrival, and the disk
        is forced every two seconds. After a crash or a power cut: gangart recover FOLDER.
        Ctrl-C ends the recording.
        """)
    case .doctor:
      HelpPage(
        "Says what is in the way of a walk, and the command that helps.",
        usage: "gangart doctor [<source> ...] [--fix]",
        """
        Examples:
          gangart doctor
          gangart doctor /dev/ttyUSB0 --fix

        Looks at rights, other programs on the port, protocol, speed and rate
        of each sensor, and at clock, disk and sound of this computer. Nothing is
        changed; with --fix each command is shown, and run only after a yes.
        Exit code 1: something is to be done.
        """)
    case .recover:
      HelpPage(
        "Makes a recording whole that a crash or a power cut broke off.",
        usage: "gangart recover <folder>",
        """
        Example:
          gangart recover monday

        Cuts what is torn at the end, writes what is missing, and says how much was saved.
        Nothing is deleted: what was cut off lies in walk.journal.torn.
        """)
    case .replay:
      HelpPage(
        "Plays a recorded walk as a stream of events.",
        usage: "gangart replay <file> [--speed <x|max>] [options]",
        """
        Examples:
          gangart replay walk.csv
          gangart replay walk.csv --speed 10
          gangart replay walk.csv --speed max | grep initial_contact
          gangart replay walk.csv --ui web

        Prints the lines of 'gangart analyze --format ndjson', each when its time has
        come, and what the coach says. A folder from 'gangart record' or 'live --out'
        gives the lines of the walk as it was: gangart replay monday --speed max
        """)
    case .report: Self.englishReport
    case .serve:
      HelpPage(
        "Shows a walk that is over on a page in the browser.",
        usage: "gangart serve <walk> [--listen <address>] [options]",
        """
        Examples:
          gangart serve monday
          gangart serve walk.csv
          gangart serve monday --listen 0.0.0.0

        The page is for this computer alone, unless --listen names an address that
        phones may come to: then it is encrypted and asks for the code that is shown.
        Ctrl-C ends it.
        """)
    case .setup:
      HelpPage(
        "Asks for what need not be said with every walk, and which sensor is where.",
        usage: "gangart setup [<source> ...] [options]",
        """
        Examples:
          gangart setup
          gangart setup --tap left_wrist,right_wrist
          gangart setup --no-input --height 1.72 --lang de --speak de
          gangart setup --no-input --place lower_back=/dev/ttyACM0

        Asks on a terminal only, and only for what no option says. With --tap, or when you
        say where sensors are worn, it asks you to tap each of them twice.
        Exit codes: 0 ok, 64 usage, 69 no sensor or no taps, 73 or 74 the file cannot be
        written, 77 permission, 78 the settings cannot be understood.
        """)
    case .thresholds:
      HelpPage(
        "Lists every number that decides something, with its source.",
        usage: "gangart thresholds [--format table|json|markdown]",
        """
        Examples:
          gangart thresholds
          gangart thresholds --format json | grep published
          gangart thresholds --format markdown > thresholds.md

        Each has a value, a unit, what it decides, and where it comes from: a publication
        with the people it was found on, or our own choice with the reason.
        """)
    case .configPath:
      HelpPage(
        "Prints where the file is, whether it is there or not.")
    case .configGet:
      HelpPage(
        "Prints what counts: environment, else file, else what is usual.")
    case .configSet:
      HelpPage(
        "Changes a setting in the file; the rest of the file stays as it is.")
    case .planList:
      HelpPage(
        "Lists the plans.")
    case .planShow:
      HelpPage(
        "Prints a plan as it stands in its file.")
    case .planNew:
      HelpPage(
        "Makes a plan; what is left out is as in the built-in one.")
    case .planAccept:
      HelpPage(
        "Makes a proposal the plan.")
    }
  }
}
