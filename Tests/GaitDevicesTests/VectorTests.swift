import Foundation
import GaitDevices
import GaitModel
import GaitTestSupport
import Testing

/// A table of messages with what other libraries and documents make of them. `GANGART_PROTOCOL_VECTORS` names it.
@Suite("Vectors of other libraries") struct VectorTests {
  private struct Vector {
    let protocolName: String
    let name: String
    let bytes: [UInt8]
    let expected: [String: Any]
  }

  private static func vectors() throws -> [Vector]? {
    let path =
      ProcessInfo.processInfo.environment["GANGART_PROTOCOL_VECTORS"] ?? "../shared/protocols/vectors.json"
    guard let data = try? Data(contentsOf: fixturesFolder.appending(path: "../\(path)")) else { return nil }
    let all = try #require(JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    return try all.map { one in
      Vector(
        protocolName: try #require(one["protocol"] as? String), name: try #require(one["name"] as? String),
        bytes: GaitDevicesTests.bytes(try #require(one["hex"] as? String)),
        expected: try #require(one["expect"] as? [String: Any]))
    }
  }

  private func numbers(_ value: Any?) -> [Double] { (value as? [NSNumber])?.map(\.doubleValue) ?? [] }

  private func isNear(_ vector: Vector3?, _ numbers: ArraySlice<Double>, times factor: Double) -> Bool {
    guard let vector, numbers.count == 3 else { return false }
    return zip(0..<3, numbers).allSatisfy { abs(vector[$0] - $1 * factor) < 1e-5 }
  }

  @Test("Every message of the table is read as the table says")
  func all() throws {
    guard let vectors = try Self.vectors() else {
      print("no table of vectors")
      return
    }
    var read = 0
    for vector in vectors {
      switch vector.protocolName {
      case "ximu3": try ximu3(vector)
      case "witmotion": witMotion(vector)
      case "bno08x_rvc": bno08x(vector)
      case "xbus": xbus(vector)
      case "shimmer3_accel_ln_gyro": shimmer3(vector)
      // Files of the AX3: AxivityTests.
      default: continue
      }
      read += 1
    }
    #expect(read >= 26)
  }

  private let gravity = 9.80665
  private let degree = Double.pi / 180

  private func ximu3(_ vector: Vector) throws {
    let heard = listen(XIMU3Decoder(), [[0x0A] + vector.bytes])
    #expect(heard.rejections.isEmpty, "\(vector.name)")
    let arguments = numbers(vector.expected["args"])
    switch vector.expected["id"] as? String {
    case "I":
      let reading = try #require(heard.readings.first)
      #expect(reading.ticks == (vector.expected["t_us"] as? NSNumber)?.uint64Value)
      #expect(isNear(reading.angularVelocity, arguments[..<3], times: degree))
      #expect(isNear(reading.acceleration, arguments[3...], times: gravity))
    case "B": #expect(heard.messages == ["battery 100 %, 4.20 V, charged"])
    case "T": #expect(heard.messages == ["temperature 25.0 °C"])
    case "N": #expect(heard.messages == ["the device notes: \(vector.expected["text"] as? String ?? "")"])
    default: #expect(heard.heard.isEmpty)
    }
  }

  private func witMotion(_ vector: Vector) {
    let heard = listen(WitMotionDecoder(), [vector.bytes + vector.bytes + vector.bytes])
    #expect(heard.rejections.isEmpty, "\(vector.name) \(heard.rejections)")
    let arguments = numbers(vector.expected["args"])
    let last = heard.readings.last
    switch (vector.expected["type"] as? NSNumber)?.intValue {
    case 0x51: #expect(isNear(last?.acceleration, arguments[..<3], times: gravity))
    case 0x52: #expect(isNear(last?.angularVelocity, arguments[..<3], times: degree))
    case 0x61:
      #expect(isNear(last?.acceleration, arguments[..<3], times: gravity))
      #expect(isNear(last?.angularVelocity, arguments[3..<6], times: degree))
    default: #expect(heard.readings.isEmpty)
    }
  }

  private func bno08x(_ vector: Vector) {
    let heard = listen(BNO08xDecoder(), [vector.bytes + vector.bytes])
    #expect(heard.readings.count == 2 && heard.rejections.isEmpty)
    #expect(heard.readings.first?.ticks == (vector.expected["index"] as? NSNumber)?.uint64Value)
    #expect(
      isNear(heard.readings.first?.acceleration, numbers(vector.expected["mg"])[...], times: gravity / 1000))
  }

  private func xbus(_ vector: Vector) {
    let heard = listen(XsensDecoder(), [vector.bytes])
    #expect(heard.rejections.isEmpty, "\(vector.name)")
    guard let force = vector.expected["4020"], let turning = vector.expected["8020"] else {
      #expect(heard.readings.isEmpty)
      return
    }
    #expect(isNear(heard.readings.first?.acceleration, numbers(force)[...], times: 1))
    #expect(isNear(heard.readings.first?.angularVelocity, numbers(turning)[...], times: 1))
    #expect(heard.readings.first?.ticks == (vector.expected["1060"] as? NSNumber)?.uint64Value)
  }

  private func shimmer3(_ vector: Vector) {
    let check = (vector.expected["crc"] as? NSNumber)?.uint16Value ?? 0
    let heard = listen(
      Shimmer3Decoder(),
      [Shimmer3Tests.inquiry + vector.bytes + [UInt8(check & 0xFF), UInt8(check >> 8)]])
    #expect(heard.readings.count == 1 && heard.rejections.isEmpty)
    #expect(heard.readings.first?.ticks == (vector.expected["ts"] as? NSNumber)?.uint64Value)
    // By the maker's values: accelerometer 2,047 and 83 counts, gyroscope at 500 °/s 65.5.
    let force = numbers(vector.expected["accel"]).map { ($0 - 2047) / 83 }
    let turning = numbers(vector.expected["gyro"]).map { $0 / 65.5 }
    #expect(isNear(heard.readings.first?.acceleration, [-force[1], -force[0], -force[2]], times: 1))
    #expect(
      isNear(heard.readings.first?.angularVelocity, [-turning[1], -turning[0], -turning[2]], times: degree))
  }
}
