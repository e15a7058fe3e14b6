import GaitModel

extension TablePlan {
  /// What became of each column.
  var columnUses: [ColumnUse] {
    targets.enumerated().map { index, target in
      let name = shape.names.indices.contains(index) ? shape.names[index] : ""
      let meaning: ColumnUse.Meaning =
        switch target {
        case .skipped: .leftOut
        case .time, .secondParts: .time
        case .sensor, .kind: .turns
        case .reading(let sensor, let slot): reading(sensor, slot, index)
        }
      return ColumnUse(number: index + 1, name: name, meaning: meaning)
    }
  }

  private func reading(_ sensor: Int, _ slot: Int, _ column: Int) -> ColumnUse.Meaning {
    guard rig.sensors.indices.contains(sensor) else { return .leftOut }
    let place = rig.sensors[sensor].place
    let axis = Axis.allCases[slot % 3]
    let factor = factors.indices.contains(column) ? factors[column] : 1
    guard Channel.allCases.indices.contains(slot / 3) else {
      return .reading("\(place.name)_gravity_\(axis)", factor: factor)
    }
    return .reading(ColumnName.reading(place, Channel.allCases[slot / 3], axis).text, factor: factor)
  }
}
