import GaitDashboard
import GaitModel
import Testing

/// The stream of events, over real connections.
@Suite(.serialized) struct EventStreamTests {
  /// The data of the lines among frames, with their ids.
  static func lines(_ text: String) -> [(id: String, data: String)] {
    ServedPage.frames(text).compactMap { frame in
      let parts = frame.split(separator: "\n")
      guard parts.first == "event: line", parts.count == 3 else { return nil }
      return (String(parts[1].dropFirst(4)), String(parts[2].dropFirst(6)))
    }
  }

  private func watch(_ page: ServedPage, _ path: String = "/api/v1/events", _ fields: [String] = [])
    async throws -> Wire
  {
    let wire = try #require(Wire(port: page.port))
    await wire.send(page.request("GET", path, fields))
    return wire
  }

  @Test("A viewer first learns how the walk stands, then each line in its order, byte for byte")
  func order() async throws {
    let page = try await ServedPage()
    var sink = page.dashboard.sink
    sink.say("before")
    let wire = try await watch(page)
    let first = await wire.read { $0.contains("event: state") && $0.hasSuffix("\n\n\r\n") }
    let frames = ServedPage.frames(first.text)
    #expect(frames.first == "retry: 1000")
    #expect(frames.dropFirst().first?.hasPrefix("event: state\ndata: {\"v\":1,\"type\":\"state\",") == true)
    #expect(!first.text.contains("before"))
    for number in 1...500 { sink.say("note \(number)") }
    let text = await wire.read { $0.contains("note 500") && $0.hasSuffix("\n\n\r\n") }.text
    let lines = Self.lines(text)
    #expect(
      lines.map(\.data) == (1...500).map { #"{"v":1,"type":"note","t":0.0000,"text":"note \#($0)"}"# })
    #expect(Reply(text)?.field("content-type") == "text/event-stream")
    await page.dashboard.stop()
  }

  @Test("Who comes back with the last id gets the lines after it, and no other")
  func catchUp() async throws {
    let page = try await ServedPage()
    var sink = page.dashboard.sink
    for number in 1...10 { sink.say("note \(number)") }
    let all = try await watch(page, "/api/v1/events?last_event_id=0")
    let lines = Self.lines(await all.read { $0.contains("note 10") && $0.hasSuffix("\n\n\r\n") }.text)
    #expect(lines.count == 10)
    let rest = try await watch(page, "/api/v1/events", ["Last-Event-ID: \(lines[6].id)"])
    let late = await rest.read { $0.contains("note 10") && $0.hasSuffix("\n\n\r\n") }.text
    #expect(Self.lines(late).map(\.id) == lines[7...].map(\.id))
    #expect(!late.contains("event: skipped"))
    await page.dashboard.stop()
  }

  @Test("Who comes with the id of another run is told that lines are missing, and goes on from now")
  func otherRun() async throws {
    let page = try await ServedPage()
    var sink = page.dashboard.sink
    sink.say("before")
    let wire = try await watch(page, "/api/v1/events", ["Last-Event-ID: zz-5"])
    _ = await wire.read { $0.contains("event: skipped") }
    sink.say("after")
    let text = await wire.read { $0.contains("after") && $0.hasSuffix("\n\n\r\n") }.text
    #expect(text.contains(#"data: {"v":1,"type":"skipped","lines":null}"#))
    #expect(Self.lines(text).count == 1)
    await page.dashboard.stop()
  }

  @Test("A viewer that does not read misses lines and is told how many; the walk does not wait for it")
  func slow() async throws {
    let page = try await ServedPage(keptLines: 1000)
    var sink = page.dashboard.sink
    let wire = try await watch(page)
    _ = await wire.read { $0.contains("event: state") }
    let count = 40_000
    let long = String(repeating: "x", count: 200)
    let clock = ContinuousClock()
    let spent = clock.measure {
      for number in 1...count { sink.say("\(long) \(number)") }
    }
    // A line costs microseconds; a walk that waited for a full connection would wait until that is given up.
    #expect(spent < .seconds(DashboardLimits().stallSeconds / 2))
    let text = await wire.read(within: 20) { $0.contains("x \(count)\"") && $0.hasSuffix("\n\n\r\n") }.text
    let frames = ServedPage.frames(text)
    let skipped = frames.filter { $0.hasPrefix("event: skipped") }.compactMap { frame in
      Int(frame.split(separator: ":").last?.dropLast() ?? "")
    }
    #expect(!skipped.isEmpty)
    let lines = Self.lines(text)
    #expect(lines.count + skipped.reduce(0, +) == count)
    let numbers = lines.compactMap { Int($0.id.split(separator: "-").last ?? "") }
    #expect(numbers == numbers.sorted())
    await page.dashboard.stop()
  }

  @Test("As many may watch as the limit says, and one more is asked to come later")
  func viewers() async throws {
    var limits = DashboardLimits()
    limits.viewers = 3
    let page = try await ServedPage(limits: limits)
    var wires: [Wire] = []
    for _ in 0..<3 {
      let wire = try await watch(page)
      _ = await wire.read { $0.contains("event: state") }
      wires.append(wire)
    }
    #expect(page.dashboard.viewers == 3)
    let refused = await page.ask("GET", "/api/v1/events")
    #expect(refused?.status == 503)
    #expect(refused?.field("retry-after") == "5")
    wires.removeLast()
    // Its place is free as soon as it is seen to be gone.
    for _ in 0..<100 where page.dashboard.viewers == 3 { try await Task.sleep(for: .milliseconds(20)) }
    let wire = try await watch(page)
    #expect(await wire.read { $0.contains("event: state") }.text.contains("200 OK"))
    await page.dashboard.stop()
  }

  @Test("Traces come to who asks for them, thinned out, and to nobody else")
  func traces() async throws {
    let page = try await ServedPage()
    var sink = page.dashboard.sink
    sink.receive(
      .hello(Hello(sensors: [WornSensor(place: Place(.lowerBack), channels: [.acceleration])])))
    sink.flush()
    for number in 0..<100 {
      sink.sample(
        ImuSample(
          time: SampleTime(seconds: Double(number) / 100) ?? .zero, sensor: 0,
          acceleration: Vector3(0, 0, 9.81)))
    }
    let wire = try await watch(page, "/api/v1/events?traces=1")
    let text = await wire.read { $0.contains("event: trace") && $0.hasSuffix("\n\n\r\n") }.text
    let trace = try #require(ServedPage.frames(text).first { $0.hasPrefix("event: trace") })
    #expect(trace.contains(#""place":"lower_back","t_s":[0.0,0.04,0.08,"#))
    #expect(trace.contains("[0.0,0.0,9.81]"))
    #expect(trace.contains(#""gyr_dps":[null,null"#))
    let plain = try await watch(page)
    sink.say("end")
    #expect(!(await plain.read { $0.contains("end") }.text).contains("event: trace"))
    await page.dashboard.stop()
  }
}
