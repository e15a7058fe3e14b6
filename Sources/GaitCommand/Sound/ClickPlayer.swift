import Foundation
import GaitPorts
import GaitWords

/// Plays a metronome's clicks with a program of this machine, from a thread of its own.
///
/// The program runs only while something is to be heard. It is fed half a second ahead: short enough to follow the walk,
/// long enough never to stutter.
final class ClickPlayer: Sendable {
  private struct State {
    var tempo: Double?
    var loudness = 0.0
    var isEnding = false
  }

  /// A program that plays what it reads: its name, and its arguments.
  private static let players: [(name: String, arguments: [String])] = [
    ("paplay", ["--raw", "--format=s16le", "--rate=\(ClickTrack.rate)", "--channels=1"]),
    ("aplay", ["-q", "-t", "raw", "-f", "S16_LE", "-r", "\(ClickTrack.rate)", "-c", "1"]),
  ]
  private static let aheadSeconds = 0.5
  private static let chunkSeconds = 0.1

  private let condition = NSCondition()
  private let state = Guarded(State())
  private let report: @Sendable (ProgramText) -> Void

  /// The player of this machine.
  ///
  /// - Parameter report: Takes the one message when there is none.
  init(programs: Programs, report: @escaping @Sendable (ProgramText) -> Void) {
    self.report = report
    let found = Self.players.lazy.compactMap { player in
      programs.find(player.name).map { (path: $0, arguments: player.arguments) }
    }
    guard let player = found.first else {
      report(.noPlayer)
      return
    }
    Thread.detachNewThread { [self] in run(player.path, player.arguments) }
  }

  /// Ticks like this from now on; `nil` for silence.
  func set(tempo: Double?, loudness: Double) {
    condition.withLock {
      state.withLock {
        $0.tempo = tempo
        $0.loudness = loudness
      }
      condition.broadcast()
    }
  }

  /// No more ticks.
  func finish() {
    condition.withLock {
      state.withLock { $0.isEnding = true }
      condition.broadcast()
    }
  }

  private func run(_ path: String, _ arguments: [String]) {
    while waitForTempo() {
      guard play(path, arguments) else { return report(.noPlayer) }
    }
  }

  /// Waits until there is something to play; false at the end.
  private func waitForTempo() -> Bool {
    condition.withLock {
      while true {
        let (hasTempo, isEnding) = state.withLock { ($0.tempo != nil, $0.isEnding) }
        if isEnding { return false }
        if hasTempo { return true }
        condition.wait()
      }
    }
  }

  /// Plays until there is nothing to play; false when the program does not take it.
  private func play(_ path: String, _ arguments: [String]) -> Bool {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = pipe
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    defer { try? pipe.fileHandleForWriting.close() }
    var track = ClickTrack()
    let start = ContinuousClock.now
    var written = 0.0
    while true {
      let now = state.withLock { $0 }
      guard let tempo = now.tempo, !now.isEnding else { return true }
      let count = Int(Self.chunkSeconds * Double(ClickTrack.rate))
      let samples = track.samples(count, tempo: tempo, loudness: now.loudness)
      let data = samples.withUnsafeBytes { Data($0) }
      guard (try? pipe.fileHandleForWriting.write(contentsOf: data)) != nil else { return false }
      written += Self.chunkSeconds
      let ahead = written - start.duration(to: .now) / .seconds(1)
      if ahead > Self.aheadSeconds { Thread.sleep(forTimeInterval: ahead - Self.aheadSeconds) }
    }
  }
}
