import GaitModel
import Testing

@Suite struct GaitPhaseTests {
  @Test func everyChainOfThePictureHasAPhase() {
    let shown = GaitPhase.allCases.flatMap(\.muscleChains)
    for chain in MuscleChain.allCases { #expect(shown.contains(chain)) }
    #expect(GaitPhase.terminalSwing.muscleChains == [.deepLongitudinal])
    #expect(GaitPhase.midSwing.muscleChains.isEmpty)
  }
}
