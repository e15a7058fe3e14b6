import GaitModel

/// How a walk is coached, as its heading keeps it.
extension CoachSettings {
  /// Appends the fields.
  func append(to bytes: inout [UInt8]) {
    bytes.append(field: language)
    bytes.append(field: plan.name)
    bytes.append(field: plan.repeats ?? 0)
    for number in [plan.warmUpSeconds, plan.walkSeconds, plan.pauseSeconds, plan.cadenceStepsPerMinute] {
      bytes.append(field: number)
    }
  }

  /// Settings from their fields; `nil` when they are none, or no sound plan.
  init?(_ fields: inout JournalFields) {
    guard let language = fields.text(), let name = fields.text(), let repeats = fields.count(),
      let warmUp = fields.optionalNumber()?.value, let walk = fields.optionalNumber(),
      let pause = fields.optionalNumber()?.value, let cadence = fields.optionalNumber()
    else { return nil }
    let plan = IntervalPlan(
      name: name, warmUpSeconds: warmUp, walkSeconds: walk.value, pauseSeconds: pause,
      repeats: repeats == 0 ? nil : repeats, cadenceStepsPerMinute: cadence.value)
    guard plan.fault == nil else { return nil }
    self.init(language: language, plan: plan)
  }
}
