/// The wire protocols that are understood: the one list. A new protocol is one line here.
public enum DeviceRegistry {
  /// All decoders, in the order they are offered.
  public static let all: [any DeviceDecoder.Type] = [
    XIMU3Decoder.self,
    WitMotionDecoder.self,
    XsensDecoder.self,
    BNO08xDecoder.self,
    Shimmer3Decoder.self,
    NGIMUDecoder.self,
    PhoneDecoder.self,
    TextLineDecoder.self,
  ]

  /// What is known of each protocol, in the same order.
  public static var profiles: [DeviceProfile] { all.map { $0.profile } }

  /// Short names of all protocols.
  public static var ids: [String] { profiles.map(\.id) }

  /// Every baud rate that a protocol is spoken at, the likeliest first, each once.
  public static var baudRates: [Int] {
    profiles.flatMap(\.baudRates).reduce(into: []) { rates, rate in
      if !rates.contains(rate) { rates.append(rate) }
    }
  }
}
