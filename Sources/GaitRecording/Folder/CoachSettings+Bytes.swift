import GaitModel

/// How a walk is coached, as its heading keeps it. Seconds and cadences are written as nanoseconds and billionths;
/// what there is not is −1.
extension CoachSettings {
  private static let absent = SampleTime(nanoseconds: -1)

  /// Appends the fields.
  func append(to bytes: inout [UInt8]) {
    bytes.append(field: language)
    bytes.append(field: plan.name)
    bytes.append(field: plan.repeats ?? 0)
    for number in [plan.warmUpSeconds, plan.walkSeconds, plan.pauseSeconds, plan.cadenceStepsPerMinute] {
      bytes.append(field: number.flatMap { SampleTime(seconds: $0) } ?? Self.absent)
    }
  }

  /// Settings from their fields; `nil` when they are none, or no sound plan.
  init?(_ fields: inout JournalFields) {
    guard let language = fields.text(), let name = fields.text(), let repeats = fields.count(),
      let warmUp = fields.time(), let walk = fields.time(), let pause = fields.time(),
      let cadence = fields.time()
    else { return nil }
    let plan = IntervalPlan(
      name: name, warmUpSeconds: warmUp.seconds, walkSeconds: walk == Self.absent ? nil : walk.seconds,
      pauseSeconds: pause.seconds, repeats: repeats == 0 ? nil : repeats,
      cadenceStepsPerMinute: cadence == Self.absent ? nil : cadence.seconds)
    guard plan.fault == nil else { return nil }
    self.init(language: language, plan: plan)
  }
}
