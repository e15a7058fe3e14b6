public import CGangart
import GaitModel

/// Takes up to so many outputs, and gives how many. See gangart.h.
@c @implementation
public func gangart_pull(
  _ analyzer: OpaquePointer?, _ outputs: UnsafeMutablePointer<gangart_output>?, _ capacity: Int
) -> Int {
  guard let analyzer = Handle.object(analyzer, as: CAnalyzer.self), let outputs, capacity > 0 else {
    return 0
  }
  return analyzer.pull(outputs, capacity)
}

extension CAnalyzer {
  /// Puts outputs where the caller wants them, and gives how many.
  func pull(_ outputs: UnsafeMutablePointer<gangart_output>, _ capacity: Int) -> Int {
    let count = min(capacity, run.outputs.count - taken)
    for index in 0..<count {
      outputs[index] = gangart_output(run.outputs[taken + index], rig)
    }
    taken += count
    if taken == run.outputs.count {
      run.outputs.removeAll(keepingCapacity: true)
      taken = 0
    }
    return count
  }
}

extension gangart_output {
  /// An output in C's form.
  init(_ output: GaitOutput, _ rig: SensorRig) {
    self.init()
    place = -1
    reported_ns = output.reported.nanoseconds
    func index(_ place: Place?) -> Int32 { place.flatMap { rig.index(of: $0) }.map(Int32.init) ?? -1 }
    switch output {
    case .quality(let notice):
      kind = Int32(GANGART_QUALITY)
      place = index(notice.place)
      of.quality = gangart_quality_output(notice)
    case .second(let second):
      kind = Int32(GANGART_SECOND)
      of.second = gangart_second_output(second)
    case .initialContact(let contact):
      kind = Int32(GANGART_INITIAL_CONTACT)
      place = index(contact.place)
      of.contact = gangart_contact_output(
        time_ns: contact.time.nanoseconds, side: number(contact.side),
        basis: contact.basis == .event ? 1 : 2)
    case .finalContact(let contact):
      kind = Int32(GANGART_FINAL_CONTACT)
      place = index(contact.place)
      of.contact = gangart_contact_output(
        time_ns: contact.time.nanoseconds, side: number(contact.side), basis: 0)
    case .stride(let stride):
      kind = Int32(GANGART_STRIDE)
      of.stride = gangart_stride_output(stride)
    case .armSwing(let swing):
      kind = Int32(GANGART_ARM_SWING)
      place = index(swing.place)
      of.swing = gangart_swing_output(swing)
    case .heelStrike(let strike):
      kind = Int32(GANGART_HEEL_STRIKE)
      place = index(strike.place)
      of.landing = gangart_landing_output(strike)
    case .bout(let bout):
      kind = Int32(GANGART_BOUT)
      of.bout = gangart_bout_output(bout)
    case .flag(let flag):
      kind = Int32(GANGART_FLAG)
      of.flag = gangart_flag_output(flag)
    }
  }
}

/// A number, or C's sign that there is none.
func orNaN(_ number: Double?) -> Double { number ?? .nan }

/// Radians as degrees, or C's sign that there are none.
func degrees(_ radians: Double?) -> Double { radians.map { $0 * Degrees.perRadian } ?? .nan }

/// A share as percent, or C's sign that there is none.
func percent(_ share: Double?) -> Double { share.map { $0 * 100 } ?? .nan }

/// A side as the header counts them.
func number(_ side: Side?) -> UInt32 {
  switch side {
  case nil: 0
  case .left: 1
  case .right: 2
  }
}

/// A pace as the header counts them.
func number(_ pace: PaceClass?) -> UInt32 { pace.map { UInt32($0.rank + 1) } ?? 0 }

/// Puts a short word into a field of characters, with zeros behind it.
func put<Field>(_ word: String, into field: inout Field) {
  withUnsafeMutableBytes(of: &field) { room in
    for (place, byte) in zip(room.indices.dropLast(), word.utf8) { room[place] = byte }
  }
}
