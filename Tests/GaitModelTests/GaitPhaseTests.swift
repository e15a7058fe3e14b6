import GaitModel
import Testing

@Suite struct GaitPhaseTests {
  @Test("Every chain of the picture has a phase")
  func everyChainOfThePictureHasAPhase() {
    let shown = GaitPhase.allCases.flatMap(\.muscleChains)
    for chain in MuscleChain.allCases { #expect(shown.contains(chain)) }
    #expect(GaitPhase.terminalSwing.muscleChains == [.deepLongitudinal])
    #expect(GaitPhase.midSwing.muscleChains.isEmpty)
  }
}
