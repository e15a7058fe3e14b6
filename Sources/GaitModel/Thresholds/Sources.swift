/// The publications that numbers are taken from.
public enum SourceID: String, CaseIterable, Sendable {
  case paraschivIonescu2019
  case moeNilssen2004
  case deCheveigne2002
  case mobiliseD2023
  case voisard2023
  case bipm2019
  case laidig2023
  case warmerdam2020
  case zijlstra2003
  case perry1992
  case bellanca2013
  case rowe2011
  case tudorLocke2019
  case wagenaar2000
  case anders2007
  case drillis1966
  case killeen2018
  case schwartz2008
  case olsson2020
  case lamoth2002
  case fukuchi2019
}

/// One publication.
public struct Source: Equatable, Sendable {
  /// Its key.
  public let id: SourceID
  /// Authors, title, journal and year.
  public let citation: String
  /// Digital object identifier, without the resolver's address.
  public let doi: String?

  /// First author and year, as texts name it: `Perry 1992`.
  public var shortName: String {
    let authors: Substring = citation.split(separator: ",").first ?? ""
    // Names come before initials, which are all capitals: `de Cheveigné A`, `Voisard C et al.`
    let name = authors.split(separator: " ").prefix { $0.contains { $0.isLowercase } || $0.count > 3 }
    let numbers = citation.split { !$0.isNumber }
    let year: Substring = numbers.last { $0.count == 4 } ?? ""
    return name.joined(separator: " ") + " " + year
  }
}

/// All publications, by key.
public enum Sources {
  /// Every source, in the order of `SourceID.allCases`.
  public static let all: [Source] = SourceID.allCases.map(source)

  /// The publication behind a key.
  public static func source(_ id: SourceID) -> Source {
    switch id {
    case .paraschivIonescu2019:
      Source(
        id: id,
        citation: "Paraschiv-Ionescu A et al., Locomotion and cadence detection using a single "
          + "trunk-fixed accelerometer, J NeuroEng Rehabil 16:24 (2019)",
        doi: "10.1186/s12984-019-0494-z")
    case .moeNilssen2004:
      Source(
        id: id,
        citation: "Moe-Nilssen R, Helbostad JL, Estimation of gait cycle characteristics by trunk "
          + "accelerometry, J Biomech 37:121 (2004)",
        doi: "10.1016/S0021-9290(03)00233-1")
    case .deCheveigne2002:
      Source(
        id: id,
        citation: "de Cheveigné A, Kawahara H, YIN, a fundamental frequency estimator for speech and "
          + "music, J Acoust Soc Am 111:1917 (2002)",
        doi: "10.1121/1.1458024")
    case .mobiliseD2023:
      Source(
        id: id,
        citation: "Micó-Amigo ME et al., Assessing real-world gait with digital technology?, "
          + "J NeuroEng Rehabil 20:78 (2023)",
        doi: "10.1186/s12984-023-01198-5")
    case .voisard2023:
      Source(
        id: id,
        citation: "Voisard C et al., A dataset for the study of human gait with inertial sensors, "
          + "Image Processing On Line (2023)",
        doi: nil)
    case .warmerdam2020:
      Source(
        id: id,
        citation: "Warmerdam E et al., Quantification of arm swing during walking, Sensors 20:5963 (2020)",
        doi: "10.3390/s20205963")
    case .zijlstra2003:
      Source(
        id: id,
        citation: "Zijlstra W, Hof AL, Assessment of spatio-temporal gait parameters from trunk "
          + "accelerations during human walking, Gait Posture 18:1 (2003)",
        doi: "10.1016/S0966-6362(02)00190-X")
    case .perry1992:
      Source(id: id, citation: "Perry J, Gait Analysis, Slack, Thorofare (1992)", doi: nil)
    case .bellanca2013:
      Source(
        id: id,
        citation: "Bellanca JL et al., Harmonic ratios: a quantification of step to step symmetry, "
          + "J Biomech 46:828 (2013)",
        doi: "10.1016/j.jbiomech.2012.12.008")
    case .rowe2011:
      Source(
        id: id,
        citation: "Rowe DA et al., Stride rate recommendations for moderate-intensity walking, "
          + "Med Sci Sports Exerc 43:312 (2011)",
        doi: nil)
    case .tudorLocke2019:
      Source(
        id: id,
        citation: "Tudor-Locke C et al., Walking cadence and intensity in 21–40 year olds: "
          + "CADENCE-adults, Int J Behav Nutr Phys Act 16:8 (2019)",
        doi: "10.1186/s12966-019-0769-6")
    case .wagenaar2000:
      Source(
        id: id,
        citation: "Wagenaar RC, van Emmerik REA, Resonant frequencies of arms and legs identify "
          + "different walking patterns, J Biomech 33:853 (2000)",
        doi: nil)
    case .anders2007:
      Source(
        id: id,
        citation: "Anders C et al., Trunk muscle activation patterns during walking at different "
          + "speeds, J Electromyogr Kinesiol 17:245 (2007)",
        doi: "10.1016/j.jelekin.2006.01.002")
    case .laidig2023:
      Source(
        id: id,
        citation:
          "Laidig D, Seel T, VQF: Highly accurate IMU orientation estimation with bias estimation and "
          + "magnetic disturbance rejection, Information Fusion 91:187 (2023)",
        doi: "10.1016/j.inffus.2022.10.014")
    case .schwartz2008:
      Source(
        id: id,
        citation: "Schwartz MH, Rozumalski A, Trost JP, The effect of walking speed on the gait of typically "
          + "developing children, J Biomech 41:1639 (2008)",
        doi: "10.1016/j.jbiomech.2008.03.015")
    case .olsson2020:
      Source(
        id: id,
        citation: "Olsson F et al., Robust plug-and-play joint axis estimation using inertial sensors, "
          + "Sensors 20:3534 (2020)",
        doi: "10.3390/s20123534")
    case .lamoth2002:
      Source(
        id: id,
        citation: "Lamoth CJC et al., Pelvis-thorax coordination in the transverse plane during gait, "
          + "Gait Posture 16:101 (2002)",
        doi: "10.1016/s0966-6362(01)00146-1")
    case .fukuchi2019:
      Source(
        id: id,
        citation: "Fukuchi CA, Fukuchi RK, Duarte M, Effects of walking speed on gait biomechanics in "
          + "healthy participants, Syst Rev 8:153 (2019)",
        doi: "10.1186/s13643-019-1063-z")
    case .drillis1966:
      Source(
        id: id,
        citation: "Drillis R, Contini R, Body segment parameters, New York University, School of Engineering "
          + "and Science, report 1166-03 (1966)",
        doi: nil)
    case .killeen2018:
      Source(
        id: id,
        citation: "Killeen T et al., Increasing cognitive load attenuates right arm swing in healthy human "
          + "walking, Scientific Reports 8:12803 (2018)",
        doi: "10.1038/s41598-018-31151-9")
    case .bipm2019:
      Source(
        id: id,
        citation: "BIPM, The International System of Units, 9th edition (2019)",
        doi: nil)
    }
  }
}
