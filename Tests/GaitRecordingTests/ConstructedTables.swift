import GaitModel

@testable import GaitRecording

/// Tables in the forms of other tools, constructed from the facts of their formats; none was recorded.
struct ConstructedTable: Sendable, CustomStringConvertible {
  let name: String
  var fileName = "walk.csv"
  let format: String
  let text: String
  var hasRotation = true
  var rate = 100.0
  var place = Place(.lowerBack)
  var options = ReadingOptions()
  /// The least precision of the acceleration as written, in m/s².
  var precision = 2e-6

  var description: String { name }

  private static let motion = KnownMotion()
  private static var g: Double { 1 / KnownMotion.gravity }
  private static var deg: Double { 1 / KnownMotion.degree }
  private static func a(_ row: Int) -> Vector3 { motion.acceleration(row) }
  private static func w(_ row: Int) -> Vector3 { motion.rotation(row) }
  private static func s(_ row: Int) -> String { digits(motion.seconds(row), 3) }
  private static func ms(_ row: Int) -> String { "\(row * 10)" }
  private static let names = ["x", "y", "z"]

  /// Three names from a pattern with `{}`.
  private static func three(_ pattern: String, _ separator: String = ",") -> String {
    names.map { pattern.replacing("{}", with: $0) }.joined(separator: separator)
  }

  static let all: [ConstructedTable] = phones + makers + plain

  static let phones: [ConstructedTable] = [
    ConstructedTable(
      name: "phyphox, all in one, scientific notation", format: "phyphox",
      text: motion.table(
        "\"Time (s)\",\"Acceleration x (m/s^2)\",\"Acceleration y (m/s^2)\",\"Acceleration z (m/s^2)\",\"Gyroscope x (rad/s)\",\"Gyroscope y (rad/s)\",\"Gyroscope z (rad/s)\"\n",
        { row in
          let numbers = [a(row).x, a(row).y, a(row).z, w(row).x, w(row).y, w(row).z]
          return ([motion.seconds(row)] + numbers).map(scientific).joined(separator: ",")
        })),
    ConstructedTable(
      name: "phyphox, one sensor, tabs and decimal commas", format: "phyphox",
      text: motion.table(
        "\"Time (s)\"\t\"X (m/s^2)\"\t\"Y (m/s^2)\"\t\"Z (m/s^2)\"\n",
        { row in (s(row) + "\t" + axes(a(row), separator: "\t")).replacing(".", with: ",") }),
      hasRotation: false),
    ConstructedTable(
      name: "Sensor Logger, axes backwards, nanoseconds since 1970", fileName: "TotalAcceleration.csv",
      format: "sensor_logger",
      text: motion.table(
        "time,seconds_elapsed,z,y,x\n",
        { row in
          "\(1_718_030_736_872_695_300 + row * 10_000_000),\(digits(0.07 + motion.seconds(row), 9)),\(digits(a(row).z)),\(digits(a(row).y)),\(digits(a(row).x))"
        }),
      hasRotation: false),
    ConstructedTable(
      name: "Physics Toolbox, several sensors, an empty first line, trailing commas",
      format: "physics_toolbox",
      text: motion.table(
        "\ntime,gFx,gFy,gFz,ax,ay,az,wx,wy,wz,\n",
        { row in "\(s(row)),\(axes(a(row), g)),0.1,0.2,0.1,\(axes(w(row)))," })),
    ConstructedTable(
      name: "AndroSensor, sep= line, Unicode units", format: "androsensor",
      text: motion.table(
        "sep=,,,,,,,\nACCELEROMETER X (m/s²),ACCELEROMETER Y (m/s²),ACCELEROMETER Z (m/s²),GYROSCOPE X (rad/s),GYROSCOPE Y (rad/s),GYROSCOPE Z (rad/s),Time since start in ms ,YYYY-MO-DD HH-MI-SS_SSS\n",
        { row in "\(axes(a(row))),\(axes(w(row))),\(ms(row)),2026-03-01 09:00:00:\(100 + row)" })),
    ConstructedTable(
      name: "Android logger without header, nanoseconds since boot", format: "table",
      text: motion.table(
        "", { row in "\(1_493_063_653_667 + row * 10_000_000),\(axes(a(row))),0,\(row / 55),0" }),
      hasRotation: false),
    ConstructedTable(
      name: "iPhone logger, semicolons, Core Motion's sign", format: "iphone",
      text: motion.table(
        "Date;Timestamp;DeviceOrientation;AccelerationX;AccelerationY;AccelerationZ;Label\n",
        { row in
          "2026-03-01;\(digits(1_772_355_600 + motion.seconds(row), 3));0;\(axes(a(row), -g, separator: ";"));walk"
        }),
      hasRotation: false),
  ]

