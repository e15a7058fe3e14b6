import GaitModel
import Testing

@testable import GaitRecording

/// Where a table leaves something open, it is asked for: nothing is read in the wrong way in silence.
@Suite("Tables that leave something open")
struct DoubtTests {
  private let motion = KnownMotion()

  private func refusal(
    _ text: String, _ options: ReadingOptions = ReadingOptions(), fileName: String = "walk.csv"
  ) -> RecordingError? {
    #expect(throws: RecordingError.self) { try readAny(text, fileName: fileName, options: options) }
  }

  @Test("Numbers such as 1,234 are shown both ways, and the option decides")
  func decimals() throws {
    let text = motion.table("ms;acc_x;acc_y;acc_z\n") { row in
      "\(row * 10);1,\(100 + row);2,500;9,\(100 + row)"
    }
    let error = try #require(refusal(text))
    #expect(error.message == "'1,100' may be 1.100 or 1100")
    #expect(error.remedy == "Say which: --decimal comma reads 1.100, --decimal dot reads 1100.")
    var options = ReadingOptions()
    options.decimalMark = UInt8(ascii: ",")
    #expect(try readAny(text, options: options).samples[0].acceleration == Vector3(1.1, 2.5, 9.1))
  }

  @Test("Two sensors without places are asked for by name; named, both are read")
  func places() throws {
    let text = motion.table(
      "time,left_sensor_acc_x,left_sensor_acc_y,left_sensor_acc_z,right_sensor_acc_x,right_sensor_acc_y,right_sensor_acc_z\n"
    ) { row in
      "\(digits(motion.seconds(row), 3)),\(axes(motion.acceleration(row))),\(axes(motion.acceleration(row)))"
    }
    let error = try #require(refusal(text))
    #expect(error.message == "there are 2 sensors: left, right; where they were worn is not known")
    var options = ReadingOptions()
    options.places = [
      .init(place: Place(.foot, .left), target: "left"), .init(place: Place(.foot, .right), target: "right"),
    ]
    #expect(
      try readAny(text, options: options).rig.sensors.map(\.place) == [
        Place(.foot, .left), Place(.foot, .right),
      ])
  }

  @Test("Sensors that take turns, told apart by an address")
  func turns() throws {
    var text = "address,timestamp,AccX,AccY,AccZ,AngX\n"
    for row in 0..<100 {
      for (name, sign) in [("AA:01", 1.0), ("BB:02", -1.0)] {
        text +=
          "\(name),\(digits(1_748_091_864 + motion.seconds(row), 3)),\(axes(motion.acceleration(row), sign)),0.1\n"
      }
    }
    var options = ReadingOptions()
    options.places = [
      .init(place: Place(.foot, .left), target: "AA:01"), .init(place: Place(.foot, .right), target: "BB:02"),
    ]
    let recording = try readAny(text, options: options)
    #expect(recording.samples.map(\.sensor) == (0..<200).map { $0 % 2 })
    #expect((try #require(recording.samples[199].acceleration) + motion.acceleration(99)).length < 2e-6)
  }

  @Test("No gravity, only angles, only a magnitude: what is missing is said")
  func withoutGravity() throws {
    let linear = motion.table(
      "\"Time (s)\",\"Linear Acceleration x (m/s^2)\",\"Linear Acceleration y (m/s^2)\",\"Linear Acceleration z (m/s^2)\"\n"
    ) {
      "\(digits(motion.seconds($0), 3)),0.1,0.2,\($0 % 3)"
    }
    let error = try #require(refusal(linear))
    #expect(error.message == "this file has gravity removed from its acceleration")
    #expect(
      error.remedy
        == "Take Accelerometer.csv of the same recording, or record again with 'Acceleration (with g)'.")
    for header in ["ms,roll,pitch,yaw", "ms,q0,q1,q2,q3", "Timestamp,Magnitude,Steps"] {
      let cells = header.split(separator: ",").count - 1
      let text = motion.table(header + "\n") { row in
        "\(row * 10)" + String(repeating: ",0.\(row % 7)", count: cells)
      }
      #expect(refusal(text)?.message == "there is no acceleration in this file", "\(header)")
    }
  }

  @Test(
    "Columns called x, y, z of a gyroscope, a magnetometer or a quaternion are never taken for acceleration")
  func notAcceleration() throws {
    for (header, file) in [
      ("Timestamp (us),X (a.u.),Y (a.u.),Z (a.u.)", "walk.csv"), ("Timestamp (us),W,X,Y,Z", "walk.csv"),
      ("time,seconds_elapsed,z,y,x", "Magnetometer.csv"), ("time,x,y,z", "Gyroscope.csv"),
    ] {
      let cells = header.split(separator: ",").count - 1
      let text = motion.table(header + "\n") { row in
        "\(row * 10_000)" + String(repeating: ",0.7\(row % 7)", count: cells)
      }
      #expect(refusal(text, fileName: file) != nil, "\(header)")
    }
  }

  @Test("A time whose name contradicts its steps is not believed")
  func time() throws {
    let text = motion.table("time_ms,acc_x,acc_y,acc_z\n") {
      "\(digits(motion.seconds($0), 3)),\(axes(motion.acceleration($0)))"
    }
    let error = try #require(refusal(text))
    #expect(error.message == "the times are said to be in ms, but then rows are 0.00001 s apart")
    var options = ReadingOptions()
    options.timeUnitNanoseconds = 1e9
    #expect(try readAny(text, options: options).samples[100].time.seconds == 1)
  }

  @Test("Units of every kind are told by the size of gravity, each with its factor")
  func units() throws {
    for (factor, name) in [
      (1.0, "m/s²"), (1 / KnownMotion.gravity, "g"), (1000 / KnownMotion.gravity, "mg"),
      (2048 / KnownMotion.gravity, "counts of 1/2048 g"),
    ] {
      let text = motion.table("ms,acc_x,acc_y,acc_z\n") {
        "\($0 * 10),\(axes(motion.acceleration($0), factor))"
      }
      let recording = try readAny(text)
      #expect(recording.guesses.contains(.unit(.acceleration, name, .certain)))
      #expect((try #require(recording.samples[7].acceleration) - motion.acceleration(7)).length < 1e-5)
    }
    let odd = motion.table("ms,acc_x,acc_y,acc_z\n") { "\($0 * 10),\(axes(motion.acceleration($0), 5))" }
    #expect(refusal(odd)?.remedy == "Say which: --acc-unit m/s2, g, mg, or raw:4096 for so many counts a g.")
  }
}
