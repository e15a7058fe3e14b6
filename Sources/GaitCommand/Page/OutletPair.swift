import GaitModel
import GaitSession

/// Two outlets that are given the same.
struct OutletPair<First: SessionOutlet, Second: SessionOutlet>: SessionOutlet {
  var first: First
  var second: Second

  init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  mutating func sample(_ sample: ImuSample) {
    first.sample(sample)
    second.sample(sample)
  }

  mutating func receive(_ event: WalkEvent) {
    first.receive(event)
    second.receive(event)
  }

  mutating func flush() {
    first.flush()
    second.flush()
  }

  mutating func show(_ state: SessionState) {
    first.show(state)
    second.show(state)
  }

  mutating func report(_ news: SessionNews) {
    first.report(news)
    second.report(news)
  }

  mutating func catchUp(_ isPast: Bool) {
    first.catchUp(isPast)
    second.catchUp(isPast)
  }
}
