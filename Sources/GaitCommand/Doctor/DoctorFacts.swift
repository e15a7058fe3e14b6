/// What there is to know of a machine and what is plugged into it, gathered before anything is concluded.
struct DoctorFacts: Equatable {
  /// A port, and what was found behind it.
  struct Port: Equatable {
    var source: String
    var node: String
    var name: String?
    /// Vendor of the USB adapter in hexadecimal; `nil` when it is not on USB.
    var vendor: String?
    var isPermitted = true
    /// The group that may open it.
    var group: String?
    /// Who has it open.
    var holder: (program: String, process: Int)?
    /// The protocol's name for people.
    var protocolName: String?
    var baudRate: Int?
    /// Why it cannot be used, in words; `nil` when it can.
    var fault: String?
    var isSilent = false
    /// The slowest sensor's samples a second.
    var rateHertz: Double?
    /// So many seconds after opening the first byte came.
    var firstByteSeconds: Double?

    static func == (left: Port, right: Port) -> Bool {
      left.source == right.source && left.node == right.node && left.name == right.name
        && left.isPermitted == right.isPermitted && left.protocolName == right.protocolName
        && left.fault == right.fault && left.rateHertz == right.rateHertz
    }
  }

  var ports: [Port] = []
  /// Whether a rule of the system gives adapters to brltty.
  var hasBraille = false
  var hasModemManager = false
  /// Whether the clock is set by the network; `nil` when the system does not say.
  var isClockSet: Bool?
  /// Where walks are kept.
  var folder: String?
  /// Bytes that are free there; `nil` when nothing can be written there.
  var freeBytes: Int?
  /// The program that speaks.
  var voice: String?
  var hasSoundDevice = true
  var userName = "$USER"
}
