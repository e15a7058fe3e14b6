import ArgumentParser
import GaitDevices
import GaitModel
import GaitPorts
import GaitRecording
import GaitSession
import GaitWords

/// What is plugged in.
struct DevicesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    .devices, commandName: "devices")

  @Argument(help: ArgumentHelp(.listedSources))
  var sources: [String] = []

  @Flag(name: .long, help: ArgumentHelp(.probe))
  var probe = false

  @Flag(name: .long, help: ArgumentHelp(.jsonLines))
  var json = false

  @OptionGroup var spoken: LanguageOptions

  func run() async throws {
    var ports: [ListedDevice] = []
    if sources.isEmpty {
      ports = PortDiscovery.list().map(ListedDevice.init)
    } else {
      ports = sources.map { ListedDevice(source: $0) }
    }
    if ports.isEmpty {
      Messages.report(.nothingPluggedIn, in: spoken.language)
      if !json { Messages.report(.plugInOrName, in: spoken.language) }
    }
    var worst: Int32 = 0
    for var port in ports {
      if probe { await port.probe() }
      worst = max(worst, port.refusal?.kind.rawValue ?? 0)
      print(json ? port.json : port.words(in: spoken.language))
    }
    if !probe && !ports.isEmpty && !json {
      print("\n" + ProgramText.whatTheySpeak.text(in: spoken.language))
    }
    // A device among several that is none of ours is no failure; one that was asked for by name is.
    if !sources.isEmpty && worst != 0 { throw ExitCode(worst) }
  }
}

/// A port in the list, and what was found behind it.
struct ListedDevice {
  let source: String
  private var node: String?
  private var deviceName: String?
  private var serialNumber: String?
  private var isPermitted: Bool?
  private var found: DeviceProbe?
  private(set) var refusal: PortError?

  init(source: String) {
    self.source = source
  }

  init(_ port: FoundPort) {
    source = port.address.description
    node = port.node
    deviceName = port.deviceName
    serialNumber = port.serialNumber
    isPermitted = port.isPermitted
  }

  /// Opens the port and listens.
  mutating func probe() async {
    do throws(PortError) {
      let open = try await DeviceOpening().open(source)
      let found = await DeviceProbe.listen(to: open)
      self.found = found
      refusal = found.refusal
    } catch {
      refusal = error
    }
  }

  /// For people.
  func words(in language: Language) -> String {
    var lines = [Wording.visible(source)]
    if let deviceName { lines[0] += "  " + Wording.visible(deviceName) }
    func add(_ text: ProgramText) { lines.append("  " + text.text(in: language)) }
    if isPermitted == false { add(.mayNotOpen) }
    if let found, let id = found.protocolName {
      let name = DeviceRegistry.profiles.first { $0.id == id }?.name ?? id
      add(.speaks(name: name, id: id))
    }
    if let remark = found?.message { add(.says(Wording.visible(Words.remark(remark, in: language)))) }
    for sensor in found?.sensors ?? [] {
      let channels = sensor.channels.channels.map { Words.channel($0, in: language) }.joined(separator: ", ")
      add(.sensor(sensor.number, channels: channels))
    }
    if let refusal {
      add(.refused(Words.advice(refusal.problem, in: language)))
    } else if found != nil {
      add(.next("gangart live \(Wording.visible(source))"))
    }
    return lines.joined(separator: "\n")
  }

  /// One object for programs.
  var json: String {
    var fields = [#""source":\#(JSONText.quoted(source))"#]
    let texts: [(String, String?)] = [
      ("node", node), ("name", deviceName), ("serial_number", serialNumber),
      ("protocol", found?.protocolName), ("message", found?.message.map { Words.remark($0, in: .en) }),
      ("refused", refusal.map { Words.advice($0.problem, in: .en).what }),
    ]
    for case (let key, let text?) in texts { fields.append(#""\#(key)":\#(JSONText.quoted(text))"#) }
    if let isPermitted { fields.append(#""permitted":\#(isPermitted)"#) }
    if let sensors = found?.sensors {
      let list = sensors.map { sensor in
        let channels = sensor.channels.channels.map { JSONText.quoted($0.rawValue) }.joined(separator: ",")
        return #"{"number":\#(sensor.number),"channels":[\#(channels)]}"#
      }
      fields.append(#""sensors":[\#(list.joined(separator: ","))]"#)
    }
    return "{" + fields.joined(separator: ",") + "}"
  }
}
