import GaitAnalysis
import GaitModel

// The analysis behind four C functions, for machines without an operating system. One walk at a time.

/// Hands each contact and each finished bout to the host, and counts.
struct Teller: GaitOutputSink {
  mutating func receive(_ output: GaitOutput) {
    switch output {
    case .initialContact(let contact): hostContact(contact.time.nanoseconds)
    case .bout(let bout): hostBout(bout.start.nanoseconds, bout.end.nanoseconds, Int32(clamping: bout.steps))
    case .quality, .second, .finalContact, .stride, .armSwing, .heelStrike, .flag: break
    }
  }
}

/// The host's: a contact, in nanoseconds of the walk's timeline.
@_extern(c, "host_contact")
func hostContact(_ nanoseconds: Int64)

/// The host's: a bout that has ended, with its steps.
@_extern(c, "host_bout")
func hostBout(_ startNanoseconds: Int64, _ endNanoseconds: Int64, _ steps: Int32)

nonisolated(unsafe) private var analyzer: GaitAnalyzer?
nonisolated(unsafe) private var teller = Teller()

/// Begins a walk with one sensor at the lower back.
@_cdecl("gait_begin")
public func begin() {
  analyzer = GaitAnalyzer(
    rig: SensorRig([WornSensor(place: .lowerBack, channels: [.acceleration, .angularVelocity])]))
}

/// Takes a sample: nanoseconds, m/s² and rad/s.
@_cdecl("gait_sample")
public func sample(
  _ nanoseconds: Int64, _ ax: Double, _ ay: Double, _ az: Double, _ gx: Double, _ gy: Double, _ gz: Double
) {
  analyzer?.process(
    ImuSample(
      time: SampleTime(nanoseconds: nanoseconds), sensor: 0, acceleration: Vector3(ax, ay, az),
      angularVelocity: Vector3(gx, gy, gz)), into: &teller)
}

/// Ends the walk.
@_cdecl("gait_end")
public func end() {
  analyzer?.finish(into: &teller)
  analyzer = nil
}
