import Crypto
import Foundation
import SwiftASN1
import X509

// A certificate as the page needs one, made by swift-certificates: what that adds to a first build.
let key = P256.Signing.PrivateKey()
let name = try DistinguishedName { CommonName("Gangart") }
let certificate = try Certificate(
  version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: .init(key.publicKey),
  notValidBefore: Date.now, notValidAfter: Date.now.addingTimeInterval(86400), issuer: name, subject: name,
  signatureAlgorithm: .ecdsaWithSHA256,
  extensions: try Certificate.Extensions {
    Critical(BasicConstraints.notCertificateAuthority)
    SubjectAlternativeNames([.dnsName("localhost")])
  },
  issuerPrivateKey: .init(key))
print(try certificate.serializeAsPEM().pemString)
