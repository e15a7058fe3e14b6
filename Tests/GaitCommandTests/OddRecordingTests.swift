import GaitModel
import GaitWire
import Testing

/// Recordings that can be read and hold little or nothing to count: no error, and the reason in words.
@Suite struct OddRecordingTests {
  @Test("Nobody walking")
  func standing() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    let run = try await desk.gangart("analyze", "standing-only.csv")
    #expect(run.exit == 0)
    #expect(run.messages == "")
    #expect(run.lines.first == "standing-only.csv: 15.0 s recorded. No walking found.")
  }

  @Test("One sample")
  func oneSample() async throws {
    let desk = try Desk()
    try desk.put("walk.csv", Recordings.table([Recordings.header] + Recordings.still(1)))
    let run = try await desk.gangart("analyze", "walk.csv")
    #expect(run.exit == 0)
    #expect(run.messages == "")
    #expect(
      run.text.hasPrefix(
        """
        walk.csv: 0.0 s recorded. No walking found.

        Sensor lower back: acceleration; 1 usable sample.

        """))
  }

  @Test("Acceleration in units of gravity, turning in degrees a second")
  func wrongUnits() async throws {
    let desk = try Desk()
    let text = try Recordings.parkWalk { _, cells in
      for index in 1...6 {
        guard let value = Double(cells[index]) else { continue }
        cells[index] = "\(index < 4 ? value / 9.80665 : value * 180 / Double.pi)"
      }
    }
    try desk.put("walk.csv", text)
    let run = try await desk.gangart("analyze", "walk.csv")
    #expect(run.exit == 0)
    #expect(
      run.text.hasPrefix(
        """
        walk.csv: 1 min 15 s recorded. It does not tell whether anybody walked.

        Not computed:
        - steps, walking bouts, cadence: the acceleration of lower_back looks like units
          of gravity; multiply it by 9.80665.

        """))
    let json = try await desk.gangart("analyze", "walk.csv", "--format", "json")
    let walk = try WalkJSON.decode(json.output)
    #expect(walk.initialContacts == [])
    #expect(walk.quality.map(\.code) == [.unitConverted, .unitConverted])
    #expect(
      walk.quality.map { $0.message.split(separator: ".").last ?? "" } == ["80665", "0174533"])
  }

  @Test("No sensor that could tell steps")
  func noUsefulSensor() async throws {
    let desk = try Desk()
    try desk.put("walk.csv", try Recordings.turning(at: "head"))
    let run = try await desk.gangart("analyze", "walk.csv", "--format", "json")
    #expect(run.exit == 0)
    #expect(run.messages == "")
    let walk = try WalkJSON.decode(run.output)
    #expect(walk.initialContacts == [])
    let reason = "needs an accelerometer anywhere or a gyroscope on a leg; worn: head"
    for metric in ["initial_contacts", "walking_bouts", "cadence_spm"] {
      #expect(walk.notComputed.contains(NotComputed(metric: metric, reason: .written(reason))))
    }
  }

  @Test("A stretch that the recording does not have")
  func nothingInRange() async throws {
    let desk = try Desk()
    try desk.putWalk("standing-only.csv")
    for format in ["table", "json", "ndjson"] {
      let isStream = format == "ndjson"
      let run = try await desk.gangart("analyze", "standing-only.csv", "--from", "500", "--format", format)
      #expect(run.exit == 65)
      #expect(
        run.messages == """
          standing-only.csv: there are no samples between --from and --to.
            Fix: Choose a stretch inside the recording, which runs from 0.00 s to 15.00 s.

          """)
      #expect(run.lines.count == (isStream ? 2 : 0))
      if isStream, case .bye(let bye) = try EventLine.decode(Array(run.lines[1].utf8)) {
        #expect(bye.interrupted == "there are no samples between --from and --to")
      } else {
        #expect(!isStream)
      }
    }
  }
}
