import GaitTestSupport

/// What phones' apps send, built from their descriptions.
enum ConstructedPhones {
  typealias Instant = ConstructedCaptures.Instant

  static func axes(_ values: [Double]) -> String {
    zip(["z", "y", "x"], values.reversed()).map { "\"\($0)\":\(ConstructedCaptures.decimal($1, 4))" }.joined(
      separator: ",")
  }

  static func entry(_ name: String, _ time: Int, _ values: [Double]) -> String {
    #"{"name":"\#(name)","time":\#(time),"values":{\#(axes(values))}}"#
  }

  static func message(_ number: Int, _ entries: [String]) -> String {
    #"{"messageId":\#(number),"sessionId":"5e3e","deviceId":"a {phone} \"1\"","payload":["#
      + entries.joined(separator: ",") + "]}"
  }

  static let begin = 1_698_501_144_401_773_000

  /// Four messages of half a second at 50 Hz: acceleration without gravity and gravity at one time, rotation at times of its
  /// own, each sensor's samples together; a sensor that is not read.
  static let sensorLogger: [UInt8] = (0..<4).flatMap { number -> [UInt8] in
    var (linear, gravity, rotation): ([String], [String], [String]) = ([], [], [])
    for index in (25 * number)..<(25 * number + 25) {
      let (now, time) = (Instant(index, rest: 25), begin + 20_000_000 * index)
      let force = ConstructedFrames.force(now)
      linear.append(entry("accelerometer", time, [force[0], force[1], force[2] - 9.75]))
      gravity.append(entry("gravity", time, [0, 0, 9.75]))
      rotation.append(entry("gyroscope", time + 3_000_000, ConstructedFrames.rotation(now)))
    }
    let light = #"{"name":"light","time":\#(begin),"values":{"lux":12.5}}"#
    return Array(message(number, linear + rotation + [light] + gravity).utf8)
  }

  /// The sensor upside down, the axes beside the name, numbers in quotes, a message broken off, line ends between.
  static let total: [UInt8] = (0..<60).flatMap { index -> [UInt8] in
    let now = Instant(index, rest: 15)
    let time = begin + 20_000_000 * index
    let force = ConstructedFrames.force(now).map { ConstructedCaptures.decimal(-$0, 3) }
    let rotation = ConstructedFrames.rotation(now).map { ConstructedCaptures.decimal(-$0, 3) }
    let entries = zip(["totalacceleration", "gyroscope"], [force, rotation]).map {
      #"{"name":"\#($0)","time":"\#(time)","x":"\#($1[0])","y":"\#($1[1])","z":"\#($1[2])"}"#
    }
    return Array((message(index, entries) + "\r\n").utf8)
  }

  /// An answer with new values only, as it is asked for with the last time; empty places are null.
  static func answer(_ range: Range<Int>) -> String {
    func column(_ name: String, _ value: (Int) -> String) -> String {
      #""\#(name)":{"size":\#(range.count),"updateMode":"partial","buffer":[\#(range.map(value).joined(separator: ","))]}"#
    }
    func decimal(_ value: Double) -> String { ConstructedCaptures.decimal(value, 6) }
    let force = { (index: Int) in ConstructedFrames.force(Instant(index, rest: 60)) }
    let rotation = { (index: Int) in ConstructedFrames.rotation(Instant(index, rest: 60)) }
    let columns =
      zip(["X", "Y", "Z"], 0..<3).flatMap { name, axis in
        [
          column("acc\(name)") { decimal(force($0)[axis]) },
          column("gyr\(name)") { $0 % 40 == 7 ? "null" : decimal(rotation($0)[axis]) },
        ]
      } + [
        column("acc_time") { decimal(Double($0) / 100) }, column("gyr_time") { decimal(Double($0) / 100) },
      ]
    return
      #"{"buffer":{\#(columns.joined(separator: ","))},"status":{"session":"3ab5e7","measuring":true,"timedRun":false}}"#
  }

  /// Three seconds at 100 Hz, asked for five times a second.
  static let phyphox: [UInt8] = (0..<15).flatMap { Array(answer((20 * $0)..<(20 * $0 + 20)).utf8) }

  /// An experiment of somebody's own that describes itself; its accelerometer has no gravity, though gravity would be seen.
  static let description =
    #"{"crc32":"5ab1","title":"Walk","localTitle":"Walk \"one\"","category":"","localCategory":"","#
    + #""buffers":[{"name":"a t","size":0},{"name":"ax","size":0}],"inputs":[{"source":"audio","outputs":[{"out":"au"}]},"#
    + #"{"source":"gyroscope","outputs":[{"x":"gx"},{"y":"gy"},{"z":"gz"},{"abs":"g"},{"t":"gt"}]},"#
    + #"{"source":"linear_acceleration","outputs":[{"x":"ax"},{"y":"ay"},{"z":"az"},{"t":"a t"}]},"#
    + #"{"source":"bluetooth"}],"export":[{"set":"Raw","sources":[{"label":"Time (s)","buffer":"a t"}]}]}"#

  /// An answer of that experiment: `ranges` are the rows of acceleration and rotation, 100 a second and counted from when
  /// measuring began; the last row's z is not there yet.
  static func described(_ acceleration: Range<Int>, _ rotation: Range<Int>, begin: Int = 0) -> String {
    func column(_ name: String, _ range: Range<Int>, _ value: (Int) -> Double) -> String {
      #""\#(name)":{"size":0,"updateMode":"partial","buffer":[\#(range.map { ConstructedCaptures.decimal(value($0), 6) }.joined(separator: ","))]}"#
    }
    var columns: [String] = []
    for (axis, name) in ["x", "y", "z"].enumerated() {
      let whole = axis < 2 ? 0 : 1
      columns.append(
        column("a\(name)", acceleration.dropLast(whole)) {
          ConstructedFrames.force(Instant($0, rest: 10))[axis] - (axis == 2 ? 9.75 : 0)
        })
      columns.append(
        column("g\(name)", rotation.dropLast(whole)) {
          ConstructedFrames.rotation(Instant($0, rest: 10))[axis]
        })
    }
    columns.append(column("a t", acceleration) { Double($0 - begin) / 100 })
    columns.append(column("gt", rotation) { (Double($0 - begin) + 0.3) / 100 })
    return
      #"{"buffer":{\#(columns.joined(separator: ","))},"status":{"session":"3ab5e7","measuring":true,"timedRun":false,"countDown":0}}"#
  }

  /// Five answers a second, the gyroscope a little behind; after two seconds the experiment is cleared and begins anew.
  static let phyphoxDescribed: [UInt8] =
    Array(description.utf8)
    + (0..<10).flatMap { number -> [UInt8] in
      let begin = 20 * number
      return Array(described(begin..<(begin + 21), max(begin - 3, 0)..<(begin + 18)).utf8)
    }
    + (10..<15).flatMap { number -> [UInt8] in
      let begin = 20 * number
      return Array(described(begin..<(begin + 21), max(begin - 3, 200)..<(begin + 18), begin: 200).utf8)
    }
}
