import CCrypto
import Foundation

/// A certificate that this machine made for itself, with its key: P-256, signed by itself, good for the names it is
/// known under. Whoever opens the page compares its fingerprint with the one the program shows.
struct Certificate: Equatable, Sendable {
  /// In PEM.
  let certificate: [UInt8]
  /// In PEM.
  let key: [UInt8]
  /// SHA-256 of the certificate in DER.
  let fingerprint: [UInt8]

  /// What browsers let a certificate last at most is 398 days.
  private static let days = 397
  /// So long before its end another is made.
  private static let spareDays: Int64 = 30

  /// The certificate kept in `folder` if it is good for `hosts` and for a while; else a new one, kept there.
  ///
  /// - Returns: `nil` where libcrypto makes none.
  static func standing(in folder: String?, hosts: [String]) -> Certificate? {
    let paths = folder.map { (certificate: $0 + "/certificate.pem", key: $0 + "/key.pem") }
    if let paths, let certificate = FileManager.default.contents(atPath: paths.certificate),
      let key = FileManager.default.contents(atPath: paths.key),
      let kept = Certificate(certificate: Array(certificate), key: Array(key), goodFor: hosts)
    {
      return kept
    }
    guard let fresh = make(hosts) else { return nil }
    if let paths {
      // Where it cannot be kept, the next run makes another, and browsers ask again.
      PrivateFile.write(fresh.key, to: paths.key)
      PrivateFile.write(fresh.certificate, to: paths.certificate)
    }
    return fresh
  }

  /// The fingerprint as browsers show it.
  var fingerprintText: String {
    fingerprint.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(separator: ":")
  }

  private init(certificate: [UInt8], key: [UInt8], fingerprint: [UInt8]) {
    self.certificate = certificate
    self.key = key
    self.fingerprint = fingerprint
  }

  /// A kept certificate; `nil` when it is none, belongs to another key, ends soon, or is not good for all `hosts`.
  init?(certificate: [UInt8], key: [UInt8], goodFor hosts: [String]) {
    guard let x509 = Self.read(certificate, { PEM_read_bio_X509($0, nil, nil, nil) }) else { return nil }
    defer { X509_free(x509) }
    guard let pair = Self.read(key, { PEM_read_bio_PrivateKey($0, nil, nil, nil) }) else { return nil }
    defer { EVP_PKEY_free(pair) }
    guard X509_check_private_key(x509, pair) == 1, Self.lasts(x509), let digest = Self.fingerprint(x509)
    else {
      return nil
    }
    for host in hosts {
      let isGood =
        Self.isAddress(host)
        ? X509_check_ip_asc(x509, host, 0) == 1 : X509_check_host(x509, host, host.utf8.count, 0, nil) == 1
      guard isGood else { return nil }
    }
    self.init(certificate: certificate, key: key, fingerprint: digest)
  }

  /// A new certificate for `hosts`.
  static func make(_ hosts: [String]) -> Certificate? {
    guard let pair = keyPair() else { return nil }
    defer { EVP_PKEY_free(pair) }
    guard let x509 = X509_new() else { return nil }
    defer { X509_free(x509) }
    guard X509_set_version(x509, 2) == 1, setSerial(of: x509), setTimes(of: x509),
      X509_set_pubkey(x509, pair) == 1, setName(of: x509)
    else { return nil }
    let names = hosts.map { (isAddress($0) ? "IP:" : "DNS:") + $0 }.joined(separator: ",")
    let extensions = [
      (NID_basic_constraints, "critical,CA:FALSE"), (NID_key_usage, "critical,digitalSignature"),
      (NID_ext_key_usage, "serverAuth"), (NID_subject_alt_name, names),
    ]
    for (kind, value) in extensions {
      guard let part = X509V3_EXT_conf_nid(nil, nil, kind, value) else { return nil }
      defer { X509_EXTENSION_free(part) }
      guard X509_add_ext(x509, part, -1) == 1 else { return nil }
    }
    guard X509_sign(x509, pair, EVP_sha256()) > 0, let digest = fingerprint(x509),
      let certificate = written({ PEM_write_bio_X509($0, x509) }),
      let key = written({ PEM_write_bio_PrivateKey($0, pair, nil, nil, 0, nil, nil) })
    else { return nil }
    return Certificate(certificate: certificate, key: key, fingerprint: digest)
  }

  private static func keyPair() -> OpaquePointer? {
    guard let context = EVP_PKEY_CTX_new_from_name(nil, "EC", nil) else { return nil }
    defer { EVP_PKEY_CTX_free(context) }
    var pair: OpaquePointer?
    guard EVP_PKEY_keygen_init(context) == 1, EVP_PKEY_CTX_set_group_name(context, "prime256v1") == 1,
      EVP_PKEY_generate(context, &pair) == 1
    else { return nil }
    return pair
  }

  private static func setSerial(of x509: OpaquePointer) -> Bool {
    // Positive, and of 63 bits.
    ASN1_INTEGER_set_int64(X509_get_serialNumber(x509), Int64.random(in: 1...Int64.max)) == 1
  }

  private static func setTimes(of x509: OpaquePointer) -> Bool {
    // From yesterday on: clocks of phones differ.
    X509_gmtime_adj(X509_getm_notBefore(x509), -86400) != nil
      && X509_gmtime_adj(X509_getm_notAfter(x509), (days - 1) * 86400) != nil
  }

  private static func setName(of x509: OpaquePointer) -> Bool {
    let name = X509_get_subject_name(x509)
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_FLAG | 1, "Gangart", -1, -1, 0) == 1
      && X509_set_issuer_name(x509, name) == 1
  }

  private static func lasts(_ x509: OpaquePointer) -> Bool {
    var limit = time(nil) + time_t(spareDays * 86400)
    var now = time(nil)
    return X509_cmp_time(X509_get0_notAfter(x509), &limit) > 0
      && X509_cmp_time(X509_get0_notBefore(x509), &now) < 0
  }

  private static func fingerprint(_ x509: OpaquePointer) -> [UInt8]? {
    var digest = [UInt8](repeating: 0, count: 32)
    var count: UInt32 = 32
    return X509_digest(x509, EVP_sha256(), &digest, &count) == 1 && count == 32 ? digest : nil
  }

  private static func isAddress(_ host: String) -> Bool {
    host.contains(":")
      || host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { UInt8($0) != nil }
  }

  private static func read<Value>(_ bytes: [UInt8], _ body: (OpaquePointer) -> Value?) -> Value? {
    bytes.withUnsafeBytes { buffer in
      guard let input = BIO_new_mem_buf(buffer.baseAddress, Int32(buffer.count)) else { return nil }
      defer { BIO_free(input) }
      return body(input)
    }
  }

  private static func written(_ body: (OpaquePointer) -> Int32) -> [UInt8]? {
    guard let output = BIO_new(BIO_s_mem()) else { return nil }
    defer { BIO_free(output) }
    guard body(output) == 1 else { return nil }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = BIO_read(output, &block, Int32(block.count))
      guard count > 0 else { return bytes }
      bytes += block[..<Int(count)]
    }
  }
}
