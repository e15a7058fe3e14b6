import GaitDevices
import GaitModel
import Testing

/// Lines of text: forms, columns, units, and what is not a line.
@Suite struct TextLineTests {
  static let gravity = 9.80665
  static let degree = Double.pi / 180

  static func heard(_ text: String, _ settings: TextLineDecoder.Settings = .init()) -> Listener {
    listen(TextLineDecoder(settings), [Array("\n".utf8), Array(text.utf8)])
  }

  static let inG = TextLineDecoder.Settings(
    accelerationUnit: .acceleration("g"), angularVelocityUnit: .angularVelocity("deg/s"))

  static func expected(ticks: UInt64? = nil) -> DeviceReading {
    DeviceReading(
      ticks: ticks, acceleration: Vector3(0.01, -0.02, 0.98) * gravity,
      angularVelocity: Vector3(0.5, -0.25, 0.125) * degree)
  }

  @Test(
    "Every form of a line gives the same reading",
    arguments: [
      "ax:0.01,ay:-0.02,az:0.98,gx:0.5,gy:-0.25,gz:0.125\n",
      "ax=0.01\tay=-0.02\taz=0.98\tgx=0.5\tgy=-0.25\tgz=0.125\r\n",
      "AccX: 0.01 AccY: -0.02 AccZ: 0.98 GyroX: 0.5 GyroY: -0.25 GyroZ: 0.125\n",
      "{\"ax\": 0.01, \"ay\": -2e-2, \"az\": 0.98, \"gx\": 0.5, \"gy\": -0.25, \"gz\": 0.125}\n",
      "{\"acc\":{\"x\":0.01,\"y\":-0.02,\"z\":0.98},\"gyro\":{\"x\":0.5,\"y\":-0.25,\"z\":0.125}}\n",
      "{\"id\":\"left\",\"imu\":{\"accel\":[0.01,-0.02,0.98],\"gyro\":[0.5,-0.25,0.125]},\"q\":[1,0,0,0]}\n",
      "Accel: X=0.01 Y=-0.02 Z=0.98 Gyro: X=0.5 Y=-0.25 Z=0.125\n",
      "Accel X: 0.01, Y: -0.02, Z: 0.98 g, Gyro X: 0.5, Y: -0.25, Z: 0.125 deg/s\n",
      "Accel X: 0.01 Y: -0.02 Z: 0.98 g Gyro X: 0.5 Y: -0.25 Z: 0.125 dps\n",
      "ax: 0.01 g; ay: -0.02 g; az: 0.98 g; gx: 0.5 dps; gy: -0.25 dps; gz: 0.125 dps\n",
      "gx;gy;gz;ax;ay;az\n0.5;-0.25;0.125;0.01;-0.02;0.98\n",
      "acc_x_g,acc_y_g,acc_z_g,gyro_x_dps,gyro_y_dps,gyro_z_dps,note\n0.01,-0.02,.98,0.5,-0.25,+0.125,ok\n",
    ])
  func everyForm(_ text: String) {
    let heard = Self.heard(text, Self.inG)
    #expect(heard.heard == [.reading(Self.expected())])
  }

  @Test(
    "Clocks become microseconds",
    arguments: [
      ("t_ms,ax,ay,az,gx,gy,gz\n1023,", 1_023_000), ("micros,ax,ay,az,gx,gy,gz\n1023,", 1023),
      ("time (s),ax,ay,az,gx,gy,gz\n1.5,", 1_500_000),
    ] as [(String, UInt64)])
  func clocksBecomeMicroseconds(_ beginning: String, _ ticks: UInt64) {
    let heard = Self.heard(beginning + "0.01,-0.02,0.98,0.5,-0.25,0.125\n", Self.inG)
    #expect(heard.readings == [Self.expected(ticks: ticks)])
  }

  @Test(
    "A time without unit is derived from its steps",
    arguments: [
      ("t", "10", 10_000, "ms"), ("time", "10000", 10_000, "µs"), ("timestamp", "10000000", 10_000, "ns"),
      ("t", "0.01", 10_000, "s"),
    ] as [(String, String, UInt64, String)])
  func aTimeWithoutUnitIsToldFromItsSteps(
    _ name: String, _ step: String, _ microseconds: UInt64, _ unit: String
  ) throws {
    let digits = try #require(Double(step))
    let text = (0..<53).map { index in
      let time = Double(index) * digits
      return "\(digits < 1 ? "\(time)" : "\(Int(time))"),0.01,-0.02,0.98,0.5,-0.25,0.125\n"
    }
    let heard = Self.heard("\(name),ax,ay,az,gx,gy,gz\n" + text.joined(), Self.inG)
    #expect(heard.readings.map(\.ticks) == [50, 51, 52].map { $0 * microseconds })
    #expect(heard.messages == ["lines of text: the clock counts in \(unit), derived from its steps"])
  }

