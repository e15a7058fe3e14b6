public import GaitDevices

/// A wire protocol, and what its decoder must be told: what the user chose, or what was found out.
public struct DecoderChoice: Equatable, Sendable {
  /// Short name of the protocol.
  public let protocolName: String
  /// What the decoder is told, as `key=value` joined by `;`; empty for nothing. It stands in the walk's journal.
  public let settings: String

  /// Keys of `settings`; only lines of text have any.
  private enum Key: String {
    case columns
    case acceleration = "acc"
    case angularVelocity = "gyr"
  }

  /// A choice; `nil` when there is no such protocol or the settings mean nothing to it.
  public init?(protocolName: String, settings: String = "") {
    self.protocolName = protocolName
    self.settings = settings
    guard decoder != nil else { return nil }
  }

  /// Lines of text with what the user knows of them; `nil` when something of it cannot be understood.
  public init?(columns: String?, accelerationUnit: String?, angularVelocityUnit: String?) {
    let known: [(Key, String?)] = [
      (.columns, columns), (.acceleration, accelerationUnit), (.angularVelocity, angularVelocityUnit),
    ]
    let settings = known.compactMap { key, value in value.map { "\(key.rawValue)=\($0)" } }
    self.init(protocolName: TextLineDecoder.profile.id, settings: settings.joined(separator: ";"))
  }

  /// A decoder that has seen nothing.
  public var decoder: AnyDecoder? {
    if settings.isEmpty { return AnyDecoder(id: protocolName) }
    guard protocolName == TextLineDecoder.profile.id else { return nil }
    var known = TextLineDecoder.Settings()
    for setting in settings.split(separator: ";") {
      let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let key = Key(rawValue: parts[0]) else { return nil }
      switch key {
      case .columns:
        guard let columns = TextColumn.list(parts[1]) else { return nil }
        known.columns = columns
      case .acceleration:
        guard let unit = TextUnit.acceleration(parts[1]) else { return nil }
        known.accelerationUnit = unit
      case .angularVelocity:
        guard let unit = TextUnit.angularVelocity(parts[1]) else { return nil }
        known.angularVelocityUnit = unit
      }
    }
    return AnyDecoder(TextLineDecoder(known))
  }
}
