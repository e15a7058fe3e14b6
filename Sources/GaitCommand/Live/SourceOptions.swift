import ArgumentParser
import Foundation
import GaitDashboard
import GaitDevices
import GaitModel
import GaitPorts
import GaitSession
import GaitWords

/// What `live` and `record` ask about devices.
struct SourceOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(.sources))
  var sources: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(.place),
    transform: Placement.init)
  var place: [Placement] = []

  @Option(
    name: .customLong("protocol"), help: ArgumentHelp(.protocolName, anyOf: DeviceRegistry.ids))
  var protocolName: String?

  @Option(
    name: .long,
    help: ArgumentHelp(.columns))
  var columns: String?

  @Option(name: .long, help: ArgumentHelp(.accelerationUnit))
  var accUnit: String?

  @Option(
    name: .long, help: ArgumentHelp(.angularVelocityUnit))
  var gyrUnit: String?

  @Option(name: .long, help: ArgumentHelp(.rate))
  var rate: Double?

  @Option(name: .customLong("height"), help: ArgumentHelp(.height))
  var bodyHeight: BodyHeight?

  @Option(name: .long, help: ArgumentHelp(.speedScale))
  var speedScale: Double?

  @OptionGroup var walker: PersonOptions

  @Option(name: .customLong("for"), help: ArgumentHelp(.limit))
  var limit: Double?

  @Option(
    name: .long, help: ArgumentHelp(.patience))
  var wait: Double = 600

  @Flag(name: .long, help: ArgumentHelp(.whenPlugged))
  var whenPlugged = false

  mutating func validate() throws {
    for (name, value) in [("--rate", rate), ("--for", limit), ("--wait", wait)] {
      if let value, !(value > 0 && value < 1e7) {
        throw ValidationError(.aboveZero(option: name, got: value))
      }
    }
    try RecordingOptions.validate(height: bodyHeight?.metres)
    try RecordingOptions.validate(speedScale: speedScale)
    if let protocolName, !DeviceRegistry.ids.contains(protocolName) {
      throw ValidationError(.noProtocol(protocolName, known: DeviceRegistry.ids))
    }
    try validateSettings()
    for (index, one) in place.enumerated() where place[..<index].contains(where: { $0.place == one.place }) {
      throw ValidationError(.placeTwice(one.place))
    }
    if let twice = Placement.sensorTwice(place) { throw ValidationError(.sensorTwice(source: twice)) }
  }

  /// What was said of the decoder, by the keys of protocols' settings.
  private var decoderSettings: [(key: String, value: String)] {
    [("columns", columns), ("acc", accUnit), ("gyr", gyrUnit)].compactMap { key, value in
      value.map { (key, $0) }
    }
  }

  /// Refuses what the named protocol's decoder does not take.
  private func validateSettings() throws {
    if decoderSettings.isEmpty { return }
    let able = DeviceRegistry.profiles.filter { profile in
      decoderSettings.allSatisfy { one in profile.settings.contains { $0.key == one.key } }
    }
    guard able.contains(where: { $0.id == protocolName }) else { throw ValidationError(.textOptionsAlone) }
    if choice == nil { throw ValidationError(.textOptionsUnclear) }
  }

  /// The protocol that the user named.
  private var choice: DecoderChoice? {
    protocolName.flatMap { DecoderChoice(protocolName: $0, given: decoderSettings) }
  }

  /// The protocol for a file or a pipe: its decoder is given the rate where it takes one, for arrival tells none there.
  private var choiceOfRecorded: DecoderChoice? {
    let profile = DeviceRegistry.profiles.first { $0.id == protocolName }
    guard let rate, let profile, profile.settings.contains(where: { $0.key == "rate" }) else { return choice }
    return DecoderChoice(protocolName: profile.id, given: decoderSettings + [("rate", "\(rate)")])
  }

  /// Whether a source is a file or a pipe.
  private static func isRecorded(_ name: String) -> Bool {
    switch try? SourceAddress(name) {
    case .file, .standardInput: true
    default: false
    }
  }

  /// Whether a source is a phone that is asked for its samples.
  private static func isAsked(_ name: String) -> Bool { (try? SourceAddress(name))?.isAsked == true }

  /// A path that is waited for and not there yet is where a serial line will be: nobody waits for a file.
  private static func awaited(_ name: String) -> String {
    guard case .file(let path)? = try? SourceAddress(name), path == name, access(path, F_OK) != 0 else {
      return name
    }
    return "serial:" + path
  }

  /// What was said of things that are settings too.
  var layer: SettingsLayer {
    var layer = SettingsLayer()
    layer.height = bodyHeight?.metres
    layer.person = walker.person
    if !place.isEmpty || !sources.isEmpty { layer.places = place }
    return layer
  }

  /// The plan for these sources, in order; `nil` places are left to the program.
  func plan(_ settings: Settings) throws -> SessionPlan {
    let place = settings.places
    var names = sources
    for placement in place where !names.contains(placement.source) { names.append(placement.source) }
    if names.isEmpty { names = [try PluggedIn.only(waits: whenPlugged)] }
    var planned: [SessionPlan.Source] = []
    for name in names {
      let worn = place.filter { $0.source == name }.map {
        SessionPlan.Worn(place: $0.place, number: $0.number)
      }
      let source = whenPlugged ? Self.awaited(name) : name
      let isRecorded = Self.isRecorded(source)
      planned.append(
        SessionPlan.Source(
          name: source, choice: isRecorded ? choiceOfRecorded : choice, isRecorded: isRecorded,
          isAwaited: PushedSource.isPushed(name) || Self.isAsked(source), worn: worn))
    }
    if planned.count == 1, planned[0].worn.isEmpty {
      planned[0].worn = [SessionPlan.Worn(place: Place.lowerBack)]
    }
    if let homeless = planned.first(where: \.worn.isEmpty) {
      throw ValidationError(.whereWorn(source: homeless.name))
    }
    var plan = SessionPlan(sources: planned, rateHertz: rate, limitSeconds: limit)
    plan.patienceSeconds = wait
    if WalkWays.hasKeys { plan.rateRemedy = .key }
    plan.subject = Subject(heightMetres: settings.height, speedScale: speedScale, person: settings.person)
    return plan
  }
}