  @Test("Names that come again change nothing")
  func namesThatComeAgainChangeNothing() {
    let text = (0..<52).map { "\(10 * $0),0,0,1\n" }
    let again = text.prefix(51) + ["t,ax,ay,az\n"] + text.suffix(1)
    let heard = Self.heard("t,ax,ay,az\n" + again.joined(), Self.inG)
    #expect(heard.readings.map(\.ticks) == [500_000, 510_000])
  }

  @Test("A time that does not run is not used")
  func aTimeThatDoesNotRunIsNotUsed() {
    let line = "1023,0.01,-0.02,0.98,0.5,-0.25,0.125\n"
    let heard = Self.heard("time,ax,ay,az,gx,gy,gz\n" + String(repeating: line, count: 51), Self.inG)
    #expect(heard.readings == [Self.expected()])
    let words = line.replacing("1023", with: "10:23:05")
    let other = Self.heard("time,ax,ay,az,gx,gy,gz\n" + String(repeating: words, count: 51), Self.inG)
    #expect(other.readings == [Self.expected()])
  }

  @Test("A clock with a unit goes before one without")
  func aClockWithAUnitGoesBeforeOneWithout() {
    let heard = Self.heard("time,t_ms,ax,ay,az,gx,gy,gz\n9:15,7,0.01,-0.02,0.98,0.5,-0.25,0.125\n", Self.inG)
    #expect(heard.readings == [Self.expected(ticks: 7000)])
  }

  @Test("Counters printed with a sign go on")
  func countersPrintedWithASignGoOn() {
    let lines = ["2147483640", "-2147483640", "-8", "2", "-1", "12"].map { "\($0),0,0,1\n" }.joined()
    let heard = Self.heard("micros,ax,ay,az\n" + lines, Self.inG)
    #expect(heard.readings.map(\.ticks) == [2147483640, 2147483656, 4294967288, 4294967298, 4294967308])
    #expect(heard.rejections == [.implausibleValue], "a sign soon after the beginning is damage")
  }

  @Test("Nanoseconds of a day are times")
  func nanosecondsOfADayAreTimes() {
    let heard = Self.heard("t_ns,ax,ay,az\n1790000000123456789,0,0,1\n", Self.inG)
    let ticks = heard.readings.first?.ticks ?? 0
    #expect(ticks.distance(to: 1_790_000_000_123_457).magnitude <= 1)
  }

  @Test("Lines without a clock are counted when the rate is said")
  func linesWithoutAClockAreCountedWhenTheRateIsSaid() {
    var settings = Self.inG
    settings.rateHertz = 50
    let heard = Self.heard("ax,ay,az\n0,0,1\n0,nan,1\n0,0,1\n", settings)
    #expect(heard.readings.map(\.ticks) == [0, 40_000], "a line that cannot be took its time too")
    let clocked = Self.heard("t_ms,ax,ay,az\n7,0,0,1\n", settings)
    #expect(clocked.readings.map(\.ticks) == [7000])
    #expect(TextLineDecoder(settings: ["rate": "100"]) != nil)
    for rate in ["0", "-1", "nan", "fast"] { #expect(TextLineDecoder(settings: ["rate": rate]) == nil) }
  }

  @Test(
    "Decimal commas",
    arguments: [
      "5;0,01;-0,02;0,98;0,5;-0,25;0,125\r\n", "5\t0,01\t-0,02\t0,98\t0,5\t-0,25\t0,125\n",
      "5 0,01 -0,02 0,98 0,5 -0,25 0,125\n",
    ])
  func decimalCommas(_ line: String) {
    let heard = Self.heard("t_ms;ax;ay;az;gx;gy;gz\n" + line, Self.inG)
    #expect(heard.readings == [Self.expected(ticks: 5000)])
  }

  @Test("Commas that separate stay")
  func commasThatSeparateStay() {
    for line in ["0.01,-0.02,0.98;0.5,-0.25,0.125", "1,2,3;4,5,6"] {
      let heard = Self.heard("ax,ay,az,gx,gy,gz\n" + line + "\n", Self.inG)
      #expect(heard.readings.count == 1, "\(line)")
    }
  }

  @Test("Wide lines are read and long ones named")
  func wideLinesAreReadAndLongOnesNamed() {
    let names = (0..<500).map { ",aux\($0)" }.joined()
    let wide = "0.01,-0.02,0.98" + String(repeating: ",0.00000000", count: 500) + "\n"
    #expect(Self.heard("ax,ay,az" + names + "\n" + wide, Self.inG).readings.count == 1)
    let long = String(repeating: "1,", count: 5000) + "\n"
    let heard = Self.heard(String(repeating: long, count: 30), Self.inG)
    #expect(heard.messages == ["lines of text: lines are too long, over 8192 bytes"])
  }

  @Test("A line that does not fit is shown")
  func aLineThatDoesNotFitIsShown() {
    let line = "Acceleration is 0.1 to 9.8 m/s^2\nTemp\u{FC}\n"
    var settings = Self.inG
    settings.columns = TextColumn.list("ax,ay,az,gx,gy,gz")
    let named = Self.heard(String(repeating: line, count: 50), settings)
    #expect(
      named.messages == [
        #"lines of text: 6 columns were named, but a line is "Acceleration is 0.1 to 9.8 m/s^2""#
      ])
    let open = Self.heard(String(repeating: line, count: 50))
    #expect(open.messages.count == 1 && open.messages[0].contains("no row of numbers: \"Acceleration"))
    let plain = Self.heard(String(repeating: "1,2,3,4,5\n", count: 50))
    #expect(plain.messages.count == 1 && plain.messages[0].hasSuffix("name them; a line is \"1,2,3,4,5\""))
  }

