public import GaitDevices

/// A wire protocol, and what its decoder must be given: what the user chose, or what was found out.
public struct DecoderChoice: Equatable, Sendable {
  /// Short name of the protocol.
  public let protocolName: String
  /// What the decoder is given, as `key=value` joined by `;`; empty for nothing. It stands in the walk's journal.
  public let settings: String

  /// A choice; `nil` when there is no such protocol or the settings mean nothing to it.
  public init?(protocolName: String, settings: String = "") {
    self.protocolName = protocolName
    self.settings = settings
    guard decoder != nil else { return nil }
  }

  /// A protocol with what the user knows, by the keys of its profile; `nil` when something of it cannot be
  /// understood.
  public init?(protocolName: String, given: [(key: String, value: String)]) {
    self.init(
      protocolName: protocolName, settings: given.map { "\($0.key)=\($0.value)" }.joined(separator: ";"))
  }

  /// A decoder that has seen nothing.
  public var decoder: AnyDecoder? {
    var given: [String: String] = [:]
    for setting in settings.split(separator: ";") {
      let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return nil }
      given[parts[0]] = parts[1]
    }
    return AnyDecoder(id: protocolName, settings: given)
  }
}
