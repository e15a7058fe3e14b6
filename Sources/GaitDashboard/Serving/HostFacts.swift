import GaitModel
import GaitWire

/// What a page is told of the program that serves it.
struct HostFacts: Sendable {
  /// Whether connections are encrypted.
  let isSecure: Bool
  /// Whether this machine speaks; then the page does not.
  let isSpeaking: Bool

  /// What a visitor may do, and with whom it speaks.
  func session(_ role: Role, canMark: Bool, state: WalkState) -> String {
    #"{"v":1,"role":"\#(role.rawValue)","may_read":\#(role.mayRead),"may_mark":\#(role.mayMark && canMark),"#
      + #""secure":\#(isSecure),"host_voice":\#(isSpeaking),"language":"\#(state.language)","#
      + #""generator":"\#(Gangart.generator)","mode":"\#(state.mode.rawValue)"}"#
  }

  /// A cookie for this server alone, that no script reads and no other page sends.
  func cookie(_ token: String, seconds: Int) -> String {
    "\(Visit.cookieName)=\(token); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Strict"
      + (isSecure ? "; Secure" : "")
  }
}
