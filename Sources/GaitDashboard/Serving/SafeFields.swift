import HTTPTypes

/// What every answer says of how it may be used.
enum SafeFields {
  /// Nothing runs, is drawn or is fetched but what this server gives.
  private static let policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
    "media-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
    "worker-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  private static let pairs: [(String, String)] = [
    ("content-security-policy", policy),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
      "permissions-policy",
      "screen-wake-lock=(self), camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=()"
    ),
  ]

  /// Adds them.
  static func add(to fields: inout HTTPFields) {
    for (name, value) in pairs {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
  }
}
