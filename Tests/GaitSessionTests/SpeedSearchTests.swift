import GaitDevices
import GaitModel
import GaitPorts
import Testing

@testable import GaitSession
@testable import GaitVirtualWearable

@Suite("The speed of a serial line is found by listening")
struct SpeedSearchTests {
  /// What a device at a speed of its own sounds like to a search, and how long the search took in seconds.
  static func search(
    _ format: WireFormat, sending: Int, rateHertz: Double = 100, silence: Double = 0, rates: [Int]? = nil
  ) -> (SpeedSearch, seconds: Double) {
    let rates = rates ?? DeviceRegistry.baudRates
    var search = SpeedSearch(rates: rates, now: 0)
    var listening = rates[0]
    var time = 0.0
    var number = 0
    while time < 10 {
      time += 1 / rateHertz
      number += 1
      let frame = format.frame(
        microseconds: UInt64(time * 1e6), acceleration: Vector3(0.3, -0.8, 9.7 + 0.01 * Double(number % 7)),
        angularVelocity: Vector3(0.1, 0.02 * Double(number % 5), -0.3))
      let now = Int64(time * 1e9)
      if time > silence {
        let bytes =
          listening == sending ? frame : WireSpeed(sending: sending, listening: listening).heard(frame)
        search.take(bytes, at: now)
      }
      search.clock(now)
      switch search.verdict {
      case .listening: break
      case .change(let rate):
        listening = rate
        search.changed(now: now)
      case .settled, .none: return (search, time)
      }
    }
    return (search, time)
  }

  @Test(
    "Every speed of the registry is found within three seconds, in every form a device speaks",
    arguments: DeviceRegistry.baudRates, [WireFormat.ximu3, .ximu3Text, .csv, .labels, .wit])
  func found(baudRate: Int, format: WireFormat) {
    let (search, seconds) = Self.search(format, sending: baudRate)
    #expect(search.verdict == .settled(baudRate), "\(search.evidence)")
    #expect(seconds <= 3)
  }

  @Test("So it is at ten samples a second, as some sensors are shipped")
  func slow() {
    let (search, seconds) = Self.search(.wit, sending: 9600, rateHertz: 10)
    #expect(search.verdict == .settled(9600), "\(search.evidence)")
    #expect(seconds <= 3.0001)
  }

  @Test("A board that is silent for two seconds after its port was opened is met at its first speed")
  func booting() {
    let (search, _) = Self.search(.csv, sending: 115_200, silence: 2)
    #expect(search.verdict == .settled(115_200))
    #expect(search.evidence.count == 1)
  }

  @Test("Silence is no evidence: the first speed stays, and nothing is claimed")
  func silent() {
    let (search, seconds) = Self.search(.csv, sending: 9600, silence: 9)
    #expect(search.verdict == .settled(115_200))
    #expect(search.evidence == [SpeedEvidence(baudRate: 115_200)])
    #expect(seconds <= 3.1)
  }

  @Test("Noise at every speed gives the evidence of each of them, and no speed")
  func noise() {
    let (search, seconds) = Self.search(.ximu3, sending: 250_000)
    #expect(search.verdict == .none)
    #expect(search.evidence.map(\.baudRate) == DeviceRegistry.baudRates)
    #expect(search.evidence.contains { $0.bytes > 0 })
    #expect(seconds <= 3)
  }

  @Test(
    "Over a real port the right speed is set, nothing is said to the device, and its first line is not lost")
  func overAPort() async throws {
    let outlet = try TerminalOutlet(link: nil, baudRate: 57_600)
    let name = outlet.path
    let talk = Task.detached { () -> [UInt8] in
      var said: [UInt8] = []
      while !outlet.isOpen { try? await Task.sleep(for: .milliseconds(2)) }
      for number in 0..<600 where outlet.isOpen {
        outlet.send(
          WireFormat.csv.frame(
            microseconds: UInt64(number) * 10_000, acceleration: Vector3(0, 0, 9.81), angularVelocity: .zero))
        said += outlet.receive(milliseconds: 0)
        try? await Task.sleep(for: .milliseconds(10))
      }
      return said
    }
    let opened = try await SourceOpening.open("serial:\(name)")
    #expect(opened.baudRate == 57_600)
    guard case .block(let block)? = try await opened.source.next() else {
      Issue.record("no bytes")
      return
    }
    #expect(String(decoding: block.bytes, as: UTF8.self).contains("1.0003,0.0000"))
    opened.source.close()
    #expect(await talk.value == [])
  }
}
