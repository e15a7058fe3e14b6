import GaitModel

/// A contact that a sensor found, and the foot, if it is known.
struct FoundContact: Equatable, Sendable {
  let time: SampleTime
  var side: Side?
}
