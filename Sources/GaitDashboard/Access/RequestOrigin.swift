/// The names under which a server may be spoken to. A browser that was led here under another name (DNS rebinding), or by
/// a page from elsewhere, is refused.
struct OwnNames: Equatable, Sendable {
  private let scheme: String
  private let authorities: Set<String>

  /// - Parameters:
  ///   - hosts: Names and addresses, IPv6 without brackets.
  ///   - port: The port that is listened on.
  init(scheme: String, hosts: [String], port: Int) {
    self.scheme = scheme
    let standard = scheme == "https" ? 443 : 80
    authorities = Set(
      hosts.flatMap { host -> [String] in
        let name = (host.contains(":") ? "[\(host)]" : host).lowercased()
        return port == standard ? [name, "\(name):\(port)"] : ["\(name):\(port)"]
      })
  }

  /// Whether a `Host` names this server.
  func isOwn(host: String?) -> Bool {
    host.map { authorities.contains($0.lowercased()) } ?? false
  }

  /// Whether a request comes from a page of this server, or from no page at all.
  func isOwn(origin: String?, fetchSite: String?) -> Bool {
    if let fetchSite, fetchSite != "same-origin", fetchSite != "none" { return false }
    guard let origin else { return true }
    let prefix = scheme + "://"
    let text = origin.lowercased()
    return text.hasPrefix(prefix) && authorities.contains(String(text.dropFirst(prefix.count)))
  }
}
