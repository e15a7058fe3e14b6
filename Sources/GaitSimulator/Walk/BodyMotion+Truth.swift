import GaitModel

extension BodyMotion {
  /// Moments at which a curve is looked at in a stride or swing.
  private static let looks = 100
  /// The knee's peak in loading response lies within this share of the stride.
  private static let loadingShare = 0.25
  /// Arm swings smaller than this are none, in radians: an arm that hangs still.
  private static let leastSwing = 0.01

  /// Every stride within a bout, in the order of its beginning.
  func strides() -> [WalkTruth.Stride] {
    zip(feet.bouts.filter { !$0.isEmpty }, bouts).flatMap { steps, bout in
      (0..<max(0, steps.count - 2)).compactMap { stride(steps[$0], steps[$0 + 1], steps[$0 + 2], bout) }
    }
  }

  /// Every initial contact with what the leg does there, in time order.
  func heelStrikes() -> [WalkTruth.HeelStrike] {
    zip(feet.bouts.filter { !$0.isEmpty }, bouts).flatMap { steps, bout in
      steps.indices.compactMap { index in
        let step = steps[index]
        guard let time = SampleTime(seconds: step.timing.contact) else { return nil }
        let knee = curve(from: step.timing.contact, for: Self.loadingShare * step.timing.stride) { time in
          bout.legs.at(time, step.form.side)?.knee.value
        }
        guard let contact = knee.first, let peak = knee.max() else { return nil }
        return WalkTruth.HeelStrike(
          time: time, side: step.form.side, footStrikeAngle: step.form.strikeAngle, kneeAtContact: contact,
          kneeExcursion: peak - contact)
      }
    }
  }

  /// Every swing of an arm, in time order; those of one moment left before right.
  func armSwings() -> [WalkTruth.ArmSwing] {
    bouts.flatMap { bout -> [WalkTruth.ArmSwing] in
      let swings = swings(of: bout.leftArm) + swings(of: bout.rightArm)
      return swings.enumerated().sorted { one, other in
        (one.element.start, one.offset) < (other.element.start, other.offset)
      }.map(\.element)
    }
  }

  private func swings(of arm: ArmMotion) -> [WalkTruth.ArmSwing] {
    let moments = arm.reversals
    return zip(moments, moments.dropFirst()).compactMap { swing(of: arm, from: $0, to: $1) }
  }

  private func stride(
    _ first: FootMovement, _ between: FootMovement, _ second: FootMovement, _ bout: Bout
  ) -> WalkTruth.Stride? {
    let (start, end) = (first.timing.contact, second.timing.contact)
    guard let startTime = SampleTime(seconds: start), let endTime = SampleTime(seconds: end) else {
      return nil
    }
    let duration = end - start
    let both =
      between.timing.toeOff - start + second.timing.toeOff - between.timing.contact
    func range(_ value: (Double) -> Double?) -> Double {
      Self.range(curve(from: start, for: duration, value))
    }
    return WalkTruth.Stride(
      side: first.form.side, start: startTime, end: endTime, lengthMetres: first.to.distance(to: second.to),
      stanceShare: (second.timing.toeOff - start) / duration, doubleSupportShare: both / duration,
      kneeRange: range { bout.legs.at($0, first.form.side)?.knee.value },
      pelvisRotationRange: range { bout.trunk.at($0)?.yaw.value },
      pelvisObliquityRange: range { bout.trunk.at($0)?.roll.value },
      thoraxRotationRange: range { bout.trunk.upper(.thorax, turning: 1, at: $0)?.yaw.value })
  }

  private func swing(of arm: ArmMotion, from start: Double, to end: Double) -> WalkTruth.ArmSwing? {
    guard let startTime = SampleTime(seconds: start), let endTime = SampleTime(seconds: end) else {
      return nil
    }
    func values(_ value: (ArmMotion.Angles) -> Double) -> [Double] {
      curve(from: start, for: end - start) { arm.at($0).map(value) }
    }
    let forearm = Self.range(values { $0.forearm.value })
    guard forearm >= Self.leastSwing else { return nil }
    return WalkTruth.ArmSwing(
      side: arm.side, start: startTime, end: endTime, forearmRange: forearm,
      peakRate: values { abs($0.forearm.rate) }.max() ?? 0,
      shoulderRange: Self.range(values { $0.shoulder.value }),
      elbowRange: Self.range(values { $0.elbow.value }))
  }

  private func curve(
    from start: Double, for duration: Double, _ value: (Double) -> Double?
  ) -> [Double] {
    (0...Self.looks).compactMap { value(start + duration * Double($0) / Double(Self.looks)) }
  }

  private static func range(_ values: [Double]) -> Double {
    (values.max() ?? 0) - (values.min() ?? 0)
  }
}