  static let makers: [ConstructedTable] = [
    ConstructedTable(
      name: "Xsens DOT, preamble, blanks after commas, a trailing comma, a counter that begins again",
      format: "xsens_dot",
      text: motion.table(
        "sep=,\nDeviceTag:,Hip\nFirmwareVersion:,2.0.0\nOutputRate:,100Hz\nMeasurement Mode:,Custom Mode 5\n\nPacketCounter,SampleTimeFine,Acc_X,Acc_Y,Acc_Z,Gyr_X,Gyr_Y,Gyr_Z,\n",
        { row in
          "\(row + 1), \((4_294_000_000 + row * 10_000) % 4_294_967_296), \(axes(a(row))), \(axes(w(row), deg)),"
        })),
    ConstructedTable(
      name: "MT Manager, tabs, an empty clock, the rate in a comment", format: "xsens_mt",
      text: motion.table(
        "// Start Time: Unknown\n// Update Rate: 100.0Hz\n// Firmware Version: 4.0.2\nPacketCounter\tSampleTimeFine\tYear\tAcc_X\tAcc_Y\tAcc_Z\tGyr_X\tGyr_Y\tGyr_Z\tMat[1][1]\n",
        { row in "0\(3583 + row)\t\t\t\(axes(a(row), separator: "\t"))\t\(axes(w(row), separator: "\t"))\t0.6"
        })),
    ConstructedTable(
      name: "MTw text, the frequency above", format: "xsens_mtw",
      text: motion.table(
        "Acquisition frequency: 100 Hz\n\nPacketCounter\tAcc_X\tAcc_Y\tAcc_Z\tGyr_X\tGyr_Y\tGyr_Z\n",
        { row in "\(row)\t\(axes(a(row), separator: "\t"))\t\(axes(w(row), separator: "\t"))" })),
    ConstructedTable(
      name: "Shimmer Consensys, semicolons, units row, trailing delimiter, milliseconds since 1970",
      format: "shimmer",
      text: motion.table(
        "\"sep=;\"\nShimmer_40AC_Timestamp_Unix_CAL;\(three("Shimmer_40AC_Accel_WR_{}_CAL", ";").uppercasedAxes);\(three("Shimmer_40AC_Gyro_{}_CAL", ";").uppercasedAxes);\nms;m/(s^2);m/(s^2);m/(s^2);deg/s;deg/s;deg/s;\n",
        { row in
          "\(1_595_933_810_034 + row * 10).0;\(axes(a(row), separator: ";"));\(axes(w(row), deg, separator: ";"));"
        }, ending: "\r\n")),
    ConstructedTable(
      name: "ActiGraph, ten lines above, no time", format: "actigraph",
      text: motion.table(
        "------------ Data File Created By ActiGraph GT3X+ ActiLife v6.13.4 Firmware v2.5.0 date format M/d/yyyy at 100 Hz  Filter Normal -----------\nSerial Number: NEO1\nStart Time 11:55:00\nStart Date 12/20/2021\nEpoch Period (hh:mm:ss) 00:00:00\nDownload Time 12:09:58\nDownload Date 12/20/2021\nCurrent Memory Address: 0\nCurrent Battery Voltage: 4.26     Mode = 12\n--------------------------------------------------\nAccelerometer X,Accelerometer Y,Accelerometer Z\n",
        { row in axes(a(row), g) }, ending: "\r\n"), hasRotation: false),
    ConstructedTable(
      name: "MetaMotion, an accelerometer's file", format: "metamotion",
      text: motion.table(
        "epoc (ms),timestamp (+0100),elapsed (s),x-axis (g),y-axis (g),z-axis (g)\n",
        { row in "\(1_547_832_145_755 + row * 10),2019-01-18T18:22:25.755,\(s(row)),\(axes(a(row), g))" }),
      hasRotation: false),
    ConstructedTable(
      name: "APDM, a sensor's name in front", format: "apdm",
      text: motion.table(
        "Test Name:,Walk 01,,,,,\nSample Rate:,100,Hz,,,,\nTime,\(three("Lumbar/Acceleration/{}").uppercasedAxes),\(three("Lumbar/Angular Velocity/{}").uppercasedAxes)\ns,m/s^2,m/s^2,m/s^2,rad/s,rad/s,rad/s\n",
        { row in "\(s(row)),\(axes(a(row))),\(axes(w(row)))" })),
    ConstructedTable(
      name: "x-IMU3, microseconds", fileName: "Inertial.csv", format: "x_io",
      text: motion.table(
        "Timestamp (us),Gyroscope X (deg/s),Gyroscope Y (deg/s),Gyroscope Z (deg/s),Accelerometer X (g),Accelerometer Y (g),Accelerometer Z (g)\n",
        { row in "\(19_150_794 + row * 10_000),\(axes(w(row), deg)),\(axes(a(row), g))" })),
    ConstructedTable(
      name: "WitMotion's PC program, a time of day past midnight, CR LF, a blank and a tab at the end",
      format: "witmotion",
      text: motion.table(
        "StartTime: 2019-07-17 23:59:59.000\naddress\tTime(s)\tax(g)\tay(g)\taz(g)\twx(deg/s)\twy(deg/s)\twz(deg/s)\tAngleX(deg)\t\r\n",
        { row in
          let clock =
            row < 100
            ? "23:59:59.\(row < 10 ? "00" : "0")\(row * 10)"
            : "00:00:0\(row / 100 - 1).\(row % 100 < 10 ? "0" : "")\(row % 100 * 10)"
          let fixed =
            row < 100
            ? "23:59:59." + String("000\(row * 10)".suffix(3))
            : clock.prefix(9) + String("000\(row % 100 * 10)".suffix(3))
          return
            "0x50\t\(fixed)\t\(axes(a(row), g, separator: "\t"))\t\(axes(w(row), deg, separator: "\t"))\t12.5 \t"
        }, ending: "\r\n")),
    ConstructedTable(
      name: "Polar Sensor Logger, packets with one stamp of the telephone", format: "polar",
      text: motion.table(
        "Phone timestamp;sensor timestamp [ns];\(three("{} [mg]", ";").uppercasedAxes)\n",
        { row in
          "2026-03-01T09:00:0\(row / 100).\(row % 100 / 25 * 250);\(599_618_164_814_402_794 + row * 10_000_000);"
            + axes(a(row), g * 1000, separator: ";")
        }), hasRotation: false),
    ConstructedTable(
      name: "omconvert, dates, blanks after commas", format: "table",
      text: motion.table(
        "Time,Accel-X (g), Accel-Y (g), Accel-Z (g), Gyro-X (d/s), Gyro-Y (d/s), Gyro-Z (d/s)\n",
        { row in
          "2026-03-01 09:00:0\(row / 100).\(String("000\(row % 100 * 10)".suffix(3))),\(axes(a(row), g)),\(axes(w(row), deg))"
        })),
  ]

