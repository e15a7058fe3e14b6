import Crypto
import Foundation
import SwiftASN1
import X509

// A certificate as the page has one, made by swift-certificates: what it would cost in place of libcrypto.
let key = P256.Signing.PrivateKey()
let name = try DistinguishedName { CommonName("Gangart") }
let certificate = try Certificate(
  version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: .init(key.publicKey),
  notValidBefore: .now.addingTimeInterval(-86_400), notValidAfter: .now.addingTimeInterval(396 * 86_400),
  issuer: name, subject: name, signatureAlgorithm: .ecdsaWithSHA256,
  extensions: Certificate.Extensions {
    Critical(BasicConstraints.notCertificateAuthority)
    Critical(KeyUsage(digitalSignature: true))
    try ExtendedKeyUsage([.serverAuth])
    SubjectAlternativeNames([.dnsName("localhost")])
  },
  issuerPrivateKey: .init(key))
print(try certificate.serializeAsPEM().pemString)
print(key.pemRepresentation)
