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
  case rowe2011
  case tudorLocke2019
  case wagenaar2000
  case anders2007
}

/// One publication.
public struct Source: Equatable, Sendable {
  /// Its key.
  public let id: SourceID
  /// Authors, title, journal and year.
  public let citation: String
  /// Digital object identifier, without the resolver's address.
  public let doi: String?
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
    case .bipm2019:
      Source(
        id: id,
        citation: "BIPM, The International System of Units, 9th edition (2019)",
        doi: nil)
    }
  }
}
