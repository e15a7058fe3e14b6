import Foundation
import GaitModel
import GaitWords
import Testing

@testable import GaitCommand

@Suite("What is in the way of a walk", .serialized)
struct DoctorTests {
  static func facts(_ change: (inout DoctorFacts.Port) -> Void = { _ in }) -> DoctorFacts {
    var port = DoctorFacts.Port(
      source: "/dev/ttyUSB0", node: "/dev/ttyUSB0", name: "USB Serial", vendor: "1a86")
    port.protocolName = "WitMotion"
    port.baudRate = 115_200
    port.rateHertz = 100
    change(&port)
    var facts = DoctorFacts(ports: [port], freeBytes: 40_000_000_000, voice: "espeak-ng")
    facts.userName = "anna"
    return facts
  }

  static func remedies(_ facts: DoctorFacts) -> [String] { DoctorFinding.all(facts).compactMap(\.command) }

  @Test("Where all is well there is nothing to do, and what was found is said")
  func well() {
    #expect(Self.remedies(Self.facts()) == [])
    let rows = DoctorFinding.all(Self.facts()).map { DoctorCommand.row($0, in: .en) }.joined(separator: "\n")
    for part in ["WitMotion at 115200 baud", "100 samples a second", "GB free", "espeak-ng"] {
      #expect(rows.contains(part), "\(rows)")
    }
  }

  @Test("Each fault is one sentence and one command, in both languages")
  func faults() {
    var braille = Self.facts()
    braille.hasBraille = true
    var modem = Self.facts()
    modem.hasModemManager = true
    var clock = Self.facts()
    clock.isClockSet = false
    var disk = Self.facts()
    disk.freeBytes = 1_000_000
    var folder = Self.facts()
    folder.freeBytes = nil
    var mute = Self.facts()
    mute.voice = nil
    var deaf = Self.facts()
    deaf.hasSoundDevice = false
    let all: [(DoctorFacts, command: String, words: String)] = [
      (
        Self.facts {
          $0.isPermitted = false; $0.group = "dialout"
        }, "uaccess", "'dialout'"
      ),
      (
        Self.facts {
          $0.isPermitted = false; $0.group = "dialout"; $0.vendor = nil
        }, "usermod -aG dialout anna", "group"
      ),
      (Self.facts { $0.holder = ("screen", 4211) }, "kill 4211", "in use by screen"),
      (Self.facts { $0.isSilent = true }, "--probe", "nothing arrives"),
      (Self.facts { $0.fault = "no sense" }, "--probe", "no sense"),
      (Self.facts { $0.rateHertz = 10 }, "--rate 100", "too slow"),
      (Self.facts { $0.firstByteSeconds = 1.8 }, "-hupcl", "begins anew"),
      (braille, "BRLTTY_BRAILLE_DRIVER", "brltty"), (modem, "ID_MM_DEVICE_IGNORE", "ModemManager"),
      (clock, "set-ntp", "not set"), (disk, "df -h", "GB free"), (folder, "mkdir", "cannot be written"),
      (mute, "espeak-ng", "nothing speaks"), (deaf, "aplay", "no sound card"),
    ]
    for (facts, command, words) in all {
      #expect(Self.remedies(facts).count == 1, "\(words)")
      #expect(Self.remedies(facts).first?.contains(command) == true, "\(words)")
      let findings = DoctorFinding.all(facts)
      #expect(findings.contains { DoctorCommand.row($0, in: .en).contains(words) }, "\(words)")
      for finding in findings {
        // What the port itself said comes in the words it was given in.
        if case .fault = finding.text { continue }
        #expect(finding.text.text(in: .de) != finding.text.text(in: .en) || finding.command == nil)
      }
    }
  }

  @Test("A package brings the rules that are laid for one device, and takes nothing from modems and Braille")
  func packagedRules() throws {
    let lines = UdevRule.packaged.split(separator: "\n").map(String.init)
    let laid = try #require(
      Self.remedies(
        Self.facts {
          $0.isPermitted = false; $0.group = "dialout"
        }
      ).first)
    let own = lines.filter { $0.contains(#""1a86""#) && $0.contains("uaccess") }
    #expect(own.count == 1 && laid.contains(own[0]))
    for vendor in UdevRule.knownVendors {
      #expect(lines.contains(UdevRule.serial(vendor)) && lines.contains(UdevRule.walk(vendor)))
    }
    let rules = lines.filter { !$0.hasPrefix("#") }.joined()
    #expect(!rules.contains("ID_MM_DEVICE_IGNORE") && !rules.contains("BRLTTY"))
  }

  @Test("No sensor at all is said, and is nothing that a command could change")
  func nothing() {
    #expect(DoctorFinding.all(DoctorFacts(freeBytes: 1 << 40, voice: "x")).first?.text == .noDevice)
  }

  @Test("With a real port it tells protocol, speed and rate; at ten samples a second what helps")
  func port() async throws {
    let desk = try Desk()
    let fast = try await Wearable(desk, "--baud", "57600", "--seconds", "60")
    let well = try await desk.gangart("doctor", fast.port)
    #expect(well.text.contains("x-IMU3 at 57600 baud"), "\(well.text)")
    #expect(well.text.contains("100 samples a second") || well.text.contains("99 samples a second"))
    let slow = try await Wearable(desk, "--rate", "10", "--seconds", "60", port: "slow")
    let tooSlow = try await desk.gangart("doctor", slow.port, "--lang", "de")
    #expect(tooSlow.exit == 1)
    #expect(tooSlow.text.contains("zu langsam"))
    #expect(tooSlow.text.contains("gangart live \(slow.port) --rate 100"))
  }
}

@Suite("Sound that can be heard, or is said not to be")
struct SoundDeviceTests {
  @Test("A card or a server of sound is a device to hear from; the words that there is none are not")
  func cards() throws {
    let desk = try Desk()
    let file = desk.folder.appending(path: "cards").path()
    try desk.put(
      "cards", " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n       HDA Intel PCH at 0xf7d30000\n")
    #expect(SoundDevices.isThere([:], cards: file))
    try desk.put("cards", "--- no soundcards ---\n")
    #expect(!SoundDevices.isThere([:], cards: file))
    #expect(!SoundDevices.isThere([:], cards: "/nonexistent"))
    #expect(SoundDevices.isThere(["PULSE_SERVER": "tcp:desk"], cards: file))
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "pulse/native"), withIntermediateDirectories: true)
    #expect(SoundDevices.isThere(["XDG_RUNTIME_DIR": desk.folder.path()], cards: file))
  }

  @Test("A voice whose child outlives it has spoken; one that hangs is stopped with all that it started")
  func children() throws {
    let begin = ContinuousClock.now
    #expect(ProgramRun.wait("/bin/sh", ["-c", "sleep 30 & exit 0"], seconds: 10))
    #expect(begin.duration(to: .now) < .seconds(5))
    #expect(!ProgramRun.wait("/bin/sh", ["-c", "sleep 30 & sleep 30"], seconds: 0.5))
    #expect(!ProgramRun.wait("/bin/sh", ["-c", "exit 3"], seconds: 5))
    #expect(!ProgramRun.wait("/nonexistent", [], seconds: 5))
    #expect(begin.duration(to: .now) < .seconds(10))
  }
}
