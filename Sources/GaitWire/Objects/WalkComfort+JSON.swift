import GaitModel
import GaitResults

extension JSONWriter {
  /// The fields of what the walker asks, without the braces.
  mutating func fields(_ comfort: WalkComfort) {
    field("comfortable_s", comfort.comfortableSeconds, decimals: Decimals.seconds)
    field("symptom_free_s", comfort.longestStretchSeconds, decimals: Decimals.seconds)
    field("time_to_symptom_s", comfort.timeToSymptomSeconds, decimals: Decimals.seconds)
    list("marks", comfort.marks) { writer, mark in
      writer.field("time_s", mark.reported)
      writer.field("interval", mark.interval)
      writer.field("time_to_symptom_s", mark.timeToSymptomSeconds, decimals: Decimals.seconds)
    }
    field("intervals", comfort.intervals)
    field("planned_intervals", comfort.plan?.repeats)
    field("planned_walk_s", comfort.plan?.walkSeconds, decimals: Decimals.seconds)
    field("pauses", comfort.pauses)
    field("pause_s", comfort.pauseSeconds, decimals: Decimals.seconds)
    field("relief_s", comfort.reliefSeconds, decimals: Decimals.seconds)
  }

  /// The fields of a plan, named as in its file.
  mutating func fields(_ plan: IntervalPlan) {
    field("name", plan.name)
    field("warm_up_s", plan.warmUpSeconds, decimals: Decimals.seconds)
    field("walk_s", plan.walkSeconds, decimals: Decimals.seconds)
    field("pause_s", plan.pauseSeconds, decimals: Decimals.seconds)
    field("repeats", plan.repeats)
    field("cadence_spm", plan.cadenceStepsPerMinute, decimals: Decimals.cadence)
  }
}

extension IntervalPlan {
  /// A plan from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      name: try fields.text("name"), warmUpSeconds: try fields.number("warm_up_s"),
      walkSeconds: try fields.optionalNumber("walk_s"), pauseSeconds: try fields.number("pause_s"),
      repeats: fields.node("repeats") == nil ? nil : try fields.count("repeats"),
      cadenceStepsPerMinute: try fields.optionalNumber("cadence_spm"))
  }
}
