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
      "ndjson",
      "--for", "10", "--no-coach")
    #expect(live.exit == 0, "\(live.messages)")
    #expect(live.messages.contains("Xsens MTi") && live.messages.contains("x-IMU3"))
    let hello = live.lines.first { $0.contains(#""type":"hello""#) } ?? ""
    #expect(hello.contains("lower_back") && hello.contains("left_shank"))
    #expect(live.lines.contains { $0.contains(#""type":"initial_contact""#) })
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
}
