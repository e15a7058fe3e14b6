import Testing

@testable import GaitRecording

@Suite("SHA-256 of the input")
struct InputDigestTests {
  private func digest(_ chunks: [[UInt8]]) -> String? {
    let digest = InputDigest()
    for chunk in chunks { chunk.withUnsafeBytes(digest.update) }
    return digest.hexadecimal()
  }

  @Test("Known digests")
  func knownDigests() {
    #expect(digest([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      digest([Array("abc".utf8)]) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      digest([[UInt8]](repeating: [UInt8](repeating: UInt8(ascii: "a"), count: 1000), count: 1000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("Looking at the digest on the way does not end it")
  func lookingTwice() {
    let digest = InputDigest()
    Array("a".utf8).withUnsafeBytes(digest.update)
    #expect(digest.hexadecimal() != nil)
    Array("bc".utf8).withUnsafeBytes(digest.update)
    #expect(digest.hexadecimal() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
