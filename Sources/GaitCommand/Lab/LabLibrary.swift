import Foundation

/// The library of the Lab Streaming Layer (liblsl 1.13 or newer), taken at run time where it is there.
///
/// Laboratories bring many instruments onto one timeline with it. It is no part of the program: without it nothing is
/// missing but this outlet. Functions and the order of their arguments are those of its C header, `lsl_c.h`.
struct LabLibrary: @unchecked Sendable {
  /// A stream's description, an outlet, an element of a description: the library's own, never looked into.
  typealias Handle = OpaquePointer

  typealias CreateInfo =
    @convention(c) (
      UnsafePointer<CChar>, UnsafePointer<CChar>, Int32, Double, Int32, UnsafePointer<CChar>
    ) -> Handle?
  typealias CreateOutlet = @convention(c) (Handle, Int32, Int32) -> Handle?
  typealias Destroy = @convention(c) (Handle) -> Void
  typealias PushNumbers = @convention(c) (Handle, UnsafePointer<Double>, Double) -> Int32
  typealias PushTexts = @convention(c) (Handle, UnsafePointer<UnsafePointer<CChar>?>, Double) -> Int32
  typealias Clock = @convention(c) () -> Double
  typealias Description = @convention(c) (Handle) -> Handle?
  typealias AppendChild = @convention(c) (Handle, UnsafePointer<CChar>) -> Handle?
  typealias AppendValue =
    @convention(c) (Handle, UnsafePointer<CChar>, UnsafePointer<CChar>) -> Handle?

  let createInfo: CreateInfo
  let createOutlet: CreateOutlet
  let destroyOutlet: Destroy
  let destroyInfo: Destroy
  let pushNumbers: PushNumbers
  let pushTexts: PushTexts
  let clock: Clock
  let description: Description
  let appendChild: AppendChild
  let appendValue: AppendValue

  /// Numbers of 64 bits, and texts, as the library numbers them.
  static let numbers: Int32 = 2
  static let texts: Int32 = 3

  /// The library at `path`, or under its usual names; `nil` when it is not there or is another.
  init?(path: String?) {
    let names = path.map { [$0] } ?? ["liblsl.so.2", "liblsl.so", "liblsl.dylib"]
    guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else { return nil }
    func find<Function>(_ name: String, _ type: Function.Type) -> Function? {
      dlsym(library, name).map { unsafeBitCast($0, to: type) }
    }
    guard let createInfo = find("lsl_create_streaminfo", CreateInfo.self),
      let createOutlet = find("lsl_create_outlet", CreateOutlet.self),
      let destroyOutlet = find("lsl_destroy_outlet", Destroy.self),
      let destroyInfo = find("lsl_destroy_streaminfo", Destroy.self),
      let pushNumbers = find("lsl_push_sample_dt", PushNumbers.self),
      let pushTexts = find("lsl_push_sample_strt", PushTexts.self),
      let clock = find("lsl_local_clock", Clock.self),
      let description = find("lsl_get_desc", Description.self),
      let appendChild = find("lsl_append_child", AppendChild.self),
      let appendValue = find("lsl_append_child_value", AppendValue.self)
    else { return nil }
    self.createInfo = createInfo
    self.createOutlet = createOutlet
    self.destroyOutlet = destroyOutlet
    self.destroyInfo = destroyInfo
    self.pushNumbers = pushNumbers
    self.pushTexts = pushTexts
    self.clock = clock
    self.description = description
    self.appendChild = appendChild
    self.appendValue = appendValue
  }
}
