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

  @Test("A time without unit is not used")
  func aTimeWithoutUnitIsNotUsed() {
    let heard = Self.heard("time,ax,ay,az,gx,gy,gz\n1023,0.01,-0.02,0.98,0.5,-0.25,0.125\n", Self.inG)
    #expect(heard.readings == [Self.expected()])
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
      ("0.1,0.2,0.9\u{1},1\n", .badChecksum), (String(repeating: "1", count: 1024) + "\n", .badLength),
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
    let heard = Self.heard(line + "ax:0.1,aq:0.2,az:0.9\n" + line, Self.inG)
    #expect(heard.readings.count == 2)
    #expect(heard.rejections == [.badChecksum])
  }

  @Test("Another form is learned anew after a while")
  func anotherFormIsLearnedAnewAfterAWhile() {
    let old = "ax:0.1,ay:0.2,az:0.9\n"
    let new = "ax:0.1,ay:0.2,az:0.9,gx:1,gy:2,gz:3\n"
    let heard = Self.heard(old + String(repeating: new, count: 30), Self.inG)
    #expect(heard.rejections == [FrameRejection](repeating: .badLength, count: 20))
    #expect(heard.readings.count == 1 + 10)
    #expect(heard.readings.last?.angularVelocity != nil)
  }
}
