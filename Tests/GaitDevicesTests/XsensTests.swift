import Foundation
import GaitDevices
import GaitModel
import GaitTestSupport
import Testing

/// The packets of the documents, those captured from an MTi-300, and the forms of numbers.
@Suite("Xsens messages") struct XsensTests {
  static let motion = bytes(
    "FA FF 36 2A 10 20 02 A6 55 10 60 04 00 57 47 2E 40 20 0C 3F 00 00 00 BE 80 00 00 41 1D 00 00 80 20 0C 3E 00 "
      + "00 00 BF C0 00 00 00 00 00 00 84")
  static let orientation = bytes(
    "FA FF 36 26 10 20 02 46 82 10 60 04 01 C4 FC 3E 20 10 10 3F 71 CE 6C BE A5 6B CF 3C 61 3B D8 BD 69 1D 25 E0 "
      + "20 04 00 40 00 03 12")

  @Test("Acceleration and rate of turn of a packet are one reading with its time in 0.1 ms")
  func motion() {
    let heard = listen(XsensDecoder(), [Self.motion])
    #expect(
      heard.heard == [
        .reading(
          DeviceReading(
            ticks: 5_719_854, acceleration: Vector3(0.5, -0.25, 9.8125),
            angularVelocity: Vector3(0.125, -1.5, 0)))
      ])
  }

  @Test("Answers to what is sent are understood: a captured serial number, firmware, configuration")
  func answers() {
    let heard = listen(
      XsensDecoder(),
      [
        bytes("FA FF 31 00 D0"), bytes("FA FF 11 00 F0"), bytes("FA FF 03 04 03 70 03 F8 8C"),
        bytes("FA FF 13 0B 01 08 02 00 00 00 25 00 01 15 34 69"),
        bytes("FA FF C1 08 10 20 FF FF 10 60 FF FF 9C"), ConstructedFrames.xbus(0x01, [3, 0x70, 3, 0xF8]),
        ConstructedFrames.xbus(0x1D, Array("MTi-300-2A5G4".utf8)), ConstructedFrames.xbus(0x42, [0x28]),
      ])
    #expect(
      heard.messages == [
        "Xsens \"MTi\", serial number 037003F8", "Xsens \"MTi-300-2A5G4\"",
        "the device reports an error: Xbus 28",
      ])
    // The reply with the number 03 was never asked for.
    #expect(heard.rejections == [.unknownMessage])
  }

  @Test("Only orientation is said after twenty packets, and no more once there is motion")
  func orientationOnly() {
    let twenty = [[UInt8]](repeating: Self.orientation, count: 20)
    #expect(listen(XsensDecoder(), twenty).heard.count == 1)
    #expect(listen(XsensDecoder(), Array(twenty.dropLast())).heard.isEmpty)
    #expect(listen(XsensDecoder(), [Self.motion] + twenty).messages.isEmpty)
  }

  @Test("All four forms of numbers mean the same")
  func forms() throws {
    let force = [-2.5, 1, -0.25]
    let written = [
      ConstructedFrames.singles(force), ConstructedFrames.fixed20(force), ConstructedFrames.fixed32(force),
      ConstructedFrames.doubles(force),
    ]
    #expect(ConstructedFrames.fixed20([1]) == bytes("00 10 00 00"))
    #expect(ConstructedFrames.fixed32([-2.5]) == bytes("80 00 00 00 FF FD"))
    for (form, bytes) in written.enumerated() {
      let packet = ConstructedFrames.xbus(0x36, ConstructedFrames.datum(0x4020 | UInt16(form), bytes))
      let heard = listen(XsensDecoder(), [packet])
      #expect(heard.heard == [.reading(DeviceReading(ticks: nil, acceleration: Vector3(-2.5, 1, -0.25)))])
    }
  }

  @Test("Data that do not end where the message ends, or have another size, are refused")
  func sizes() {
    let good = ConstructedFrames.datum(0x4020, ConstructedFrames.singles([0, 0, 9.8]))
    for data in [
      Array(good.dropLast()), good + [0], Array(good.dropLast(4)),
      ConstructedFrames.datum(0x1060, [1, 2, 3]), [],
      ConstructedFrames.datum(0x4020, ConstructedFrames.singles([0, 9.8])),
      ConstructedFrames.datum(0x4023, ConstructedFrames.singles([0, 0, 9.8])),
    ] {
      let heard = listen(XsensDecoder(), [ConstructedFrames.xbus(0x36, data)])
      #expect(heard.readings.isEmpty && heard.rejections.first == .badLength)
    }
    let absurd = ConstructedFrames.datum(0x4020, ConstructedFrames.singles([0, 0, 3000]))
    #expect(
      listen(XsensDecoder(), [ConstructedFrames.xbus(0x36, absurd)]).rejections.first == .implausibleValue)
  }

  @Test(
    "What was gained between two packets is acceleration and rate of turn; over a lost packet it is nothing")
  func increments() throws {
    let whole = listen(XsensDecoder(), [ConstructedFrames.xsensIncrements]).readings
    #expect(whole.count == 99)
    for (index, reading) in whole.enumerated() {
      let now = ConstructedCaptures.Instant(index + 1, rest: 25)
      for axis in 0..<3 {
        let force = try #require(reading.acceleration)[axis] - now.force[axis] * 9.80665
        let turning = try #require(reading.angularVelocity)[axis] - now.rotation[axis] * .pi / 180
        #expect(abs(force) < 1e-4 && abs(turning) < 1e-4)
      }
    }
    let length = ConstructedFrames.xsensIncrements.count / 100
    var lossy = ConstructedFrames.xsensIncrements
    lossy.removeSubrange((10 * length)..<(11 * length))
    #expect(listen(XsensDecoder(), [lossy]).readings.count == 97)
  }

  @Test("Outputs of high rate count while there are no others")
  func highRate() {
    let fast = ConstructedFrames.xbus(
      0x36,
      ConstructedFrames.datum(0x4040, ConstructedFrames.singles([1, 2, 9]))
        + ConstructedFrames.datum(0x8040, ConstructedFrames.singles([1, 2, 3])))
    let heard = listen(XsensDecoder(), [fast, Self.motion, fast, Self.motion]).readings
    #expect(heard.map(\.acceleration?.z) == [9, 9.8125, 9.8125])
  }

  @Test("What is sent: a question, and for a rate the outputs that are read")
  func commands() {
    #expect(XsensDecoder.identifyCommands == [bytes("FA FF 00 00 01")])
    #expect(XsensDecoder.startCommands(rateHertz: nil) == [bytes("FA FF 10 00 F1")])
    let sent = XsensDecoder.startCommands(rateHertz: 60)
    #expect(
      sent == [
        bytes("FA FF 30 00 D1"),
        bytes("FA FF C0 10 10 20 FF FF 10 60 FF FF 40 20 00 64 80 20 00 64 CD"), bytes("FA FF 10 00 F1"),
      ])
    #expect(XsensDecoder.startCommands(rateHertz: 5000)[1].contains(bytes("40 20 01 90 80 20 01 90")))
    #expect(XsensDecoder.startCommands(rateHertz: .nan) == XsensDecoder.startCommands(rateHertz: nil))
  }

  /// `GANGART_DEVICE_FILES` is the folder; see docs/devices.md.
  @Test("A real MTi on a bench: every checksum is right, and acceleration at rest is 1 g")
  func real() throws {
    let folder = ProcessInfo.processInfo.environment["GANGART_DEVICE_FILES"] ?? "../shared/files"
    let file = fixturesFolder.appending(path: "../\(folder)/xsensmti/xsens-go_1_output.bin")
    guard let data = try? Data(contentsOf: file) else {
      print("no real bytes of an MTi at \(file.path(percentEncoded: false))")
      return
    }
    let heard = listen(XsensDecoder(), [Array(data)])
    #expect(heard.rejections.isEmpty)
    // 96 of its 100 packets hold motion; the first was taken while its filter settled.
    let forces = heard.readings.dropFirst().compactMap { $0.acceleration?.length }
    #expect(forces.count == 95)
    #expect(forces.allSatisfy { abs($0 - 9.80665) < 0.15 })
    #expect(heard.readings.dropFirst().allSatisfy { ($0.angularVelocity?.length ?? 1) < 0.05 })
  }
}

extension [UInt8] {
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: part) }
  }
}
