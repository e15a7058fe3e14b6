import GaitModel

struct LegEvent: Equatable, Sendable {
  enum Kind { case initialContact, finalContact }
  let kind: Kind
  let time: SampleTime
}

struct LegGait: Sendable {
  private(set) var found: [LegEvent] = []
  init(_ segment: Segment) {}
  mutating func process(_ admission: SensorIntake.Admission, believes: Bool) {}
}
