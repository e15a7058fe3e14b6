public import GaitModel

extension Words {
  /// Why a measure is missing, and what would bring it: a sentence without capital letter and full stop.
  ///
  /// What was read from a file comes as it stands there, in whichever language.
  public static func missing(_ reason: MissingReason, in language: Language) -> String {
    switch language {
    case .en: english(reason)
    case .de: german(reason)
    }
  }

  /// The same sentence stands in machine output, hence places by their names there.
  private static func english(_ reason: MissingReason) -> String {
    switch reason {
    case .needsStepSensor(let worn):
      "needs an accelerometer anywhere or a gyroscope on a leg; worn: "
        + (worn.isEmpty ? "nothing" : worn.map(\.name).joined(separator: ", "))
    case .needsGravity(let place):
      "\(place.name) gives acceleration without gravity (linacc), and steps are derived from the acceleration with "
        + "gravity; export that channel"
    case .onlyInPart(let reason): "only in part; \(english(reason))"
    case .noUsableSample(let place): "\(place.name) delivered no usable sample"
    case .slowSensor(let place, let hertz): "\(place.name) delivers fewer than \(hertz) samples a second"
    case .unitsOfGravity(let place):
      "the acceleration of \(place.name) looks like units of gravity; multiply it by 9.80665"
    case .thousandthsOfGravity(let place):
      "the acceleration of \(place.name) looks like thousandths of gravity; multiply it by 0.00980665"
    case .gravityRemoved(let place):
      "the acceleration of \(place.name) lacks gravity; use the channel that includes it"
    case .unlikeGravity(let place):
      "the acceleration of \(place.name) is not gravity in m/s² at rest; check its unit and scale"
    case .needsStraightWalking(let seconds):
      "needs a sensor at the pelvis or lower back and \(seconds) s of straight walking in one bout"
    case .noFootNamed:
      "no foot could be named for certain; a sensor on a leg with left_ or right_ in its name helps"
    case .needsLegGyroscope: "needs a gyroscope on a foot or shank"
    case .needsGyroscopeOnBothLegs: "needs a gyroscope on foot or shank of both legs"
    case .needsFootSensor: "needs an accelerometer and a gyroscope on a foot"
    case .slowFoot(let hertz): "needs \(hertz) samples a second or more on a foot"
    case .footNeverFlat: "no foot was seen to lie flat between two steps"
    case .ringingShoe: "the sensor rings on the shoe: fix it firmly"
    case .needsMoreSteps: "needs a few steps in a row"
    case .needsSpeedSensor:
      "needs a sensor at the pelvis or lower back, or an accelerometer and a gyroscope on a foot"
    case .needsForearm: "needs a sensor on the forearm, wrist or hand"
    case .needsForearmMotion: "needs an accelerometer and a gyroscope on the forearm, wrist or hand"
    case .noArmSwing: "no arm was seen to swing while walking"
    case .needsStepsAndSwings: "needs steps of left and right, and five strides with a swinging arm"
    case .needsHangingArm:
      "forward and backward are known after the arm has hung in 2 s of quiet standing"
    case .needsBothArms:
      "needs an accelerometer and a gyroscope on both arms, left and right, and both arms swinging"
    case .needsShoulder:
      "needs a gyroscope on upper arm and forearm, or, for an estimate, on the forearm or wrist alone"
    case .fewSwings: "needs a sensor on the upper arm, or 10 s of walking with a swinging arm"
    case .smallSwing: "the swing is too small to tell it from one sensor; a second one on the upper arm helps"
    case .otherRhythm:
      "the arm does not swing once a stride, so one sensor cannot tell it; a second one on the upper arm helps"
    case .raisedForearm:
      "the forearm is held level, so one sensor cannot tell it; a second one on the upper arm helps"
    case .unevenSwing:
      "the swing is too uneven to tell it from one sensor; a second one on the upper arm helps"
    case .clipped: "the signal stands at the end of the sensor's range"
    case .needsThighAndShank: "needs accelerometer and gyroscope on thigh and shank of one leg"
    case .kneeAxisUnknown:
      "the knee's axis was not found: it takes two strides of straight walking after a few steps"
    case .needsThorax: "needs accelerometer and gyroscope at upper back or sternum"
    case .noStraightStride: "no straight stride was seen"
    case .needsThoraxAndPelvis: "needs gyroscopes at upper back or sternum, and at pelvis or lower back"
    case .strayingStrides: "too few straight strides, or they disagree"
    case .slowShankOrBack: "needs 100 samples a second on shank and lower back"
    case .needsShankAndBack: "needs a shank and the lower back, both at 100 samples a second"
    case .needsQuickLowBack:
      "needs an accelerometer at the pelvis or lower back with 100 samples a second"
    case .needsLowBackGyroscope: "needs a gyroscope at the pelvis or lower back"
    case .needsTwoPaceSources:
      "needs two of these: cadence, a sensor at the lower back, pelvis or chest, a free arm with a gyroscope"
    case .noWalking: "nobody walked"
    case .testCutShort(let seconds, let needed):
      "the recording ends \(seconds) s after the first step; the test takes \(needed) s"
    case .severalPasses(let count):
      "holds \(count) bouts, and the way is walked once; keep one with --from and --to"
    case .speedNotThroughout: "the speed of a part of the walk is not known"
    case .givenWayDiffers(let factor):
      "the given way is \(number(factor, 2, in: .en)) times the one that was found; check --distance"
    case .written(let text): text
    }
  }

