import Foundation
import GaitHistory
import GaitModel

/// A folder of one test with a history in it, removed with it.
final class HistoryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "gangart-history-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The data base's file.
  var file: String { path + "/" + HistoryStore.fileName }

  /// Opens the history.
  func open(_ options: HistoryStore.Options = .init()) throws(HistoryFault) -> HistoryStore {
    try HistoryStore(folder: path, options: options)
  }

  /// Whether any file in the folder holds these bytes.
  func holds(_ text: String) throws -> Bool {
    let sought = Data(text.utf8)
    return try FileManager.default.contentsOfDirectory(atPath: path).contains { name in
      let file = path + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else {
        return false
      }
      return try Data(contentsOf: URL(filePath: file)).range(of: sought) != nil
    }
  }
}

/// A walk that was never walked, as events: minutes of walking with a mark and a pause in the middle.
struct MadeWalk {
  var name = "2026-01-01_10-00-00"
  var person = "me"
  var startedAt = "2026-01-01T10:00:00.000+01:00"
  var minutes = 3
  var cadence = 110.0
  var speed = 1.2
  var armDegrees = 45.0
  var longest = 150.0
  var places = ["lower_back"]
  var plan: IntervalPlan? = IntervalPlan()
  var note = ""
  var proposed: Double?

  /// What the walk says.
  var events: [WalkEvent] {
    let sensors = places.compactMap(Place.init(name:)).map {
      WornSensor(place: $0, channels: [.acceleration, .angularVelocity])
    }
    var events: [WalkEvent] = [
      .hello(Hello(generator: "gangart test", startedAt: startedAt, sensors: sensors)),
      .device(
        DeviceLine(
          time: .zero, state: .found, source: "/dev/serial/by-id/usb-secret", protocolName: "text",
          places: sensors.map(\.place))),
    ]
    let end = minutes * 60
    for second in 1...end {
      let time = at(Double(second))
      let isMiddle = second == end / 2
      events.append(
        .output(
          .second(
            SecondSummary(
              time: time, reported: time, walking: true, cadenceStepsPerMinute: cadence,
              speedMetresPerSecond: speed, armRangeLeft: armDegrees * .pi / 180, staticLoadingIndex: 0.2,
              pace: .normal))))
      if isMiddle {
        events += [
          .coach(
            .symptom(
              SymptomMark(
                reported: time, interval: 1, timeToSymptomSeconds: Double(second), note: note))),
          .coach(
            .pause(
              PauseEvent(
                reported: time, state: .end, basis: .symptom, interval: 1, pauseSeconds: 20, reliefSeconds: 15
              ))
          ),
          .coach(
            .cue(
              Cue(
                reported: time, said: Said(id: "arms.more", text: "…", language: "en"), reason: .armsLittle))),
          .note(
            NoteLine(
              time: time, text: note,
              wrongTip: NoteLine.WrongTip(id: "arms.more", start: at(1), end: at(20)))),
        ]
      }
    }
    events.append(
      .output(
        .bout(
          WalkingBout(
            id: 0, start: at(1), end: at(Double(end)), reported: at(Double(end)), steps: end * 2,
            strides: end,
            cadenceStepsPerMinute: cadence, speedMetresPerSecond: speed))))
    if plan != nil {
      events.append(
        .coach(
          .interval(
            IntervalChange(
              reported: at(Double(end)), kind: .end, interval: 1, targetSeconds: plan?.walkSeconds,
              walkingSeconds: Double(end),
              totals: IntervalTotals(
                intervals: 1, walkingSeconds: Double(end), comfortableSeconds: longest,
                timeToSymptomSeconds: Double(end / 2), pauses: 1, pauseSeconds: 20, reliefSeconds: 15,
                proposedWalkSeconds: proposed)))))
    }
    events.append(.end(WalkEnd(time: at(Double(end)), durationSeconds: Double(end))))
    return events
  }

  /// Which walk it is.
  var identity: WalkIdentity {
    WalkIdentity(name: name, folder: "/nowhere/\(name)", person: person, plan: plan)
  }

  /// All of its rows at once.
  var rows: WalkRows {
    var fold = WalkRowsFold(identity)
    for event in events { fold.receive(event) }
    return fold.take() ?? WalkRows(identity, hello: Hello(sensors: []))
  }

  private func at(_ seconds: Double) -> SampleTime { SampleTime(seconds: seconds) ?? .zero }

  /// A walk on the day of this number, from 2026-01-01 on.
  static func on(day: Int, hour: Int = 10) -> MadeWalk {
    let date = Date(timeIntervalSince1970: 1_767_225_600 + Double(day) * 86_400 + Double(hour) * 3600)
    let text = date.formatted(Date.ISO8601FormatStyle(timeZone: .gmt))
    var walk = MadeWalk()
    walk.startedAt = text
    walk.name = String(text.prefix(19)).replacing("T", with: "_").replacing(":", with: "-")
    return walk
  }
}
