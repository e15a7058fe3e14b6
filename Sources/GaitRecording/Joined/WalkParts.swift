import GaitModel

/// The tables of one walk, a file a channel, as apps hand them over in a zip or a folder.
struct WalkParts {
  /// One table.
  struct Part {
    let name: String
    let open: () throws(RecordingError) -> PeekedInput

    init(name: String, open: @escaping () throws(RecordingError) -> PeekedInput) {
      self.name = name
      self.open = open
    }
  }

  /// What a table brings.
  private struct Kind {
    let part: Part
    let channels: ChannelSet
    let hasGravity: Bool
    let firstRaw: Int64?
    let format: String
  }

  let name: String
  let parts: [Part]

  /// Whether a file of this path may be a table of the walk, and not what an app says of itself.
  static func isTable(_ path: String) -> Bool {
    let small = path.lowercased()
    let name = small.split(separator: "/").last.map(String.init) ?? small
    return [".csv", ".txt", ".tsv", ".dat"].contains { name.hasSuffix($0) } && !small.hasPrefix("meta/")
      && !small.contains("/meta/") && !name.hasPrefix("metadata") && !name.hasPrefix("annotation")
  }

  /// The parts of the walk called `name`.
  init(name: String, _ parts: [Part]) {
    self.name = name
    self.parts = parts
  }

  /// A reader of all that belongs together. `digest` gives the whole recording's SHA-256.
  func reader(
    options: ReadingOptions, digest: @escaping () throws(RecordingError) -> String?
  ) throws(RecordingError) -> any SampleReader {
    var kinds: [Kind] = []
    var troubles: [RecordingError] = []
    for part in parts {
      do throws(RecordingError) {
        kinds.append(try kind(part, options))
      } catch {
        troubles.append(error)
      }
    }
    let main = try accelerometer(kinds, troubles)
    let gravity = kinds.first { $0.hasGravity && $0.part.name != main.part.name }
    let needsGravity = !main.channels.contains(.acceleration)
    let turning =
      main.channels.contains(.angularVelocity) ? nil : kinds.first { $0.channels == .angularVelocity }
    let joined = [needsGravity ? gravity : nil, turning].compactMap { $0 }
    let base = ([main] + joined).compactMap(\.firstRaw).min()
    let reader = try open(main, options, base)
    var streams: [ChannelStream] = []
    for kind in joined { streams.append(ChannelStream(try open(kind, options, base))) }
    return JoinedReader(reader, name: name, adding: streams, isSummed: needsGravity, digest: digest)
  }

  private func kind(_ part: Part, _ options: ReadingOptions) throws(RecordingError) -> Kind {
    let reader = try TableReader(try part.open(), options: options, mayLackAcceleration: true)
    let targets = reader.plan.targets
    let gravity = TablePlan.slot(.gravity, .x)
    let hasGravity = targets.contains { if case .reading(_, gravity) = $0 { true } else { false } }
    return Kind(
      part: part, channels: reader.rig.sensors.first?.channels ?? [], hasGravity: hasGravity,
      firstRaw: reader.firstRaw,
      format: reader.formatName)
  }

  private func open(_ kind: Kind, _ options: ReadingOptions, _ base: Int64?) throws(RecordingError)
    -> TableReader
  {
    try TableReader(try kind.part.open(), options: options, base: base, mayLackAcceleration: true)
  }

  /// The one table to take acceleration from: with gravity if there is one, else without where gravity stands
  /// beside it.
  private func accelerometer(_ kinds: [Kind], _ troubles: [RecordingError]) throws(RecordingError) -> Kind {
    var full = kinds.filter { $0.channels.contains(.acceleration) }
    // Apps write what the sensor says before its correction beside what is meant, and devices a second
    // accelerometer for shocks.
    let meant = full.filter { kind in
      !["uncal", "highg"].contains { kind.part.name.lowercased().contains($0) }
    }
    if !meant.isEmpty { full = meant }
    if full.count > 1 {
      let total = full.filter { $0.part.name.lowercased().contains("total") }
      if total.count == 1 { full = total }
    }
    if full.count > 1 { throw RecordingError.table(name, .severalWalks(full.map(\.part.name))) }
    if let only = full.first { return only }
    let linear = kinds.filter { $0.channels.contains(.linearAcceleration) }
    if linear.count == 1, kinds.contains(where: \.hasGravity) { return linear[0] }
    if !linear.isEmpty {
      throw RecordingError.table(name, .noGravity(hasLinear: true, .recordAcceleration))
    }
    throw troubles.first
      ?? RecordingError.table(name, .noGravity(hasLinear: false, .recordAcceleration))
  }
}
