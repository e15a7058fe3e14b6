import ArgumentParser

/// What goes wrong in the demonstration, on wish.
enum DemoFault: String, CaseIterable, ExpressibleByArgument {
  /// The cable is out for six seconds.
  case unplug
  /// Sensors deliver 10 samples a second.
  case slow
  /// The sensor on the back is worn upside down.
  case upsideDown = "upside-down"
  /// The sensor on the right wrist falls silent for good.
  case battery

  /// When the cable is pulled, or the battery is empty, in seconds of the walk.
  static let start = 100.0
  /// How long the cable is out, in seconds.
  static let unplugged = 6.0
}
