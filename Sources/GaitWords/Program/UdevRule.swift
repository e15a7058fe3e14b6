/// Rules by which Linux lets a desk's user open sensors: the one source of what `gangart doctor` lays for one device and of
/// the files that a package brings. Vendors are four hexadecimal digits in lower case.
public enum UdevRule {
  /// Makers of the adapters and boards that known sensors speak through. A vendor says nothing of what is sent.
  ///
  /// FTDI, Prolific, Silicon Labs and QinHeng make adapters (WitMotion's modules among others); Xsens sensors and stations
  /// with USB of their own; STMicroelectronics, PJRC, SparkFun, Arduino (two companies), Adafruit, Seeed, Raspberry Pi and
  /// Espressif boards; 1209 is shared by open hardware. Names: the list usb.ids.
  public static let knownVendors = [
    "0403", "067b", "10c4", "1a86", "2639", "0483", "16c0", "1b4f", "2341", "2a03", "239a", "2886", "2e8a",
    "303a",
    "1209",
  ]

  /// Adapters of these vendors are also those of Braille displays.
  public static let brailleVendors: Set<String> = ["1a86", "0403", "10c4", "067b"]

  /// Who sits at the desk may open serial lines of a vendor.
  public static func serial(_ vendor: String) -> String {
    #"SUBSYSTEM=="tty", ATTRS{idVendor}=="\#(vendor)", TAG+="uaccess""#
  }

  /// Who sits at the desk may open USB devices of a vendor that have no serial line.
  public static func usb(_ vendor: String) -> String {
    #"SUBSYSTEM=="usb", ATTR{idVendor}=="\#(vendor)", TAG+="uaccess""#
  }

  /// ModemManager leaves serial lines of a vendor alone.
  public static func notForModems(_ vendor: String) -> String {
    #"SUBSYSTEM=="tty", ATTRS{idVendor}=="\#(vendor)", ENV{ID_MM_DEVICE_IGNORE}="1""#
  }

  /// brltty leaves adapters of a vendor alone; it stays for those who read with it.
  public static func notForBraille(_ vendor: String) -> String {
    #"SUBSYSTEM=="usb", ATTRS{idVendor}=="\#(vendor)", ENV{BRLTTY_BRAILLE_DRIVER}="""#
  }

  /// A serial line of a vendor begins the walk of those who asked for it (`gangart-walk.service`).
  public static func walk(_ vendor: String) -> String {
    #"SUBSYSTEM=="tty", ATTRS{idVendor}=="\#(vendor)", TAG+="systemd", "#
      + #"ENV{SYSTEMD_USER_WANTS}+="gangart-walk.service""#
  }

  /// The command that lays rules for new devices, and has them applied.
  public static func laying(_ rules: [String], file: String) -> String {
    let text = Set(rules).sorted().joined(separator: "\\n")
    return "printf '\(text)\\n' | sudo tee /etc/udev/rules.d/\(file).rules"
      + " && sudo udevadm control --reload && sudo udevadm trigger"
  }

  /// The file that a package brings: known vendors may be opened, and begin the walks of those who asked for it.
  ///
  /// Nothing in it keeps a device from ModemManager or brltty: a modem, or somebody's Braille display, may use an
  /// adapter of the same vendor. `gangart doctor --fix` asks, for the one that is plugged in.
  public static var packaged: String {
    var lines = [
      "# Written by gangart doctor --rules. Sensors of these vendors may be opened by who sits at the desk.",
      "#",
      "# Another device, or one that ModemManager or brltty takes for itself: gangart doctor --fix asks and lays a",
      "# rule for that device alone. Neither is switched off here: a modem or a Braille display may be behind an",
      "# adapter of the same vendor, and who reads with brltty needs it.",
      #"ACTION=="remove", GOTO="gangart_end""#,
    ]
    lines += knownVendors.map(serial)
    lines += ["# A walk begins by itself for those who asked for it: see gangart-walk.service."]
    lines += knownVendors.map(walk)
    lines += [#"LABEL="gangart_end""#]
    return lines.joined(separator: "\n") + "\n"
  }
}
