extension FlagKind {
  /// Where the rule behind the flag comes from, in one line.
  public var basis: String {
    switch self {
    case .staticLoading:
      "default, not from literature; after Callaghan et al. 1999, Cappozzo 1984 and Anders et al. 2007"
    case .stopAndGo: "default, not from literature"
    case .littleArmSwing: "default, not from literature; 5th percentile of 46 walkers at their own pace"
    case .mostlyElbow: "default, not from literature; 5th percentile of 46 walkers at their own pace"
    case .armAsymmetry: "Killeen et al. 2018: mean and two standard deviations of 334 adults"
    case .stiffLanding: "default, not from literature; after Schwartz et al. 2008"
    case .hardLanding: "default, not from literature; against the last minutes of the same walk"
    case .decompressionPause: "default, not from literature; after Takahashi et al. 1995"
    }
  }
}