  static let plain: [ConstructedTable] = [
    ConstructedTable(
      name: "Arduino, milliseconds, m/s² and rad/s, a temperature", format: "table",
      text: motion.table(
        "ms,ax,ay,az,gx,gy,gz,temperature\n", { row in "\(ms(row)),\(axes(a(row))),\(axes(w(row))),27.3" },
        ending: "\r\n")),
    ConstructedTable(
      name: "Arduino, counts of a MPU-6050, no header, the clock first", format: "table",
      text: motion.table(
        "",
        { row in
          "\(ms(row)),\(axes(a(row), 16384 * g, decimals: 0)),\(axes(w(row), deg, decimals: 3))"
        }), precision: 6e-4),
    ConstructedTable(
      name: "x, y, z in g and milliseconds last", format: "table",
      text: motion.table(
        "x, y, z, ms\n", { row in "\(axes(a(row), g, separator: ", ")), \(ms(row))" }, ending: "\r\n"),
      hasRotation: false),
    ConstructedTable(
      name: "a German spreadsheet", format: "table",
      text: motion.table(
        "Zeit [ms];acc_x [g];acc_y [g];acc_z [g];gyr_x [deg/s];gyr_y [deg/s];gyr_z [deg/s]\n",
        { row in
          "\(ms(row));\(axes(a(row), g, separator: ";"));\(axes(w(row), deg, separator: ";"))".replacing(
            ".", with: ",")
        })),
    ConstructedTable(
      name: "words for nothing, quotes, a mark of UTF-8", format: "table",
      text: motion.table(
        "\u{FEFF}\"time\",\"note\",\"acc_x\",\"acc_y\",\"acc_z\",\"gyr_x\",\"gyr_y\",\"gyr_z\"\n",
        { row in "\(s(row)),\"one, two\",\(axes(a(row))),\(axes(w(row)))" })),
    ConstructedTable(
      name: "Faros, three columns in mg and no time", format: "xyz",
      text: motion.table("X,Y,Z\n", { row in axes(a(row), 1000 * g, decimals: 4) }), hasRotation: false,
      options: {
        var options = ReadingOptions()
        options.rateHertz = 100
        return options
      }(), precision: 1e-5),
    ConstructedTable(
      name: "two lines of names", format: "table",
      text: motion.table(
        "sensor,left_foot,left_foot,left_foot,left_foot,left_foot,left_foot\naxis,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z\n",
        { row in "\(row),\(axes(a(row))),\(axes(w(row)))" }), place: Place(.foot, .left),
      options: {
        var options = ReadingOptions()
        options.rateHertz = 100
        return options
      }()),
    ConstructedTable(
      name: "canonical names, dates for seconds", format: "table",
      text: motion.table(
        "time_s,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z\n",
        { row in "2026-03-01 09:00:0\(row / 100).\(String("000\(row % 100 * 10)".suffix(3))),\(axes(a(row)))"
        }), hasRotation: false),
    ConstructedTable(
      name: "canonical names, an index in front", format: "table",
      text: motion.table(
        ",time_s,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z\n",
        { row in "\(row),\(s(row)),\(axes(a(row)))" }), hasRotation: false),
  ]
}

extension String {
  /// With the axes' letters at the ends of names in capitals, as some makers write them.
  fileprivate var uppercasedAxes: String {
    replacing("_x_", with: "_X_").replacing("_y_", with: "_Y_").replacing("_z_", with: "_Z_").replacing(
      "/x", with: "/X"
    )
    .replacing("/y", with: "/Y").replacing("/z", with: "/Z")
  }
}
