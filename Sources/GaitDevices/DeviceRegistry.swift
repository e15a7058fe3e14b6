/// The wire protocols that are understood: the one list. A new protocol is one line here.
public enum DeviceRegistry {
  /// All decoders, in the order they are offered.
  public static let all: [any DeviceDecoder.Type] = [
    XIMU3Decoder.self,
    TextLineDecoder.self,
  ]

  /// What is known of each protocol, in the same order.
  public static var profiles: [DeviceProfile] { all.map { $0.profile } }
}
