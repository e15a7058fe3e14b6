import Foundation
import GaitModel

/// What the command line asks of the virtual wearable.
struct WearableOptions {
  /// Where the bytes go.
  enum Outlet: Equatable {
    /// A pseudo-terminal; `link` is a name for it that lasts over unplugging.
    case terminal(link: String?)
    /// Standard output; commands come from standard input.
    case standardOutput
  }

  /// What the simulated person does.
  enum Walk: String {
    /// Stands, walks at a usual pace, stands.
    case steady
    /// Walks in intervals: easy and brisk, a rest, a rest leaning forward, and on.
    case intervals
  }

  var outlet = Outlet.terminal(link: nil)
  var walk = Walk.steady
  var format = WireFormat.ximu3
  var recording: String?
  var place: Place?
  var rateHertz = 100.0
  var seconds = 60.0
  var speed: Double? = 1
  var serialNumber = "EMU0001"
  /// Whether its rate can be set by a command, as that of an x-IMU3.
  var isObedient = false
  /// The speed that the device's port is set to; `nil` where it hears any, as over USB.
  var baudRate: Int?
  var faults = WearableFaults()

  /// Why a command line cannot be carried out.
  struct UsageError: Error {
    let message: String
  }

  static let usage = """
    usage: GaitVirtualWearable [option…]

    A wearable that is not there: it walks, and speaks like a device over a pseudo-terminal, whose name it
    prints. It begins when somebody opens the port and hangs up when the walk is over.

      --link PATH            a lasting name for the port: a link made here, gone while unplugged
      --stdout               bytes to standard output, commands from standard input, no port
      --format NAME          ximu3 (default), ximu3-ascii, csv (header line, then numbers), labels (ax:0.01,…),
                             wit (WitMotion), xsens (MTi), bno08x (UART-RVC), shimmer3, ngimu
      --recording FILE       walk as recorded in a canonical CSV file; else simulated
      --place PLACE          which sensor of the recording; default its first
      --walk NAME            what is simulated: steady (default), or intervals: easy, brisk, resting, leaning (156 s)
      --rate HZ              samples per second of the simulated walk; default 100
      --seconds S            length of the steady walk; default 60
      --obeys                its rate is set by the x-IMU3's command for it
      --speed X              so many times faster than real time, or max; default 1
      --baud RATE            what it sends makes sense only to a port that is set to this speed; default any
      --serial TEXT          serial number in the answer to a ping; default EMU0001

    Faults, shares from 0 to 1 per frame, the same for the same seed:
      --noise SHARE          random bytes in front of the frame
      --flip SHARE           one bit turned
      --half SHARE           the frame breaks off
      --repeat SHARE         the frame comes twice
      --drop SHARE           the frame does not come
      --drift PPM            the device's clock is that much too fast
      --silence-after S      sends nothing from here…
      --silence-for S        …for so long; default 2
      --unplug-after S       the port is gone from here…
      --replug-after S       …for so long; without it for good
      --power-loss           the device's clock starts at zero again when plugged in
      --seed N               default 1

    """

  /// Reads the words after the program's name.
  init(_ words: [String]) throws {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--stdout": outlet = .standardOutput
      case "--obeys": isObedient = true
      case "--power-loss": faults.losesPower = true
      default:
        guard let value = words.popFirst() else { throw UsageError(message: "what is \(word)?") }
        try set(word, value)
      }
    }
  }

  private mutating func set(_ word: String, _ value: String) throws {
    switch word {
    case "--link": outlet = .terminal(link: value)
    case "--format":
      guard let format = WireFormat(rawValue: value) else {
        throw UsageError(message: "there is no format \(value)")
      }
      self.format = format
    case "--recording": recording = value
    case "--walk":
      guard let walk = Walk(rawValue: value) else { throw UsageError(message: "there is no walk \(value)") }
      self.walk = walk
    case "--place":
      guard let place = Place(name: value) else { throw UsageError(message: "there is no place \(value)") }
      self.place = place
    case "--rate": rateHertz = try Self.number(word, value, in: 1...10_000)
    case "--seconds": seconds = try Self.number(word, value, in: 1...86_400)
    case "--speed": speed = value == "max" ? nil : try Self.number(word, value, in: 0.01...1000)
    case "--serial": serialNumber = value
    case "--baud": baudRate = Int(try Self.number(word, value, in: 300...4_000_000))
    default: try setFault(word, value)
    }
  }

  private mutating func setFault(_ word: String, _ value: String) throws {
    let duration = 0...86_400.0
    switch word {
    case "--noise": faults.noiseShare = try Self.number(word, value, in: 0...1)
    case "--flip": faults.flipShare = try Self.number(word, value, in: 0...1)
    case "--half": faults.halfShare = try Self.number(word, value, in: 0...1)
    case "--repeat": faults.repeatShare = try Self.number(word, value, in: 0...1)
    case "--drop": faults.dropShare = try Self.number(word, value, in: 0...1)
    case "--drift": faults.driftPartsPerMillion = try Self.number(word, value, in: -100_000...100_000)
    case "--silence-after": faults.silenceAfterSeconds = try Self.number(word, value, in: duration)
    case "--silence-for": faults.silenceSeconds = try Self.number(word, value, in: duration)
    case "--unplug-after": faults.unplugAfterSeconds = try Self.number(word, value, in: duration)
    case "--replug-after": faults.replugAfterSeconds = try Self.number(word, value, in: duration)
    case "--seed":
      guard let seed = UInt64(value) else { throw UsageError(message: "--seed takes a whole number") }
      faults.seed = seed
    default: throw UsageError(message: "what is \(word)?")
    }
  }

  private static func number(
    _ word: String, _ text: String, in range: ClosedRange<Double>
  ) throws -> Double {
    guard let number = Double(text), range.contains(number) else {
      throw UsageError(message: "\(word) takes a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
