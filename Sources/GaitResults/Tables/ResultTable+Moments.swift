import GaitModel

extension ResultTable {
  /// Columns of seconds.
  static let secondColumns: [ResultColumn<SecondSummary>] =
    [ResultColumn("time_s", .number) { .number(FixedDecimal($0.time)) }]
    + MeasureBindings.seconds.flatMap { $0.columns() }

  /// Columns of flags.
  static let flagColumns: [ResultColumn<WalkFlag>] = [
    ResultColumn("kind", .word) { .word($0.kind.rawValue) },
    ResultColumn("lr_label", .word) { ResultCell($0.side?.rawValue) },
    ResultColumn("start_s", .number) { .number(FixedDecimal($0.start)) },
    ResultColumn("end_s", .number) { ResultCell($0.end.map { FixedDecimal($0) }) },
    ResultColumn("value", .number) { flag in
      ResultCell(flag.value.flatMap { FixedDecimal($0, decimals: Decimals.ratio) })
    },
    ResultColumn("reasons", .word) { .word($0.reasons.map(\.rawValue).joined(separator: " ")) },
    ResultColumn("proxy", .flag) { .flag($0.isProxy) },
  ]

  /// Columns of faults of the data, before the sentence.
  static let qualityColumns: [ResultColumn<QualityNotice>] = [
    ResultColumn("code", .word) { .word($0.code.rawValue) },
    ResultColumn("place", .word) { ResultCell($0.place?.name) },
    ResultColumn("channel", .word) { ResultCell($0.channel?.rawValue) },
    ResultColumn("start_s", .number) { .number(FixedDecimal($0.start)) },
    ResultColumn("end_s", .number) { .number(FixedDecimal($0.end)) },
    ResultColumn("count", .count) { ResultCell($0.count) },
  ]
}

/// A contact of a foot with the ground as a row of a table: where it begins, or where it ends.
struct TabledContact: Sendable {
  let time: SampleTime
  let side: Side?
  let place: Place
  /// How it was found; `nil` for the end of one.
  let basis: ContactBasis?
  let bout: Int?

  /// The contacts of a walk, by time; of equal times the end comes first.
  static func all(of walk: WalkResult) -> [TabledContact] {
    let placing = Placing(walk)
    let initial = walk.initialContacts.map { contact in
      TabledContact(
        time: contact.time, side: contact.side, place: contact.place, basis: contact.basis,
        bout: placing.bout(at: contact.time))
    }
    let final = walk.finalContacts.map { contact in
      TabledContact(
        time: contact.time, side: contact.side, place: contact.place, basis: nil,
        bout: placing.bout(at: contact.time))
    }
    var all: [TabledContact] = []
    all.reserveCapacity(initial.count + final.count)
    var next = final.startIndex
    for contact in initial {
      while next < final.endIndex, final[next].time <= contact.time {
        all.append(final[next])
        next += 1
      }
      all.append(contact)
    }
    return all + final[next...]
  }

  /// The columns, after those of the walk.
  static let columns: [ResultColumn<TabledContact>] = [
    ResultColumn("wb_id", .count) { ResultCell($0.bout) },
    ResultColumn("type", .word) { .word($0.basis == nil ? "final_contact" : "initial_contact") },
    ResultColumn("time_s", .number) { .number(FixedDecimal($0.time)) },
    ResultColumn("lr_label", .word) { ResultCell($0.side?.rawValue) },
    ResultColumn("place", .word) { .word($0.place.name) },
    ResultColumn("basis", .word) { ResultCell($0.basis?.rawValue) },
  ]
}
