import GaitModel
import GaitWords

/// One thing that was found: what it is about, a sentence, and the command that helps if anything is to be done.
struct DoctorFinding: Equatable {
  /// What it is about.
  let about: DoctorText
  /// What was found.
  let text: DoctorText
  /// What helps; `nil` when all is well.
  var command: String?

  /// Bytes that an hour of walking takes with one sensor of 100 samples a second, 34 bytes each, and their frames.
  private static let hourBytes = 15_000_000
  /// Below so many free bytes a walk may not have room.
  private static let scarceBytes = 200_000_000
  /// A device that begins to speak so late after its port was opened has begun anew, in seconds.
  private static let beginningSeconds = 1.0

  /// All that follows from what is known, in the order in which it is read.
  static func all(_ facts: DoctorFacts) -> [DoctorFinding] {
    var findings = facts.ports.flatMap { port($0, facts) }
    if facts.ports.isEmpty { findings.append(DoctorFinding(about: .device, text: .noDevice)) }
    if facts.hasBraille, facts.ports.contains(where: { UdevRule.brailleVendors.contains($0.vendor ?? "") }) {
      // The rule is laid aside for these adapters alone; the service stays for those who read with it.
      let rules = facts.ports.compactMap(\.vendor).filter(UdevRule.brailleVendors.contains)
        .map(UdevRule.notForBraille)
      findings.append(
        DoctorFinding(
          about: .system, text: .braille, command: UdevRule.laying(rules, file: "89-gangart-braille")))
    }
    if facts.hasModemManager, facts.ports.contains(where: { $0.vendor != nil }) {
      let rules = facts.ports.compactMap(\.vendor).map(UdevRule.notForModems)
      findings.append(
        DoctorFinding(
          about: .system, text: .modemManager, command: UdevRule.laying(rules, file: "77-gangart-modem")))
    }
    if let isSet = facts.isClockSet {
      findings.append(
        DoctorFinding(
          about: .time, text: .clock(isSet: isSet), command: isSet ? nil : "sudo timedatectl set-ntp true"))
    }
    findings.append(disk(facts))
    findings.append(sound(facts))
    return findings
  }

  private static func port(_ port: DoctorFacts.Port, _ facts: DoctorFacts) -> [DoctorFinding] {
    var findings: [DoctorFinding] = []
    func add(_ about: DoctorText, _ text: DoctorText, _ command: String? = nil) {
      findings.append(DoctorFinding(about: about, text: text, command: command))
    }
    let name = port.source + (port.name.map { "  \($0)" } ?? "")
    guard port.isPermitted else {
      add(.device, .fault(name))
      let join = port.group.map { "sudo usermod -aG \($0) \(facts.userName)" }
      let open = port.vendor.map { UdevRule.laying([UdevRule.serial($0)], file: "70-gangart-device") }
      add(.permission, .notPermitted(group: port.group), open ?? join ?? "sudo chmod a+rw \(port.node)")
      return findings
    }
    add(.device, .fault(name))
    if let holder = port.holder {
      add(.permission, .busy(program: holder.program, process: holder.process), "kill \(holder.process)")
      return findings
    }
    add(.permission, .permitted)
    if port.isSilent {
      add(.speech, .silent, "gangart devices --probe")
    } else if let fault = port.fault {
      add(.speech, .fault(fault), "gangart devices --probe \(port.source)")
    } else if let protocolName = port.protocolName {
      add(.speech, .speaks(protocolName, baudRate: port.baudRate))
    }
    if let rate = port.rateHertz {
      let isSlow = rate < Thresholds.Intake.lowestRate.value
      add(
        .rateRow, isSlow ? .slow(rate) : .rate(rate), isSlow ? "gangart live \(port.source) --rate 100" : nil)
    }
    if let seconds = port.firstByteSeconds, seconds >= beginningSeconds {
      add(.start, .beginsAnew(seconds: seconds), "stty -F \(port.node) -hupcl")
    }
    return findings
  }

  private static func disk(_ facts: DoctorFacts) -> DoctorFinding {
    let folder = facts.folder ?? "~/.local/share/gangart"
    guard let free = facts.freeBytes else {
      return DoctorFinding(about: .diskRow, text: .noFolder(folder), command: "mkdir -p \(folder)")
    }
    return DoctorFinding(
      about: .diskRow, text: .disk(gigabytes: Double(free) / 1e9, hours: free / hourBytes),
      command: free < scarceBytes ? "df -h \(folder)" : nil)
  }

  private static func sound(_ facts: DoctorFacts) -> DoctorFinding {
    guard facts.hasSoundDevice else {
      return DoctorFinding(about: .sound, text: .noSoundDevice, command: "aplay -l")
    }
    guard let voice = facts.voice else {
      return DoctorFinding(about: .sound, text: .noVoice, command: "sudo apt-get install espeak-ng")
    }
    return DoctorFinding(about: .sound, text: .voice(voice))
  }
}
