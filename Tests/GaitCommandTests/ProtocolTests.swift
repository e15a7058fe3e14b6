import Foundation
import Testing

/// Every protocol through a pseudo-terminal and the real program, without a word about what it is.
@Suite("Devices of every protocol", .serialized)
struct ProtocolTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test(
    "It is recognised by itself, and somebody walks",
    arguments: [
      ("xsens", "Xsens MTi"), ("bno08x", "BNO08x"), ("shimmer3", "Shimmer3"), ("ngimu", "NGIMU"),
      ("wit", "WitMotion"),
    ])
  func recognised(format: String, name: String) async throws {
    let rate = format == "shimmer3" ? "100.2" : "100"
    let wearable = try await Wearable(desk, "--format", format, "--seconds", "16", "--rate", rate)
    let live = try await desk.gangart(
      "live", wearable.port, "--format", "ndjson", "--for", "12", "--no-coach")
    #expect(live.exit == 0, "\(live.messages)")
    #expect(live.messages.contains(name), "\(live.messages)")
    let steps = live.lines.count { $0.contains(#""type":"initial_contact""#) }
    // 108 steps a minute from the fourth second on.
    #expect((8...16).contains(steps), "\(steps)")
  }

  @Test(
    "Bytes of a device in a pipe are read with its own clock, also where that begins again",
    arguments: ["xsens", "shimmer3", "bno08x", "ngimu"])
  func piped(format: String) async throws {
    let rate = format == "shimmer3" ? "100.2" : "100"
    _ = try await desk.shell(
      #""$1" --stdout --speed max --seconds 60 --rate "$3" --format "$2" </dev/null >walk.bin"#,
      [Program.url(of: "GaitVirtualWearable").path(), format, rate])
    let lines = try await desk.gangart("analyze", "walk.bin", "--format", "json")
    let text = lines.lines.joined()
    #expect(text.contains(#""steps":"#), "\(lines.messages)")
    let duration = text.firstMatch(of: #/"duration_s":([0-9.]+)/#).flatMap { Double($0.1) } ?? 0
    #expect(abs(duration - 60) < 0.5, "\(duration)")
  }

  @Test("Two makes at once on one timeline")
  func together() async throws {
    let one = try await Wearable(desk, "--format", "xsens", "--seconds", "16", port: "one")
    let other = try await Wearable(desk, "--format", "ximu3", "--seconds", "16", port: "other")
    let live = try await desk.gangart(
      "live", "--place", "lower_back=\(one.port)", "--place", "left_shank=\(other.port)", "--format",
      "ndjson", "--out", "both", "--for", "10", "--no-coach")
    #expect(live.exit == 0, "\(live.messages)")
    #expect(live.messages.contains("Xsens MTi") && live.messages.contains("x-IMU3"))
    let hello = live.lines.first { $0.contains(#""type":"hello""#) } ?? ""
    #expect(hello.contains("lower_back") && hello.contains("left_shank"))
    #expect(live.lines.contains { $0.contains(#""type":"initial_contact""#) })
    // On one timeline: both are there from its first second to its last, a hundred times a second, and it ends at ten.
    let times = try await desk.shell(
      #"""
      "$1" convert both both.csv && python3 -c '
      import csv
      rows = list(csv.reader(open("both.csv")))
      for place in ("lower_back", "left_shank"):
          column = next(i for i, name in enumerate(rows[0]) if name.startswith(place + "_acc"))
          times = [float(row[0]) for row in rows[1:] if row[column]]
          print(place, len(times), times[0], times[-1])'
      """#, [Program.url.path()])
    #expect(times.lines.count == 2, "\(times.messages)")
    for line in times.lines {
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      let isWhole = numbers.count == 3 && numbers[0] > 850 && numbers[1] < 1
      #expect(isWhole && (9...10.5).contains(numbers[2]), "\(line)")
    }
  }

  /// Sends what Sensor Logger would: a message twice a second, made from lines of `t_ms,ax,ay,az,gx,gy,gz` in g and °/s.
  private static let phone = """
    import http.client, json, math, sys, time, urllib.parse
    address = urllib.parse.urlsplit(sys.argv[1])
    target = address.path + "?" + address.query
    rows = [[float(x) for x in line.split(",")] for line in open(sys.argv[2]).read().split()[1:]]
    def push(path, body):
        connection = http.client.HTTPConnection(address.netloc, timeout=20)
        connection.request("POST", path, body, {"Content-Type": "application/json"})
        return connection.getresponse().status
    print(push(address.path + "?token=wrong", "{}"), push(address.path, "{}"))
    begin, sent, number = time.monotonic(), 0, 0
    while sent < len(rows):
        time.sleep(0.5)
        due = min(len(rows), int((time.monotonic() - begin) * 100))
        payload = []
        for t, ax, ay, az, gx, gy, gz in rows[sent:due]:
            ns = 1700000000000000000 + int(t * 1e6)
            payload.append({"name": "totalacceleration", "time": ns, "values": {"x": ax * 9.80665, "y": ay * 9.80665, "z": az * 9.80665}})
            payload.append({"name": "gyroscope", "time": ns, "values": {k: math.radians(v) for k, v in zip("xyz", (gx, gy, gz))}})
        status = push(target, json.dumps({"messageId": number, "sessionId": "s", "deviceId": "d", "payload": payload}))
        if status != 200: print("status", status)
        sent, number = due, number + 1
    """

  @Test("A phone's pushes walk through to steps, and a wrong token is refused")
  func phone() async throws {
    try desk.put("phone.py", Self.phone)
    _ = try await desk.shell(
      #""$1" --stdout --speed max --seconds 16 --format csv </dev/null >walk.csv"#,
      [Program.url(of: "GaitVirtualWearable").path()])
    let live = try Running(
      desk, "live", "--place", "lower_back=phone:", "--ui", "web", "--port", "8657", "--format", "ndjson",
      "--no-coach",
      "--for", "60")
    let said = try #require(try await live.line(of: "  phone:"))
    let address = try #require(said.split(separator: " ").last.map(String.init))
    let phone = try await desk.shell(#"python3 phone.py "$@""#, [address, "walk.csv"])
    #expect(phone.lines == ["401 401"], "\(phone.messages)")
    #expect(try await live.hasSaid(#""type":"initial_contact""#))
    live.signal(SIGINT)
    let outcome = try await live.outcome()
    #expect(outcome.messages.contains("Sensor Logger"))
    #expect(outcome.text.split(separator: "\n").count { $0.contains(#""type":"initial_contact""#) } >= 8)
  }

  /// A phone with phyphox, as its remote interface is documented (1.1.0, 2026): lines of `t_ms,ax,ay,az,gx,gy,gz` in g and
  /// °/s as they are measured, the gyroscope a little behind, each answer as slow as a phone's; paused for two seconds.
  private static let phyphox = """
    import http.server, json, math, sys, time, urllib.parse
    rows = [[float(x) for x in line.split(",")] for line in open(sys.argv[1]).read().split()[1:]]
    columns = {"acc_time": lambda r: r[0] / 1000, "gyr_time": lambda r: r[0] / 1000 + 0.003}
    for place, axis in enumerate("XYZ"):
        columns["acc" + axis] = lambda r, place=place: r[1 + place] * 9.80665
        columns["gyr" + axis] = lambda r, place=place: math.radians(r[4 + place])
    begin = time.monotonic()
    class Phone(http.server.BaseHTTPRequestHandler):
        def log_message(self, *words): pass
        def do_GET(self):
            time.sleep(0.02)
            path, _, query = self.path.partition("?")
            since = time.monotonic() - begin
            measuring = not 9 <= since < 11
            now = since if since < 9 else max(9, since - 2)
            if path == "/config":
                inputs = [{"source": s, "outputs": [{a.lower(): n + a} for a in "XYZ"] + [{"t": n + "_time"}]}
                          for s, n in (("accelerometer", "acc"), ("gyroscope", "gyr"))]
                answer = {"title": "Walk", "buffers": [{"name": n, "size": 0} for n in columns], "inputs": inputs, "export": []}
            elif path == "/get":
                answer = {"buffer": {}, "status": {"session": "a1", "measuring": measuring, "timedRun": False, "countDown": 0}}
                for name, value in urllib.parse.parse_qsl(query, keep_blank_values=True):
                    there = rows[:max(0, int((now - (0.01 if name.startswith("gyr") else 0)) * 100))]
                    after, _, reference = value.partition("|")
                    kept = [columns[name](r) for r in there if not after or columns[reference or name](r) > float(after) + 1e-7]
                    kept = kept if after else kept[-1:]
                    answer["buffer"][name] = {"size": 0, "updateMode": "partial", "buffer": [float("%.8g" % v) for v in kept]}
            body = json.dumps(answer).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
    server = http.server.HTTPServer(("127.0.0.1", 0), Phone)
    print(server.server_port, file=open("port", "w"), flush=True)
    server.serve_forever()
    """

  @Test("A phone with phyphox is asked, and somebody walks; a pause is a gap on the one timeline")
  func phyphox() async throws {
    try desk.put("phyphox.py", Self.phyphox)
    _ = try await desk.shell(
      #""$1" --stdout --speed max --seconds 40 --format csv </dev/null >walk.csv"#,
      [Program.url(of: "GaitVirtualWearable").path()])
    let walk = try await desk.shell(
      #"""
      python3 phyphox.py walk.csv & phone=$!
      while [ ! -s port ]; do sleep 0.05; done
      "$1" live --place "lower_back=phyphox:127.0.0.1:$(cat port)" --format ndjson --for 19 --no-coach
      code=$?
      # A child of the tests has its signals blocked.
      kill -KILL "$phone"
      exit "$code"
      """#, [Program.url.path()])
    #expect(walk.exit == 0, "\(walk.messages)")
    #expect(walk.messages.contains("Sensor Logger") && walk.messages.contains("measuring was paused"))
    #expect(walk.messages.contains("The walk begins when the phone measures"))
    #expect(walk.lines.count { $0.contains(#""state":"lost""#) } == 1)
    #expect(walk.lines.count { $0.contains(#""state":"returned""#) } == 1)
    let contacts = walk.lines.filter { $0.contains(#""type":"initial_contact""#) }.compactMap {
      $0.firstMatch(of: #/"time_s":([0-9.]+)/#).flatMap { Double($0.1) }
    }
    // 108 steps a minute from the fourth second on, none for the two seconds of the pause.
    #expect((16...26).contains(contacts.count), "\(contacts)")
    let longest = zip(contacts.dropFirst(), contacts).map { $0 - $1 }.max() ?? 0
    #expect((2...4.5).contains(longest), "\(contacts)")
  }
}
