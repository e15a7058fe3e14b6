import Foundation
import Testing

@testable import GaitPorts

@Suite("What is said when a port cannot be used")
struct PortErrorTests {
  static func opening(
    _ code: Int32, rights: PortRights? = nil, holder: PortHolder? = nil
  ) -> PortError {
    .opening("/dev/ttyUSB0", path: "/dev/ttyUSB0", SystemError(code: code), rights: rights, holder: holder)
  }

  @Test(
    "Each cause has its exit code",
    arguments: [
      (EACCES, PortError.Kind.permission), (EPERM, .permission), (EBUSY, .notAvailable),
      (EWOULDBLOCK, .notAvailable), (ENOENT, .notAvailable), (ENXIO, .notAvailable),
      (ENODEV, .notAvailable), (ENOTTY, .notAvailable), (EIO, .notAvailable), (EMFILE, .inputOutput),
    ])
  func kinds(code: Int32, kind: PortError.Kind) {
    let error = Self.opening(code)
    #expect(error.kind == kind)
    #expect(error.description.hasPrefix("/dev/ttyUSB0: "))
    #expect(error.description.contains("\n  Fix: "))
  }

  @Test("No right to the port: the group and the command are named")
  func group() {
    let error = Self.opening(EACCES, rights: PortRights(group: "dialout", groupMayUse: true))
    #expect(error.message.contains("\"dialout\""))
    #expect(error.remedy.contains("sudo usermod -aG dialout $USER, then log out and in again"))
    #expect(error.kind.rawValue == 77)
  }

  @Test(
    "A group that would not help is not named",
    arguments: [
      PortRights(group: "root", groupMayUse: true), PortRights(group: "dialout", groupMayUse: false),
      PortRights(group: nil, groupMayUse: true), nil,
    ])
  func uselessGroup(rights: PortRights?) {
    let error = Self.opening(EACCES, rights: rights)
    #expect(!error.description.contains("usermod"))
    #expect(error.remedy.contains("sudo chmod a+rw /dev/ttyUSB0"))
  }

  @Test("A busy port: the program that has it is named")
  func holder() {
    let error = Self.opening(EBUSY, holder: PortHolder(program: "screen", process: 4211))
    #expect(error.message == "it is in use by \"screen\" (PID 4211)")
    #expect(Self.opening(EBUSY).message == "another program is using it")
  }

  @Test("USB: no right names the file and the rule")
  func usb() {
    let facts = USBDeviceFacts(
      vendor: 0x1209, product: 1, busPath: "1-4", node: "/dev/bus/usb/001/004")
    let error = PortError.usb("usb:1209:0001", facts, -3)
    #expect(error.kind == .permission)
    #expect(error.message.contains("/dev/bus/usb/001/004"))
    #expect(error.remedy.contains("ATTR{idVendor}==\"1209\""))
    #expect(PortError.usb("usb:1209:0001", facts, -6).kind == .notAvailable)
    #expect(PortError.usb("usb:1209:0001", facts, -4).kind == .notAvailable)
    #expect(PortError.usb("usb:1209:0001", facts, -1).kind == .inputOutput)
  }

  @Test("The rights of a file are read as they are")
  func rights() throws {
    let folder = try TemporaryFolder()
    try folder.write("port", "")
    chmod("\(folder.path)/port", 0o660)
    #expect(PortRights(path: "\(folder.path)/port")?.groupMayUse == true)
    chmod("\(folder.path)/port", 0o640)
    #expect(PortRights(path: "\(folder.path)/port")?.groupMayUse == false)
    #expect(PortRights(path: "\(folder.path)/none") == nil)
    #expect(PortRights(path: "/dev/null")?.group == "root")
  }
}
