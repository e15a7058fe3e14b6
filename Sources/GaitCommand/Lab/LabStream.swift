/// One stream of the Lab Streaming Layer: announced when it is made, taken back when the last reference goes.
///
/// The library allows its calls from any thread; only one walk sends, one thing after the other.
final class LabStream: @unchecked Sendable {
  private let library: LabLibrary
  private let info: LabLibrary.Handle
  private let outlet: LabLibrary.Handle
  /// Seconds of numbers, or hundreds of texts, that are kept for a receiver that is slow.
  private static let kept: Int32 = 360

  /// A channel: its name, what it is, its unit.
  struct Channel {
    let name: String
    let type: String
    let unit: String
  }

  /// A stream that others can find by its name.
  ///
  /// - Parameters:
  ///   - identity: The same for the same source, so that a receiver finds it again.
  ///   - format: `LabLibrary.numbers` or `.texts`.
  init?(
    _ library: LabLibrary, name: String, type: String, identity: String, format: Int32, channels: [Channel]
  ) {
    // The rate is given as irregular: each sample carries its own time.
    guard let info = library.createInfo(name, type, Int32(channels.count), 0, format, identity) else {
      return nil
    }
    if let description = library.description(info) {
      _ = library.appendValue(description, "manufacturer", "Gangart")
      if let list = library.appendChild(description, "channels") {
        for channel in channels {
          guard let child = library.appendChild(list, "channel") else { continue }
          _ = library.appendValue(child, "label", channel.name)
          _ = library.appendValue(child, "type", channel.type)
          _ = library.appendValue(child, "unit", channel.unit)
        }
      }
    }
    guard let outlet = library.createOutlet(info, 0, Self.kept) else {
      library.destroyInfo(info)
      return nil
    }
    self.library = library
    self.info = info
    self.outlet = outlet
  }

  deinit {
    library.destroyOutlet(outlet)
    library.destroyInfo(info)
  }

  /// Sends a number for each channel.
  ///
  /// - Parameter time: seconds of the layer's own clock.
  func send(_ numbers: [Double], at time: Double) {
    _ = library.pushNumbers(outlet, numbers, time)
  }

  /// Sends a text, of a stream with one channel.
  func send(_ text: String, at time: Double) {
    text.withCString { pointer in
      withUnsafePointer(to: UnsafePointer<CChar>?.some(pointer)) { _ = library.pushTexts(outlet, $0, time) }
    }
  }
}
