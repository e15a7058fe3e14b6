import GaitWords
import Testing

@testable import GaitDashboard

/// The rules of access by themselves.
@Suite struct AccessTests {
  @Test("The words of codes are 64 in each language, and none means two things")
  func words() {
    #expect(PairingWords.english.count == 64)
    #expect(PairingWords.german.count == 64)
    #expect(Set(PairingWords.english + PairingWords.german).count == 128)
    #expect(
      (PairingWords.english + PairingWords.german).allSatisfy { word in
        word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
          && (3...12).contains(word.count)
      })
  }

  @Test("A code is read back as it was typed, in either language; what is none is refused")
  func codes() {
    let code = PairingCode.random()
    #expect(PairingCode(code.text(in: .en)) == code)
    #expect(PairingCode(" " + code.text(in: .de).uppercased().replacing("-", with: "  ")) == code)
    #expect(PairingCode("apple badger barn beach") == nil)
    #expect(PairingCode("apple badger barn beach birch bread") == nil)
    #expect(PairingCode("apple badger barn beach nothing") == nil)
    #expect(PairingCode(String(repeating: "apple ", count: 1000)) == nil)
    #expect(PairingCode.random() != PairingCode.random())
  }

  @Test("A limit lets a burst through and then so many a second")
  func rate() {
    var limit = RateLimit((perSecond: 2, burst: 3))
    func admit(_ now: Double) -> Bool { limit.admit(at: now) }
    for _ in 0..<3 { #expect(admit(10)) }
    #expect(!admit(10))
    #expect(limit.secondsToNext == 1)
    #expect(!admit(10.4))
    #expect(admit(10.5))
    #expect(!admit(10.5))
    for _ in 0..<3 { #expect(admit(100)) }
    #expect(!admit(100))
    // A clock that falls back gives nothing away.
    #expect(!admit(50))
  }

  @Test("Addresses have limits of their own, and not without end")
  func addresses() {
    var limits = AddressLimits((perSecond: 1, burst: 1))
    func admit(_ address: String, _ now: Double) -> Bool { limits.admit(address, at: now) }
    #expect(admit("a", 0))
    #expect(!admit("a", 0))
    #expect(admit("b", 0))
    for number in 0..<2000 { _ = admit("\(number)", 0) }
    #expect(!admit("one more", 0))
    #expect(admit("one more", 10))
  }

  @Test("Paired devices are kept as digests, expire, and the oldest gives way")
  func devices() {
    var devices = PairedDevices(capacity: 2)
    let first = devices.admit(.walker, now: 0)
    let second = devices.admit(.carer, now: 10)
    #expect(devices.role(first, now: 20) == .walker)
    #expect(devices.role(second, now: 20) == .carer)
    let kept = PairedDevices(capacity: 2, devices.text)
    #expect(kept == devices)
    #expect(!devices.text.contains(first))
    let third = devices.admit(.walker, now: 30)
    #expect(devices.role(first, now: 30) == nil)
    #expect(devices.role(third, now: 30) == .walker)
    #expect(devices.role(third, now: 31 * 86400) == nil)
    devices.forget(third)
    #expect(devices.role(third, now: 40) == nil)
    #expect(devices.role("", now: 40) == nil)
  }

  @Test(
    "A damaged list of devices lets nobody in that was not there",
    arguments: [
      "", "x", "zz walker 99999999999", "00 walker 99999999999", "\u{0} \u{0} \u{0}", "00 none nan",
    ])
  func damaged(text: String) {
    #expect(PairedDevices(capacity: 4, text).text.isEmpty)
  }

  @Test("A server knows its names, with its port and no other")
  func names() {
    let names = OwnNames(scheme: "https", hosts: ["192.168.1.5", "fe80::1", "Box.local"], port: 8427)
    #expect(names.isOwn(host: "192.168.1.5:8427"))
    #expect(names.isOwn(host: "[fe80::1]:8427"))
    #expect(names.isOwn(host: "BOX.local:8427"))
    for host in ["192.168.1.5", "192.168.1.5:80", "192.168.1.5:8427.evil.example", "evil.example:8427", ""] {
      #expect(!names.isOwn(host: host), "\(host)")
    }
    #expect(!names.isOwn(host: nil))
    #expect(names.isOwn(origin: "https://box.local:8427", fetchSite: "same-origin"))
    #expect(names.isOwn(origin: nil, fetchSite: nil))
    #expect(!names.isOwn(origin: "http://box.local:8427", fetchSite: nil))
    #expect(!names.isOwn(origin: nil, fetchSite: "same-site"))
    #expect(OwnNames(scheme: "https", hosts: ["a"], port: 443).isOwn(host: "a"))
  }

  @Test(
    "Addresses to listen at are understood with a port and without",
    arguments: [
      ("0.0.0.0", "0.0.0.0", nil), ("192.168.1.5:9000", "192.168.1.5", 9000), ("[::]:9000", "::", 9000),
      ("[fe80::1]", "fe80::1", nil), ("::1", "::1", nil), ("box.local", "box.local", nil),
    ] as [(String, String, Int?)])
  func listen(text: String, host: String, port: Int?) {
    #expect(ListenAddress(text) == ListenAddress(host: host, port: port))
  }

  @Test(
    "What is no address is refused",
    arguments: ["", ":80", "a:0", "a:70000", "a b", "[::1", "[a]:1", "a/b", "a:x"])
  func noAddress(text: String) {
    #expect(ListenAddress(text) == nil)
  }
}
