import GaitModel
import GaitWire

/// The walk and its server as Prometheus reads them: base units, counters end in `_total`. What is not known has no line.
enum MetricsText {
  static func text(
    state: WalkState, viewing: (viewers: Int, skipped: Int), connections: (open: Int, refused: Int),
    counters: Counters.Numbers
  ) -> String {
    var lines: [String] = []
    func metric(_ name: String, _ kind: String, _ help: String, _ values: [(labels: String, value: Double?)])
    {
      let known = values.filter { $0.value?.isFinite ?? false }
      guard !known.isEmpty else { return }
      lines += ["# HELP \(name) \(help)", "# TYPE \(name) \(kind)"]
      for one in known { lines.append("\(name)\(one.labels) \(number(one.value ?? 0))") }
    }
    func gauge(_ name: String, _ help: String, _ value: Double?) {
      metric(name, "gauge", help, [("", value)])
    }
    func counter(_ name: String, _ help: String, _ value: Int) {
      metric(name, "counter", help, [("", Double(value))])
    }
    let second = state.second
    gauge("gait_walk_seconds", "Time since the walk began.", state.time.seconds)
    counter("gait_steps_total", "Initial contacts.", state.steps)
    counter("gait_bouts_total", "Walking bouts that have ended.", state.bouts)
    counter("gait_symptom_marks_total", "Marks of discomfort by the walker.", state.symptoms)
    gauge("gait_walking_seconds", "Seconds of walking.", state.walkingSeconds)
    gauge("gait_walking", "1 while somebody walks.", state.phase == .walking ? 1 : 0)
    gauge("gait_cadence_steps_per_second", "Steps a second.", second?.cadenceStepsPerMinute.map { $0 / 60 })
    gauge(
      "gait_walking_speed_meters_per_second", "Metres along the ground a second.",
      second?.speedMetresPerSecond)
    metric(
      "gait_arm_swing_radians", "gauge", "Range of the last arm swings.",
      [
        (#"{side="left"}"#, second?.armRangeLeft), (#"{side="right"}"#, second?.armRangeRight),
        (#"{side="unknown"}"#, second?.armRange),
      ])
    metric(
      "gait_samples_total", "counter", "Samples of a sensor.",
      state.sensors.map { (place($0), Double($0.samples)) })
    metric(
      "gait_samples_lost_ratio", "gauge", "Share of a sensor's samples that are missing.",
      state.sensors.map { (place($0), $0.lostShare) })
    metric(
      "gait_sensor_rate_hertz", "gauge", "Median sampling rate of a sensor.",
      state.sensors.map { (place($0), $0.rateHertz) })
    metric(
      "gait_sensor_up", "gauge", "1 while a sensor is heard and believed.",
      state.sensors.map { (place($0), $0.condition == .ok ? 1 : 0) })
    gauge("gangart_viewers", "Streams of events that are open.", Double(viewing.viewers))
    counter(
      "gangart_event_lines_skipped_total", "Event lines that viewers were too slow for.", viewing.skipped)
    gauge("gangart_connections", "Open connections.", Double(connections.open))
    counter("gangart_connections_refused_total", "Connections over the limit.", connections.refused)
    metric(
      "gangart_http_responses_total", "counter", "Answers by status.",
      counters.answers.sorted { $0.key < $1.key }.map { (#"{code="\#($0.key)"}"#, Double($0.value)) })
    counter("gangart_marks_total", "Marks taken from pages.", counters.marks)
    counter("gangart_marks_refused_total", "Marks over the limit.", counters.marksRefused)
    counter("gangart_wrong_codes_total", "Pairing codes that were wrong.", counters.wrongCodes)
    counter("gangart_pushed_bytes_total", "Bytes of samples taken over HTTP.", counters.sampleBytes)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func place(_ sensor: WalkState.Sensor) -> String { #"{place="\#(sensor.place.name)"}"# }

  /// Whole numbers without a point.
  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }
}