  private static func german(_ reason: MissingReason) -> String {
    switch reason {
    case .needsStepSensor(let worn):
      "braucht irgendwo einen Beschleunigungssensor oder ein Gyroskop am Bein; getragen: "
        + (worn.isEmpty ? "nichts" : worn.map { place($0, in: .de) }.joined(separator: ", "))
    case .needsGravity(let place):
      "\(self.place(place, in: .de)) liefert die Beschleunigung ohne Schwerkraft (linacc); Schritte folgen aus der "
        + "Beschleunigung mit Schwerkraft; diesen Kanal ausgeben"
    case .onlyInPart(let reason): "nur zum Teil; \(german(reason))"
    case .noUsableSample(let place): "kein brauchbarer Messwert von: \(self.place(place, in: .de))"
    case .slowSensor(let place, let hertz):
      "weniger als \(hertz) Messwerte je Sekunde von: \(self.place(place, in: .de))"
    case .unitsOfGravity(let place):
      "die Beschleunigung (\(self.place(place, in: .de))) sieht nach Vielfachen der Schwerkraft aus; "
        + "mit 9,80665 multiplizieren"
    case .thousandthsOfGravity(let place):
      "die Beschleunigung (\(self.place(place, in: .de))) sieht nach Tausendsteln der Schwerkraft aus; "
        + "mit 0,00980665 multiplizieren"
    case .gravityRemoved(let place):
      "der Beschleunigung (\(self.place(place, in: .de))) fehlt die Schwerkraft; "
        + "den Kanal mit Schwerkraft nehmen"
    case .unlikeGravity(let place):
      "die Beschleunigung (\(self.place(place, in: .de))) ist in Ruhe nicht die Schwerkraft in m/s²; "
        + "Einheit und Maßstab prüfen"
    case .needsStraightWalking(let seconds):
      "braucht einen Sensor an Becken oder unterem Rücken und \(seconds) s Geradeausgehen in einem Abschnitt"
    case .noFootNamed:
      "kein Fuß ließ sich sicher benennen; ein Sensor am Bein mit left_ oder right_ im Namen hilft"
    case .needsLegGyroscope: "braucht ein Gyroskop an Fuß oder Unterschenkel"
    case .needsGyroscopeOnBothLegs: "braucht ein Gyroskop an Fuß oder Unterschenkel beider Beine"
    case .needsFootSensor: "braucht Beschleunigungssensor und Gyroskop an einem Fuß"
    case .slowFoot(let hertz): "braucht \(hertz) oder mehr Messwerte je Sekunde am Fuß"
    case .footNeverFlat: "zwischen zwei Schritten lag kein Fuß erkennbar flach"
    case .ringingShoe: "der Sensor schwingt am Schuh: fest anbringen"
    case .needsMoreSteps: "braucht ein paar Schritte am Stück"
    case .needsSpeedSensor:
      "braucht einen Sensor an Becken oder unterem Rücken oder Beschleunigungssensor und Gyroskop an einem Fuß"
    case .needsForearm: "braucht einen Sensor an Unterarm, Handgelenk oder Hand"
    case .needsForearmMotion:
      "braucht Beschleunigungssensor und Gyroskop an Unterarm, Handgelenk oder Hand"
    case .noArmSwing: "beim Gehen war kein Arm beim Schwingen zu sehen"
    case .needsStepsAndSwings:
      "braucht Schritte von links und rechts und fünf Doppelschritte mit schwingendem Arm"
    case .needsHangingArm:
      "vorn und hinten sind bekannt, wenn der Arm 2 s lang im ruhigen Stehen gehangen hat"
    case .needsBothArms:
      "braucht Beschleunigungssensor und Gyroskop an beiden Armen, links und rechts, und beide schwingend"
    case .needsShoulder:
      "braucht ein Gyroskop an Oberarm und Unterarm oder, für eine Schätzung, an Unterarm oder Handgelenk"
    case .fewSwings: "braucht einen Sensor am Oberarm oder 10 s Gehen mit schwingendem Arm"
    case .smallSwing: "der Schwung ist zu klein für einen einzigen Sensor; ein zweiter am Oberarm hilft"
    case .otherRhythm:
      "der Arm schwingt nicht einmal je Doppelschritt, da reicht ein Sensor nicht; ein zweiter am Oberarm hilft"
    case .raisedForearm:
      "der Unterarm wird waagerecht gehalten, da reicht ein Sensor nicht; ein zweiter am Oberarm hilft"
    case .unevenSwing:
      "der Schwung ist zu ungleichmäßig für einen einzigen Sensor; ein zweiter am Oberarm hilft"
    case .clipped: "das Signal steht am Ende des Messbereichs"
    case .needsThighAndShank:
      "braucht Beschleunigungssensor und Gyroskop an Ober- und Unterschenkel eines Beins"
    case .kneeAxisUnknown:
      "die Achse des Knies fehlt: Das braucht zwei gerade Doppelschritte nach ein paar Schritten"
    case .needsThorax: "braucht Beschleunigungssensor und Gyroskop an oberem Rücken oder Brustbein"
    case .noStraightStride: "kein gerader Doppelschritt war zu sehen"
    case .needsThoraxAndPelvis:
      "braucht Gyroskope an oberem Rücken oder Brustbein und an Becken oder unterem Rücken"
    case .strayingStrides: "zu wenige gerade Doppelschritte, oder sie widersprechen sich"
    case .slowShankOrBack: "braucht 100 Messwerte je Sekunde an Unterschenkel und unterem Rücken"
    case .needsShankAndBack: "braucht Unterschenkel und unteren Rücken, beide mit 100 Messwerten je Sekunde"
    case .needsQuickLowBack:
      "braucht einen Beschleunigungssensor an Becken oder unterem Rücken mit 100 Messwerten je Sekunde"
    case .needsLowBackGyroscope: "braucht ein Gyroskop an Becken oder unterem Rücken"
    case .needsTwoPaceSources:
      "braucht zwei davon: Schrittfrequenz, Sensor an Rücken, Becken oder Brust, freier Arm mit Gyroskop"
    case .noWalking: "niemand ging"
    case .testCutShort(let seconds, let needed):
      "die Aufnahme endet \(seconds) s nach dem ersten Schritt; der Test dauert \(needed) s"
    case .severalPasses(let count):
      "enthält \(count) Gehabschnitte, und die Strecke wird einmal gegangen; einen mit --from und --to behalten"
    case .speedNotThroughout: "das Tempo eines Teils ist nicht bekannt"
    case .givenWayDiffers(let factor):
      "die angegebene Strecke ist das \(number(factor, 2, in: .de))-Fache der gefundenen; --distance prüfen"
    case .written(let text): text
    }
  }
}
