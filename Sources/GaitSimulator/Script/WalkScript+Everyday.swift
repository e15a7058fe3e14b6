/// Walks of everyday life, each the same every time.
extension WalkScript {
  /// Short ways about the home, slow as all short ways are: `bouts` of 10 to 20 s with pauses between.
  public static func household(bouts: Int = 12) -> WalkScript {
    let tempo = Tempo(cadence: 85, speed: 0.6)
    var phases = [ScriptPhase(.stand, seconds: 4)]
    for bout in 0..<bouts {
      phases.append(ScriptPhase(.walk(tempo), seconds: 10 + Double(bout * 7 % 11)))
      phases.append(ScriptPhase(.stand, seconds: 6 + Double(bout * 5 % 13)))
    }
    return WalkScript(phases)
  }

  /// From shelf to shelf for about so many seconds: 22 to 40 s of slow walking, 6 to 24 s of looking.
  public static func shopping(seconds: Double = 600) -> WalkScript {
    let tempo = Tempo(cadence: 82, speed: 0.65)
    var phases = [ScriptPhase(.stand, seconds: 4)]
    var script = WalkScript(phases)
    var shelf = 0
    while script.seconds < seconds {
      phases.append(ScriptPhase(.walk(tempo), seconds: 22 + Double(shelf * 7 % 19)))
      let look: Activity = shelf % 3 == 2 ? .shiftWeight : .stand
      phases.append(ScriptPhase(look, seconds: 6 + Double(shelf * 5 % 19)))
      shelf += 1
      script = WalkScript(phases)
    }
    return script
  }

  /// A walk at one tempo with a slower or faster stretch in the middle.
  public static func changing(
    _ usual: Tempo, seconds: Double, to other: Tempo, seconds otherSeconds: Double, standing: Double = 4
  ) -> WalkScript {
    WalkScript([
      ScriptPhase(.stand, seconds: standing), ScriptPhase(.walk(usual), seconds: seconds),
      ScriptPhase(.walk(other), seconds: otherSeconds), ScriptPhase(.walk(usual), seconds: seconds),
      ScriptPhase(.stand, seconds: standing),
    ])
  }

  /// A walk, a rest of some kind, and standing after it.
  public static func resting(_ rest: [ScriptPhase], after tempo: Tempo, seconds: Double = 40) -> WalkScript {
    WalkScript(
      [ScriptPhase(.stand, seconds: 4), ScriptPhase(.walk(tempo), seconds: seconds)] + [
        ScriptPhase(.stand, seconds: 3)
      ] + rest + [ScriptPhase(.stand, seconds: 8)])
  }
}
