import Foundation
import GaitDevices
import GaitModel
import GaitPorts
import GaitRecording
import GaitSession
import GaitWords

extension DoctorFacts {
  /// Looks at this machine and listens to what is plugged in; takes some seconds a device.
  static func gather(_ sources: [String], in language: Language) async -> DoctorFacts {
    let environment = ProcessInfo.processInfo.environment
    var facts = DoctorFacts()
    facts.userName = environment["USER"] ?? "$USER"
    let found = PortDiscovery.list()
    let named = sources.map { source in
      found.first { $0.address.description == source || $0.node == source }.map(Port.init)
        ?? Port(source: source, node: source)
    }
    facts.ports = sources.isEmpty ? found.map(Port.init) : named
    for index in facts.ports.indices { await facts.ports[index].listen(in: language) }
    facts.look(environment)
    return facts
  }

  private mutating func look(_ environment: [String: String]) {
    let files = FileManager.default
    let rules = ["/usr/lib/udev/rules.d", "/lib/udev/rules.d", "/etc/udev/rules.d"]
    hasBraille = rules.contains { folder in
      ((try? files.contentsOfDirectory(atPath: folder)) ?? []).contains { $0.contains("brltty") }
    }
    hasModemManager = Self.runs("ModemManager")
    if files.fileExists(atPath: "/run/systemd/timesync") {
      isClockSet = files.fileExists(atPath: "/run/systemd/timesync/synchronized")
    }
    let data = DataFolder(environment: environment)
    folder = data.path
    if let walks = data.make() {
      let attributes = try? files.attributesOfFileSystem(forPath: walks)
      if files.isWritableFile(atPath: walks) {
        freeBytes = (attributes?[.systemFreeSize] as? NSNumber).map { Int(clamping: $0.int64Value) }
      }
    }
    voice = Voice.Speaker.allCases.map(\.rawValue).first {
      Programs(environment: environment).find($0) != nil
    }
    hasSoundDevice = SoundDevices.isThere(environment)
  }

  /// Whether a program of this name runs.
  private static func runs(_ name: String) -> Bool {
    let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return processes.contains { process in
      guard Int(process) != nil else { return false }
      let text = try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)
      return text?.split(separator: "\n").first.map(String.init) == name
    }
  }
}

extension DoctorFacts.Port {
  /// A port that was found.
  init(_ port: FoundPort) {
    self.init(source: port.address.description, node: port.node, name: port.deviceName.map(Wording.visible))
    vendor = port.vendor.map { number in
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    isPermitted = port.isPermitted
    let attributes = try? FileManager.default.attributesOfItem(atPath: port.node)
    group = attributes?[.groupOwnerAccountName] as? String
    if group == "root" { group = nil }
  }

  /// Opens it and listens.
  mutating func listen(in language: Language) async {
    guard isPermitted else { return }
    do throws(PortError) {
      let opened = try await SourceOpening.open(source, remembered: SpeedMemory().speed(of: source))
      baudRate = opened.baudRate
      firstByteSeconds = opened.firstByteSeconds
      let probe = await DeviceProbe.listen(to: opened.source, measuring: 2)
      protocolName = probe.protocolName.map { id in
        DeviceRegistry.profiles.first { $0.id == id }?.name ?? id
      }
      rateHertz = probe.ratesHertz.values.min()
      if let refusal = probe.refusal { take(refusal, in: language) }
    } catch {
      take(error, in: language)
    }
  }

  private mutating func take(_ error: PortError, in language: Language) {
    switch error.fault {
    case .busyWith(let program, let process): holder = (Wording.visible(program), process)
    case .notPermitted, .notInGroup: isPermitted = false
    case .silent: isSilent = true
    default: fault = Words.advice(error.problem, in: language).what
    }
  }
}