/// A place and what is worn there: `left_wrist=/dev/ttyACM0`, or `left_wrist=/dev/ttyACM0#3` for one of several
/// sensors behind a device.
struct Placement: Equatable, Sendable {
  let place: Place
  let source: String
  let number: Int?

  /// The source, with the sensor's number where there is one.
  var text: String { source + (number.map { "#\($0)" } ?? "") }

  /// The source of a sensor that is given two places; one without a number is the only one behind its source.
  static func sensorTwice(_ placements: [Placement]) -> String? {
    for (index, one) in placements.enumerated() {
      let twice = placements[..<index].contains {
        $0.source == one.source && ($0.number == one.number || $0.number == nil || one.number == nil)
      }
      if twice { return one.source }
    }
    return nil
  }

  /// - Throws: `ValidationError` with what is wrong, in the language of the command line.
  init(_ text: String) throws {
    do throws(UsageFault) {
      self = try Self.understood(text)
    } catch {
      throw ValidationError(error)
    }
  }

  /// The same where the language is not known yet: the settings are read to find it.
  static func understood(_ text: String) throws(UsageFault) -> Placement {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, !parts[1].isEmpty else { throw .placement(text) }
    guard let place = Place(name: parts[0].replacing("-", with: "_")) else { throw .notAPlace(parts[0]) }
    return Placement(place: place, worn: parts[1])
  }

  private init(place: Place, worn: String) {
    self.place = place
    if let mark = worn.lastIndex(of: "#"), let number = Int(worn[worn.index(after: mark)...]) {
      source = String(worn[..<mark])
      self.number = number
    } else {
      source = worn
      number = nil
    }
  }
}

/// The device that is meant when none is named.
enum PluggedIn {
  /// The only port; an error that lists them when there are several.
  ///
  /// - Parameter waits: Whether one is waited for if there is none.
  static func only(waits: Bool = false) throws(PortError) -> String {
    var ports = PortDiscovery.list()
    while waits, ports.isEmpty {
      Thread.sleep(forTimeInterval: 1)
      ports = PortDiscovery.list()
    }
    guard let first = ports.first else {
      throw PortError(.notAvailable, port: "live", .nothingPluggedIn)
    }
    guard ports.count == 1 else {
      throw PortError(.usage, port: "live", .severalPluggedIn(ports.map { $0.address.description }))
    }
    return first.address.description
  }
}
