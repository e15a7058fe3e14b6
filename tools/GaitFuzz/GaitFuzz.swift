import Foundation
import GaitModel

/// Spoils short walks by chance, many thousand times, in one process, and holds what is said of them against what is
/// said of the sound ones. Prints a line a kind, what was wrong, and how fast it went.
@main
enum GaitFuzz {
  private static let usage = """
    usage: GaitFuzz [--runs N] [--first N] [--seed N] [--only KIND] [--show N] [RECORDING…]

    Without recordings simulated walks are spoiled; stretches of the recordings are added to them. Notices on a sound
    simulated walk are wrong. Exit code 1 when anything is wrong or broken.

    """

  static func main() throws {
    var (runs, first, seed, shown) = (1000, 0, UInt64(1), 40)
    var only: Mutation?
    var paths: [String] = []
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      switch argument {
      case "--runs": runs = arguments.popFirst().flatMap { Int($0) } ?? runs
      case "--first": first = arguments.popFirst().flatMap { Int($0) } ?? first
      case "--seed": seed = arguments.popFirst().flatMap { UInt64($0) } ?? seed
      case "--show": shown = arguments.popFirst().flatMap { Int($0) } ?? shown
      case "--only": only = arguments.popFirst().flatMap { Mutation(rawValue: $0) }
      case let path where !path.hasPrefix("-"): paths.append(path)
      default:
        FileHandle.standardError.write(Data(usage.utf8))
        exit(64)
      }
    }
    var walks = try SoundWalk.simulated(72, seed: seed)
    var isClean = true
    for walk in walks
    where walk.finding.steps == 0 || walk.finding.words.contains(where: { !$0.contains(":") }) {
      isClean = false
      print("sound, and noted: \(walk.name): \(walk.finding.steps) steps, \(walk.finding.words.sorted())")
    }
    for path in paths {
      guard let walk = try SoundWalk.recorded(path, seconds: 20), walk.finding.steps > 12 else { continue }
      walks.append(walk)
      let notices = walk.finding.words.filter { !$0.contains(":") }.sorted()
      if !notices.isEmpty { print("as recorded: \(path): \(notices.joined(separator: ", "))") }
    }
    isClean = spoil(walks, runs: first..<(first + runs), seed: seed, only: only, shown: shown) && isClean
    exit(isClean ? 0 : 1)
  }

  /// Spoils walks, prints what came of it; whether nothing was wrong.
  private static func spoil(
    _ walks: [SoundWalk], runs: Range<Int>, seed: UInt64, only: Mutation?, shown: Int
  ) -> Bool {
    var counts: [Mutation: [Verdict: Int]] = [:]
    var bad = 0
    let clock = ContinuousClock()
    let begin = clock.now
    for run in runs {
      var chance = Chance(seed: seed &* 1_000_003 &+ UInt64(run))
      let walk = chance.one(of: walks)
      let mutation = only ?? chance.one(of: Mutation.allCases)
      var samples = walk.samples
      guard let what = mutation.spoil(&samples, rig: walk.rig, &chance) else { continue }
      let finding = Finding(of: samples, rig: walk.rig)
      let expected = mutation.times.map { $0 * walk.finding.steps } ?? finding.steps
      var outcome = Verdict.of(finding, sound: walk.finding, expected: expected)
      if mutation == .cut, outcome.verdict == .wrong { outcome = (.right, "") }
      counts[mutation, default: [:]][outcome.verdict, default: 0] += 1
      guard outcome.verdict == .wrong || outcome.verdict == .broken else { continue }
      bad += 1
      if bad <= shown {
        print("\(outcome.verdict) run \(run) \(mutation) (\(what)) \(walk.name): \(outcome.why)")
      }
    }
    let seconds = Double((clock.now - begin).components.seconds) + 1e-3
    print("kind               draws  " + Verdict.allCases.map(\.rawValue).joined(separator: "  "))
    for mutation in Mutation.allCases {
      let own = counts[mutation] ?? [:]
      let total = own.values.reduce(0, +)
      let cells = Verdict.allCases.map { String(own[$0] ?? 0) }
      print(
        mutation.rawValue.padding(toLength: 18, withPad: " ", startingAt: 0), total,
        cells.joined(separator: "  "))
    }
    print(
      "\(runs.count) runs in \(Int(seconds)) s, \(Int(Double(runs.count) / seconds)) a second; \(bad) wrong or broken"
    )
    return bad == 0
  }
}
