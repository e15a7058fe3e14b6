import GaitModel

// The lines of the coach carry no `reported_s`: nothing is said of an earlier moment, so `t` is all of it. In a walk's
// result, where there is no `t`, it is `reported_s`.

extension JSONWriter {
  /// The fields of a sentence; none without one.
  mutating func fields(_ said: Said?) {
    guard let said else { return }
    field("id", said.id)
    field("text", said.text)
    field("lang", said.language)
  }

  /// The fields of a cue after those that every line has.
  mutating func fields(_ cue: Cue) {
    field("id", cue.said.id)
    field("value", cue.value, decimals: Decimals.ratio)
    if let unit = cue.unit { field("unit", unit.rawValue) }
    field("text", cue.said.text)
    field("lang", cue.said.language)
    field("reason", cue.reason.rawValue)
  }

  /// The fields of a change after those that every line has.
  mutating func fields(_ change: IntervalChange) {
    field("change", change.kind.rawValue)
    field("interval", change.interval)
    field("target_s", change.targetSeconds, decimals: Decimals.seconds)
    field("total_walk_s", change.walkingSeconds, decimals: Decimals.seconds)
    field("gap_s", change.gapSeconds, decimals: Decimals.seconds)
    object("totals", change.totals) { $0.fields($1) }
    fields(change.said)
  }

  /// The fields of sums, without the braces.
  mutating func fields(_ totals: IntervalTotals) {
    field("intervals", totals.intervals)
    field("total_walk_s", totals.walkingSeconds, decimals: Decimals.seconds)
    field("symptom_free_s", totals.comfortableSeconds, decimals: Decimals.seconds)
    field("time_to_symptom_s", totals.timeToSymptomSeconds, decimals: Decimals.seconds)
    field("pauses", totals.pauses)
    field("pause_s", totals.pauseSeconds, decimals: Decimals.seconds)
    field("relief_s", totals.reliefSeconds, decimals: Decimals.seconds)
    field("gap_s", totals.gapSeconds, decimals: Decimals.seconds)
    field("proposed_walk_s", totals.proposedWalkSeconds, decimals: Decimals.seconds)
  }

  /// The fields of a mark after those that every line has.
  mutating func fields(_ mark: SymptomMark) {
    field("interval", mark.interval)
    field("time_to_symptom_s", mark.timeToSymptomSeconds, decimals: Decimals.seconds)
    if !mark.note.isEmpty { field("note", mark.note) }
    fields(mark.said)
  }

  /// The fields of a pause's event after those that every line has.
  mutating func fields(_ event: PauseEvent) {
    field("state", event.state.rawValue)
    field("basis", event.basis.rawValue)
    field("interval", event.interval)
    field("pause_s", event.pauseSeconds, decimals: Decimals.seconds)
    field("relief_s", event.reliefSeconds, decimals: Decimals.seconds)
    fields(event.said)
  }
}

extension Said {
  /// A sentence from the fields of its line.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(id: try fields.text("id"), text: try fields.text("text"), language: try fields.text("lang"))
  }

  /// The sentence of a line that may have none.
  static func optional(_ fields: JSONFields) throws(WireError) -> Said? {
    fields.node("id") == nil ? nil : try Said(fields)
  }
}

extension Cue {
  /// A cue from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      reported: try fields.reported(), said: try Said(fields), value: try fields.optionalNumber("value"),
      unit: try fields.optionalWord("unit", as: Unit.self),
      reason: try fields.word("reason", as: CueReason.self))
  }
}

extension IntervalChange {
  /// A change from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      reported: try fields.reported(), kind: try fields.word("change", as: Kind.self),
      interval: try fields.count("interval"), targetSeconds: try fields.optionalNumber("target_s"),
      walkingSeconds: try fields.number("total_walk_s"), gapSeconds: try fields.optionalNumber("gap_s"),
      totals: fields.node("totals") == nil ? nil : try IntervalTotals(try fields.object("totals")),
      said: try Said.optional(fields))
  }
}

extension IntervalTotals {
  /// Sums from their fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      intervals: try fields.count("intervals"), walkingSeconds: try fields.number("total_walk_s"),
      comfortableSeconds: try fields.number("symptom_free_s"),
      timeToSymptomSeconds: try fields.optionalNumber("time_to_symptom_s"),
      pauses: try fields.count("pauses"), pauseSeconds: try fields.number("pause_s"),
      reliefSeconds: try fields.optionalNumber("relief_s"), gapSeconds: try fields.number("gap_s"),
      proposedWalkSeconds: try fields.optionalNumber("proposed_walk_s"))
  }
}

extension SymptomMark {
  /// A mark from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      reported: try fields.reported(), interval: try fields.count("interval"),
      timeToSymptomSeconds: try fields.optionalNumber("time_to_symptom_s"),
      note: try fields.optionalText("note") ?? "", said: try Said.optional(fields))
  }
}

extension PauseEvent {
  /// An event from its fields.
  init(_ fields: JSONFields) throws(WireError) {
    self.init(
      reported: try fields.reported(), state: try fields.word("state", as: State.self),
      basis: try fields.word("basis", as: Basis.self), interval: try fields.count("interval"),
      pauseSeconds: try fields.number("pause_s"), reliefSeconds: try fields.optionalNumber("relief_s"),
      said: try Said.optional(fields))
  }
}