  @Test("Clocks of 32 bits go on")
  func clocksOf32BitsGoOn() {
    let lines = ["4294967290", "4294967295", "4", "14", "3"].map { "\($0),0,0,1\n" }.joined()
    let heard = Self.heard("micros,ax,ay,az\n" + lines, Self.inG)
    #expect(heard.readings.map(\.ticks) == [4294967290, 4294967295, 4294967300, 4294967310, 4294967299])
  }

  @Test("Columns are named by the user")
  func columnsAreNamedByTheUser() {
    var settings = Self.inG
    settings.columns = TextColumn.list("t_ms,ax,ay,az,gx,gy,gz")
    #expect(settings.columns?.count == 7)
    let heard = Self.heard("5 0.01 -0.02 0.98 0.5 -0.25 0.125\n1,2,3\n", settings)
    #expect(heard.heard == [.reading(Self.expected(ticks: 5000)), .rejected(.badLength, 35)])
    #expect(TextColumn.list("t_ms,ax,ay") == nil)
    #expect(TextColumn.list("ax,ay,az,ax") == nil)
  }

  @Test("Refusals have their reasons")
  func refusalsHaveTheirReasons() {
    let header = "ax,ay,az,note\n"
    let cases: [(String, FrameRejection)] = [
      ("0.1,0.2,0.9\n", .badLength), ("0.1,0.2,0.9,1,2\n", .badLength), ("0.1,oops,0.9,1\n", .unknownMessage),
      ("0.1,nan,0.9,1\n", .implausibleValue), ("301,0,0,1\n", .implausibleValue),
      ("0.1,0.2,0.9\u{1},1\n", .badChecksum), (String(repeating: "1", count: 8192) + "\n", .badLength),
    ]
    for (line, reason) in cases {
      let heard = Self.heard(header + line + "0.1,0.2,0.9,1\n", Self.inG)
      #expect(heard.rejections == [reason], "\(line)")
      #expect(heard.readings.count == 1)
    }
  }

  @Test("The first line may lack its beginning")
  func theFirstLineMayLackItsBeginning() {
    let text = "9,0.2,0.9\n0.1,0.2,0.9\n"
    var settings = Self.inG
    settings.columns = TextColumn.list("ax,ay,az")
    let heard = listen(TextLineDecoder(settings), [Array(text.utf8)])
    #expect(heard.rejections == [.truncated])
    #expect(heard.readings.count == 1)
  }

  @Test("A damaged label is no other column")
  func aDamagedLabelIsNoOtherColumn() {
    let line = "ax:0.1,ay:0.2,az:0.9\n"
    // The first may be half of a sample; the second shows that it is a whole one.
    let heard = Self.heard(line + line + "ax:0.1,aq:0.2,az:0.9\n" + line, Self.inG)
    #expect(heard.readings.count == 2)
    #expect(heard.rejections == [.badChecksum])
  }

  @Test("Another form is learned anew after a while")
  func anotherFormIsLearnedAnewAfterAWhile() {
    let old = "ax:0.1,ay:0.2,az:0.9\n"
    let new = "ax:0.1,ay:0.2,az:0.9,gx:1,gy:2,gz:3\n"
    let heard = Self.heard(old + String(repeating: new, count: 30), Self.inG)
    #expect(heard.rejections == [FrameRejection](repeating: .badLength, count: 20))
    #expect(heard.readings.count == 10)
    #expect(heard.readings.last?.angularVelocity != nil)
  }
}
