/// A decoder chosen while the program runs: any of the registry, held and driven as a value.
///
/// Driving it asks for no memory of its own. Copying it shares the decoder's state until one of both goes on.
public struct AnyDecoder: Sendable {
  private var decoder: any DeviceDecoder

  /// A fresh decoder of the protocol with this short name, given `settings`; `nil` when there is no such protocol,
  /// or when a setting means nothing to it.
  public init?(id: String, settings: [String: String] = [:]) {
    guard let type = DeviceRegistry.all.first(where: { $0.profile.id == id }),
      let decoder = type.init(settings: settings)
    else { return nil }
    self.decoder = decoder
  }

  /// A decoder that is there already, such as one with settings.
  public init(_ decoder: some DeviceDecoder) {
    self.decoder = decoder
  }

  /// What the protocol is.
  public var profile: DeviceProfile { type(of: decoder).profile }

  /// What to send when the stream begins; see `DeviceDecoder.startCommands`.
  public func startCommands(rateHertz: Double?) -> [[UInt8]] {
    type(of: decoder).startCommands(rateHertz: rateHertz)
  }

  /// Takes the next bytes; see `DeviceDecoder.consume`.
  public mutating func consume(
    _ bytes: some Sequence<UInt8>, into sink: inout some DecoderSink & ~Copyable
  ) {
    decoder.consume(bytes, into: &sink)
  }

  /// Ends the stream; see `DeviceDecoder.finish`.
  public mutating func finish(into sink: inout some DecoderSink & ~Copyable) {
    decoder.finish(into: &sink)
  }
}
