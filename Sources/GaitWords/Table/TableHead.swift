/// The head of a table for people: a name and a unit for each column, and how wide the columns are.
public struct TableHead: Sendable {
  /// One column.
  public struct Column: Equatable, Sendable {
    /// What stands in it.
    public let name: String
    /// Its unit or range; empty without one.
    public let unit: String
    /// Its width in characters.
    public let width: Int

    init(_ name: String, _ unit: String, _ width: Int) {
      self.name = name
      self.unit = unit
      self.width = width
    }
  }

  /// The columns from left to right.
  public let columns: [Column]

  /// The walking bouts: number, from, to, duration, steps, cadence, regularity, symmetry.
  public static func bouts(in language: Language) -> TableHead {
    switch language {
    case .en:
      TableHead(columns: [
        Column("Bout", "", 4), Column("From", "min:s", 10), Column("To", "min:s", 10),
        Column("Duration", "", 12), Column("Steps", "", 7), Column("Cadence", "steps/min", 11),
        Column("Regularity", "0 to 1", 12), Column("Symmetry", "1 is even", 12),
      ])
    case .de:
      TableHead(columns: [
        Column("Nr.", "", 4), Column("Von", "min:s", 9), Column("Bis", "min:s", 9),
        Column("Dauer", "", 12), Column("Schritte", "", 10), Column("Frequenz", "Schr./min", 11),
        Column("Gleichmaß", "0 bis 1", 11), Column("Symmetrie", "1 ist gleich", 14),
      ])
    }
  }

  /// The arms: place, how much they swing, how far, how often a stride, and what of it comes from the shoulder
  /// where that is known.
  public static func arms(withShoulder: Bool, in language: Language) -> TableHead {
    switch language {
    case .en:
      TableHead(
        columns: [
          Column("Arms", "", 18), Column("Swinging", "of the walk", 14), Column("Range", "degrees", 12),
          Column("Per stride", "1 is usual", 15),
        ] + (withShoulder ? [Column("From shoulder", "of the swing", 17)] : []))
    case .de:
      TableHead(
        columns: [
          Column("Arme", "", 19), Column("Schwingt", "vom Weg", 12), Column("Weite", "Grad", 12),
          Column("Je Doppelschritt", "1 ist üblich", 19),
        ] + (withShoulder ? [Column("Aus der Schulter", "vom Schwung", 18)] : []))
    }
  }

  /// The minutes: minute, pace, cadence, arm swing, landing, relief.
  public static func minutes(in language: Language) -> TableHead {
    switch language {
    case .en:
      TableHead(columns: [
        Column("Minute", "", 8), Column("Pace", "", 11), Column("Cadence", "steps/min", 13),
        Column("Arm swing", "", 13), Column("Landing", "", 12), Column("Relief", "between steps", 17),
      ])
    case .de:
      TableHead(columns: [
        Column("Minute", "", 8), Column("Tempo", "", 12), Column("Frequenz", "Schr./min", 12),
        Column("Armschwung", "", 13), Column("Auftritt", "", 11),
        Column("Entlastung", "zw. den Schritten", 20),
      ])
    }
  }

  /// Several walks, a row each: name, walking time, steps, cadence, speed, stride length, and the distance of a test.
  public static func walks(withTest: Bool, in language: Language) -> TableHead {
    switch language {
    case .en:
      TableHead(
        columns: [
          Column("Walk", "", 22), Column("Walking", "", 13), Column("Steps", "", 7),
          Column("Cadence", "steps/min", 10), Column("Speed", "m/s", 7), Column("Stride", "m", 8),
        ] + (withTest ? [Column("Distance", "m", 10)] : []))
    case .de:
      TableHead(
        columns: [
          Column("Weg", "", 21), Column("Gehen", "", 13), Column("Schritte", "", 9),
          Column("Frequenz", "Schr./min", 10), Column("Tempo", "m/s", 7), Column("Doppelschr.", "m", 12),
        ] + (withTest ? [Column("Strecke", "m", 8)] : []))
    }
  }

  /// The minutes of a walk test: minute, steps, cadence, pauses.
  public static func testMinutes(in language: Language) -> TableHead {
    switch language {
    case .en:
      TableHead(columns: [
        Column("Minute", "", 8), Column("Steps", "", 8), Column("Cadence", "steps/min", 13),
        Column("Pauses", "s", 10),
      ])
    case .de:
      TableHead(columns: [
        Column("Minute", "", 8), Column("Schritte", "", 10), Column("Frequenz", "Schr./min", 12),
        Column("Pausen", "s", 10),
      ])
    }
  }

  /// A live walk's sensors: place, samples a second, lost, samples.
  public static func sensors(in language: Language) -> TableHead {
    switch language {
    case .en:
      TableHead(columns: [
        Column("Sensor", "", 18), Column("samples/s", "", 11), Column("lost", "", 18),
        Column("samples", "", 11),
      ])
    case .de:
      TableHead(columns: [
        Column("Sensor", "", 24), Column("Messwerte/s", "", 13), Column("verloren", "", 14),
        Column("Messwerte", "", 13),
      ])
    }
  }
}
