import CCrypto

/// Secrets: made by chance, kept as digests, compared without telling how far they agree.
enum Secret {
  /// So many bytes that nobody can guess, in hexadecimal digits.
  static func random(bytes: Int) -> String {
    var generator = SystemRandomNumberGenerator()
    return hexadecimal((0..<bytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
  }

  /// Whether both are equal.
  static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
  }

  /// SHA-256.
  static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    guard EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil) == 1 else {
      // Without a digest nobody is let in: an empty one equals no other.
      return []
    }
    return digest
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
