import Foundation

/// Whether a voice can be heard at all: a program that speaks ends in order also where there is no sound card.
enum SoundDevices {
  /// Whether there is a sound card, or a server of sound to which programs play.
  static func isThere(
    _ environment: [String: String] = ProcessInfo.processInfo.environment,
    cards: String = "/proc/asound/cards"
  ) -> Bool {
    if environment["PULSE_SERVER"].map({ !$0.isEmpty }) ?? false { return true }
    if let runtime = environment["XDG_RUNTIME_DIR"], runtime.hasPrefix("/") {
      for server in ["pulse/native", "pipewire-0"]
      where FileManager.default.fileExists(atPath: "\(runtime)/\(server)") {
        return true
      }
    }
    // A line for each card, or the words that there is none.
    let text = (try? String(contentsOfFile: cards, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").contains { line in
      line.split(separator: " ").first.flatMap { Int($0) } != nil
    }
  }
}
